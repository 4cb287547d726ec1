package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.vocabulary.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit of a number, from the words of its question or its meaning. */
final class Unit {

    private static final String UNITS = "(år|måneder|uger|dage|hverdage|skoledage|timer|procent|kroner)\\b";
    private static final Pattern WRITTEN =
            Pattern.compile("(?:\\(|\\bi hele (?:fyldte )?)" + UNITS, Pattern.UNICODE_CHARACTER_CLASS);

    private Unit() {}

    /** The unit with a blank before it; empty when the words do not tell. */
    static String of(Field field) {
        Matcher written = WRITTEN.matcher(
                field.derivation() == null
                        ? field.question()
                        : field.derivation().meaning());
        return written.find() ? " " + written.group(1) : "";
    }
}
