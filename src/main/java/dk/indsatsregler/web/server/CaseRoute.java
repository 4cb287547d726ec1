package dk.indsatsregler.web.server;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Udskrift;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.JsonProblem;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.web.pages.AnswerInput;
import dk.indsatsregler.web.pages.AskedPlace;
import dk.indsatsregler.web.pages.CasePage;
import dk.indsatsregler.web.pages.RuleSite;
import dk.indsatsregler.web.pages.SitePage;
import dk.indsatsregler.web.pages.TriedCase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A child to try the rules on. Each request brings the whole case; the answer is worked out and forgotten. */
final class CaseRoute {

    private static final String NAME = "opdigtet";

    private final RuleSite site;
    private final Regelmotor engine;
    private final CaseAnswers answers;

    CaseRoute(RuleSite site, Regelmotor engine) {
        this.site = site;
        this.engine = engine;
        this.answers = new CaseAnswers(site.rules().vocabulary());
    }

    /** The page without a child. */
    SitePage start() {
        return page(TriedCase.NONE);
    }

    /** The page a form asks for. */
    SitePage page(SentForm form) {
        String does = form.first("goer");
        boolean opens = does.equals("aabn");
        List<String> skipped = skipped(form);
        TriedCase before = new TriedCase(
                null, "", skipped, opens || form.first("fil").equals("ja"), form.first("ret"), "", "", List.of());
        Sag sag = null;
        try {
            sag = does.equals("begynd") ? begun(form) : SagJson.standard().læs(form.first("sag"));
            Sag changed = changed(sag, does, form);
            boolean open = does.equals("svar") && same(sag, changed);
            if (does.equals("spring") || open) {
                skipped.add(form.first("sti")); // «Ved ikke» is an answer too: the next question is another one
            }
            return page(new TriedCase(
                    changed,
                    SagJson.standard().skriv(changed),
                    skipped,
                    before.fromFile(),
                    before.asked(),
                    "",
                    "",
                    List.of()));
        } catch (SagJsonException | UgyldigOplysningException wrong) {
            List<String> errors = wrong instanceof SagJsonException many
                    ? many.problemer().stream().map(JsonProblem::besked).toList()
                    : List.of(String.valueOf(wrong.getMessage()));
            String asked = does.equals("svar") ? form.first("sti") : "";
            return page(
                    sag == null
                            ? TriedCase.NONE.wrong(errors)
                            : new TriedCase(
                                    sag,
                                    SagJson.standard().skriv(sag),
                                    skipped,
                                    before.fromFile(),
                                    asked,
                                    "",
                                    "",
                                    errors));
        }
    }

    private static List<String> skipped(SentForm form) {
        List<String> skipped = new ArrayList<>(List.of(form.first("sprunget").split(" ", -1)));
        skipped.removeIf(String::isEmpty);
        return skipped;
    }

    /** Why the rules came out as they did for a child. */
    SitePage why(SentForm form) {
        Sag sag = SagJson.standard().læs(form.first("sag"));
        boolean fictional = form.first("fil").equals("nej");
        String shown = form.first("scenarie");
        TriedCase tried = new TriedCase(
                sag,
                SagJson.standard().skriv(sag),
                skipped(form),
                !fictional,
                "",
                form.first("hvad"),
                fictional && !shown.isEmpty() ? scenario(sag, shown) : "",
                List.of());
        String rule = form.first("hvorfor") + form.first("hvad") + shown; // one button is pressed
        return new CasePage(site, tried, (type, id) -> Map.of()).why(engine.vurder(sag), rule, form.first("stand"));
    }

    /** A draft of the reasons, dated as the form says; without a date, the day of the assessment. */
    SitePage draft(SentForm form) {
        Sag sag = SagJson.standard().læs(form.first("sag"));
        LocalDate printed = sag.vurderingsdato();
        List<String> errors = new ArrayList<>();
        String sent = AnswerInput.day(form::first, "udskrift");
        if (sent != null) {
            try {
                printed = LocalDate.parse(sent.substring(1, sent.length() - 1));
                Udskrift.faglig(printed);
            } catch (DateTimeParseException wrong) {
                errors.add("«Dateres den» skal være en dato: dag, måned og år.");
            } catch (UgyldigOplysningException wrong) {
                errors.add(String.valueOf(wrong.getMessage()));
                printed = sag.vurderingsdato();
            }
        }
        TriedCase tried = new TriedCase(
                sag,
                SagJson.standard().skriv(sag),
                skipped(form),
                !form.first("fil").equals("nej"),
                "",
                "",
                "",
                errors);
        String whole = form.first("udkast-omraade");
        return new CasePage(site, tried, (type, id) -> Map.of())
                .draft(
                        engine.vurder(sag),
                        whole.isEmpty() ? form.first("udkast-regel") : whole,
                        !whole.isEmpty(),
                        printed);
    }

    private static boolean same(Sag one, Sag other) {
        return SagJson.standard().skriv(one).equals(SagJson.standard().skriv(other));
    }

    /** The page of a child that shows a rule. */
    SitePage child(SentForm form) {
        List<RawScenario> scenarios = site.scenarios().getOrDefault(form.first("regel"), List.of());
        String number = form.first("nummer");
        if (!number.matches("[0-9]{1,4}") || Integer.parseInt(number) >= scenarios.size()) {
            return start();
        }
        try {
            Sag sag = site.child(scenarios.get(Integer.parseInt(number)));
            return sag == null ? start() : fictional(sag);
        } catch (UgyldigOplysningException e) {
            return page(TriedCase.NONE.wrong(List.of(String.valueOf(e.getMessage()))));
        }
    }

