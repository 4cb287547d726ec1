package dk.indsatsregler.explain;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Deadline.Part;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** En regel til prøver. */
final class RuleBuilder {

    private final String id;
    private final List<Condition> conditions;
    private Consequence then = new Consequence(Slags.OPFYLDT, null, null, 0);
    private String title = "Prøveregel";
    private String area = "proeve";
    private String source = "Prøvelovens § 1";
    private String summary = "En regel til prøver.";
    private Grundlag basis = Grundlag.LOV;
    private Set<Grundlag> weaker = EnumSet.noneOf(Grundlag.class);
    private LocalDate from = LocalDate.of(2000, 1, 1);
    private @Nullable LocalDate to;
    private @Nullable String group;
    private @Nullable String topic;
    private @Nullable String result;
    private @Nullable String action;
    private @Nullable String responsible;
    private @Nullable String interpretation;
    private @Nullable String reservation;
    private @Nullable String left;
    private @Nullable Deadline deadline;
    private List<String> readings = List.of();
    private @Nullable String set;

    private RuleBuilder(String id, List<Condition> conditions) {
        this.id = id;
        this.conditions = conditions;
    }

    static RuleBuilder rule(String id, Condition... conditions) {
        return new RuleBuilder(id, List.of(conditions));
    }

    RuleBuilder then(Slags verb) {
        then = new Consequence(verb, null, null, 0);
        return this;
    }

    RuleBuilder blocks(Emne emne) {
        then = new Consequence(Slags.SPÆRRER, emne, null, 0);
        return this;
    }

    RuleBuilder ceiling(Skala scale, int step) {
        then = new Consequence(Slags.HØJST_TRIN, null, scale, step);
        return this;
    }

    RuleBuilder lift(Skala scale, int steps) {
        then = new Consequence(Slags.LØFT, null, scale, steps);
        return this;
    }

    RuleBuilder title(String value) {
        title = value;
        return this;
    }

    RuleBuilder area(String value) {
        area = value;
        return this;
    }

    RuleBuilder source(String value, String forklaring) {
        source = value;
        summary = forklaring;
        return this;
    }

    RuleBuilder basis(Grundlag grundlag, Grundlag... hvilerPå) {
        basis = grundlag;
        weaker = EnumSet.noneOf(Grundlag.class);
        weaker.addAll(List.of(hvilerPå));
        return this;
    }

    RuleBuilder valid(String first, @Nullable String last) {
        from = LocalDate.parse(first);
        to = last == null ? null : LocalDate.parse(last);
        return this;
    }

    RuleBuilder group(String value) {
        group = value;
        return this;
    }

    RuleBuilder about(Emne... emner) {
        topic = Arrays.stream(emner).map(Emne::name).collect(Collectors.joining(", "));
        return this;
    }

    RuleBuilder result(String value) {
        result = value;
        return this;
    }

    RuleBuilder action(String value, String by) {
        action = value;
        responsible = by;
        return this;
    }

    RuleBuilder notes(String fortolkning, String forbehold, String udeladt) {
        interpretation = fortolkning;
        reservation = forbehold;
        left = udeladt;
        return this;
    }

    RuleBuilder oneOf(String name) {
        set = name;
        return this;
    }

    RuleBuilder otherReadingOf(String... ids) {
        readings = List.of(ids);
        return this;
    }

    RuleBuilder due(String text, Part... parts) {
        return due(new Deadline(text, List.of(parts)));
    }

    RuleBuilder due(Deadline of) {
        deadline = of;
        return this;
    }

    Rule build(int stratum, int index) {
        Regel info = new Regel(
                id,
                title,
                summary,
                new Regel.Kilde(basis, weaker, source, List.of(), null, interpretation, left, readings),
                new Regel.Gyldighed(from, to),
                new Regel.Virkning(then.verb(), result, group, set, topic, reservation),
                new Regel.Opgave(action, responsible, deadline == null ? null : deadline.text()),
                Regel.Svartekst.INGEN,
                Regel.Placering.nederst(area, area + "/proeve.drl", 1, ""),
                read("Udfald"),
                Set.of());
        return new Rule(info, conditions, then, deadline, null, stratum, read("Udfald"), read("Gruppe"), index);
    }

    private Set<String> read(String type) {
        Set<String> ids = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition.type().name().equals(type)) {
                literals(condition.expr(), ids);
            }
        }
        return ids;
    }

    private static void literals(Expr expr, Set<String> ids) {
        if (expr instanceof Expr.And and) {
            and.parts().forEach(part -> literals(part, ids));
        } else if (expr instanceof Expr.Or or) {
            or.parts().forEach(part -> literals(part, ids));
        } else if (expr instanceof Expr.Compare compare && compare.value() instanceof String id) {
            ids.add(id);
        } else if (expr instanceof Expr.In in) {
            in.values().forEach(value -> ids.add(value.toString()));
        }
    }
}
