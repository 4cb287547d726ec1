package dk.indsatsregler.testing.propose;

import java.util.regex.Pattern;

/** Conditions as sentences name them. */
public final class Abridged {

    private static final Pattern LONG_LIST = Pattern.compile("\\bin \\( ?([^,()]+),[^,()]+,[^()]+\\)");

    private Abridged() {}

    /** White space folded, and a list of more than two cut. */
    public static String of(String written) {
        return LONG_LIST.matcher(written.replaceAll("\\s+", " ")).replaceAll("in ( $1, … )");
    }
}
