package dk.indsatsregler.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What is said when Drools does not fit together. Refers to no class of Drools: it must be able to say so.
 */
final class DroolsVersions {

    /** The version the library is built and tested with. */
    static final String NEEDED = "10.2.0";

    // One class of each jar that has been seen in another version than the rest.
    private static final Map<String, String> CLASSES = new TreeMap<>(Map.of(
            "kie-api", "org.kie.api.KieBase",
            "drools-base", "org.drools.base.RuleBase",
            "drools-core", "org.drools.core.common.InternalWorkingMemory",
            "drools-kiesession", "org.drools.kiesession.session.StatefulKnowledgeSessionImpl",
            "drools-canonical-model", "org.drools.model.Model",
            "drools-model-compiler", "org.drools.modelcompiler.KieBaseBuilder"));

    private DroolsVersions() {}

    /**
     * Builds something on Drools.
     *
     * @throws IllegalStateException that says which versions were found, when its classes do not fit together; every time, not only the
     *     first
     */
    static <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (LinkageError | ServiceConfigurationError e) {
            throw new IllegalStateException(
                    "indsatsregler " + Library.version() + " needs Drools " + NEEDED
                            + ", all of it in one version; found "
                            + String.join(", ", found())
                            + ". Let the build import org.drools:drools-bom:" + NEEDED + ".",
                    e);
        }
    }

    /** Each jar and its version, as far as the jars say. */
    static List<String> found() {
        List<String> found = new ArrayList<>();
        CLASSES.forEach((jar, name) -> found.add(jar + " " + version(name)));
        return found;
    }

    private static String version(String name) {
        try {
            Package of = Class.forName(name, false, DroolsVersions.class.getClassLoader())
                    .getPackage();
            String version = of == null ? null : of.getImplementationVersion();
            return version == null ? "of a version its jar does not tell" : version;
        } catch (ClassNotFoundException e) {
            return "missing";
        } catch (LinkageError e) {
            return "unusable";
        }
    }
}
