package dk.indsatsregler.testing.step;

import dk.indsatsregler.testing.fact.DayText;
import dk.indsatsregler.testing.fact.FactTable;
import dk.indsatsregler.testing.fact.ScenarioNames;
import dk.indsatsregler.testing.fact.ScenarioNames.Place;
import dk.indsatsregler.testing.fact.UnclearException;
import dk.indsatsregler.testing.feature.RawStep.Part;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.util.List;
import java.util.Objects;

/** What is told, and when it is assessed. */
final class GivenSteps {

    static final List<StepPattern> ALL = List.of(
            given("TYPE.FELT er VÆRDI", "Ét felt af en type, der kun er én af.", GivenSteps::field),
            given(
                    "TYPE:",
                    "Tabel: felterne øverst, og en række for hver. En type, der kun er én af, har én række; ellers er første kolonne `id`.",
                    GivenSteps::table),
            given(
                    "ingen TYPE",
                    "Det er oplyst, at der ingen er. Det, der ikke nævnes, er ikke oplyst.",
                    GivenSteps::none),
            given(
                    "området OMRÅDE",
                    "Området, sagen vurderes i. Ellers er det dem, sagens oplysninger hører til.",
                    (s, d) -> d.area(s.words().area(s.blank(0)))),
            given("områderne OMRÅDER", "Flere områder: `a, b og c`.", GivenSteps::areas),
            StepPattern.of(
                    Part.WHEN,
                    "sagen vurderes den DATO",
                    "Vurderingsdatoen. Hvert Så hører til det seneste Når. Et Givet efter et Når gælder fra det næste Når.",
                    (s, d) -> d.when(s.step(), DayText.day("Vurderingsdatoen", s.blank(0)))));

    private GivenSteps() {}

    private static StepPattern given(String usage, String meaning, StepPattern.Action action) {
        return StepPattern.of(Part.GIVEN, usage, meaning, action);
    }

    private static void field(Written step, ScenarioDraft draft) throws UnclearException {
        Place place = step.words().names().anyPlace(step.blank(0));
        FactType type = place.type();
        Field field = Objects.requireNonNull(place.field());
        if (type.many()) {
            throw new UnclearException(
                    type.name() + " kan der være flere af. Skriv en tabel med kolonnerne id og " + field.name() + ".",
                    "Givet " + type.name() + ":");
        }
        draft.tells(step.step(), field.path());
        draft.facts().tell(type, field, step.blank(1));
    }

    private static void table(Written step, ScenarioDraft draft) throws UnclearException {
        ScenarioNames names = step.words().names();
        FactType type = names.type(step.blank(0));
        FactTable table = new FactTable(names, type, draft.complaints());
        for (String id : table.tell(draft.facts(), step.table())) {
            if (type.many()) {
                draft.tells(step.step(), type.name() + "[" + id + "]");
            }
        }
        if (!type.many()) {
            for (String field : step.table().get(0).cells()) {
                draft.tells(step.step(), type.name() + "." + field);
            }
        }
    }

    private static void none(Written step, ScenarioDraft draft) throws UnclearException {
        FactType type = step.words().names().type(step.blank(0));
        if (!type.many()) {
            throw new UnclearException(type.name() + " er der altid én af. Nævn den ikke, når intet er oplyst om den.");
        }
        draft.tells(step.step(), type.name());
        draft.facts().tellNone(type);
    }

    private static void areas(Written step, ScenarioDraft draft) throws UnclearException {
        for (String area : RuleWords.list(step.blank(0))) {
            draft.area(step.words().area(area));
        }
    }
}
