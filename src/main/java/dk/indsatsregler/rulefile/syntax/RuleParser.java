package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.slip.Slips;
import dk.indsatsregler.rulefile.syntax.Complaints.SyntaxStop;
import dk.indsatsregler.rulefile.syntax.RawRule.RawAnnotation;
import dk.indsatsregler.rulefile.syntax.RawRule.RawConsequence;
import dk.indsatsregler.rulefile.words.Lexer;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import dk.indsatsregler.rulefile.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a file. Recursive descent; after a problem it goes on at the next place that is sure to begin something. */
public final class RuleParser {

    private static final Pattern ID = Pattern.compile("((?=[0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)+):.*");

    private final Tokens tokens;
    private final Problems problems;
    private final Complaints complain;

    private RuleParser(Problems problems) {
        this.tokens = Slips.mend(new Lexer(problems).read(), problems);
        this.problems = problems;
        this.complain = new Complaints(tokens, problems);
    }

    /** The rules of a file; what is wrong is told to its problems. */
    public static List<RawRule> parse(Problems problems) {
        return new RuleParser(problems).file();
    }

    private List<RawRule> file() {
        List<RawRule> rules = new ArrayList<>();
        while (!tokens.atEnd()) {
            if (tokens.peek().name("rule")) {
                RawRule rule = rule();
                if (rule != null) {
                    rules.add(rule);
                }
            } else {
                outsideRule();
                do {
                    tokens.next();
                } while (!tokens.atEnd() && !(tokens.firstOnLine() && complain.statementBegins()));
            }
        }
        return rules;
    }

    private @Nullable RawRule rule() {
        Token start = tokens.next();
        Token name = tokens.peek();
        String named = null;
        if (name.kind() == Kind.TEXT && !goesOn()) {
            named = name.text();
            tokens.next();
        } else {
            named = noName(start);
            while (!tokens.atEnd()
                    && !tokens.firstOnLine()
                    && !tokens.peek().is("@")
                    && !tokens.peek().name("when")) {
                tokens.next();
            }
        }
        List<RawAnnotation> annotations = new AnnotationParser(tokens, problems, complain).read();
        if (annotations.isEmpty() && (tokens.atEnd() || complain.ruleBegins())) {
            complain.unfinished(start);
            problems.rule(start.line(), tokens.last().line(), id(named));
            return null;
        }
        Span conditionsAt = tokens.peek().name("when") ? tokens.peek().span() : name.span();
        if (tokens.peek().name("when")) {
            tokens.next();
        } else if (named != null || !annotations.isEmpty()) {
            complain.noWhen();
        }
        int from = tokens.position();
        List<RawCondition> conditions = new ConditionParser(tokens, problems, complain).read();
        misplaced(from, annotations);
        RawConsequence consequence = consequence();
        int end = tokens.last().end();
        problems.rule(start.line(), tokens.last().line(), id(named));
        return new RawRule(
                start.span(),
                named,
                name.span(),
                annotations,
                conditions,
                conditionsAt,
                consequence,
                tokens.text(start.start(), end));
    }

    // A mark among the conditions has been told of there, and is not told of as missing too.
    private void misplaced(int from, List<RawAnnotation> annotations) {
        for (int i = from; i < tokens.position() - 1; i++) {
            Token name = tokens.token(i + 1);
            if (tokens.token(i).is("@") && name.kind() == Kind.NAME) {
                annotations.add(new RawAnnotation(name.text(), name.span(), null, false, name.span()));
            }
        }
    }

    // rule "FR-8": "sætning" is one name in two pieces.
    private boolean goesOn() {
        Token next = tokens.peek(1);
        return next.line() == tokens.peek().line()
                && (next.kind() == Kind.TEXT
                        || next.is(":")
                        || next.is("-")
                        || next.is(";")
                        || next.is(".")
                        || next.is(",")
                        || next.is(")")
                        || (next.kind() == Kind.NAME
                                && (tokens.peek(2).kind() == Kind.NAME
                                        || tokens.peek(2).kind() == Kind.TEXT
                                        || tokens.peek().touches(next))));
    }

