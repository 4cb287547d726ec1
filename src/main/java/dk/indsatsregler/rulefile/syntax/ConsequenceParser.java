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

/** Reads what stands after {@code then}: exactly one {@code konklusion.verbum( … );}. */
final class ConsequenceParser {

    private static final String NO_PROGRAM =
            " En regel udfører ikke noget; den siger én ting med ét verbum, og resten ville ikke blive taget i brug.";

    private final Tokens tokens;
    private final Problems problems;
    private final Complaints complain;

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
        tokens.next();
        tokens.next();
        Token verb = tokens.peek();
        if (verb.kind() != Kind.NAME) {
            throw complain.expected("et verbum, fx opfyldt()");
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
        List<String> verbs = Arrays.stream(Slags.values()).map(Slags::verbum).toList();
        boolean call = at.kind() == Kind.NAME && tokens.peek(1).is("(");
        String verb = call ? Guess.nearest(at.text(), verbs) : null;
        return complain.stop(
                Code.RECEIVER,
                at.span(),
                "Efter then må der kun stå konklusion. og et verbum; her står " + Complaints.shown(at) + "."
                        + NO_PROGRAM,
                "konklusion." + (verb == null ? "opfyldt" : verb) + "();",
                verb == null ? null : Fix.instead(at.span(), "konklusion." + verb));
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

    private void finish(Token receiver, Token verb) throws SyntaxStop {
        if (tokens.peek().is(";")) {
            tokens.next();
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
