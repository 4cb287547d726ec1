package dk.indsatsregler.editing;

import java.util.List;

/**
 * What a word in a file means.
 *
 * @param heading the word
 * @param lines what there is to say of it, a paragraph each, in Danish
 * @param at where the word stands
 */
public record HoverText(String heading, List<String> lines, TextPlace at) {

    public HoverText {
        lines = List.copyOf(lines);
    }
}
