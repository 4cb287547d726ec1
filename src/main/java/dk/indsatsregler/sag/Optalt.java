package dk.indsatsregler.sag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Supplerer det, der er oplyst af en type, med det, der kan tælles op af andre oplysninger.
 *
 * <p>En ren, statisk funktion på recorden. Parametrene er som ved {@link Afledt}, uden typen selv; listen af typens egne er blandt dem.
 * Svaret er alle, der nu kendes, eller {@code null}, når ingen gør. Er det oplyste og det optalte ikke ens, afvises sagen.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Optalt {}
