package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.read.Days;
import dk.indsatsregler.rulefile.read.RawValue;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a value of the wrong kind was most likely meant to be. */
final class ValueSuggestion {

    private static final Set<String> YES = Set.of("ja", "j", "true", "sand", "sandt", "yes", "1", "jaa");
    private static final Set<String> NO = Set.of("nej", "n", "false", "falsk", "no", "0", "neej");
    private static final List<String> NUMBERS = List.of(
            "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten",
            "fjorten", "femten", "seksten", "sytten", "atten", "nitten");
    private static final List<String> TENS =
            List.of("tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems", "hundrede");
    private static final Pattern MEASURED = Pattern.compile("(-?\\d{1,9}(?:[.,]\\d{1,4})?)(?: *(?:%|\\p{L}+\\.?))?");

    private ValueSuggestion() {}

    /** As it is written in a rule file; {@code null} when there is no good guess. */
    static @Nullable String value(Field field, Op op, RawValue value) {
        String word = value.text().strip().toLowerCase(Locale.ROOT);
        return switch (field.kind()) {
            case BOOLEAN -> YES.contains(word) ? "true" : NO.contains(word) ? "false" : null;
            case NUMBER -> number(word);
            case ENUM -> constant(field, value.text());
            case DATE, EVENT -> day(field, op, value.text(), word);
            case MOMENT, TEXT -> null;
        };
    }

    private static @Nullable String number(String word) {
        Matcher measured = MEASURED.matcher(word);
        if (measured.matches()) {
            return measured.group(1).replace(',', '.');
        }
        for (int tens = 0; tens < TENS.size(); tens++) {
            String ten = TENS.get(tens);
            if (word.endsWith(ten)) {
                String one = word.substring(0, word.length() - ten.length()).replaceFirst("og$", "");
                int ones = one.isEmpty() ? 0 : NUMBERS.indexOf(one);
                return ones < 0 || ones > 9 ? null : Integer.toString((tens + 2) * 10 + ones);
            }
        }
        int index = NUMBERS.indexOf(word.equals("et") || word.equals("én") || word.equals("ét") ? "en" : word);
        return index < 0 ? null : Integer.toString(index);
    }

    private static @Nullable String constant(Field field, String text) {
        String near = field.constants().contains(text) ? text : Guess.nearest(text, field.constants());
        return near == null ? null : field.javaType().getSimpleName() + "." + near;
    }

    /** A day written another way; of a year or a month alone the day that divides as the comparison does. */
    static @Nullable String day(Op op, String text) {
        String first = Days.guess(text);
        String last = Days.guessLast(text);
        if (first == null || first.equals(last)) {
            return first;
        }
        return switch (op) {
            case GE, LT -> first;
            case LE, GT -> last;
            default -> null;
        };
    }

    private static @Nullable String day(Field field, Op op, String text, String word) {
        if (field.kind() == FieldKind.EVENT
                && (NO.contains(word) || word.replace('_', ' ').equals("ikke sket"))) {
            return "Haendelse.IKKE_SKET";
        }
        String day = Days.parse(text) == null ? day(op, text) : text;
        return day == null ? null : "\"" + day + "\"";
    }
}
