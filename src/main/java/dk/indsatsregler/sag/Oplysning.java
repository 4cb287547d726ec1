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

    /** Et ja som en sætning uden punktum, fx «barnet er hørt». Kræves af et ja/nej. */
    String ja() default "";

    /** Et nej, eller at det ikke er sket, som en sætning uden punktum, fx «barnet er ikke hørt». Kræves af et ja/nej og en hændelse. */
    String nej() default "";

    /** Ethvert andet svar som en sætning uden punktum, hvor {@code {}} står for svaret: et tal, en dag («den 3. maj 2024») eller et valg. */
    String svar() default "";

    /** Den, der kan svare. */
    SvaresAf svaresAf();

    /** Er svaret et fagligt skøn? Så kan ingen andre end en fagperson give det. */
    boolean skøn() default false;

    /** Følsom oplysning: må kun styre hjælpens form ({@code tilpasning()}), aldrig øge en bekymring. */
    boolean følsom() default false;

    /**
     * Er svaret noget, familien eller en fagperson har gjort eller kan gøre? Så må {@code Vurdering.forskelle} vise, hvad et andet svar ville
     * betyde. Aldrig for det, der er følsomt, et skøn, en dato, hvem barnet er, eller om vold, overgreb, vanrøgt eller ære.
     */
    boolean kanÆndres() default false;

    /**
     * Siger svaret kun, hvem barnet er, og ikke noget om området, fx klassetrinnet? Så åbner det ikke området og bringer ingen pligt med, når
     * det er alt, der er oplyst.
     */
    boolean baggrund() default false;

    /** Enheden, et tal er oplyst i, fx {@code dage}; tom for alt andet. */
    String enhed() default "";

    /** Tæller feltet det, der endnu ikke er afklaret? Så er alt over 0 et åbent spørgsmål, som et svar kan lukke. */
    boolean uafklaret() default false;

    /**
     * Feltet, der skal være besvaret, før der spørges om dette: et felt i samme type, eller {@code "Type.felt"} i en type, der kun er én af;
     * tom, når der spørges med det samme. Hvad reglerne svarer, ændrer det ikke.
     */
    String efter() default "";

    /** Er tallet altid helt eller halvt, fx dage? */
    boolean halve() default false;

    /**
     * Et tal eller et ja/nej i sagen, fx {@code "Kvartal.ulovligtFravær"}: er det 0 eller nej, er der intet at spørge om. Styrer kun, hvad der
     * spørges om.
     */
    String kunVed() default "";

    /** Feltet i samme type, som tallet aldrig er større end, fx de skoledage, fraværsdagene er en del af; tomt, når der ikke er noget. */
    String højstSom() default "";

    /** De eneste dage på året, en dato kan være, skrevet {@code "04-01"}; tom, når den kan være enhver. */
    String[] kunDage() default {};

    /** Mindste tilladte tal. */
    long mindst() default Long.MIN_VALUE;

    /** Største tilladte tal. */
    long højst() default Long.MAX_VALUE;
}
