package dk.indsatsregler.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which scenarios a {@link Scenarietest} runs, on which rules. Folders are named relative to the project's own. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Scenarier {

    /** The folder of feature files, or one such file. */
    String mappe();

    /** Folders of rule files to lay upon the rules that ship with the library, the lowest first; then only theirs are measured. */
    String[] regler() default {};

    /** The folder of rule files to use instead of the rules that ship with the library; empty for those. */
    String kun() default "";

    /** Names of municipalities whose practice is switched on, e.g. {@code bornholm}. */
    String[] praksis() default {};

    /** How many per cent of the rules the scenarios must cover, from 1 to 100; 0 for not measured. */
    int dækning() default 0;

    /** Must the scenarios notice every slip in the rules that can be noticed? */
    boolean mutation() default false;
}
