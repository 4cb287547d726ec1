package dk.indsatsregler.draft;

import dk.indsatsregler.Laas;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.UdgaveLaastException;
import dk.indsatsregler.Udskrift;
import dk.indsatsregler.Udskrift.Udgave;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.dokument.Blok;
import dk.indsatsregler.dokument.Blok.Afsnit;
import dk.indsatsregler.dokument.Blok.Liste;
import dk.indsatsregler.dokument.Blok.Overskrift;
import dk.indsatsregler.dokument.Blok.Tomt;
import dk.indsatsregler.dokument.Dokument;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The draft of reasons for some outcomes (RF-02): the rules, the considerations where there is a judgement, the facts of weight, and what is
 * missing. What only a person can write is an empty place. About placement outside the home there is no draft: only what the law asks,
 * what is told, and what is missing.
 */
public final class DraftDocument {

    private static final String DRAFT = "UDKAST";
    private static final String NO_DRAFT = "INTET UDKAST";

    private final RuleSet rules;
    private final CaseFacts cases;
    private final Vurdering assessment;
    private final Udskrift print;
    private final Reader reader;
    private final List<Laas> locked;
    private final Map<String, Vaerdi> values = new LinkedHashMap<>();
    private final List<Blok> blocks = new ArrayList<>();

    private DraftDocument(RuleSet rules, CaseFacts facts, Vurdering assessment, Udskrift print) {
        this.rules = rules;
        this.cases = facts;
        this.assessment = assessment;
        this.print = print;
        this.reader = new Reader(print, rules.vocabulary(), facts);
        this.locked = Lock.of(facts, assessment);
        assessment.oplysninger().forEach(value -> values.put(value.sti(), value));
    }

