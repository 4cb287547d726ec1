package dk.indsatsregler.rulefile.problem;

import java.util.List;

/** Words put together as Danish sentences put them. */
public final class Danish {

    private static final int MOST = 12;

    private Danish() {}

    /** {@code a, b og c}; a long list is cut. */
    public static String list(List<String> words) {
        if (words.size() > MOST) {
            return String.join(", ", words.subList(0, MOST)) + " og " + (words.size() - MOST) + " til";
        }
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " og " + words.get(last);
    }

    /** {@code a, b eller c}. */
    public static String either(List<String> words) {
        return list(words).replace(" og ", " eller ");
    }
}
