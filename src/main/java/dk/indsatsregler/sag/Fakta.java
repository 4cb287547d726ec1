package dk.indsatsregler.sag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * En faktatype, som regler kan læse. Typens navn i regelfiler er recordens navn.
 *
 * <p>Af en type, der kun er én af, findes altid én; er den udeladt, er alt i den ukendt. Af en type, der kan være flere
 * af, betyder udeladt «ikke oplyst», og en tom liste «ingen».
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Fakta {

    /** Kan der være flere af typen i én sag? Så er første felt en anonym {@code id}. */
    boolean flere() default false;

    /**
     * Et helt tal, som der findes netop ét faktum for hver værdi af, fx et vindues længde; tom, når det ikke er sådan. De værdier, der
     * ikke er oplyst, er ukendte: de findes, men ingen har svaret.
     */
    String nøgle() default "";

    /** Området, typen hører til; tom, når flere områder deler den. */
    String område() default "";

    /**
     * Vurderes {@link #område()} altid, når noget af typen er oplyst, også når sagen kun beder om andre områder? For det, der aldrig må
     * være skjult, fordi der blev spurgt om noget andet: pligten til at underrette.
     */
    boolean altid() default false;

    /** Spørgsmålet, når ingen af typen er oplyst: «Hvilke … ?». Kræves, når der kan være flere. */
    String hvilke() default "";

    /** Den, der kan svare på {@link #hvilke()}. */
    SvaresAf svaresAf() default SvaresAf.SAGSBEHANDLER;
}
