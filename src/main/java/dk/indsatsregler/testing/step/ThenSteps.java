package dk.indsatsregler.testing.step;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.testing.check.Assertion;
import dk.indsatsregler.testing.check.CaseDemands;
import dk.indsatsregler.testing.check.MissingDemands;
import dk.indsatsregler.testing.check.StatusDemands;
import dk.indsatsregler.testing.check.TextDemands;
import dk.indsatsregler.testing.check.ThenStep;
import dk.indsatsregler.testing.check.WaitDemands;
import dk.indsatsregler.testing.fact.ScenarioNames;
import dk.indsatsregler.testing.fact.UnclearException;
import dk.indsatsregler.testing.feature.RawStep.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of an assessment. */
final class ThenSteps {

    static final List<StepPattern> ALL = List.of(
            status("er REGEL opfyldt", "Hver betingelse er opfyldt.", Status.OPFYLDT),
            status("er REGEL ikke opfyldt", "En betingelse er ikke opfyldt.", Status.IKKE_OPFYLDT),
            status("er REGEL uafklaret", "Der mangler svar, før det kan afgøres.", Status.UAFKLARET),
            status("er REGEL uden for gyldighed", "Reglen gælder ikke på vurderingsdatoen.", Status.UDEN_FOR_GYLDIGHED),
            then(
                    "siger REGEL VERBUM",
                    "Reglen er opfyldt og siger det, som verbet hedder i regelfilen, fx `pligt`.",
                    s -> {
                        String rule = s.rule(0);
                        return s.status(rule, StatusDemands.says(rule, s.words().verb(s.blank(1))));
                    }),
            then(
                    "er resultatet af REGEL RESULTAT",
                    "Udfaldets navn, fx `OMFATTET` eller `KRÆVER_FAGLIG_VURDERING`.",
                    s -> {
                        String rule = s.rule(0);
                        return s.about(StatusDemands.result(rule, s.words().result(rule, s.blank(1))), rule);
                    }),
            about("har REGEL intet resultat", "Udfaldet har intet navn.", StatusDemands::noResult),
            then(
                    "mangler REGEL svar på STI",
                    "Blandt andet det mangler, fx `Barn.fødselsdato` eller `Foraelder[mor].sektor`.",
                    s -> {
                        String rule = s.rule(0);
                        s.words().names().place(s.blank(1));
                        return s.about(MissingDemands.lacks(rule, s.blank(1)), rule);
                    }),
            then(
                    "mangler REGEL kun svar på:",
                    "Tabel: netop det mangler. Kolonner: `felt`, og om ønsket `svares af`, `spørgsmål`, `skøn` (ja eller nej).",
                    s -> {
                        String rule = s.rule(0);
                        return s.about(
                                MissingDemands.lacksOnly(rule, MissingTable.read(s.words(), s.table(), rule)), rule);
                    }),
            about("mangler REGEL intet", "Intet svar mangler.", MissingDemands::lacksNothing),
            text(
                    "forklares REGEL med \"TEKST\"",
                    "Forklaringen af reglen indeholder teksten: hvorfor, hvorfor ikke, eller hvad der afgør det.",
                    TextDemands::explained),
            text("er handlingen i REGEL \"TEKST\"", "Det, der skal gøres (`@handling`).", TextDemands::action),
            text(
                    "er den ansvarlige i REGEL \"TEKST\"",
                    "Den, der skal gøre det (`@ansvarlig`).",
                    TextDemands::responsible),
            text("er kilden til REGEL \"TEKST\"", "Reglens kilde (`@kilde`).", TextDemands::source),
            text("er forbeholdet ved REGEL \"TEKST\"", "Reglens forbehold (`@forbehold`).", TextDemands::reservation),
            then(
                    "er fristen for REGEL og VIDNE FRIST",
                    "Fristen for ét vidne, fx `Underretning[u1]`.",
                    s -> deadline(s, s.words().names().witness(s.blank(1)), s.blank(2))),
            then(
                    "er fristen for REGEL FRIST",
                    "En dato (til dagens slutning), `2020-03-20 kl. 14:30`, eller `løber`, `forfalder`, `overskredet`.",
                    s -> deadline(s, null, s.blank(1))),
            then(
                    "venter fristen for REGEL og VIDNE på STI",
                    "Vidnets frist kan ikke regnes ud, før det er oplyst.",
                    s -> waits(s, s.words().names().witness(s.blank(1)), s.blank(2))),
            then(
                    "venter fristen for REGEL på STI",
                    "Fristen kan ikke regnes ud, før det er oplyst.",
                    s -> waits(s, null, s.blank(1))),
            then("er der modstrid i REGEL", "Reglen siger modstrid, og den er opfyldt.", s -> {
                String rule = s.rule(0);
                return s.status(rule, StatusDemands.contradiction(rule));
            }),
            then("er der ingen modstrid", "Ingen modstrid er sikker.", s -> s.about(StatusDemands.noContradiction())),
            then("er REGEL spærret af REGEL2", "En regel, der er opfyldt, spærrer.", s -> blocked(s, Grad.SPÆRRET)),
            then(
                    "afventer REGEL REGEL2",
                    "En regel, der er uafklaret, kan komme til at spærre.",
                    s -> blocked(s, Grad.AFVENT)),
            about("er REGEL ikke spærret", "Intet spærrer.", WaitDemands::free),
            then(
                    "hviler REGEL på MÆRKE",
                    "Reglens grundlag: `LOV`, `VEJLEDNING`, `ANBEFALING`, `KOMMUNAL`, `LOKALT_VALG`.",
                    s -> {
                        String rule = s.rule(0);
                        return s.about(TextDemands.restsOn(rule, s.words().mark(s.blank(1))), rule);
                    }),
            then("hviler REGEL også på MÆRKE", "Et svagere grundlag, reglen støtter sig til.", s -> {
                String rule = s.rule(0);
                return s.about(TextDemands.leansOn(rule, s.words().mark(s.blank(1))), rule);
            }),
            then(
                    "er vidnerne for REGEL VIDNER",
                    "Netop dem, fx `Underretning[u1], Underretning[u2]`.",
                    ThenSteps::witnesses),
            about("har REGEL ingen vidner", "Ingen.", rule -> WaitDemands.witnesses(rule, List.of())),
            about(
                    "er REGEL uden betydning",
                    "Uafklaret, men alt, der læser reglen, er afgjort.",
                    StatusDemands::irrelevant),
            then(
                    "er trinnet på TRAPPE foreløbigt",
                    "Vurderingen af et lavere trin mangler (`FORELØBIGT`).",
                    s -> s.about(CaseDemands.provisional())),
            then(
                    "er trinnet på SKALA TRIN",
                    "Skala `BARN`, `FORÆLDRE`, `SAMLET`, `FAGLIG`, `AFVIGELSE` eller `TRAPPE`; trin `4`, `4 til 6` eller `mindst 2`.",
                    s -> s.about(CaseDemands.step(s.words().scale(s.blank(0)), RuleWords.steps(s.blank(1))))),
            then(
                    "er der intet trin på SKALA",
                    "Intet trin kan siges.",
                    s -> s.about(CaseDemands.noStep(s.words().scale(s.blank(0))))),
            then(
                    "afvises sagen på grund af FELT",
                    "Oplysningerne kan ikke være rigtige; feltet er det, der nævnes.",
                    ThenSteps::refused));

