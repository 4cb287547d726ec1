package dk.indsatsregler.internal;

import dk.indsatsregler.Slags;
import dk.indsatsregler.Vurdering.Boernelineal;
import dk.indsatsregler.Vurdering.Trinspaend;
import dk.indsatsregler.lineal.Fagvurdering;
import dk.indsatsregler.lineal.Faktorgruppe;
import dk.indsatsregler.lineal.Linje;
import dk.indsatsregler.lineal.Linje.Art;
import dk.indsatsregler.lineal.Regnestykke;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.boernelineal.Fagrolle;
import dk.indsatsregler.sag.boernelineal.Lineal;
import dk.indsatsregler.sag.boernelineal.Linealvurdering;
import dk.indsatsregler.sag.boernelineal.Vurderingsform;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Børnelinealen in a result: what professionals set, and what the rules' ceilings and lifts add up to, line by line. */
final class RulerResult {

    /** What a rule's outcome is called when there is to be no sum (BO-66). */
    private static final String ACUTE = "AKUT_SPOR";

    private final RuleSet rules;
    private final CaseFacts facts;
    private final Verdicts verdicts;

    private RulerResult(RuleSet rules, CaseFacts facts, Verdicts verdicts) {
        this.rules = rules;
        this.facts = facts;
        this.verdicts = verdicts;
    }

    /** {@code null} when no rule about the ruler is active. */
    static @Nullable Boernelineal of(RuleSet rules, CaseFacts facts, Verdicts verdicts) {
        return Scales.step(verdicts, Skala.SAMLET) == null ? null : new RulerResult(rules, facts, verdicts).result();
    }

    private Boernelineal result() {
        Trinspaend governing = governing();
        boolean acute = rules.rules().stream()
                .anyMatch(r -> ACUTE.equals(r.info().resultat()) && verdicts.of(r) == Verdict.CERTAIN);
        return new Boernelineal(
                governing,
                assessments(),
                acute ? null : Scales.step(verdicts, Skala.BARN),
                acute ? null : Scales.step(verdicts, Skala.FORÆLDRE),
                acute ? null : Scales.step(verdicts, Skala.SAMLET),
                acute || governing == null ? null : Scales.step(verdicts, Skala.AFVIGELSE),
                acute ? ACUTE : null,
                acute ? new Regnestykke(List.of(), List.of(), behind()) : sum(),
                List.of());
    }

    private @Nullable Trinspaend governing() {
        List<Row> ruler = rows(Lineal.class);
        Spaend step = ruler.isEmpty() ? null : (Spaend) value(ruler.get(0), "styrendeTrin");
        return step == null ? null : Scales.steps(step, true);
    }

    private List<Fagvurdering> assessments() {
        return rows(Linealvurdering.class).stream()
                .filter(Row::told)
                .map(row -> new Fagvurdering(
                        row.id(),
                        (Fagrolle) Objects.requireNonNull(value(row, "rolle")),
                        (LocalDate) Objects.requireNonNull(value(row, "dato")),
                        (Vurderingsform) Objects.requireNonNull(value(row, "form")),
                        whole(row, "trivselstrin"),
                        whole(row, "forældretrin"),
                        age(row)))
                .toList();
    }

    /** How old the child was the day the steps were set. */
    private @Nullable Integer age(Row assessment) {
        LocalDate day = (LocalDate) Objects.requireNonNull(value(assessment, "dato"));
        List<Row> child = rows(Barn.class);
        LocalDate born = child.isEmpty() ? null : (LocalDate) value(child.get(0), "fødselsdato");
        return born == null ? null : (Integer) Period.between(born, day).getYears();
    }

    private List<Row> rows(Class<? extends Record> type) {
        return rules.vocabulary().type(type).map(facts::rows).orElse(List.of());
    }

    private static @Nullable Object value(Row row, String field) {
        return row.value(row.type().field(field).orElseThrow().index());
    }

    private static @Nullable Integer whole(Row row, String field) {
        Spaend number = (Spaend) value(row, field);
        return number == null ? null : (Integer) number.fra().intValueExact();
    }

    private Regnestykke sum() {
        List<Linje> lines = new ArrayList<>();
        Set<String> groups = new LinkedHashSet<>();
        for (Skala scale : List.of(Skala.BARN, Skala.FORÆLDRE)) {
            for (Rule rule : rules.rules()) {
                if (rule.then().scale() != scale || verdicts.of(rule) == Verdict.INACTIVE) {
                    continue;
                }
                rule.readsGroups().stream().sorted().forEach(groups::add);
                if (verdicts.of(rule).possible()) {
                    lines.add(new Linje(
                            rule.id(),
                            scale,
                            rule.then().verb() == Slags.LØFT ? Art.LØFT : Art.HØJST,
                            rule.then().steps(),
                            verdicts.of(rule) == Verdict.CERTAIN));
                }
            }
        }
        return new Regnestykke(lines, groups.stream().map(this::factors).toList(), behind());
    }

    private List<String> behind() {
        List<Rule> setters = rules.rules().stream()
                .filter(r -> r.then().scale() != null && r.then().scale() != Skala.TRAPPE)
                .toList();
        Set<String> counted =
                setters.stream().flatMap(r -> r.readsGroups().stream()).collect(Collectors.toSet());
        return rules.rules().stream()
                .filter(r -> setters.contains(r) || counted.contains(r.info().gruppe()))
                .map(Rule::id)
                .distinct()
                .toList();
    }

    private Faktorgruppe factors(String group) {
        return new Faktorgruppe(
                group, members(group, Verdict.CERTAIN), members(group, Verdict.POSSIBLE), members(group, Verdict.NO));
    }

    private List<String> members(String group, Verdict verdict) {
        return rules.rules().stream()
                .filter(r -> group.equals(r.info().gruppe()) && verdicts.of(r) == verdict)
                .map(Rule::id)
                .toList();
    }
}
