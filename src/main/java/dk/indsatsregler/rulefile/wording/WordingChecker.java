package dk.indsatsregler.rulefile.wording;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a rule whose texts say another number than it compares with, or another side of it. Texts say much that no condition reads; so
 * only what counts the same is held together, and only when the text has a number no condition has and a condition one the text has not.
 */
public final class WordingChecker {

    private static final Set<Unit> TIMES = EnumSet.of(Unit.HOURS, Unit.DAYS, Unit.MONTHS, Unit.YEARS);
    private static final Set<String> MARKS = Set.of("forklaring", "fortolkning");
    private static final String CONSEQUENCE =
            " Den, der læser udfaldet, ville få noget andet at vide end det, reglen gør.";

    private final Draft draft;
    private final List<RuleNumber> numbers;
    private final List<Source> sources = new ArrayList<>();
    private final String interpretation;

    private WordingChecker(Draft draft) {
        this.draft = draft;
        this.numbers = RuleNumber.of(draft);
        String fortolkning = draft.metadata().text("fortolkning");
        this.interpretation = fortolkning == null ? "" : fortolkning.toLowerCase(Locale.ROOT);
    }

    /**
     * A text of the rule.
     *
     * @param name what it is called in a message
     * @param condition the condition it belongs to; -1 when it is about the whole rule
     * @param at where its first character stands; {@code null} when that cannot be said
     * @param numbers what it says
     */
    private record Source(
            String name, int condition, @Nullable Span at, List<TextNumber> numbers) {}

    private record Difference(RuleNumber number, Source source, TextNumber text) {}

    /** Looks at some rules in which nothing is wrong. */
    public static void check(List<Draft> drafts) {
        for (Draft draft : drafts) {
            WordingChecker checker = new WordingChecker(draft);
            if (!checker.numbers.isEmpty()) {
                checker.check();
            }
        }
    }

    private void check() {
        texts();
        Map<RuleNumber, List<Difference>> differences = new LinkedHashMap<>();
        numbers.forEach(number -> differences.put(number, new ArrayList<>()));
        for (Source source : sources) {
            pair(source, differences);
        }
        differences.forEach((number, found) -> {
            long agreeing =
                    sources.stream().filter(source -> says(source, number)).count();
            boolean agreed = agreeing > 0;
            if (found.isEmpty() && !agreed && number.compare() == null) {
                unit(number);
            } else if (found.isEmpty()) {
                side(number);
            } else if (agreed && found.size() <= agreeing) {
                found.stream().filter(this::sameNoun).forEach(this::textDiffers);
            } else {
                numberDiffers(found);
            }
        });
    }

    /** Pairs the numbers of a text that the rule has not with those of the rule that the text has not, the most alike first. */
    private void pair(Source source, Map<RuleNumber, List<Difference>> differences) {
        List<Difference> possible = new ArrayList<>();
        for (RuleNumber number : numbers) {
            if (about(source, number) && !says(source, number)) {
                differing(source, number).forEach(text -> possible.add(new Difference(number, source, text)));
            }
        }
        possible.sort(Comparator.comparing(WordingChecker::unlike)
                .thenComparing(d -> d.text.value().subtract(d.number.value()).abs()));
        Set<RuleNumber> paired = new HashSet<>();
        Set<TextNumber> used = new HashSet<>();
        for (Difference d : possible) {
            if (!paired.contains(d.number) && used.add(d.text)) {
                paired.add(d.number);
                Objects.requireNonNull(differences.get(d.number)).add(d);
            }
        }
    }

    // What names the field is about it; what says "mindst" is about a limit, what does not, about a number alone.
    private static int unlike(Difference d) {
        Field field = d.number.field();
        Bound own =
                d.number.compare() == null ? null : Bound.of(d.number.compare().op());
        Bound bound = d.text.bound();
        boolean named = field != null && d.text.words().toLowerCase(Locale.ROOT).contains(field.name());
        boolean opposite = bound != null && own != null && bound.up() != own.up();
        return (named ? 0 : 4) + ((bound == null) == (own == null) ? 0 : 2) + (opposite ? 1 : 0);
    }