    private ThenSteps() {}

    @FunctionalInterface
    private interface Reading {
        ThenStep claim(Written step) throws UnclearException;
    }

    @FunctionalInterface
    private interface OfRule {
        Assertion demand(String rule);
    }

    @FunctionalInterface
    private interface OfText {
        Assertion demand(String rule, String text);
    }

    private static StepPattern then(String usage, String meaning, Reading reading) {
        return StepPattern.of(Part.THEN, usage, meaning, (step, draft) -> draft.then(step.step(), reading.claim(step)));
    }

    private static StepPattern status(String usage, String meaning, Status status) {
        return then(usage, meaning, s -> {
            String rule = s.rule(0);
            return s.status(rule, StatusDemands.status(rule, status));
        });
    }

    private static StepPattern about(String usage, String meaning, OfRule demand) {
        return then(usage, meaning, s -> {
            String rule = s.rule(0);
            return s.about(demand.demand(rule), rule);
        });
    }

    private static StepPattern text(String usage, String meaning, OfText demand) {
        return then(usage, meaning, s -> {
            String rule = s.rule(0);
            if (s.blank(1).isBlank()) {
                throw new UnclearException("Mellem anførselstegnene står ingen tekst.");
            }
            return s.about(demand.demand(rule, s.blank(1)), rule);
        });
    }

    private static ThenStep deadline(Written step, @Nullable String witness, String written) throws UnclearException {
        String rule = step.rule(0);
        Frist.Tilstand state = RuleWords.state(written);
        return step.about(
                state != null
                        ? WaitDemands.state(rule, witness, state)
                        : WaitDemands.due(rule, witness, RuleWords.due(written)),
                rule);
    }

    private static ThenStep waits(Written step, @Nullable String witness, String path) throws UnclearException {
        String rule = step.rule(0);
        step.words().names().place(path);
        return step.about(WaitDemands.waitsFor(rule, witness, path), rule);
    }

    private static ThenStep blocked(Written step, Grad degree) throws UnclearException {
        String rule = step.rule(0);
        String by = step.rule(1);
        return step.about(WaitDemands.blocked(rule, degree, by), rule, by);
    }

    private static ThenStep witnesses(Written step) throws UnclearException {
        String rule = step.rule(0);
        List<String> witnesses = new ArrayList<>();
        for (String witness : RuleWords.list(step.blank(1))) {
            witnesses.add(step.words().names().witness(witness));
        }
        return step.about(WaitDemands.witnesses(rule, witnesses), rule);
    }

    private static ThenStep refused(Written step) throws UnclearException {
        ScenarioNames.Place place = step.words().names().anyPlace(step.blank(0));
        if (place.id() != null) {
            String field = place.type().name()
                    + (place.field() == null ? "" : "." + place.field().name());
            throw new UnclearException("En afvisning nævner feltet uden [id].", "afvises sagen på grund af " + field);
        }
        return step.refusal(CaseDemands.refused(step.blank(0)));
    }
}
