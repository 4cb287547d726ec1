package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Deadline.Unit;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.RawRule;
import dk.indsatsregler.rulefile.syntax.RawRule.RawAnnotation;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code @frist}: {@code Type.felt + n dage}, or {@code tidligst( …, … )} of those. */
final class DeadlineChecker {

    private static final Pattern EARLIEST = Pattern.compile("tidligst\\s*\\((.*)\\)");
    private static final Pattern PART = Pattern.compile("([^\\s.+]+)\\.([^\\s.+]+)\\s*\\+\\s*(\\d{1,4})\\s+(\\S+)");
    private static final List<String> UNITS = Arrays.stream(Unit.values())
            .map(u -> u.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final String CONSEQUENCE = " Fristen ville ikke blive regnet ud.";

    private final Vocabulary vocabulary;
    private final Problems problems;

    DeadlineChecker(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** A rule's deadline; {@code null} when it has none, or a wrong one. */
    @Nullable
    Deadline check(RawRule rule, @Nullable Slags verb) {
        RawAnnotation mark = rule.annotations().stream()
                .filter(a -> a.name().equals("frist") && a.quoted())
                .findFirst()
                .orElse(null);
        if (mark == null || mark.value() == null || mark.value().isBlank()) {
            return null;
        }
        String text = mark.value().strip();
        Matcher earliest = EARLIEST.matcher(text);
        List<Deadline.Part> parts = new ArrayList<>();
        boolean right = true;
        for (String part : (earliest.matches() ? earliest.group(1) : text).split(",", -1)) {
            Deadline.Part read = part(part.strip(), mark, verb);
            right &= read != null;
            if (read != null) {
                parts.add(read);
            }
        }
        if (right && !earliest.matches() && parts.size() > 1) {
            tell(mark, text, "Fristen har flere dele uden tidligst( … )." + CONSEQUENCE, "tidligst( " + text + " )");
            return null;
        }
        return right ? new Deadline(text, parts) : null;
    }

    private Deadline.@Nullable Part part(String part, RawAnnotation mark, @Nullable Slags verb) {
        Matcher read = PART.matcher(part);
        if (!read.matches()) {
            return tell(
                    mark,
                    part,
                    "Fristen «" + part
                            + "» kan ikke læses; den skrives som Type.felt + antal enhed, fx Modtagelse.modtaget + 24 timer."
                            + CONSEQUENCE,
                    null);
        }
        Field field = field(read.group(1), read.group(2), mark, part);
        Unit unit = unit(read.group(4), mark, part);
        if (field == null || unit == null) {
            return null;
        }
        if (field.sensitive() && verb != null && verb != Slags.TILPASNING) {
            return tell(
                    mark,
                    part,
                    field.path()
                            + " er en følsom oplysning, som kun tilpasning() må læse. Fristen ville afhænge af den.",
                    null);
        }
        boolean day = field.kind() == FieldKind.DATE || field.kind() == FieldKind.EVENT;
        if (field.derivation() != null || (!day && field.kind() != FieldKind.MOMENT)) {
            return tell(
                    mark,
                    part,
                    field.path()
                            + (field.derivation() != null
                                    ? " er udledt"
                                    : " er " + field.kind().danish())
                            + "; en frist regnes fra en oplyst dato, hændelse eller et tidspunkt." + CONSEQUENCE,
                    null);
        }
        if (unit == Unit.TIMER && day) {
            return tell(
                    mark,
                    part,
                    field.path() + " er " + field.kind().danish()
                            + " uden klokkeslæt; timer kan kun regnes fra et tidspunkt." + CONSEQUENCE,
                    null);
        }
        return new Deadline.Part(field, Integer.parseInt(read.group(3)), unit);
    }

    private @Nullable Field field(String typeName, String fieldName, RawAnnotation mark, String part) {
        Optional<FactType> type = vocabulary.type(typeName).filter(t -> !t.builtIn());
        if (type.isEmpty()) {
            String guess = Guess.nearest(
                    typeName, vocabulary.told().stream().map(FactType::name).toList());
            tell(mark, part, "Faktatypen " + typeName + " findes ikke." + CONSEQUENCE, guess);
            return null;
        }
        Optional<Field> field = type.get().field(fieldName);
        if (field.isEmpty()) {
            String guess = Guess.nearest(
                    fieldName, type.get().fields().stream().map(Field::name).toList());
            tell(
                    mark,
                    part,
                    typeName + " har ikke feltet " + fieldName + "." + CONSEQUENCE,
                    guess == null ? null : typeName + "." + guess);
        }
        return field.orElse(null);
    }

    private @Nullable Unit unit(String word, RawAnnotation mark, String part) {
        if (UNITS.contains(word)) {
            return Unit.valueOf(word.toUpperCase(Locale.ROOT));
        }
        if (word.equals("skoledage")) {
            tell(mark, part, "Skoledage kan ikke regnes endnu: der er ingen skolekalender." + CONSEQUENCE, null);
        } else {
            tell(
                    mark,
                    part,
                    "Enheden «" + word + "» findes ikke; den er timer, dage, hverdage, uger eller måneder."
                            + CONSEQUENCE,
                    Guess.nearest(word, UNITS));
        }
        return null;
    }

    private Deadline.@Nullable Part tell(RawAnnotation mark, String part, String message, @Nullable String suggestion) {
        String line = problems.source().line(mark.valueAt().line());
        int found = line.indexOf(part, mark.valueAt().column() - 1);
        Span at = part.isEmpty() || found < 0
                ? mark.valueAt()
                : new Span(mark.valueAt().line(), found + 1, part.length());
        problems.add(Code.DEADLINE, at, message, suggestion);
        return null;
    }
}
