package dk.indsatsregler.overview;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Frist.Optaelling;
import dk.indsatsregler.Frist.Tilstand;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One outcome in Danish words, wherever it is shown: no ids, no code words, dates and numbers as people write them. */
public final class OutcomeWords {

    private static final Pattern LENGTH = Pattern.compile("\\+\\s*(\\d+)\\s+([^,)+;]+?)\\s*(?=[,);]|$)");
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final Pattern STATEMENTS = Pattern.compile(
            " \\((?:NP|NU|FR|BO|IT|SY|RF|GY|A)-\\d+[a-z]?(?:(?:, | og |-)(?:(?:NP|NU|FR|BO|IT|SY|RF|GY|A)-)?\\d+[a-z]?)*\\)");
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(\\w+)\\[([^\\]]+)]\\..*");
    private static final Pattern KEY = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern LAST_PARENTHESIS = Pattern.compile("^(.*\\S)\\s+\\(([^()]+)\\)$");

    private OutcomeWords() {}

    /** What goes before it, with the space after; mostly empty. */
    static String before(Udfald outcome) {
        return outcome.først() == null ? "" : outcome.først() + " ";
    }

    /** What is to be done, or what is so; a whole sentence. */
    static String text(Udfald outcome) {
        Regel rule = outcome.regel();
        String said =
                switch (rule.slags()) {
                    case SPÆRRER ->
                        rule.opgave().handling() == null
                                ? title(rule) + "."
                                : "Først: " + rule.opgave().handling();
                    case UDESTÅR ->
                        rule.opgave().handling() == null
                                ? title(rule) + "."
                                : rule.opgave().handling();
                    case FAGLIG_VURDERING ->
                        rule.opgave().handling() == null
                                ? "Faglig vurdering: " + title(rule) + ". " + rule.forklaring()
                                : rule.opgave().handling();
                    case OPMÆRKSOMHED ->
                        sign(rule) + title(rule) + "."
                                + (rule.opgave().handling() == null
                                        ? ""
                                        : " " + rule.opgave().handling());
                    case OPFYLDT -> "Opfyldt: " + title(rule) + ".";
                    default ->
                        rule.opgave().handling() == null
                                ? title(rule) + "."
                                : rule.opgave().handling();
                };
        return (outcome.spærring() == null ? "" : "Venter: ") + plain(said);
    }

    /** What is shown with few words: its kind and its title. */
    static String brief(Regel rule, boolean done) {
        String label = done
                ? capital(rule.slags().tekst()) + ", opfyldt: "
                : switch (rule.slags()) {
                    case OPMÆRKSOMHED -> sign(rule);
                    case OPFYLDT -> "Opfyldt: ";
                    default -> "";
                };
        return label + title(rule);
    }

    // A sign decides nothing; what the law says is no sign of anything.
    private static String sign(Regel rule) {
        return rule.grundlag() == Grundlag.LOV || rule.opgave().handling() != null
                ? "Bemærk: "
                : rule.titel().startsWith("Tegn ") ? "" : "Tegn: ";
    }

    /** A text of a rule without the numbers of the statements it rests on: they are for those who keep the rules. */
    public static String plain(String text) {
        return STATEMENTS.matcher(text).replaceAll("");
    }

    /** Why it is said and whose it is, of outcomes that say the same; without what the text has said already. */
    static String about(List<Udfald> outcomes) {
        Set<String> titles = new LinkedHashSet<>();
        Set<String> whose = new LinkedHashSet<>();
        for (Udfald outcome : outcomes) {
            Regel rule = outcome.regel();
            if (isTitled(rule)) {
                titles.add(title(rule));
            }
            if (rule.opgave().ansvarlig() != null) {
                whose.add(rule.opgave().ansvarlig());
            }
        }
        return Stream.of(String.join("; ", titles), String.join("; ", whose))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static boolean isTitled(Regel rule) {
        if (rule.opgave().handling() == null
                || rule.opgave()
                        .handling()
                        .toLowerCase(Locale.ROOT)
                        .contains(title(rule).toLowerCase(Locale.ROOT))) {
            return false;
        }
        return switch (rule.slags()) {
            case OPMÆRKSOMHED, OPFYLDT -> false;
            case ANBEFALING, HENVISNING, MULIGHED, TILPASNING -> rule.grundlag() == Grundlag.LOV;
            default -> true;
        };
    }

    /** The title, without which act it is of when the source says so. */
    public static String title(Regel rule) {
        Matcher parenthesis = LAST_PARENTHESIS.matcher(rule.titel());
        boolean said = parenthesis.matches()
                && rule.kilde().henvisning().toLowerCase(Locale.ROOT).contains(firstWord(parenthesis.group(2)));
        return said ? parenthesis.group(1) : rule.titel();
    }

    private static String firstWord(String words) {
        return words.toLowerCase(Locale.ROOT).split(" (?:og|nr)", 2)[0];
    }

    /** Its deadlines, a line each. */
    public static List<String> deadlines(Udfald outcome) {
        List<String> lines = new ArrayList<>();
        if (outcome.frist() != null) {
            lines.add("Frist: " + deadline(outcome.frist()) + ".");
        }
        outcome.vidner().forEach(w -> {
            if (w.frist() != null) {
                lines.add("Frist (" + fact(w.type()) + " " + w.id() + "): " + deadline(w.frist()) + ".");
            }
        });
        return lines;
    }

    /** When it falls due, how it stands and by how much, and how it was counted. */
    static String deadline(Frist deadline) {
        LocalDateTime due = deadline.forfalder();
        return (due == null ? "" : PlainDanish.moment(due) + ", ") + state(deadline) + length(deadline.regel());
    }

    /** How a deadline stands, and by how much. */
    public static String state(Frist deadline) {
        Tilstand state = deadline.tilstand();
        Optaelling counted = deadline.optælling();
        String missing = deadline.mangler();
        if (state == null) {
            if (missing == null) {
                return "løber ikke; det, den regnes fra, er ikke sket";
            } else if (deadline.forfalder() != null) {
                return "UKENDT: udløbet, og der er ikke svaret på " + asked(missing);
            }
            return missing.equals("skolekalender")
                    ? "kan ikke regnes ud uden en skolekalender, der dækker dagene"
                    : "kan ikke regnes ud, før der er svaret på " + asked(missing);
        }
        long days = counted == null ? 0 : counted.dage();
        Long minutes = counted == null ? null : counted.minutter();
        boolean done = counted != null && counted.sket() != null;
        return switch (state) {
            case LØBER -> "løber";
            case FORFALDER -> days == 0 ? "i dag" : "forfalder om " + (days == -1 ? "1 dag" : -days + " dage");
            case FRIST_UKLAR ->
                "FRIST UKLAR: senest " + PlainDanish.day(latest(counted)) + ", hvis lørdag ikke er en hverdag";
            case OVERSKREDET ->
                "OVERSKREDET med " + late(days, minutes) + (done ? "; gjort " + PlainDanish.day(done(counted)) : "");
            case OVERHOLDT -> "overholdt " + PlainDanish.day(done(counted));
        };
    }

    private static String late(long days, @Nullable Long minutes) {
        if (minutes != null && minutes < DAY) {
            return minutes < HOUR
                    ? minutes == 1 ? "1 minut" : minutes + " minutter"
                    : minutes / HOUR == 1 ? "1 time" : minutes / HOUR + " timer";
        }
        return days == 1 ? "1 dag" : days + " dage";
    }

    private static LocalDate latest(@Nullable Optaelling counted) {
        return Objects.requireNonNull(Objects.requireNonNull(counted).senest()).toLocalDate();
    }

    private static LocalDate done(@Nullable Optaelling counted) {
        return Objects.requireNonNull(Objects.requireNonNull(counted).sket()).toLocalDate();
    }

    private static String length(String rule) {
        List<String> lengths = LENGTH.matcher(rule)
                .results()
                .filter(m -> !m.group(1).equals("0"))
                .map(m -> m.group(1) + " " + (m.group(1).equals("1") ? one(m.group(2)) : m.group(2)))
                .toList();
        return lengths.isEmpty() ? "" : " (" + String.join(" eller ", lengths) + ")";
    }

    private static String one(String unit) {
        return switch (unit) {
            case "uger" -> "uge";
            case "måneder" -> "måned";
            case "dage" -> "dag";
            case "timer" -> "time";
            default -> unit;
        };
    }

    /** Why it must wait; {@code null} when it need not. */
    static @Nullable String waits(Udfald outcome, Vurdering assessment, List<Integer> questions) {
        Spaerring block = outcome.spærring();
        if (block == null) {
            return null;
        }
        return block.grad() == Grad.SPÆRRET
                ? "Fordi: " + reasons(block, assessment)
                : "Venter på svar" + onQuestions(questions) + ", der afgør: " + reasons(block, assessment);
    }

    /** What blocks, by title, and at the end by id. */
    static String reasons(Spaerring block, Vurdering assessment) {
        return block.af().stream()
                        .map(id -> title(assessment.udfald(id).regel()))
                        .distinct()
                        .collect(Collectors.joining("; "))
                + " · " + String.join(", ", block.af());
    }

    /** {@code  på spørgsmål 1, 2 og 3}; empty without any. */
    static String onQuestions(List<Integer> numbers) {
        return numbers.isEmpty() ? "" : " på spørgsmål " + numbers(numbers);
    }

    /** {@code 1, 2 og 3}; three or more in a row as {@code 1-4}. */
    static String numbers(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().distinct().sorted().toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            int to = i;
            while (to + 1 < sorted.size() && sorted.get(to + 1) == sorted.get(to) + 1) {
                to++;
            }
            if (to - i >= 2) {
                parts.add(sorted.get(i) + "-" + sorted.get(to));
                i = to;
            } else {
                parts.add(String.valueOf(sorted.get(i)));
            }
        }
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " og " + parts.get(last);
    }

    /** A fact type's name as people write it. */
    public static String fact(String type) {
        return type.replace("ae", "æ").replace("oe", "ø").replace("aa", "å").toLowerCase(Locale.ROOT);
    }

    /** {@code Forælder far: }, where a path is about one fact of several; empty for others. */
    public static String ofWhom(String path) {
        Matcher one = ONE_OF_SEVERAL.matcher(path);
        return one.matches() ? capital(fact(one.group(1))) + " " + one.group(2) + ": " : "";
    }

    /** A field's name as words: {@code Modtagelse[m1].senesteKontakt} is «seneste kontakt». */
    // No list of questions has it: the rule is met, only the day is not known.
    private static String asked(String path) {
        return StandardVocabulary.get()
                .told(KEY.matcher(path).replaceFirst(""))
                .map(field -> "«" + field.question() + "»")
                .orElseGet(() -> field(path));
    }

    static String field(String path) {
        return path.substring(path.lastIndexOf('.') + 1)
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ")
                .toLowerCase(Locale.ROOT);
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
