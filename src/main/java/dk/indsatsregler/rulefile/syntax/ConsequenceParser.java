package dk.indsatsregler.rulefile.syntax;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.syntax.Complaints.SyntaxStop;
import dk.indsatsregler.rulefile.syntax.RawRule.RawConsequence;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands after {@code then}: exactly one {@code konklusion.verbum( … );}. */
final class ConsequenceParser {

    private static final String NO_PROGRAM =
            " En regel udfører ikke noget; den siger én ting med ét verbum, og resten ville ikke blive taget i brug.";

    private final Tokens tokens;
    private final Problems problems;
    private final Complaints complain;
    private int first;

    ConsequenceParser(Tokens tokens, Problems problems, Complaints complain) {
        this.tokens = tokens;
        this.problems = problems;
        this.complain = complain;
    }

    RawConsequence read() throws SyntaxStop {
        Token receiver = tokens.peek();
        if (receiver.name("end") || tokens.atEnd() || complain.ruleBegins()) {
            throw complain.stop(
                    Code.ONE_VERB,
                    tokens.last().span(),
                    "Efter then mangler reglens konklusion. Reglen ville ikke sige noget.",
                    "konklusion.opfyldt();");
        }
        if (receiver.kind() != Kind.NAME || !tokens.peek(1).is(".")) {
            throw notConclusion(receiver);
        }
        first = tokens.position();
        tokens.next();
        tokens.next();
        Token verb = tokens.peek();
        if (verb.is(".")) {
            throw notConclusion(receiver);
        }
        if (verb.kind() != Kind.NAME) {
            throw complain.expected("et verbum, fx opfyldt()");
        }
        if (tokens.peek(1).kind() == Kind.NAME && tokens.peek(1).line() == verb.line()) {
            throw notConclusion(receiver); // faglig vurdering
        }
        tokens.next();
        if (!tokens.peek().is("(")) {
            throw receiver.text().equals("konklusion")
                    ? complain.stop(
                            Code.UNEXPECTED,
                            verb.span(),
                            "Efter verbet " + verb.text()
                                    + " mangler parenteserne. Konklusionen ville ikke kunne læses.",
                            "konklusion." + verb.text() + "();",
                            Fix.before(verb.after(), "()"))
                    : notConclusion(receiver);
        }
        tokens.next();
        List<RawValue> arguments = arguments(verb);
        RawConsequence consequence =
                new RawConsequence(receiver.text(), receiver.span(), verb.text(), verb.span(), arguments);
        finish(receiver, verb);
        return consequence;
    }

    private SyntaxStop notConclusion(Token at) {
        int from = at.equals(tokens.peek()) ? tokens.position() : first;
        int to = from;
        while (tokens.token(to).line() == at.line() && tokens.token(to).kind() != Kind.END) {
            to++;
        }
        String verb = verb(from, to);
        String arguments = verb == null ? "" : takes(verb, from, to);
        String meant = "konklusion." + verb + arguments + ";";
        Token last = tokens.token(Math.max(from, to - 1));
        return complain.stop(
                Code.RECEIVER,
                at.span(),
                "Efter then må der kun stå konklusion. og et verbum; her står " + shown(at, from, to) + "."
                        + NO_PROGRAM,
                verb == null ? "konklusion.opfyldt();" : meant,
                verb == null || arguments.contains("…") ? null : Fix.instead(at.span(), last.span(), meant));
    }

    // A conclusion told of whole is short; of anything else the first word is enough.
    private String shown(Token at, int from, int to) {
        boolean words =
                to - from > 1 && at.kind() == Kind.NAME && Guess.nearest(at.text(), List.of("konklusion")) != null;
        return words ? "«" + tokens.folded(from, to) + "»" : Complaints.shown(at);
    }

