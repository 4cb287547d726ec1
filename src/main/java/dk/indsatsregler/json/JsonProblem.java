package dk.indsatsregler.json;

import java.io.Serializable;

/**
 * One thing that is wrong with the JSON of a case. Never holds a value from it.
 *
 * @param sti where, as a JSON pointer, e.g. {@code /fakta/Foraelder/0/sektor}; empty for the whole document. Ends at the nearest known
 *     name when a name inside it may not be repeated
 * @param linje line, from 1; 0 when not known
 * @param kolonne column, from 1, in characters; 0 when not known
 * @param besked what was expected, and perhaps what to write instead, in Danish
 */
public record JsonProblem(String sti, int linje, int kolonne, String besked)
        implements Comparable<JsonProblem>, Serializable {

    /** By pointer, list items in their order; then by line, column and message. */
    @Override
    public int compareTo(JsonProblem andet) {
        int c = compare(sti.split("/", -1), andet.sti.split("/", -1));
        c = c != 0 ? c : Integer.compare(linje, andet.linje);
        c = c != 0 ? c : Integer.compare(kolonne, andet.kolonne);
        return c != 0 ? c : besked.compareTo(andet.besked);
    }

    private static int compare(String[] a, String[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            // Among digits only, the longer number is the larger one: a pointer has no leading zeros.
            boolean numbers = isNumber(a[i]) && isNumber(b[i]);
            int c = numbers ? Integer.compare(a[i].length(), b[i].length()) : 0;
            c = c != 0 ? c : a[i].compareTo(b[i]);
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static boolean isNumber(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The problem as a person reads it, e.g. {@code linje 3, kolonne 14, /sagId: sagId skal være oplyst.} */
    public String tekst() {
        String plads = linje > 0 ? "linje " + linje + ", kolonne " + kolonne : "";
        String skille = plads.isEmpty() || sti.isEmpty() ? "" : ", ";
        String hvor = plads + skille + sti;
        return hvor.isEmpty() ? besked : hvor + ": " + besked;
    }
}
