package dk.indsatsregler.internal;

import dk.indsatsregler.Slags;
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
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Fagvurdering;
import dk.indsatsregler.skala.Faktorgruppe;
import dk.indsatsregler.skala.Linje;
import dk.indsatsregler.skala.Linje.Art;
import dk.indsatsregler.skala.Regnestykke;
import dk.indsatsregler.skala.Trinspaend;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
                .anyMatch(r -> ACUTE.equals(r.info().virkning().resultat()) && verdicts.of(r) == Verdict.CERTAIN);
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
                        years(age(row)),
                        months(age(row))))
                .toList();
    }

    /** How old the child was the day the steps were set. */
    private @Nullable Period age(Row assessment) {
        LocalDate day = (LocalDate) Objects.requireNonNull(value(assessment, "dato"));
        List<Row> child = rows(Barn.class);
        LocalDate born = child.isEmpty() ? null : (LocalDate) value(child.get(0), "fødselsdato");
        return born == null ? null : Period.between(born, day);
    }

    private static @Nullable Integer years(@Nullable Period age) {
        return age == null ? null : (Integer) age.getYears();
    }

    private static @Nullable Integer months(@Nullable Period age) {
        return age == null ? null : (Integer) Math.toIntExact(age.toTotalMonths());
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
        Set<String> counted = new HashSet<>();
        for (Rule rule : rules.rules()) {
            if (sets(rule)) {
                counted.addAll(rule.readsGroups());
            }
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Rule rule : rules.rules()) {
            if (sets(rule) || counted.contains(rule.info().virkning().gruppe())) {
                ids.add(rule.id());
            }
        }
        return List.copyOf(ids);
    }

    private static boolean sets(Rule rule) {
        return rule.then().scale() != null && rule.then().scale() != Skala.TRAPPE;
    }

    private Faktorgruppe factors(String group) {
        return new Faktorgruppe(
                group, members(group, Verdict.CERTAIN), members(group, Verdict.POSSIBLE), members(group, Verdict.NO));
    }

    private List<String> members(String group, Verdict verdict) {
        return rules.rules().stream()
                .filter(r -> group.equals(r.info().virkning().gruppe()) && verdicts.of(r) == verdict)
                .filter(r -> verdict != Verdict.NO || concerns(r))
                .map(Rule::id)
                .toList();
    }

    /** A factor that rests on an outcome which is a no, such as an age the child has not reached, is not asked about: it is no no. */
    private boolean concerns(Rule factor) {
        for (String id : factor.readsRules()) {
            for (Rule rule : rules.versions(id)) {
                if (verdicts.of(rule) == Verdict.NO) {
                    return false;
                }
            }
        }
        return true;
    }
}