    private boolean says(Source source, RuleNumber number) {
        return about(source, number)
                && source.numbers.stream().anyMatch(text -> same(text, number, source) && number.said(text));
    }

    private void texts() {
        Span name = draft.raw().nameAt();
        int title = Objects.requireNonNullElse(draft.raw().name(), "")
                .indexOf(draft.metadata().title());
        add(
                "navnet",
                -1,
                new Span(name.line(), name.column() + 1 + Math.max(0, title), 1),
                draft.metadata().title());
        for (RawAnnotation mark : draft.raw().annotations()) {
            if (MARKS.contains(mark.name()) && mark.value() != null) {
                Span at = mark.valueAt();
                add("@" + mark.name(), -1, new Span(at.line(), at.column() + 1, 1), mark.value());
            }
        }
        for (int i = 0; i < draft.conditions().size(); i++) {
            Condition condition = draft.conditions().get(i);
            String comment = condition.comment();
            if (comment != null) {
                add("kommentaren", i, comment(condition, comment), comment);
            }
        }
    }

    private void add(String name, int condition, @Nullable Span at, String text) {
        List<TextNumber> said = TextNumbers.of(text);
        if (!said.isEmpty()) {
            sources.add(new Source(name, condition, at, said));
        }
    }

    // The comment stands where the condition's last line ends.
    private @Nullable Span comment(Condition condition, String comment) {
        dk.indsatsregler.rulefile.problem.Source file = draft.problems().source();
        for (int line = condition.at().line(); line <= file.lines().size(); line++) {
            int slashes = file.line(line).indexOf("//");
            int at = slashes < 0 ? -1 : file.line(line).indexOf(comment, slashes);
            if (at >= 0) {
                return new Span(line, at + 1, 1);
            }
        }
        return null;
    }

    private static boolean about(Source source, RuleNumber number) {
        return source.condition < 0 || source.condition == number.condition();
    }

    // A bare number beside a condition may count what the condition counts.
    private static boolean same(TextNumber text, RuleNumber number, Source source) {
        boolean other = text.unit() == Unit.OTHER || number.unit() == Unit.OTHER;
        return text.unit() == number.unit()
                || (text.unit() == Unit.OTHER && text.value().compareTo(number.value()) == 0)
                || (other && source.condition >= 0 && text.unit() == Unit.OTHER && text.bound() != null);
    }

    private static boolean counts(TextNumber text, RuleNumber number) {
        return text.unit() == number.unit() || text.unit() == Unit.OTHER || number.unit() == Unit.OTHER;
    }

    /** The numbers of the text that no number of the rule is, and that count what this one counts. */
    private List<TextNumber> differing(Source source, RuleNumber number) {
        if (number.value().signum() == 0) {
            return List.of();
        }
        boolean interpreting = source.name.equals("@fortolkning");
        return source.numbers.stream()
                .filter(text -> same(text, number, source))
                .filter(text -> !interpreting || (text.unit() != Unit.OTHER && !text.quoted()))
                .filter(text -> !text.total() && !(text.range() && number.equal()))
                .filter(text -> text.value().signum() > 0)
                .filter(text -> numbers.stream()
                        .noneMatch(n -> about(source, n) && counts(text, n) && (n.said(text) || near(n, text))))
                .filter(text -> !explained(text))
                .toList();
    }

    // A range from the smallest a field can be says nothing; 14 days of weeks and 2 of weeks are one.
    private static boolean near(RuleNumber number, TextNumber text) {
        return text.range()
                && number.field() != null
                && text.value().compareTo(BigDecimal.valueOf(number.field().min())) == 0
                && text.unit() == number.unit();
    }

