package dk.indsatsregler.rulefile.repair;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Comment;
import dk.indsatsregler.rulefile.read.Lexer;
import dk.indsatsregler.rulefile.read.Parser;
import dk.indsatsregler.rulefile.read.Parser.Failure;
import dk.indsatsregler.rulefile.read.Parser.Part;
import dk.indsatsregler.rulefile.read.Parser.Piece;
import dk.indsatsregler.rulefile.read.Parser.Step;
import dk.indsatsregler.rulefile.read.RawCondition;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.rulefile.read.RawRule.RawConsequence;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a file, read strictly; where that fails, as they were most likely meant, with a problem for each place that had to be changed
 * or passed over.
 */
public final class RuleReader {

    private static final Pattern ID = Pattern.compile("((?=[0-9-]{0,200}[A-Z])[A-Z0-9]++(?:-[A-Z0-9]++)++):.*");
    private static final Pattern SWITCHED_OFF =
            Pattern.compile("^((exists|not) )?(forall\\( *+)?[A-Z]\\w*+\\(.*\\)(?=$| *//)");
    private static final int MOST_CONDITIONS = 50;
    private static final int MOST_ANSWERS = 1000;

    private final Problems problems;
    private final List<Token> tokens;
    private final Map<Integer, Comment> comments;
    private final List<Step> steps = new ArrayList<>();
    private final boolean cut;

    private RuleReader(Problems problems) {
        Lexer.Words words = Lexer.read(problems.source().text());
        this.problems = problems;
        this.tokens = words.tokens();
        this.comments = words.comments();
        this.cut = words.odd().stream().anyMatch(odd -> odd.oddity() == Lexer.Oddity.UNCLOSED_COMMENT);
        Characters.tell(words.odd(), problems);
    }

    /** The rules of a file; what is wrong is told to its problems. */
    public static List<RawRule> read(Problems problems) {
        RuleReader reader = new RuleReader(problems);
        reader.read();
        return reader.rules();
    }

    private void read() {
        Parser parser = new Parser(tokens, comments, problems.source());
        Repair repair = new Repair(problems.source(), comments, cut);
        Part part = Part.OUTSIDE;
        int at = 0;
        int answers = 0;
        while (part != Part.OUTSIDE || tokens.get(at).kind() != Kind.END) {
            try {
                Step step = parser.read(part, at);
                steps.add(step);
                part = step.next();
                at = step.to();
            } catch (Failure failure) {
                if (++answers > MOST_ANSWERS) {
                    return;
                }
                RowAnswer answer = repair.answer(tokens, steps, part, at, failure);
                if (answer.edit() != null) {
                    repair.lines().keep(answer.edit());
                }
                apply(answer);
                part = steps.isEmpty()
                        ? Part.OUTSIDE
                        : steps.get(steps.size() - 1).next();
                at = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).to();
            }
        }
    }

    private void apply(RowAnswer answer) {
        RowAnswer.Said said = answer.said();
        if (said != null) {
            problems.add(said.code(), said.at(), said.message(), said.suggestion(), said.fix());
        }
        answer.comments().forEach(comment -> comments.put(comment.line(), comment));
        List<Token> replaced = tokens.subList(answer.from(), answer.to());
        replaced.clear();
        replaced.addAll(answer.instead());
        while (!steps.isEmpty() && steps.get(steps.size() - 1).to() > answer.from()) {
            steps.remove(steps.size() - 1);
        }
    }

    private List<RawRule> rules() {
        List<RawRule> rules = new ArrayList<>();
        int from = 0;
        while (from < steps.size()) {
            int to = from + 1;
            while (to < steps.size() && !(steps.get(to).piece() instanceof Piece.Name)) {
                to++;
            }
            if (steps.get(from).piece() instanceof Piece.Name name) {
                RawRule rule = rule(name, steps.subList(from, to));
                if (rule != null) {
                    rules.add(rule);
                }
            }
            from = to;
        }
        return rules;
    }

    private @Nullable RawRule rule(Piece.Name name, List<Step> pieces) {
        List<RawAnnotation> annotations = new ArrayList<>();
        List<RawCondition> conditions = new ArrayList<>();
        RawConsequence consequence = null;
        Token when = null;
        Token then = null;
        boolean whole = true;
        int end = 0;
        for (Step step : pieces) {
            if (step.part() == Part.OUTSIDE && !(step.piece() instanceof Piece.Name)) {
                break;
            }
            end = step.to();
            if (step.piece() instanceof Piece.Mark mark) {
                annotations.add(mark.annotation());
            } else if (step.piece() instanceof Piece.Condition condition) {
                whole &= condition.condition() != null;
                if (condition.condition() != null) {
                    conditions.add(condition.condition());
                }
                misplaced(step, annotations);
            } else if (step.piece() instanceof Piece.Conclusion conclusion) {
                consequence = conclusion.consequence();
            } else if (step.piece() instanceof Piece.Word word) {
                when = step.part() == Part.MARKS ? word.word() : when;
                then = step.part() == Part.CONDITIONS ? word.word() : then;
            }
        }
        Token last = tokens.get(end - 1);
        String id = id(name.name().text());
        problems.rule(name.rule().line(), last.line(), id);
        if (when != null && then != null && conditions.isEmpty() && whole) {
            problems.add(
                    Code.NO_CONDITIONS,
                    when.span(),
                    "Reglen har ingen betingelser. Den ville slå til i hver eneste sag.",
                    commentedOut(when, then));
        }
        if (conditions.size() > MOST_CONDITIONS) {
            problems.add(
                    Code.TOO_MUCH,
                    conditions.get(MOST_CONDITIONS).at(),
                    "Reglen har " + conditions.size() + " betingelser; den må højst have " + MOST_CONDITIONS
                            + ". Ingen ville kunne læse dens forklaring. Del den op.");
        }
        boolean named = !name.name().text().isEmpty();
        return when == null && annotations.isEmpty()
                ? null
                : new RawRule(
                        name.rule().span(),
                        named ? name.name().text() : null,
                        name.name().span(),
                        annotations,
                        conditions,
                        when == null ? name.name().span() : when.span(),
                        consequence,
                        problems.source()
                                .text()
                                .substring(
                                        name.rule().start(),
                                        Math.max(name.rule().start(), last.end())),
                        whole);
    }

    // A mark among the conditions has been told of there, and is not told of as missing too.
    private void misplaced(Step step, List<RawAnnotation> annotations) {
        Token hole = tokens.get(step.from());
        if (hole.kind() == Kind.HOLE && hole.text().startsWith("@")) {
            Span at = hole.span();
            annotations.add(new RawAnnotation(hole.text().substring(1), at, null, false, at));
        }
    }

    // A condition that somebody took out for a while.
    private @Nullable String commentedOut(Token when, Token then) {
        return comments.values().stream()
                .filter(comment -> comment.line() >= when.line() && comment.line() < then.line())
                .sorted(Comparator.comparing(Comment::line))
                .map(comment -> SWITCHED_OFF.matcher(comment.text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String id(String name) {
        Matcher matcher = ID.matcher(name);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
