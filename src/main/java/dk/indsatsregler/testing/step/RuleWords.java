package dk.indsatsregler.testing.step;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.skala.Trinspaend;
import dk.indsatsregler.testing.fact.DayText;
import dk.indsatsregler.testing.fact.ScenarioNames;
import dk.indsatsregler.testing.fact.UnclearException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names steps may use: rules, areas, verbs, results, marks, scales. */
final class RuleWords {

    private static final List<String> ALWAYS = List.of("KRÆVER_FAGLIG_VURDERING", "KAN_IKKE_OPGØRES");
    private static final int ALL = 15;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final Pattern BETWEEN = Pattern.compile(" ?, ?| og ");
    private static final Pattern STEP =
            Pattern.compile("([0-9]{1,2})|([0-9]{1,2}) til ([0-9]{1,2})|mindst ([0-9]{1,2})");

    private final RuleSet rules;
    private final List<String> ids;
    private final ScenarioNames names;

    RuleWords(RuleSet rules) {
        this.rules = rules;
        this.ids = rules.rules().stream().map(Rule::id).distinct().toList();
        this.names = new ScenarioNames(rules.vocabulary());
    }

    /** The parts of {@code a, b og c}. */
    static List<String> list(String written) {
        return Arrays.asList(BETWEEN.split(written, -1));
    }

    ScenarioNames names() {
        return names;
    }

    boolean knows(String id) {
        return ids.contains(id);
    }

    String rule(String written) throws UnclearException {
        return known(written, ids, "Ingen regel hedder " + written + ".", "Reglerne er");
    }

    String area(String written) throws UnclearException {
        return known(
                written,
                List.copyOf(rules.areas()),
                "Der er ingen regler i et område, der hedder " + written + ".",
                "Områderne er");
    }

    Slags verb(String written) throws UnclearException {
        List<String> verbs = Arrays.stream(Slags.values()).map(Slags::verbum).toList();
        return Slags.afVerbum(known(written, verbs, written + " er intet verbum i regelfiler.", "Verberne er"))
                .orElseThrow();
    }

    Grundlag mark(String written) throws UnclearException {
        return constant(Grundlag.class, written, written + " er intet grundlag.", "Grundlagene er");
    }

    Skala scale(String written) throws UnclearException {
        return constant(Skala.class, written, written + " er ingen skala.", "Skalaerne er");
    }

    SvaresAf answeredBy(String written) throws UnclearException {
        List<String> texts =
                Arrays.stream(SvaresAf.values()).map(SvaresAf::tekst).toList();
        String text = known(written, texts, "Ingen, der kan svare, hedder " + written + ".", "Det kan være");
        return Arrays.stream(SvaresAf.values())
                .filter(by -> by.tekst().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** A name the rule's outcome can have. */
    String result(String rule, String written) throws UnclearException {
        List<String> results = new ArrayList<>();
        rules.versions(rule).stream()
                .map(version -> version.info().virkning().resultat())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .forEach(results::add);
        results.addAll(ALWAYS);
        return known(
                written,
                results.stream().distinct().toList(),
                "Resultatet af " + rule + " kan ikke være " + written + ".",
                "Det kan være");
    }

    private static String known(String written, List<String> known, String message, String those)
            throws UnclearException {
        if (known.contains(written)) {
            return written;
        }
        String guess = Guess.nearest(written, known);
        String list = " " + those + ": " + (known.size() <= ALL ? String.join(", ", known) : Danish.list(known)) + ".";
        throw new UnclearException(guess == null ? message + list : message, guess);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String written, String message, String those)
            throws UnclearException {
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return Enum.valueOf(type, known(written, known, message, those));
    }

    /** How a deadline stands; {@code null} when the words are a day or a moment. */
    static Frist.@Nullable Tilstand state(String written) throws UnclearException {
        List<String> states = new ArrayList<>();
        for (Frist.Tilstand state : Frist.Tilstand.values()) {
            String word = state.name().toLowerCase(Locale.ROOT);
            if (word.equals(written)) {
                return state;
            }
            states.add(word);
        }
        if (Character.isLetter(written.charAt(0))) {
            throw new UnclearException(
                    "En frist er en dato, et tidspunkt, eller: " + Danish.either(states) + ". Her står: " + written,
                    Guess.nearest(written, states));
        }
        return null;
    }

    /** When a deadline is: a day alone is its end. */
    static LocalDateTime due(String written) throws UnclearException {
        LocalDate day = DayText.exact(written);
        return day != null
                ? day.atTime(END_OF_DAY)
                : written.contains("kl") || written.contains(":")
                        ? DayText.moment("Fristen", written)
                        : DayText.day("Fristen", written).atTime(END_OF_DAY);
    }

    static Trinspaend steps(String written) throws UnclearException {
        Matcher matcher = STEP.matcher(written);
        if (!matcher.matches()) {
            throw new UnclearException(
                    "Et trin skrives som 4, som 4 til 6, eller som mindst 2, når det højeste ikke kendes. Her står: "
                            + written);
        } else if (matcher.group(1) != null) {
            int step = Integer.parseInt(matcher.group(1));
            return new Trinspaend(step, step);
        } else if (matcher.group(4) != null) {
            return new Trinspaend(Integer.parseInt(matcher.group(4)), null);
        }
        int lowest = Integer.parseInt(matcher.group(2));
        int highest = Integer.parseInt(matcher.group(3));
        if (lowest > highest) {
            throw new UnclearException(
                    "Trinnet begynder efter sin slutning. Her står: " + written, highest + " til " + lowest);
        }
        return new Trinspaend(lowest, highest);
    }
}