    /**
     * The document.
     *
     * @param ids the outcomes it is about
     * @throws IllegalArgumentException if there are none, or the edition is not for these; the message is Danish and tells nothing of the case
     * @throws UdgaveLaastException if it is for a party or the child, and must not be made yet
     */
    public static Dokument of(
            RuleSet rules, CaseFacts facts, Vurdering assessment, Udskrift print, Collection<String> ids) {
        List<Udfald> outcomes =
                new LinkedHashSet<>(ids).stream().map(assessment::udfald).toList();
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("Der er ingen regler at begrunde.");
        }
        DraftDocument draft = new DraftDocument(rules, facts, assessment, print);
        boolean professional = draft.reader.professional();
        if (!professional && !draft.locked.isEmpty()) {
            throw new UdgaveLaastException();
        } else if (print.læser() != null && print.udgave() != Udgave.PART) {
            throw new IllegalArgumentException("Kun udgaven til en part har en læser blandt sagens forældre.");
        } else if (!Reader.isThere(rules.vocabulary(), facts, print.læser())) {
            throw new IllegalArgumentException("Sagen har ingen forælder med det mærke, læseren er givet ved.");
        }
        List<Udfald> placement =
                outcomes.stream().filter(draft::isAboutPlacement).toList();
        if (!professional && !placement.isEmpty()) {
            throw new IllegalArgumentException(
                    "Om anbringelse skrives der ingen tekst til part eller barn. Det gør en fagperson.");
        }
        if (print.udgave() == Udgave.BARNET_SOM_PART) {
            draft.mustBeParty(outcomes);
        }
        return print.udgave() == Udgave.TIL_BARNET
                ? new ChildText(draft, outcomes).document()
                : draft.document(outcomes, placement);
    }

    private void mustBeParty(List<Udfald> outcomes) {
        boolean kind = outcomes.stream()
                .allMatch(u ->
                        RuleLaw.childCanBeParty(u.regel(), assessment.hoved().vurderingsdato()));
        Integer age = assessment.alder();
        if (!kind || age == null || age < 10) {
            throw new IllegalArgumentException(
                    "Et barn er kun part, når det er fyldt 10 år, og kun i de sager, barnets lov § 3 nævner.");
        }
    }

    private Dokument document(List<Udfald> outcomes, List<Udfald> placement) {
        List<Udfald> drafted = new ArrayList<>(outcomes);
        drafted.removeAll(placement);
        head();
        OutcomeReasons reasons = new OutcomeReasons(this);
        if (!drafted.isEmpty()) {
            drafted.forEach(reasons::about);
            if (reader.professional()) {
                new Hearing(this).about(drafted);
            }
            reasons.complaint(drafted);
        }
        placement.forEach(reasons::conditions);
        foot();
        return drafted.isEmpty()
                ? new Dokument("Lovens betingelser", NO_DRAFT, blocks)
                : new Dokument("Udkast til begrundelse", DRAFT, blocks);
    }

    private void head() {
        Vurdering.Hoved head = assessment.hoved();
        add(new Liste(List.of(
                "Sag: " + head.sagId(),
                "Vurderingsdato: " + day(head.vurderingsdato()),
                "Udskriftsdato: " + day(print.dato()),
                "Udgave: "
                        + switch (print.udgave()) {
                            case FAGLIG -> "til fagpersonen";
                            case PART -> "til en part, der har forældremyndigheden";
                            case BARNET_SOM_PART -> "til barnet, der er fyldt 10 år og er part";
                            case TIL_BARNET -> "til barnet";
                        })));
        add(new Tomt("Afsender"));
        add(new Tomt("Modtager, og at modtageren må få teksten"));
        add(new Tomt("Partens repræsentant, hvis der er en"));
        add(new Afsnit(
                "Et program har skrevet teksten ud fra reglerne og det, der er oplyst. Den bestemmer intet. Et menneske"
                        + " retter den, udfylder de tomme pladser og skriver under."));
        if (reader.professional() && !locked.isEmpty()) {
            add(new Overskrift(1, "Intet må nå parten eller barnet endnu"));
            add(new Liste(locked.stream().map(Laas::tekst).toList()));
        }
    }

    private void foot() {
        add(new Overskrift(1, "Underskrift"));
        add(new Tomt("Kontrolleret på retsinformation.dk: lovens udgave den "
                + day(assessment.hoved().vurderingsdato())));
        add(new Tomt("Navn, stilling og dato"));
        Vurdering.Regelsaet set = assessment.hoved().regelsæt();
        add(new Afsnit("Regelsæt " + set.version() + ", SHA-256 " + set.sha256() + ". indsatsregler "
                + assessment.hoved().biblioteksversion() + "."));
    }

    // --- for the parts of it

    void add(Blok block) {
        blocks.add(block);
    }

    List<Blok> blocks() {
        return blocks;
    }

    Vurdering assessment() {
        return assessment;
    }

    Reader reader() {
        return reader;
    }

    Udskrift print() {
        return print;
    }

    List<Laas> locked() {
        return locked;
    }

    static String day(LocalDate day) {
        return PlainDanish.day(day);
    }

    /** The rule of an outcome and every rule it reads, directly or through others: in force, or when none is, all its versions. */
    Set<Rule> read(Udfald outcome) {
        Set<Rule> read = new LinkedHashSet<>(versions(outcome.id()));
        List<Rule> open = new ArrayList<>(read);
        while (!open.isEmpty()) {
            Rule reader = open.remove(0);
            rules.rules().stream()
                    .filter(rule -> !read.contains(rule) && rules.readers(rule).contains(reader))
                    .flatMap(rule -> versions(rule.id()).stream())
                    .filter(read::add)
                    .forEach(open::add);
        }
        return read;
    }

    private List<Rule> versions(String id) {
        List<Rule> all = rules.versions(id);
        List<Rule> inForce = all.stream()
                .filter(rule -> rule.info().gælder(assessment.hoved().vurderingsdato()))
                .toList();
        return inForce.isEmpty() ? all : inForce;
    }

    private Set<String> readIds(Udfald outcome) {
        Set<String> ids = new LinkedHashSet<>(List.of(outcome.id()));
        List<String> open = new ArrayList<>(ids);
        while (!open.isEmpty()) {
            for (String id : assessment.læst(open.remove(0)).regler()) {
                if (ids.add(id)) {
                    open.add(id);
                }
            }
        }
        return ids;
    }

    private boolean isAboutPlacement(Udfald outcome) {
        return RuleLaw.isAboutPlacement(outcome.regel(), read(outcome));
    }

    /** The values an outcome rests on and those they are measured by, that the reader may see: in the case's order. */
    List<Vaerdi> facts(Udfald outcome) {
        Set<String> paths = new LinkedHashSet<>();
        for (String id : readIds(outcome)) {
            paths.addAll(assessment.læst(id).værdier());
        }
        List.copyOf(paths).stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .forEach(value -> paths.addAll(value.af()));
        List<String> order = List.copyOf(values.keySet());
        return paths.stream()
                .filter(values::containsKey)
                .sorted(Comparator.comparing(order::indexOf))
                .flatMap(path -> Stream.concat(Stream.of(Objects.requireNonNull(values.get(path))), judged(path)))
                .filter(value -> reader.sees(value.sti()))
                .toList();
    }

    /** Of facts that are only counted or measured together, the judgement in each: whose it is must be named. */
    private Stream<Vaerdi> judged(String path) {
        return rules.vocabulary().type(path).map(cases::rows).orElse(List.of()).stream()
                .filter(Row::told)
                .flatMap(row -> row.type().toldFields().stream()
                        .filter(field -> field.judgement() && row.value(field.index()) != null)
                        .filter(field -> !values.containsKey(row.path() + "." + field.name()))
                        .map(field -> judged(row, field)));
    }

    private Vaerdi judged(Row row, Field field) {
        Object value = row.value(field.index());
        return new Vaerdi(
                row.path() + "." + field.name(),
                field.path(),
                field.question(),
                value,
                field.unit(),
                PlainDanish.value(value) + (field.unit().isEmpty() ? "" : " " + field.unit()),
                null,
                List.of(),
                cases.origin(row, field));
    }

    RuleSet rules() {
        return rules;
    }
}