    // The interpretation quotes the words and says how they are read.
    private boolean explained(TextNumber text) {
        return interpretation.contains("«" + text.words().toLowerCase(Locale.ROOT));
    }

    private void numberDiffers(List<Difference> differences) {
        RuleNumber number = differences.get(0).number;
        List<String> names =
                differences.stream().map(d -> d.source.name).distinct().toList();
        Difference plainest = differences.stream()
                .filter(d -> d.text.bound() != null)
                .findFirst()
                .orElse(differences.get(0));
        Expr.Compare compare = number.compare();
        TextNumber text = plainest.text;
        boolean share = number.unit() == Unit.PERCENT
                && text.value().compareTo(number.value().movePointRight(2)) == 0;
        String instead =
                compare != null && share ? written(compare, compare.op().symbol(), text.value()) : null;
        draft.problems()
                .add(
                        Code.TEXT_DIFFERS,
                        number.at(),
                        capital(Danish.list(names)) + " siger «" + text.words() + "», men " + has(number) + "."
                                + CONSEQUENCE
                                + (share
                                        ? " Procent skrives som i teksten, ikke som en brøk."
                                        : " Ret det, der er forkert."),
                        instead,
                        instead == null ? null : Fix.instead(number.at(), instead));
    }

    // Of what is only counted, a text may well count something else: to be held together, it must call it the same.
    private boolean sameNoun(Difference difference) {
        TextNumber text = difference.text;
        return text.unit() != Unit.OTHER
                || sources.stream()
                        .filter(source -> about(source, difference.number))
                        .flatMap(source -> source.numbers.stream())
                        .anyMatch(t -> difference.number.said(t)
                                && !t.noun().isEmpty()
                                && t.noun().equals(text.noun()));
    }

    private void textDiffers(Difference difference) {
        RuleNumber number = difference.number;
        TextNumber text = difference.text;
        Span at = difference.source.at;
        Span where = at == null ? number.at() : new Span(at.line(), at.column() + text.start(), text.length());
        boolean days = text.unit() == number.unit() && text.value().compareTo(written(text)) == 0;
        String instead = at == null || !days ? null : TextNumbers.like(writtenText(at, text), number.value());
        draft.problems()
                .add(
                        Code.TEXT_DIFFERS,
                        where,
                        capital(difference.source.name) + " siger «" + text.words() + "», men " + has(number) + "."
                                + CONSEQUENCE,
                        instead == null ? null : replaced(text, instead),
                        instead == null ? null : Fix.instead(where, instead));
    }

    private String writtenText(Span at, TextNumber text) {
        String line = draft.problems().source().line(at.line());
        int from = Math.min(line.length(), at.column() - 1 + text.start());
        return line.substring(from, Math.min(line.length(), from + text.length())) + " ";
    }

    // Weeks are counted as days: then the number in the text is another.
    private static BigDecimal written(TextNumber text) {
        String digits =
                text.words().replaceAll("\\D*(\\d+(?:[.,]\\d+)?).*", "$1").replace(',', '.');
        return digits.matches("\\d+(?:\\.\\d+)?") ? new BigDecimal(digits) : text.value();
    }

    private static String replaced(TextNumber text, String instead) {
        return text.unit().danish().isEmpty()
                ? instead
                : instead + " " + text.unit().danish();
    }

    private static String has(RuleNumber number) {
        Expr.Compare compare = number.compare();
        return compare == null ? number.words().replaceFirst(" ", " siger ") : "betingelsen er " + compare.text();
    }

    private static String written(Expr.Compare compare, String op, BigDecimal value) {
        return compare.field().name() + " " + op + " " + value.toPlainString();
    }

