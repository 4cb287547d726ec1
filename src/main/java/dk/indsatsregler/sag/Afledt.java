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

    /** Hvad der måles, med enhed. */
    String betydning();

    /** De udsagn, målet bygger på. */
    String udsagn();

    /** Det mindste, et tal kan blive, hvad der end er oplyst. */
    long mindst() default Long.MIN_VALUE;

    /** Det højeste. */
    long højst() default Long.MAX_VALUE;
}
