package dk.indsatsregler.json;

import java.util.function.Supplier;

/**
 * What is said when the JSON library a case is read with is missing or too old. Refers to none of its classes: it must be able to say so.
 */
final class JacksonVersion {

    /** The lowest version that can limit what is read. */
    static final String NEEDED = "2.15";

    private static final String OF_IT = "com.fasterxml.jackson.core.JsonFactory";

    private JacksonVersion() {}

    /**
     * Reads something.
     *
     * @throws IllegalStateException that says which version was found, when it cannot be read with that; every time, not only the first
     */
    static <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "indsatsregler reads JSON with jackson-core " + NEEDED + " or later 2.x; found " + found()
                            + ". Let the build add com.fasterxml.jackson.core:jackson-core.",
                    e);
        }
    }

    private static String found() {
        try {
            Package of = Class.forName(OF_IT, false, JacksonVersion.class.getClassLoader())
                    .getPackage();
            String version = of == null ? null : of.getImplementationVersion();
            return version == null ? "one whose jar does not tell its version" : version;
        } catch (ClassNotFoundException e) {
            return "none";
        } catch (LinkageError e) {
            return "one that is unusable";
        }
    }
}
