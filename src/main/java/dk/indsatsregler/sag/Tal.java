package dk.indsatsregler.sag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Grænserne for et tal, der altid oplyses, og som der derfor ikke er noget spørgsmål om. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Tal {

    /** Mindste tilladte tal. */
    long mindst();

    /** Største tilladte tal. */
    long højst();
}