    /** The verb that is among some words, written as one or two; {@code null} when none is, or it cannot be told which. */
    private @Nullable String verb(int from, int to) {
        List<String> verbs = Arrays.stream(Slags.values()).map(Slags::verbum).toList();
        String near = null;
        for (int i = from; i < to; i++) {
            Token token = tokens.token(i);
            boolean word = token.kind() == Kind.NAME || token.kind() == Kind.TEXT;
            boolean owned = tokens.token(i + 1).is(".") && tokens.token(i).touches(tokens.token(i + 1));
            boolean called = i > from + 1
                    && tokens.token(i - 1).is("(")
                    && Guess.nearest(tokens.token(i - 2).text(), List.of("konklusion")) == null;
            if (Set.of("ikke", "not", "ej").contains(token.text())) {
                return null;
            }
            if (!word || owned || called || conclusion(token)) {
                continue;
            }
            boolean two = i + 1 < to && tokens.token(i + 1).kind() == Kind.NAME;
            String joined =
                    two ? Guess.nearest(token.text() + tokens.token(i + 1).text(), verbs) : null;
            String bare = token.text()
                    .replaceFirst("^(?i)konklusion[._ ]*(?=\\p{L})", "")
                    .replaceFirst("[();. ]+$", "");
            near = joined != null ? joined : Guess.nearest(bare, verbs);
            if (near != null) {
                return near;
            }
        }
        return near;
    }

    private static boolean conclusion(Token token) {
        boolean longer = token.text().toLowerCase(Locale.ROOT).matches("konklusion[._ ]*\\p{L}{5,}.*");
        return !longer && Guess.nearest(token.text(), List.of("konklusion")) != null;
    }

    // What stands in the parentheses is kept for a verb that takes something.
    private String takes(String verb, int from, int to) {
        Slags slags = Slags.afVerbum(verb).orElseThrow();
        if (slags != Slags.SPÆRRER && slags != Slags.HØJST_TRIN && slags != Slags.LØFT) {
            return "()";
        }
        int open = from;
        while (open < to && !tokens.token(open).is("(")) {
            open++;
        }
        int close = to;
        while (close > open && !tokens.token(close).is(")")) {
            close--;
        }
        return open >= close ? "( … )" : tokens.folded(open, close + 1);
    }

    private List<RawValue> arguments(Token verb) throws SyntaxStop {
        List<RawValue> arguments = new ArrayList<>();
        ValueParser values = new ValueParser(tokens, complain);
        while (!tokens.peek().is(")")) {
            arguments.add(values.argument(verb.text()));
            if (tokens.peek().is(",") && !tokens.peek(1).is(")")) {
                tokens.next();
            } else if (!tokens.peek().is(")")) {
                throw complain.stop(
                        Code.ARGUMENTS,
                        tokens.peek().span(),
                        "I parentesen efter " + verb.text() + " kan " + Complaints.shown(tokens.peek())
                                + " ikke stå her." + NO_PROGRAM);
            }
        }
        tokens.next();
        return arguments;
    }

    private void doubled() {
        Token second = tokens.peek();
        if (!complain.alreadyTold()) {
            problems.add(
                    Code.UNEXPECTED,
                    second.span(),
                    "Efter konklusionen står ét semikolon; her står flere. Konklusionen ville ikke kunne læses.",
                    ";",
                    Fix.instead(second.span(), ""));
        }
        while (tokens.peek().is(";")) {
            tokens.next();
        }
    }

    private void finish(Token receiver, Token verb) throws SyntaxStop {
        Token after = tokens.peek();
        boolean sign = after.is(".") || after.is(",") || after.is(":");
        if (sign && tokens.peek(1).line() > after.line() && !complain.alreadyTold()) {
            problems.add(
                    Code.UNEXPECTED,
                    after.span(),
                    "Efter konklusionen står semikolon; her står «" + after.text()
                            + "». Konklusionen ville ikke kunne læses.",
                    tokens.text(receiver.start(), tokens.last().end()) + ";",
                    Fix.instead(after.span(), ";"));
            tokens.next();
        } else if (after.is(";")) {
            tokens.next();
            if (tokens.peek().is(";")) {
                doubled();
            }
        } else if (tokens.peek().name("end") || tokens.atEnd() || complain.ruleBegins()) {
            if (!complain.alreadyTold()) {
                problems.add(
                        Code.UNEXPECTED,
                        tokens.last().after(),
                        "Semikolon mangler efter konklusionen. Konklusionen ville ikke kunne læses.",
                        tokens.text(receiver.start(), tokens.last().end()) + ";",
                        Fix.before(tokens.last().after(), ";"));
            }
            return;
        }
        if (!tokens.peek().name("end") && !tokens.atEnd() && !complain.ruleBegins()) {
            throw complain.stop(
                    Code.ONE_VERB,
                    tokens.peek().span(),
                    "Efter " + receiver.text() + "." + verb.text() + "( … ); skal end stå; her står "
                            + Complaints.shown(tokens.peek()) + "." + NO_PROGRAM);
        }
    }
}
