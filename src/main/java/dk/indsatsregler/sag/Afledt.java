package dk.indsatsregler.sag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * En målt oplysning: en ren, statisk funktion af oplyste felter, som regler læser som et felt af samme navn.
 *
 * <p>Den måler og dømmer ikke: alt, en regelredaktør kunne ville ændre, står i en regel. Parametrene er faktatyper, der
 * kun er én af, typen selv, vurderingsdatoen ({@code LocalDate}) og lister af typer, der kan være flere af: listen er sorteret efter id og
 * {@code null}, når den ikke er oplyst. {@code null} som svar betyder, at et af felterne i {@link #af()} mangler; er ingen af dem ukendt,
 * kan målet ikke opgøres.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Afledt {

    /** De oplyste felter, målet bygger på, fx {@code "Barn.fødselsdato"}. */
    String[] af();

    /** De felter, målet bygger på i stedet, når typerne, der kan være flere af, er oplyst; tom, når der kun er én vej. */
    String[] ellerAf() default {};

    /**
     * De af felterne i {@link #af()}, der spørges om, når målet er ukendt; tom, når det er dem alle. De øvrige tæller, når de er oplyst, men
     * der spørges ikke om dem: er disse besvaret, er målet kendt.
     */
    String[] spørg() default {};

    /**
     * De mål, spændet kommer af. Et felt, et af dem bygger på, mangler kun, når det mål ikke er kendt: typen af en registrering spørges
     * der ikke om, når den intet kan ændre. Tom, når hvert ukendt felt mangler.
     */
    String[] gennem() default {};

    /** Hvad der måles, med enhed. */
    String betydning();

    /** Enheden, et tal måles i, fx {@code %}; tom for alt andet. */
    String enhed() default "";

    /** De udsagn, målet bygger på. */
    String udsagn();

    /** Er tallet altid helt eller halvt, fx dage? */
    boolean halve() default false;

    /** Feltet i samme type, som tallet aldrig er større end; tomt, når der ikke er noget. */
    String højstSom() default "";

    /** Det mindste, et tal kan blive, hvad der end er oplyst. */
    long mindst() default Long.MIN_VALUE;

    /** Det højeste. */
    long højst() default Long.MAX_VALUE;

    /** Det, målet er procent af eller som, i en sætning, fx «ulovligt fravær» («et barn med 12 % ulovligt fravær»); tomt, når det ikke siges så. */
    String andel() default "";
}