    /** Tells that a name is not in quotes, or not in one pair; the name, when it is clear what it is. */
    private @Nullable String noName(Token rule) {
        Token token = tokens.peek();
        boolean named = token.kind() != Kind.END && token.line() == rule.line() && !token.is("@");
        boolean quotes = problems.source().line(rule.line()).indexOf('"') >= 0;
        if (named && !quotes) {
            problems.takeBack(rule.line()); // whatever signs its name has, they are in no quotes
        } else if (complain.alreadyTold()) {
            return null;
        }
        String written = complain.restOfLine();
        String words = written.replace("\"", "").replaceFirst("^[:=(\\s]+", "").replaceFirst("[;.,:\\s]+$", "");
        long open = words.chars().filter(c -> c == '(').count();
        boolean closed =
                words.endsWith(")") && words.chars().filter(c -> c == ')').count() > open;
        String name = (closed ? words.substring(0, words.length() - 1).strip() : words)
                .replaceFirst("^([A-Z0-9-]+) *[:.,;–-]*\\s+", "$1: ");
        problems.add(
                Code.NO_NAME,
                named ? token.span() : rule.span(),
                named
                        ? quotes
                                ? "Hele reglens navn skal stå i ét par anførselstegn; her står der noget uden for dem. Reglen ville ikke kunne læses."
                                : "Reglens navn skal stå i anførselstegn. Uden dem ville reglen ikke kunne læses."
                        : "Efter rule skal reglens navn stå i anførselstegn. Uden navn kunne udfaldet ikke vises.",
                named ? "rule \"" + (quotes ? name : written) + "\"" : "rule \"ID: kort sætning\"",
                named && quotes
                        ? new Rettelse(token.line(), token.column(), written(token), "\"" + name + "\"")
                        : null);
        return named && id(name) != null ? name : null;
    }

    private int written(Token first) {
        int to = tokens.position();
        while (tokens.token(to + 1).line() == first.line()
                && tokens.token(to + 1).kind() != Kind.END) {
            to++;
        }
        return tokens.token(to).end() - first.start();
    }

    private void outsideRule() {
        Token token = tokens.peek();
        boolean alone = tokens.peek(1).line() > token.line() || tokens.peek(1).kind() == Kind.END;
        boolean keyword = token.name("end") || token.name("when") || token.name("then");
        boolean words = complain.bareWords()
                || (alone
                        && !keyword
                        && (token.kind() == Kind.NAME || token.kind() == Kind.TEXT || token.kind() == Kind.NUMBER));
        String message = "Uden for reglerne må der kun stå kommentarer; her står " + Complaints.shown(token)
                + ". Det ville ikke blive læst som en del af nogen regel.";
        if (Words.STATEMENTS.contains(token.text()) && token.kind() == Kind.NAME) {
            if (!complain.alreadyTold()) {
                complain.notInLanguage(token);
            }
        } else if (token.name("end") && tokens.last().name("end")) {
            problems.add(
                    Code.OUTSIDE_RULE,
                    token.span(),
                    "Reglen sluttede ved end på linje " + tokens.last().line()
                            + "; her står end igen. Det ville ikke blive læst som en del af nogen regel.",
                    null,
                    Fix.instead(token.span(), ""));
        } else if (words) {
            complain.words(Code.OUTSIDE_RULE, message);
        } else if (!complain.alreadyTold()) {
            problems.add(Code.OUTSIDE_RULE, token.span(), message);
        }
    }

    private static @Nullable String id(@Nullable String name) {
        Matcher matcher = ID.matcher(name == null ? "" : name);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private @Nullable RawConsequence consequence() {
        RawConsequence consequence = null;
        if (tokens.peek().name("then") || tokens.peek().name("konklusion")) {
            if (tokens.peek().name("then")) {
                tokens.next();
            } else {
                complain.noThen();
            }
            try {
                consequence = new ConsequenceParser(tokens, problems, complain).read();
            } catch (SyntaxStop told) {
                while (!tokens.atEnd() && !tokens.peek().name("end") && !complain.ruleBegins()) {
                    tokens.next();
                }
            }
        } else {
            complain.noThen();
            if (!tokens.peek().name("end")) {
                return null;
            }
        }
        if (tokens.peek().name("end")) {
            tokens.next();
        } else if (!complain.alreadyTold()) {
            problems.add(
                    Code.NO_END,
                    tokens.last().after(),
                    "Reglen slutter her, men end mangler. Den næste regel ville blive læst som en del af denne.",
                    "end",
                    Fix.before(tokens.last().after(), "\nend"));
        }
        return consequence;
    }
}
