package dk.indsatsregler.draft;

import dk.indsatsregler.Forklaring;
import dk.indsatsregler.Forklaring.Led;
import dk.indsatsregler.Forklaring.Sandhed;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Oplyst;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.dokument.Blok.Afsnit;
import dk.indsatsregler.dokument.Blok.Citat;
import dk.indsatsregler.dokument.Blok.Liste;
import dk.indsatsregler.dokument.Blok.Overskrift;
import dk.indsatsregler.dokument.Blok.Tabel;
import dk.indsatsregler.dokument.Blok.Tomt;
import dk.indsatsregler.overview.OutcomeWords;
import dk.indsatsregler.overview.Overviews;
import dk.indsatsregler.sag.OplystAf;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The three parts forvaltningsloven § 24 asks for, for one outcome at a time, and what is missing or disputed. */
final class OutcomeReasons {

    /** The one body the statements name (FR-26). */
    private static final String BOARD = "Ankestyrelsen";

    private final DraftDocument draft;
    private final boolean professional;

    OutcomeReasons(DraftDocument draft) {
        this.draft = draft;
        this.professional = draft.reader().professional();
    }

    void about(Udfald outcome) {
        Regel rule = outcome.regel();
        draft.add(new Overskrift(1, OutcomeWords.title(rule)));
        if (draft.reader().seesOutcome(draft.read(outcome))) {
            draft.add(new Afsnit(result(outcome)));
        } else {
            draft.add(new Tomt(
                    "Hvad reglen fører til; det hviler også på oplysninger, der ikke hører til i denne udgave"));
        }
        law(outcome);
        considerations(outcome);
        facts(outcome);
        missing(outcome);
        disputed(outcome);
    }

    /** Of what no draft is written about: the law's conditions, what is told, and what is missing. */
    void conditions(Udfald outcome) {
        draft.add(new Overskrift(1, OutcomeWords.title(outcome.regel())));
        draft.add(new Afsnit(
                "Om anbringelse skrives intet udkast. Her står lovens betingelser, det oplyste og det, der mangler."));
        law(outcome);
        List<String> conditions = sentences(draft.assessment().forklar(outcome.id()), Set.of(Sandhed.values()));
        if (!conditions.isEmpty()) {
            draft.add(new Overskrift(2, "Lovens betingelser"));
            draft.add(new Citat(
                    String.join(" ", conditions), outcome.regel().kilde().henvisning()));
        }
        facts(outcome);
        missing(outcome);
        disputed(outcome);
    }

    /** What the rules say of how to complain; never more than they do. */
    void complaint(List<Udfald> outcomes) {
        draft.add(new Overskrift(1, "Klagevejledning"));
        List<Regel> says = outcomes.stream()
                .map(Udfald::regel)
                .filter(RuleLaw::saysHowToComplain)
                .toList();
        if (says.isEmpty()) {
            draft.add(new Afsnit("Reglerne her siger intet om klage."));
            draft.add(new Tomt("Klageinstans, fremgangsmåde og frist, hvis der kan klages (forvaltningsloven § 25)"));
            return;
        }
        if (professional) {
            says.forEach(rule -> draft.add(new Citat(
                    Objects.requireNonNull(rule.opgave().handling()),
                    rule.kilde().henvisning())));
        }
        boolean named = says.stream()
                .allMatch(
                        rule -> Objects.requireNonNull(rule.opgave().handling()).contains(BOARD));
        draft.add(named ? new Afsnit("Klageinstansen er " + BOARD + ".") : new Tomt("Klageinstans"));
        draft.add(new Tomt("Fremgangsmåde: hvordan og hvortil der klages"));
        draft.add(new Tomt("Frist for at klage, hvis der er en"));
    }

    private static String result(Udfald outcome) {
        return switch (outcome.status()) {
            case OPFYLDT -> "Efter det oplyste er reglen opfyldt.";
            case IKKE_OPFYLDT -> "Efter det oplyste er reglen ikke opfyldt.";
            case UAFKLARET -> "Det kan ikke siges endnu. Der mangler svar.";
            case UDEN_FOR_GYLDIGHED -> "Reglen gælder ikke på vurderingsdatoen.";
        };
    }

    // --- § 24, stk. 1, 1. pkt.

