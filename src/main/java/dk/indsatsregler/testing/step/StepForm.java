package dk.indsatsregler.testing.step;

import dk.indsatsregler.testing.feature.RawStep.Part;
import java.util.List;

/**
 * How a step can be written.
 *
 * @param part where it belongs
 * @param words its words without the keyword; what is filled in stands in capitals, e.g. {@code REGEL}
 * @param meaning what it means, in Danish
 */
public record StepForm(Part part, List<String> words, String meaning) {

    public StepForm {
        words = List.copyOf(words);
    }

    /** Is the word of a form filled in? */
    public static boolean blank(String word) {
        return StepPattern.slot(word);
    }

    /** The form as it is written. */
    public String usage() {
        return String.join(" ", words);
    }
}
