package dk.indsatsregler.testing.words;

import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.testing.propose.ProposedValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A question and its answer as a statement: «Er barnet hørt?» and no is «barnet er ikke hørt». */
final class Statement {

    private static final Pattern HOW_MANY =
            Pattern.compile("Hvor mange (?<what>.+?) (?<verb>har|havde|er) (?<rest>.+)");
    private static final Pattern HOW_MUCH =
            Pattern.compile("Hvor stort er (?<what>.+?)(?: \\((?<unit>\\p{L}+)[^)]*\\))?");
    private static final Pattern WHEN = Pattern.compile("(?:Hvornår|Hvilken dag) (?<verb>\\p{L}+) (?<rest>.+)");
    private static final Set<String> ADVERBS = Set.of("nu", "højst");
    private static final Pattern TWO_QUESTIONS =
            Pattern.compile(".*, (?:eller|og) (?:er|har|kan|skal|går|foreligger)\\b.*|.* og kan .*|\\p{L}+ eller .*");

    private Statement() {}

    /** The statement, without a full stop; where no statement can be made, the question with its answer. */
    static String of(String question, Object answer) {
        String asked = question.replaceAll("\\?.*$", "").strip();
        return made(asked, answer).orElseGet(() -> lower(asked) + ": " + answer(answer));
    }

    private static Optional<String> made(String asked, Object answer) {
        if (answer instanceof Boolean yes) {
            return TWO_QUESTIONS.matcher(asked).matches() || asked.startsWith("Hv")
                    ? Optional.empty()
                    : turned(asked.substring(0, Math.max(0, asked.indexOf(' '))), after(asked), yes);
        } else if (answer instanceof Spaend) {
            return number(asked, ProposedValue.of(answer));
        }
        Matcher when = WHEN.matcher(asked);
        if (!when.matches()) {
            return Optional.empty();
        } else if (answer instanceof Haendelse event && event.dato() == null) {
            return turned(when.group("verb"), when.group("rest"), false);
        }
        return answer instanceof Haendelse || answer instanceof LocalDate
                ? turned(when.group("verb"), when.group("rest"), true).map(s -> s + " den " + ProposedValue.of(answer))
                : Optional.empty();
    }

    private static String after(String asked) {
        return asked.substring(asked.indexOf(' ') + 1);
    }

    private static Optional<String> turned(String asVerb, String rest, boolean yes) {
        String verb = lower(asVerb);
        List<String> words = Arrays.asList(rest.split(" "));
        Optional<Integer> length = Subject.length(verb, words);
        if (length.isEmpty()) {
            return words.size() == 1 && yes ? Optional.of(rest + " " + verb) : Optional.empty();
        }
        String subject = String.join(" ", words.subList(0, length.get()));
        String end = String.join(" ", words.subList(length.get(), words.size()));
        if (yes) {
            return Optional.of(subject + " " + verb + " " + end);
        }
        String none = none(subject);
        if (none != null) {
            return Optional.of(none + " " + verb + " " + end);
        }
        String noneThere = subject.equals("der") ? none(end) : null;
        return Optional.of(subject + " " + verb + " " + (noneThere == null ? "ikke " + end : noneThere));
    }

    private static @Nullable String none(String noun) {
        if (noun.startsWith("en ")) {
            return "ingen " + noun.substring(3);
        }
        return noun.startsWith("et ") ? "intet " + noun.substring(3) : null;
    }

    private static Optional<String> number(String asked, String number) {
        Matcher much = HOW_MUCH.matcher(asked);
        if (much.matches()) {
            return Optional.of(much.group("what") + " er " + number
                    + (much.group("unit") == null ? "" : " " + much.group("unit")));
        }
        Matcher many = HOW_MANY.matcher(asked);
        if (!many.matches()) {
            return Optional.empty();
        }
        String counted = number + " " + many.group("what");
        List<String> rest = Arrays.asList(many.group("rest").split(" "));
        if (many.group("verb").equals("er") || rest.get(0).equals("ingen")) {
            return Optional.of(counted + " " + many.group("verb") + " " + many.group("rest"));
        }
        String subject = rest.get(0) + " " + many.group("verb");
        String end = String.join(" ", rest.subList(1, rest.size()));
        return Optional.of(
                rest.size() > 1 && ADVERBS.contains(rest.get(1))
                        ? subject + " " + end + " " + counted
                        : (subject + " " + counted + " " + end).strip());
    }

    /** A value in words. */
    static String answer(Object answer) {
        return answer instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : ProposedValue.of(answer);
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