    private void law(Udfald outcome) {
        Regel rule = outcome.regel();
        draft.add(new Overskrift(2, "Reglerne"));
        List<String> points = new ArrayList<>();
        points.add(rule.kilde().henvisning() + " (" + basis(rule) + ")");
        points.add("Reglens udgave gælder " + Overviews.period(rule) + ". Den hedder " + rule.id() + ".");
        RuleLaw.editions(rule).forEach(text -> points.add("Læst i: " + text + "."));
        draft.add(new Liste(points));
        draft.add(new Citat(OutcomeWords.plain(rule.forklaring()), rule.kilde().henvisning()));
        String interpretation = rule.kilde().fortolkning();
        if (interpretation != null) {
            draft.add(new Afsnit("Sådan er kilden læst, hvor den er tavs:"));
            draft.add(new Citat(OutcomeWords.plain(interpretation), "fortolkning i " + rule.id()));
        }
        String reservation = rule.virkning().forbehold();
        if (reservation != null) {
            draft.add(new Afsnit("Forbehold:"));
            draft.add(new Citat(OutcomeWords.plain(reservation), "forbehold i " + rule.id()));
        }
    }

    private static String basis(Regel rule) {
        String weaker = rule.kilde().hvilerPå().stream()
                .map(mark -> mark.name().replace('_', ' '))
                .collect(Collectors.joining(", "));
        return rule.mærke() + (weaker.isEmpty() ? "" : ", hviler også på " + weaker);
    }

    // --- § 24, stk. 1, 2. pkt.

    private void considerations(Udfald outcome) {
        draft.add(new Overskrift(2, "Hovedhensyn"));
        List<String> judged = draft.facts(outcome).stream()
                .filter(value -> field(value).filter(Field::judgement).isPresent())
                .map(this::judgement)
                .toList();
        List<String> open = missingOf(outcome).stream()
                .filter(Mangel::skøn)
                .map(m -> draft.reader().ofWhom(m.sti()) + m.spørgsmål() + " Skønnet mangler. Det er "
                        + whose(m.svaresAf().tekst()) + ".")
                .toList();
        boolean left = leavesItToSomebody(outcome);
        if (judged.isEmpty() && open.isEmpty() && !left) {
            draft.add(new Afsnit("Reglen læser intet skøn i denne udgave."));
            draft.add(new Tomt("Hensyn, der alligevel er lagt vægt på"));
            return;
        }
        List<String> points = new ArrayList<>(judged);
        points.addAll(open);
        if (left) {
            String who = outcome.regel().opgave().ansvarlig();
            points.add("Reglen bestemmer ikke, hvad svaret er. Skønnet er "
                    + (who == null ? "fagpersonens" : whose(who)) + ".");
        }
        draft.add(new Liste(points));
        draft.add(new Tomt("Hvilke hensyn der har vejet mest, og hvad skønnet bygger på"));
    }

    private static boolean leavesItToSomebody(Udfald outcome) {
        return (outcome.regel().slags() == Slags.FAGLIG_VURDERING && outcome.status() != Status.IKKE_OPFYLDT)
                || !outcome.andenLæsning().isEmpty();
    }

    private String judgement(Vaerdi value) {
        Field field = field(value).orElseThrow();
        Oplyst origin = value.oplyst();
        LocalDate day = origin == null ? null : origin.dato();
        return told(value) + " Skønnet er "
                + whose(field.answeredBy().tekst())
                + (day == null ? "" : ", " + DraftDocument.day(day)) + ".";
    }

    /** {@code sagsbehandlerens}. */
    private static String whose(String who) {
        String lower = who.substring(0, 1).toLowerCase(Locale.ROOT) + who.substring(1);
        return switch (lower) {
            case "fagperson" -> "fagpersonens";
            case "sagsbehandler" -> "sagsbehandlerens";
            case "skole" -> "skolens";
            case "kommune" -> "kommunens";
            case "forælder" -> "forælderens";
            case "barn" -> "barnets";
            default -> lower.endsWith("s") ? lower : lower + "s";
        };
    }

    private Optional<Field> field(Vaerdi value) {
        return draft.rules().vocabulary().field(value.felt());
    }

    // --- § 24, stk. 2

    private void facts(Udfald outcome) {
        draft.add(new Overskrift(2, "Oplysninger af betydning"));
        Collection<Vaerdi> values = draft.facts(outcome);
        if (values.isEmpty()) {
            draft.add(new Afsnit("Der er ingen oplysninger, der hører til i denne udgave."));
        } else if (professional) {
            draft.add(new Tabel(
                    List.of("Oplysning", "Dato", "Kommer fra", "Kendt af parten"),
                    values.stream()
                            .map(v -> List.of(told(v), date(v), from(v), known(v)))
                            .toList()));
        } else {
            draft.add(new Tabel(
                    List.of("Oplysning", "Dato", "Kommer fra"),
                    values.stream().map(v -> List.of(told(v), date(v), from(v))).toList()));
        }
        if (outcome.status() != Status.OPFYLDT && professional) {
            List<String> failing = sentences(
                    draft.assessment().forklar(outcome.id()),
                    Set.of(outcome.status() == Status.UAFKLARET ? Sandhed.UKENDT : Sandhed.FALSK));
            if (!failing.isEmpty()) {
                draft.add(new Afsnit(
                        outcome.status() == Status.UAFKLARET
                                ? "Det led i reglen, der er åbent:"
                                : "Det led i reglen, der ikke er opfyldt:"));
                failing.forEach(words ->
                        draft.add(new Citat(words, outcome.regel().kilde().henvisning())));
            }
        }
        if (!professional) {
            draft.add(new Tomt("Andre oplysninger af betydning, som en fagperson vælger"));
        }
    }

