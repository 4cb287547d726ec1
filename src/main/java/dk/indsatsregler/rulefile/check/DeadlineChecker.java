package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Deadline.Unit;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @frist}: {@code Type.felt + n dage}, or {@code tidligst( …, … )} of those; then, after a semicolon, what tells that the step
 * was taken. Or {@code n dage før}: notice of every deadline of the case, so such a rule has no condition that could leave some out.
 */
final class DeadlineChecker {

    private static final Pattern EARLIEST = Pattern.compile("tidligst\\s*\\((.*)\\)");
    private static final Pattern PART = Pattern.compile(
            "([^\\s.+]+)\\.([^\\s.+]+)(?:\\s*\\+\\s*(\\d{1,2}) år)?\\s*([+-])\\s*(\\d{1,4})\\s+(\\S+(?:\\s+MAN_FRE)?)");
    private static final Pattern DONE = Pattern.compile("opfyldt:\\s*(\\S+\\.\\S+?)(?:\\s+hvis\\s+(\\S+\\.\\S+))?");
    private static final Pattern NOTICE = Pattern.compile("([1-9]\\d{0,2}) dage før");
    private static final Pattern SPACE = Pattern.compile("\\s+");
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
        Matcher notice = NOTICE.matcher(text);
        if (notice.matches()) {
            if (rule.conditions().stream()
                    .anyMatch(c -> !SPACE.matcher(c.text()).replaceAll("").endsWith("()"))) {
                tell(
                        mark,
                        text,
                        "Et varsel gælder alle sagens frister; betingelsen ville ikke ændre det. Skriv en betingelse, der altid er opfyldt.",
                        "Barn()");
                return null;
            }
            return new Deadline(text, List.of(), null, Integer.parseInt(notice.group(1)));
        }
        int semicolon = text.indexOf(';');
        String counted = semicolon < 0 ? text : text.substring(0, semicolon).strip();
        Matcher earliest = EARLIEST.matcher(counted);
        List<Deadline.Part> parts = new ArrayList<>();
        boolean right = true;
        for (String part : (earliest.matches() ? earliest.group(1) : counted).split(",", -1)) {
            Deadline.Part read = part(part.strip(), mark, verb);
            right &= read != null;
            if (read != null) {
                parts.add(read);
            }
        }
        if (right && !earliest.matches() && parts.size() > 1) {
            tell(
                    mark,
                    counted,
                    "Fristen har flere dele uden tidligst( … )." + CONSEQUENCE,
                    "tidligst( " + counted + " )");
            return null;
        }
        Deadline.Done done =
                semicolon < 0 ? null : done(text.substring(semicolon + 1).strip(), parts, mark, verb);
        return right && (semicolon < 0 || done != null) ? new Deadline(text, parts, done, 0) : null;
    }

    // What tells that the step was taken: the event itself, or an answer with the moment.
    private Deadline.@Nullable Done done(
            String written, List<Deadline.Part> parts, RawAnnotation mark, @Nullable Slags verb) {
        Matcher read = DONE.matcher(written);
        if (!read.matches()) {
            tell(
                    mark,
                    written,
                    "Efter semikolon står, hvornår skridtet er taget: opfyldt: Type.felt, eller opfyldt: Type.felt hvis Type.felt."
                            + CONSEQUENCE,
                    null);
            return null;
        }
        Field when = field(read.group(1), mark, verb);
        Field whether = read.group(2) == null ? null : field(read.group(2), mark, verb);
        if (when == null || (read.group(2) != null && whether == null)) {
            return null;
        }
        if (!isDay(when) && when.kind() != FieldKind.MOMENT) {
            tell(
                    mark,
                    read.group(1),
                    when.path() + " er " + when.kind().danish()
                            + "; et skridt er taget en dato, ved en hændelse eller på et tidspunkt." + CONSEQUENCE,
                    null);
            return null;
        }
        if (whether != null && whether.kind() != FieldKind.BOOLEAN) {
            tell(
                    mark,
                    read.group(2),
                    whether.path() + " er " + whether.kind().danish() + "; efter «hvis» står et ja/nej." + CONSEQUENCE,
                    null);
            return null;
        }
        if (whether != null && !whether.type().equals(when.type())) {
            tell(
                    mark,
                    read.group(2),
                    whether.path() + " og " + when.path()
                            + " står ikke i samme faktum, så svaret kunne høre til et andet skridt." + CONSEQUENCE,
                    null);
            return null;
        }
        boolean several = vocabulary.type(when.type()).orElseThrow().many();
        if (several && parts.stream().noneMatch(part -> part.from().type().equals(when.type()))) {
            tell(
                    mark,
                    read.group(1),
                    when.path()
                            + " er der flere af, og fristen regnes ikke fra dem. Hvilken der svarer til skridtet, kunne ingen vide."
                            + CONSEQUENCE,
                    null);
            return null;
        }
        return new Deadline.Done(when, whether);
    }

    private @Nullable Field field(String path, RawAnnotation mark, @Nullable Slags verb) {
        int dot = path.indexOf('.');
        Field field = field(path.substring(0, dot), path.substring(dot + 1), mark, path);
        if (field != null && field.sensitive() && verb != null && verb != Slags.TILPASNING) {
            tell(
                    mark,
                    path,
                    field.path()
                            + " er en følsom oplysning, som kun tilpasning() må læse. Fristen ville afhænge af den.",
                    null);
            return null;
        }
        return field;
    }

    private static boolean isDay(Field field) {
        return field.kind() == FieldKind.DATE || field.kind() == FieldKind.EVENT;
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
        Unit unit = unit(read.group(6), mark, part);
        if (read.group(4).equals("-") && read.group(3) == null) {
            return tell(
                    mark,
                    part,
                    "Før noget kan kun regnes fra en fødselsdag: Type.felt + antal år - antal enhed." + CONSEQUENCE,
                    null);
        }
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
        boolean day = isDay(field);
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
        int amount = Integer.parseInt(read.group(5));
        return new Deadline.Part(
                field,
                read.group(3) == null ? 0 : Integer.parseInt(read.group(3)),
                read.group(4).equals("-") ? -amount : amount,
                unit);
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

    private @Nullable Unit unit(String written, RawAnnotation mark, String part) {
        String word = SPACE.matcher(written).replaceAll(" ");
        Optional<Unit> unit =
                Arrays.stream(Unit.values()).filter(u -> u.word().equals(word)).findFirst();
        if (unit.isPresent()) {
            return unit.get();
        }
        tell(
                mark,
                part,
                "Enheden «" + word + "» findes ikke; den er timer, dage, hverdage, skoledage, uger eller måneder."
                        + CONSEQUENCE,
                Guess.nearest(word, Arrays.stream(Unit.values()).map(Unit::word).toList()));
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