    /** The page of a child of ours: it may become a scenario. */
    SitePage fictional(Sag sag) {
        return page(new TriedCase(sag, SagJson.standard().skriv(sag), List.of(), false, "", "", "", List.of()));
    }

    /** The case as a file. */
    byte[] caseFile(SentForm form) {
        return SagJson.standard()
                .skrivIndrykket(SagJson.standard().læs(form.first("sag")))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The answer as a file. */
    byte[] answerFile(SentForm form) {
        Vurdering assessment = engine.vurder(SagJson.standard().læs(form.first("sag")));
        return VurderingJson.skrivIndrykket(assessment).getBytes(StandardCharsets.UTF_8);
    }

    private SitePage page(TriedCase tried) {
        Sag sag = tried.sag();
        CasePage page = new CasePage(site, tried, (type, id) -> sag == null ? Map.of() : told(sag, type, id));
        if (sag == null) {
            return page.start();
        }
        try {
            return page.of(engine.vurder(sag));
        } catch (UgyldigOplysningException wrong) {
            return new CasePage(
                            site,
                            TriedCase.NONE.wrong(List.of(String.valueOf(wrong.getMessage()))),
                            (type, id) -> Map.of())
                    .start();
        }
    }

    private Map<String, String> told(Sag sag, FactType type, @Nullable String id) {
        return CaseAnswers.facts(sag, type).stream()
                .filter(fact ->
                        id == null || site.rules().vocabulary().id(type, fact).equals(id))
                .findFirst()
                .map(fact -> CaseAnswers.members(type, fact))
                .orElse(Map.of());
    }

    private static Sag begun(SentForm form) {
        return SagJson.standard().læs(envelope(form, NAME));
    }

    private static String envelope(SentForm form, String id) {
        String day = AnswerInput.day(form::first, "dato");
        List<String> areas =
                form.all("omraade").stream().map(CaseAnswers::quoted).toList();
        return "{\"sagId\":" + CaseAnswers.quoted(id) + ",\"vurderingsdato\":" + (day == null ? "\"\"" : day)
                + (areas.isEmpty() ? "" : ",\"omraader\":[" + String.join(",", areas) + "]") + "}";
    }

    private Sag changed(Sag sag, String does, SentForm form) {
        if (does.equals("sagen")) {
            Sag envelope = SagJson.standard().læs(envelope(form, sag.id()));
            return answers.about(sag, envelope.vurderingsdato(), envelope.områder());
        }
        AskedPlace question = does.equals("svar")
                ? AskedPlace.at(form.first("sti"), site.rules().vocabulary()).orElse(null)
                : null;
        if (question == null) {
            return sag;
        }
        Field field = question.field();
        FactType type = question.type();
        if (field == null && question.id() == null) {
            return which(sag, type, form);
        }
        Map<String, @Nullable String> told = new LinkedHashMap<>();
        String number = question.id() == null ? null : AskedPlace.number(question.id());
        if (number != null && type.key().isPresent()) {
            told.put(type.key().get().name(), number);
        }
        if (field == null) {
            told.putAll(sent(type, form));
        } else {
            told.put(field.name(), AnswerInput.json(field, form::first));
        }
        return answers.with(sag, type, question.id(), told);
    }

    private static Map<String, @Nullable String> sent(FactType type, SentForm form) {
        Map<String, @Nullable String> sent = new LinkedHashMap<>();
        type.toldFields().stream()
                .filter(f -> !f.name().equals("id"))
                .forEach(f -> sent.put(f.name(), AnswerInput.json(f, form::first)));
        return sent;
    }

    // Which there are: none, some nothing is told of yet, or one with all that is told of it.
    private Sag which(Sag sag, FactType type, SentForm form) {
        String count = form.first("antal");
        if (count.equals("0")) {
            return answers.with(sag, type, List.of());
        } else if (!CasePage.isPlain(type)) {
            return answers.with(sag, type, fresh(sag, type), sent(type, form));
        }
        Sag more = sag;
        for (int i = 0; count.matches("[1-9]") && i < Integer.parseInt(count); i++) {
            more = answers.with(more, type, fresh(more, type), Map.of());
        }
        return more;
    }

    private static String fresh(Sag sag, FactType type) {
        return type.name().toLowerCase(java.util.Locale.ROOT) + "-"
                + (CaseAnswers.facts(sag, type).size() + 1);
    }

    /** The scenario of a tried child; empty when the child is from a file or shows no such rule. */
    String scenario(SentForm form) {
        return form.first("fil").equals("nej")
                ? scenario(SagJson.standard().læs(form.first("sag")), form.first("scenarie"))
                : "";
    }

    private String scenario(Sag sag, String id) {
        List<Rule> versions = site.rules().versions(id);
        return versions.stream()
                .filter(rule -> rule.info().gælder(sag.vurderingsdato()))
                .filter(rule -> RuleSet.assessed(rule, site.rules().areas(sag)))
                .findFirst()
                .map(rule -> Proposal.of(site.rules(), sag, rule, "Et opdigtet barn", List.of())
                        .text())
                .orElse("");
    }
}
