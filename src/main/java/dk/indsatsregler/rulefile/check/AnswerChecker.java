package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.AnswerText;
import dk.indsatsregler.rulefile.AnswerText.Piece;
import dk.indsatsregler.rulefile.AnswerText.Sentence;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code @svar} and {@code @svarEllers}: words, with {@code {Type.felt}} where a value is to stand. */
final class AnswerChecker {

    private static final int LONGEST = 200;
    private static final String SCALE = "Skala";
    private static final String CONSEQUENCE = " Svaret ville ikke blive vist.";

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<Condition> conditions;
    private final @Nullable Consequence then;

    AnswerChecker(Vocabulary vocabulary, Problems problems, List<Condition> conditions, @Nullable Consequence then) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.conditions = conditions;
        this.then = then;
    }

    /** What a rule answers; {@code null} when it is no answer of its area, or a wrong one. */
    @Nullable
    AnswerText check(RawRule rule) {
        Sentence met = sentence(rule, "svar");
        Sentence otherwise = sentence(rule, "svarEllers");
        return met == null && otherwise == null ? null : new AnswerText(met, otherwise);
    }

    private @Nullable Sentence sentence(RawRule rule, String name) {
        RawAnnotation mark = rule.annotations().stream()
                .filter(a -> a.name().equals(name) && a.quoted())
                .findFirst()
                .orElse(null);
        if (mark == null || mark.value() == null || mark.value().isBlank()) {
            return null;
        }
        String text = mark.value().strip();
        if (text.length() > LONGEST) {
            tell(
                    mark,
                    "",
                    "@" + name + " er " + text.length() + " tegn; et svar er én kort sætning på højst " + LONGEST
                            + " tegn." + CONSEQUENCE,
                    null);
            return null;
        }
        List<Piece> pieces = new ArrayList<>();
        boolean right = true;
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int stray = text.indexOf('}', at);
            if (stray >= 0 && (open < 0 || stray < open)) {
                tell(mark, "}", "} står uden {; en værdi skrives {Type.felt}." + CONSEQUENCE, null);
                return null;
            }
            if (open < 0) {
                pieces.add(new AnswerText.Words(text.substring(at)));
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                tell(mark, text.substring(open), "{ er ikke lukket med }." + CONSEQUENCE, null);
                return null;
            }
            if (open > at) {
                pieces.add(new AnswerText.Words(text.substring(at, open)));
            }
            Piece value = value(text.substring(open + 1, close).strip(), mark);
            right &= value != null;
            if (value != null) {
                pieces.add(value);
            }
            at = close + 1;
        }
        return right ? new Sentence(pieces) : null;
    }

    private @Nullable Piece value(String written, RawAnnotation mark) {
        int dot = written.indexOf('.');
        if (dot <= 0 || dot == written.length() - 1) {
            tell(
                    mark,
                    written,
                    "«{" + written + "}» er ikke en værdi; den skrives {Type.felt}, fx {Kvartal.skoledage}."
                            + CONSEQUENCE,
                    null);
            return null;
        }
        String type = written.substring(0, dot);
        String name = written.substring(dot + 1);
        return type.equals(SCALE) ? step(written, name, mark) : field(written, type, name, mark);
    }

    private @Nullable Piece step(String written, String name, RawAnnotation mark) {
        List<String> scales = scales().map(Enum::name).distinct().toList();
        if (scales.contains(name)) {
            return new AnswerText.Step(Skala.valueOf(name));
        }
        boolean exists = Arrays.stream(Skala.values()).anyMatch(s -> s.name().equals(name));
        if (exists && then == null) {
            return null; // the conclusion that would set it is wrong, and told of
        }
        String guess = Guess.nearest(name, scales);
        tell(
                mark,
                written,
                (exists ? "Reglen hverken læser eller sætter Skala." : "Der er ingen Skala.") + name + "."
                        + CONSEQUENCE,
                guess == null ? null : "{" + SCALE + "." + guess + "}");
        return null;
    }

    private Stream<Skala> scales() {
        Stream<Skala> read = conditions.stream()
                .filter(c -> c.type().equals(BuiltIns.STEP))
                .flatMap(c -> c.keys().stream())
                .map(Skala.class::cast);
        return then == null || then.scale() == null ? read : Stream.concat(Stream.of(then.scale()), read);
    }

    private @Nullable Piece field(String written, String typeName, String name, RawAnnotation mark) {
        List<FactType> read = conditions.stream()
                .map(Condition::type)
                .filter(t -> !t.builtIn())
                .distinct()
                .toList();
        List<String> names = read.stream().map(FactType::name).toList();
        FactType type =
                read.stream().filter(t -> t.name().equals(typeName)).findFirst().orElse(null);
        if (type == null) {
            String guess = Guess.nearest(typeName, names);
            boolean exists = vocabulary.type(typeName).isPresent();
            tell(
                    mark,
                    written,
                    (exists
                                    ? "Reglen læser ikke " + typeName + "; et svar viser kun det, reglen selv læser"
                                    : "Faktatypen " + typeName + " findes ikke; reglen læser")
                            + (names.isEmpty() ? " ingen." : (exists ? ": " : " ") + Danish.list(names) + ".")
                            + CONSEQUENCE,
                    guess == null ? null : "{" + guess + "." + name + "}");
            return null;
        }
        Optional<Field> field = type.field(name);
        if (field.isEmpty()) {
            String guess =
                    Guess.nearest(name, type.fields().stream().map(Field::name).toList());
            tell(
                    mark,
                    written,
                    typeName + " har ikke feltet " + name + "." + CONSEQUENCE,
                    guess == null ? null : "{" + typeName + "." + guess + "}");
            return null;
        }
        boolean mayRead = then != null && then.verb() == Slags.TILPASNING;
        if (field.get().sensitive() && !mayRead) {
            tell(
                    mark,
                    written,
                    field.get().path() + " er en følsom oplysning, som kun tilpasning() må vise." + CONSEQUENCE,
                    null);
            return null;
        }
        if (field.get().kind() == FieldKind.TEXT) {
            tell(
                    mark,
                    written,
                    field.get().path() + " er et anonymt mærke; det siger intet til den, der læser svaret."
                            + CONSEQUENCE,
                    null);
            return null;
        }
        return new AnswerText.Value(field.get());
    }

    private void tell(RawAnnotation mark, String part, String message, @Nullable String suggestion) {
        String line = problems.source().line(mark.valueAt().line());
        int found = part.isEmpty() ? -1 : line.indexOf(part, mark.valueAt().column() - 1);
        Span at = found < 0 ? mark.valueAt() : new Span(mark.valueAt().line(), found + 1, part.length());
        problems.add(Code.ANSWER, at, message, suggestion);
    }
}
