package dk.indsatsregler.draft;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.dokument.Blok;
import dk.indsatsregler.dokument.Blok.Afsnit;
import dk.indsatsregler.dokument.Blok.Liste;
import dk.indsatsregler.dokument.Blok.Overskrift;
import dk.indsatsregler.dokument.Blok.Tabel;
import dk.indsatsregler.dokument.Blok.Tomt;
import dk.indsatsregler.dokument.Dokument;
import dk.indsatsregler.overview.OutcomeWords;
import dk.indsatsregler.overview.Overviews;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a municipality's impact assessment needs of a rule set (RF-12): the fields that are read, by which rule and on what legal basis, and the
 * logic. What only the municipality knows is empty. The statements name no paragraph on who may see a field, so none is given.
 */
public final class Documentation {

    private static final String FILLED_IN = "[udfyldes]";

    private final RuleSet rules;
    private final Map<String, Set<Regel>> readers = new LinkedHashMap<>();
    private final Map<Rule, Set<String>> reads = new LinkedHashMap<>();
    private final List<Blok> blocks = new ArrayList<>();

    private Documentation(RuleSet rules) {
        this.rules = rules;
        for (Rule rule : rules.rules()) {
            Set<String> read = read(rules.vocabulary(), rule);
            reads.put(rule, read);
            read.forEach(path ->
                    readers.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(rule.info()));
        }
    }

    /**
     * The document.
     *
     * @param printed the day it is printed
     */
    public static Dokument of(RuleSet rules, LocalDate printed) {
        Documentation document = new Documentation(rules);
        document.head(printed);
        document.logic();
        document.fields();
        document.rules();
        return new Dokument("Materiale til konsekvensanalysen", "UDKAST", document.blocks);
    }

    /** The told fields a rule reads: in a condition, for a deadline, or behind a measure. */
    private static Set<String> read(Vocabulary vocabulary, Rule rule) {
        Deque<Field> open = new ArrayDeque<>();
        rule.conditions().forEach(condition -> open.addAll(condition.fields()));
        Deadline deadline = rule.deadline();
        if (deadline != null) {
            open.addAll(deadline.fields());
        }
        Set<String> seen = new LinkedHashSet<>();
        Set<String> told = new TreeSet<>();
        while (!open.isEmpty()) {
            Field field = open.remove();
            if (seen.add(field.path())) {
                if (field.derivation() == null) {
                    told.add(field.path());
                } else {
                    field.derivation()
                            .allInputs()
                            .forEach(path -> vocabulary.field(path).ifPresent(open::add));
                }
            }
        }
        return told;
    }

    private void head(LocalDate printed) {
        Vurdering.Regelsaet set = rules.identity();
        blocks.add(new Liste(List.of(
                "Udskriftsdato: " + DraftDocument.day(printed),
                "Regelsæt: " + set.version() + ", SHA-256 " + set.sha256(),
                "Regler: " + rules.rules().size() + ". Felter, en regel læser: " + readers.size() + ".")));
        blocks.add(new Tomt("Afsender: den dataansvarlige"));
        blocks.add(new Tomt("Formålet, og hvilke sager systemet bruges i"));
        blocks.add(new Tomt("Behandlingsgrundlag efter databeskyttelsesreglerne"));
        blocks.add(new Tomt("Risici for barnet og familien, og hvad kommunen gør ved dem"));
        blocks.add(new Afsnit(
                "Materialet er skrevet af reglerne selv. Det er ikke konsekvensanalysen. Den skriver kommunen."));
    }

    private void logic() {
        blocks.add(new Overskrift(1, "Logikken"));
        blocks.add(new Liste(List.of(
                "Der vurderes én sag om ét barn ad gangen. Der søges ikke efter børn, og ingen sager sættes i rækkefølge.",
                "En regel har betingelser og én følge. Betingelserne er skrevet af mennesker. Intet er lært af data.",
                "Hver betingelse er sand, falsk eller ukendt. Det, der ikke er oplyst, er ukendt og aldrig et nej.",
                "En anden udregning kontrollerer hvert svar. Er de to uenige, gives der ingen vurdering.",
                "Samme sag, dato og regelsæt giver altid det samme. Hvert svar siger regel, kilde og oplysninger.",
                "Følsomme felter styrer kun hjælpens form og øger aldrig en bekymring.",
                "Intet CPR-nummer og intet navn læses. Ingen oplysning om barnet skrives i en log.",
                "Systemet bestemmer intet. Et menneske følger, fraviger eller udskyder hvert svar.")));
    }

    private void fields() {
        blocks.add(new Overskrift(1, "Felterne"));
        blocks.add(new Afsnit(
                "Udsagnene, reglerne bygger på, nævner ingen paragraf om, hvem der må se et felt. Slettefrist,"
                        + " og hvem der må se feltet, udfylder kommunen."));
        List<String> unread = new ArrayList<>();
        for (FactType type : rules.vocabulary().told()) {
            List<List<String>> rows = new ArrayList<>();
            for (Field field : type.toldFields()) {
                Set<Regel> by = readers.get(field.path());
                if (by != null) {
                    rows.add(List.of(
                            field.path(),
                            question(type, field),
                            whoAnswers(type, field),
                            by.stream().map(Regel::id).distinct().sorted().collect(Collectors.joining(", ")),
                            by.stream()
                                    .map(rule ->
                                            rule.mærke() + ": " + rule.kilde().henvisning())
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining("; ")),
                            FILLED_IN,
                            FILLED_IN));
                } else if (!field.mandatory()) {
                    unread.add(field.path());
                }
            }
            if (!rows.isEmpty()) {
                blocks.add(new Overskrift(2, OutcomeWords.capital(OutcomeWords.fact(type.name()))));
                blocks.add(new Tabel(
                        List.of(
                                "Felt",
                                "Spørgsmål",
                                "Svares af",
                                "Læses af",
                                "Grundlag",
                                "Slettefrist",
                                "Hvem må se feltet"),
                        rows));
            }
        }
        if (!unread.isEmpty()) {
            blocks.add(new Overskrift(2, "Felter, ingen regel i sættet læser"));
            blocks.add(new Afsnit("De er ikke nødvendige for reglerne her og kan udelades (dataminimering)."));
            blocks.add(new Liste(unread));
        }
    }

    private static String question(FactType type, Field field) {
        String asked = field.question().isEmpty() ? type.which() : field.question();
        return (asked.isEmpty() ? "Skiller faktummerne ad." : asked)
                + (field.judgement() ? " (fagligt skøn)" : "")
                + (field.sensitive() ? " (følsomt)" : "");
    }

    private static String whoAnswers(FactType type, Field field) {
        return field.question().isEmpty()
                ? type.answeredBy().tekst()
                : field.answeredBy().tekst();
    }

    private void rules() {
        blocks.add(new Overskrift(1, "Reglerne"));
        Map<String, List<List<String>>> byArea = new LinkedHashMap<>();
        reads.forEach((rule, read) -> {
            Regel info = rule.info();
            byArea.computeIfAbsent(info.område(), a -> new ArrayList<>())
                    .add(List.of(
                            info.id() + ": " + info.titel(),
                            OutcomeWords.plain(info.forklaring()),
                            info.slags().tekst(),
                            info.mærke() + ": " + info.kilde().henvisning(),
                            Overviews.period(info),
                            String.join(", ", read)));
        });
        byArea.forEach((area, rows) -> {
            blocks.add(new Overskrift(2, area));
            blocks.add(new Tabel(
                    List.of("Regel", "Hvad den siger", "Følge", "Grundlag", "I kraft", "Felter, den læser"), rows));
        });
    }
}