    /** No text says the deadline: does one say as many of another unit? */
    private void unit(RuleNumber number) {
        List<Source> other = sources.stream()
                .filter(source -> !source.name.equals("@fortolkning"))
                .filter(source -> source.numbers.stream().anyMatch(text -> otherUnit(text, number)))
                .toList();
        if (!number.words().startsWith("@frist ") || other.isEmpty()) {
            return;
        }
        TextNumber text = other.get(0).numbers.stream()
                .filter(t -> otherUnit(t, number))
                .findFirst()
                .orElseThrow();
        String names = Danish.list(other.stream().map(Source::name).toList());
        draft.problems()
                .add(
                        Code.TEXT_DIFFERS,
                        number.at(),
                        capital(names) + " siger «" + text.words() + "», men " + has(number) + "." + CONSEQUENCE
                                + " Ret det, der er forkert.");
    }

    private static boolean otherUnit(TextNumber text, RuleNumber number) {
        return text.unit() != number.unit()
                && TIMES.contains(text.unit())
                && (text.value().compareTo(number.value()) == 0
                        || number.words().startsWith("@frist " + text.value().toPlainString() + " "));
    }

    /** The number is the same: is the side? */
    private void side(RuleNumber number) {
        Expr.Compare compare = number.compare();
        Bound own = compare == null ? null : Bound.of(compare.op());
        if (compare == null || own == null || number.denied()) {
            return;
        }
        for (Source source : sources) {
            if (!about(source, number) || source.name.equals("@fortolkning")) {
                continue;
            }
            List<TextNumber> said = source.numbers.stream()
                    .filter(t -> same(t, number, source) && t.value().compareTo(number.value()) == 0)
                    .toList();
            if (said.isEmpty() || said.stream().anyMatch(t -> fits(t, number, own)) || othersFit(said, number)) {
                continue;
            }
            TextNumber text = said.get(0);
            Bound bound = Objects.requireNonNull(text.bound());
            String instead = written(compare, bound.op().symbol(), number.value());
            draft.problems()
                    .add(
                            Code.TEXT_DIFFERS,
                            number.at(),
                            capital(source.name) + " siger «" + text.words() + "», men betingelsen er " + compare.text()
                                    + ", altså " + own.danish() + " "
                                    + number.value().toPlainString() + "." + CONSEQUENCE,
                            instead,
                            change(compare, number, bound));
            return;
        }
    }

    private @Nullable Rettelse change(Expr.Compare compare, RuleNumber number, Bound bound) {
        String text = compare.text();
        int op = text.indexOf(compare.op().symbol());
        String line = draft.problems().source().line(number.at().line());
        int from = number.at().column() - 1;
        return op < 0 || !line.startsWith(text, from)
                ? null
                : new Rettelse(
                        number.at().line(),
                        from + op + 1,
                        compare.op().symbol().length(),
                        bound.op().symbol());
    }

    // Nothing said of the side; a range, of which the number is the end on that side; over 12 years, which is said of
    // both; or words the interpretation explains.
    private boolean fits(TextNumber text, RuleNumber number, Bound own) {
        Bound bound = text.bound();
        return bound == null
                || bound == own
                || (number.unit() == Unit.YEARS && bound == Bound.OVER && own == Bound.AT_LEAST)
                || explained(text);
    }

    // Another comparison with the same number is on the side the text says.
    private boolean othersFit(List<TextNumber> said, RuleNumber number) {
        return numbers.stream()
                .filter(n -> !n.equals(number) && n.value().compareTo(number.value()) == 0)
                .anyMatch(n -> n.equal()
                        || n.denied()
                        || said.stream()
                                .anyMatch(t -> n.compare() != null
                                        && t.bound() == Bound.of(n.compare().op())
                                        && !looser(number, t)));
    }

    // On the side the text says, but not as far: one of two alike was changed.
    private static boolean looser(RuleNumber number, TextNumber text) {
        Bound own = number.compare() == null ? null : Bound.of(number.compare().op());
        Bound bound = text.bound();
        return own != null && bound != null && own != bound && own.up() == bound.up();
    }

    private static String capital(String text) {
        return text.startsWith("@") ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
