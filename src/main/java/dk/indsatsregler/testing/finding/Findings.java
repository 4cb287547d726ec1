package dk.indsatsregler.testing.finding;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Vidne;
import dk.indsatsregler.analysis.fault.Fault;
import dk.indsatsregler.analysis.fault.Fault.Kind;
import dk.indsatsregler.analysis.fault.Faults;
import dk.indsatsregler.analysis.fault.Faults.Check;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.testing.propose.Proposal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings on rules that can all be read: warnings, none of which keeps the rules from being used. */
public final class Findings {

    private final RuleSet rules;
    private final FindingText text;

    private Findings(RuleSet rules) {
        this.rules = rules;
        this.text = new FindingText(rules);
    }

    /** Every finding, sorted; the same rules always give the same ones. */
    public static List<Regelproblem> of(RuleSet rules) {
        Findings findings = new Findings(rules);
        Faults found = Faults.of(rules);
        List<Regelproblem> all = new ArrayList<>();
        found.faults().forEach(fault -> all.add(findings.finding(fault)));
        found.skipped().forEach((check, skipped) -> all.add(findings.skipped(check, skipped)));
        return all.stream().sorted().toList();
    }

    private Regelproblem finding(Fault fault) {
        Code code = code(fault.kind());
        Rule rule = fault.rule();
        List<String> said = new ArrayList<>();
        for (Rule other : fault.rules().subList(1, fault.rules().size())) {
            if (!other.id().equals(rule.id())) {
                said.add("er " + other.id() + " " + text.status(other, fault.witness()));
            }
        }
        Proposal proposal = Proposal.of(rules, fault.witness(), rule, text.name(fault), said);
        String witness = CaseText.of(rules, fault.witness(), fault.rules()) + ". " + text.shown(fault);
        return problem(code, rule, FindingPlace.of(fault), text.message(fault), new Vidne(witness, proposal.text()));
    }

    private static Code code(Kind kind) {
        return switch (kind) {
            case NEVER_MET -> Code.NEVER_MET;
            case NEVER_TRUE -> Code.NEVER_TRUE;
            case NEVER_FALSE -> Code.NEVER_FALSE;
            case NO_EFFECT -> Code.NO_EFFECT;
            case ALIKE -> Code.ALIKE;
            case OPPOSED -> Code.OPPOSED;
            case GAP -> Code.GAP;
            case OVERLAP -> Code.SET_OVERLAP;
        };
    }

    private Regelproblem skipped(Check check, List<Rule> skipped) {
        Rule first = skipped.get(0);
        String names = Danish.list(skipped.stream().map(Rule::id).distinct().toList());
        return problem(Code.NOT_EXAMINED, first, FindingPlace.of(first), FindingText.skipped(check, names), null);
    }

    private static Regelproblem problem(
            Code code, Rule rule, FindingPlace place, String message, @Nullable Vidne witness) {
        return new Regelproblem(
                code.code(),
                rule.info().placering().fil(),
                place.line(),
                place.column(),
                place.length(),
                rule.id(),
                place.text(),
                message,
                null,
                code.severity(),
                null,
                witness);
    }
}