    /** The words of the source of those conditions; those without words are left out. */
    private static List<String> sentences(Forklaring explanation, Set<Sandhed> verdicts) {
        return explanation.led().stream()
                .filter(led -> verdicts.contains(led.sandhed()))
                .map(Led::kildetekst)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    String name(Vaerdi value) {
        return name(draft.reader(), value);
    }

    /** The value as a sentence: the answer's own, or what is measured and the value. */
    private String told(Vaerdi value) {
        Object known = value.værdi() instanceof BigDecimal number ? Spaend.præcis(number) : value.værdi();
        Optional<Field> told = field(value)
                .filter(f -> f.derivation() == null && f.statements().isGiven());
        boolean keyed = told.flatMap(f -> draft.rules().vocabulary().type(f.type()))
                .flatMap(FactType::key)
                .isPresent();
        if (known == null || told.isEmpty() || keyed) {
            String name = name(value);
            return (name.endsWith("?")
                            ? name + " " + capital(value.tekst())
                            : name.replaceFirst("\\.$", "") + ": " + value.tekst())
                    + ".";
        }
        return draft.reader().ofWhom(value.sti()) + capital(told.get().statement(known)) + ".";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What a value is, in words. */
    static String name(Reader reader, Vaerdi value) {
        return reader.ofWhom(value.sti()) + (value.betydning().isEmpty() ? value.felt() : value.betydning());
    }

    private static String date(Vaerdi value) {
        Oplyst origin = value.oplyst();
        LocalDate day = origin == null || origin.dato() == null ? value.dato() : origin.dato();
        return day == null ? "" : DraftDocument.day(day);
    }

    private String from(Vaerdi value) {
        Oplyst origin = value.oplyst();
        OplystAf source = origin == null ? null : origin.oplystAf();
        if (!value.af().isEmpty()) {
            return "regnet ud";
        } else if (source == null) {
            return professional ? "ikke oplyst" : "";
        }
        return !professional && source.kunForFagpersoner() ? "" : source.tekst();
    }

    private static String known(Vaerdi value) {
        Oplyst origin = value.oplyst();
        return value.af().isEmpty() ? yesOrNo(origin == null ? null : origin.kendtAfPart()) : "";
    }

    private static String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? "ikke oplyst" : answer ? "ja" : "nej";
    }

    // --- what is not settled

    private List<Mangel> missingOf(Udfald outcome) {
        return outcome.mangler().stream()
                .filter(m -> draft.reader().sees(m.sti()))
                .filter(m -> professional || m.spærring() == null)
                .toList();
    }

    private void missing(Udfald outcome) {
        List<Mangel> missing = missingOf(outcome);
        if (!missing.isEmpty()) {
            draft.add(new Overskrift(2, "Det, der mangler"));
            draft.add(new Liste(missing.stream()
                    .map(m -> draft.reader().ofWhom(m.sti()) + m.spørgsmål() + " ("
                            + m.svaresAf().tekst() + ")"
                            + (m.spærring() == null ? "" : " Spørg ikke forældrene endnu."))
                    .toList()));
        }
    }

    private void disputed(Udfald outcome) {
        if (!professional) {
            return;
        }
        Set<String> read = draft.facts(outcome).stream().map(Vaerdi::sti).collect(Collectors.toSet());
        List<String> disputed = new ArrayList<>(draft.assessment().modstrid().stream()
                .filter(u -> draft.assessment().læst(u.id()).værdier().stream().anyMatch(read::contains))
                .map(u -> OutcomeWords.title(u.regel()) + " (" + u.id() + ").")
                .toList());
        draft.assessment().konflikter().stream()
                .filter(k -> k.forslag().equals(outcome.id()) || k.mod().equals(outcome.id()))
                .map(k -> k.forslag().equals(outcome.id()) ? k.mod() : k.forslag())
                .distinct()
                .map(other -> "Den trækker i en anden retning end "
                        + OutcomeWords.title(draft.assessment().udfald(other).regel()) + " (" + other + ").")
                .forEach(disputed::add);
        if (!disputed.isEmpty()) {
            draft.add(new Overskrift(2, "Det, der er omstridt"));
            draft.add(new Liste(disputed));
            draft.add(new Tomt("Hvordan det er afklaret"));
        }
    }
}
