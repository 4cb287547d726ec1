package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.vocabulary.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of rules and fields as sentences name them. */
public final class ChangeWords {

    private static final String UNITS = "(år|måneder|uger|dage|hverdage|skoledage|timer|procent|kroner)\\b";
    private static final Pattern UNIT =
            Pattern.compile("(?:\\(|\\bi hele (?:fyldte )?)" + UNITS, Pattern.UNICODE_CHARACTER_CLASS);

    private ChangeWords() {}

    /** A number's unit with a blank before it, from the words of its question or its meaning; empty when they do not tell. */
    public static String unit(Field field) {
        Matcher written = UNIT.matcher(
                field.derivation() == null
                        ? field.question()
                        : field.derivation().meaning());
        return written.find() ? " " + written.group(1) : "";
    }
}
