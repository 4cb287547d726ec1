package dk.indsatsregler.sag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Spørgsmålet bag et felt, og den, der kan svare. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Oplysning {

    /** Spørgsmålet, som sagsbehandleren stiller, med enhed og grænser. */
    String spørgsmål();

    /** Den, der kan svare. */
    SvaresAf svaresAf();

    /** Er svaret et fagligt skøn? Så kan ingen andre end en fagperson give det. */
    boolean skøn() default false;

    /** Følsom oplysning: må kun styre hjælpens form ({@code tilpasning()}), aldrig øge en bekymring. */
    boolean følsom() default false;

    /** Tæller feltet det, der endnu ikke er afklaret? Så er alt over 0 et åbent spørgsmål, som et svar kan lukke. */
    boolean uafklaret() default false;

    /** Mindste tilladte tal. */
    long mindst() default Long.MIN_VALUE;

    /** Største tilladte tal. */
    long højst() default Long.MAX_VALUE;
}
