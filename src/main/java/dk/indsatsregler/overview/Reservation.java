package dk.indsatsregler.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a reservation, and which of them are about a single day. */
final class Reservation {

    // «Den 18. marts 2020 gælder reglen fra kl. 10.00.»
    private static final Pattern OF_ONE_DAY = Pattern.compile("Den \\d{1,2}\\. \\p{Ll}+ \\d{4} gælder .*kl\\. \\d.*");

    private Reservation() {}

    /** The sentences of a text; a full stop inside one is followed by no capital. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))) {
                sentences.add(text.substring(from, i + 1));
                from = i + 2;
            }
        }
        sentences.add(text.substring(from));
        return sentences;
    }

    /** Does it say from what hour of one day something holds? */
    static boolean isOfOneDay(String sentence) {
        return OF_ONE_DAY.matcher(sentence).matches();
    }
}
