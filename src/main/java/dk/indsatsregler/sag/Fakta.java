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

    /** Er alle felter {@link Oplysning#baggrund()}? */
    boolean baggrund() default false;

    /**
     * Vurderes {@link #område()} altid, når noget af typen er oplyst, også når sagen kun beder om andre områder? For det, der aldrig må
     * være skjult, fordi der blev spurgt om noget andet: pligten til at underrette.
     */
    boolean altid() default false;

    /** Spørgsmålet om det faktum, hvis {@link #nøgle()} er kendt; {@code #} står for tallet. Kræves, når der er en nøgle. */
    String medNøgle() default "";

    /**
     * Spørges der kun om typen, når noget af den allerede er oplyst? For det, som en fagperson selv skal bringe op, og som et spørgsmål ville
     * komme til at foreslå.
     */
    boolean kunOplyst() default false;

    /**
     * Spørges der i andre områder end typens eget kun om den for en pligts eller et svars skyld, til noget af den er oplyst? For forældrenes
     * liv, som en anbefaling ikke er grund nok til at spørge ind til.
     */
    boolean kunIOmrådet() default false;

    /**
     * Et tal eller et ja/nej i sagen: er det 0 eller nej, spørges der ikke om, hvilke af typen der er; tomt, når der altid spørges. Styrer
     * kun, hvad der spørges om.
     */
    String kunVed() default "";

    /** Det meste, der kan være af typen i én sag: langt over, hvad ét barn har, og så lidt, at en fejl ikke fylder maskinen. */
    int højst() default 100;

    /** Spørgsmålet, når ingen af typen er oplyst: «Hvilke … ?». Kræves, når der kan være flere. */
    String hvilke() default "";

    /** Hvad flere af dem kaldes i en sætning, fx «forældre». Kræves, når der kan være flere. */
    String flertal() default "";

    /** Den, der kan svare på {@link #hvilke()}. */
    SvaresAf svaresAf() default SvaresAf.SAGSBEHANDLER;
}
