package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.overview.Overview;
import dk.indsatsregler.overview.Overview.Asked;
import dk.indsatsregler.overview.Overview.Entry;
import dk.indsatsregler.overview.Overview.Item;
import dk.indsatsregler.overview.Overview.Stance;
import dk.indsatsregler.overview.Overviews;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.bekymring.Henvendelse;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Tilbud;
import dk.indsatsregler.skala.Tilbudsliste;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.Field;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * To egenskaber over tilfældige sager og alle regler, også hver kommunes praksis: mens barnets lov § 18, stk. 3 siger vent, når intet
 * forældre eller netværk; og hvad der end spørges om, er enhver pligt efter loven, hvis oplysninger er givet, i resultatet.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BeskyttelseTest {

    private static final Regelmotor ALLE = alle();
    private static final RuleSet REGLER = Rulebook.shipped().rules();
    private static final List<String> OMRÅDER =
            REGLER.areas().stream().filter(o -> !o.startsWith(RuleSet.LOCAL)).toList();

    /** Det, der ligner en kontakt, når det står i en handling. */
    private static final Pattern KONTAKT =
            Pattern.compile("(?iu)forældre|forælder|familien|netværk|hjemmet|samtykke|slægt");

    private static final Tilbudsliste TILBUD =
            new Tilbudsliste(List.of(new Tilbud(1, 10, "Samtaler med familien", "Familierådgivningen")));

    private static Regelmotor alle() {
        Regelmotor.Bygger bygger = Regelmotor.bygger();
        Regelmotor.standard().regler().stream()
                .map(Regel::område)
                .filter(område -> område.startsWith("kommunal/"))
                .distinct()
                .forEach(område -> bygger.medKommunalPraksis(område.substring("kommunal/".length())));
        return bygger.byg();
    }

    @Test
    void mens_loven_siger_vent_når_intet_forældre_eller_netværk() {
        venter(120, 1);
    }

    @Tag("campaign")
    @Test
    void mens_loven_siger_vent_når_intet_forældre_eller_netværk_i_mange_sager() {
        venter(20_000, 2);
    }

    private static void venter(int antal, long frø) {
        TilfaeldigeSager sager = new TilfaeldigeSager(REGLER, frø);
        SplittableRandom tilfælde = new SplittableRandom(frø);
        int kontakter = 0;
        int spørgsmål = 0;
        for (int i = 0; i < antal; i++) {
            LocalDate dag = LocalDate.of(2024, 1, 1).plusDays(tilfælde.nextInt(900));
            Optional<Vurdering> vurderet = vurder(utryg(sager.sag(), dag, tilfælde));
            if (vurderet.isEmpty()) {
                continue;
            }
            Vurdering vurdering = vurderet.get().medTilbud(TILBUD);
            String sted = "frø " + frø + ", sag " + i + ": ";

            assertThat(Objects.requireNonNull(vurdering.kontaktVenter()).grad())
                    .as(sted + "kontakten venter")
                    .isEqualTo(Grad.SPÆRRET);
            for (Udfald udfald : vurdering.udfald()) {
                boolean muligt = udfald.status() == Status.OPFYLDT || udfald.status() == Status.UAFKLARET;
                if (muligt && når(udfald.regel())) {
                    kontakter++;
                    assertThat(udfald.spærring()).as(sted + udfald.id()).isNotNull();
                    assertThat(udfald.spærring().grad()).as(sted + udfald.id()).isEqualTo(Grad.SPÆRRET);
                }
                spørgsmål += holdt(udfald.mangler(), sted + udfald.id());
            }
            holdt(vurdering.mangler(), sted + "spørgsmålene");
            Boernelineal lineal = vurdering.børnelineal();
            assertThat(lineal == null ? List.of() : lineal.tilbud())
                    .as(sted + "tilbud")
                    .isEmpty();
            siden(vurdering, sted);
        }
        assertThat(kontakter).isGreaterThan(antal);
        assertThat(spørgsmål).isGreaterThan(antal / 2);
    }

    /** Siger reglen selv, at den når dem, eller lyder handlingen sådan, uden at der er set efter? */
    private static boolean når(Regel regel) {
        String handling = regel.opgave().handling();
        String emne = regel.virkning().emne();
        boolean setEfter = emne != null && Emne.ord(emne).contains(Emne.UDEN_KONTAKT);
        boolean sigerVent =
                regel.slags() == Slags.SPÆRRER && regel.placering().tekst().contains("spærrer( Emne.FORÆLDREKONTAKT )");
        return regel.virkning().emner().contains(Emne.FORÆLDREKONTAKT)
                || (handling != null && KONTAKT.matcher(handling).find() && !setEfter && !sigerVent);
    }

    private static int holdt(List<Mangel> mangler, String sted) {
        List<Mangel> tilForældre =
                mangler.stream().filter(m -> m.svaresAf() == SvaresAf.FORÆLDER).toList();
        assertThat(tilForældre).as(sted).allSatisfy(m -> {
            assertThat(m.spærring()).isNotNull();
            assertThat(m.spærring().grad()).isEqualTo(Grad.SPÆRRET);
        });
        return tilForældre.size();
    }

    private static void siden(Vurdering vurdering, String sted) {
        Overview side = Overviews.of(vurdering);
        for (Overview.Part del : side.parts()) {
            for (Entry linje : del.entries()) {
                if (linje instanceof Item item
                        && item.stance() == Stance.MET
                        && !item.text().matches("\\p{L}+, opfyldt: .*")) {
                    assertThat(item.rules().stream()
                                    .map(vurdering::udfald)
                                    .filter(u -> u.regel().slags() != Slags.MODSTRID)
                                    .map(Udfald::regel))
                            .as(sted + "siden: " + item.text())
                            .noneMatch(BeskyttelseTest::når);
                } else if (linje instanceof Asked spurgt && spurgt.whom().startsWith(SvaresAf.FORÆLDER.tekst())) {
                    assertThat(spurgt.held())
                            .as(sted + "siden: " + spurgt.text())
                            .startsWith("Spørg ikke endnu: ");
                }
            }
        }
    }

    /** Den samme sag, hvor der kan være æresrelaterede konflikter, og ingen risikovurdering er foretaget. */
    private static Sag utryg(Sag sag, LocalDate dag, SplittableRandom tilfælde) {
        Sag.Bygger bygger = Sag.bygger("utryg", dag);
        for (Class<? extends Record> type : sag.typer()) {
            // Det, der var færdigbehandlet før 2024, følger serviceloven: der siger loven ikke vent.
            if (type != Bekymring.class && type != Henvendelse.class) {
                læg(bygger, type, sag.fakta(type).orElseThrow());
            }
        }
        Record bekymring = sag.fakta(Bekymring.class).map(liste -> liste.get(0)).orElse(null);
        bygger.med(med(bekymring, Map.of("registreret", true, "æresrelateret", true, "risikovurderet", false)));
        if (tilfælde.nextInt(2) == 0) {
            bygger.med(Henvendelse.med()
                    .modtagetDato(LocalDate.of(2023, 11, 1))
                    .færdigbehandletDato(tilfælde.nextInt(2) == 0 ? null : Haendelse.IKKE_SKET));
        }
        OMRÅDER.stream().filter(o -> tilfælde.nextInt(3) == 0).forEach(bygger::område);
        return bygger.byg();
    }

    private static void læg(Sag.Bygger bygger, Class<? extends Record> type, List<? extends Record> fakta) {
        if (fakta.isEmpty()) {
            bygger.medIngen(type);
        }
        fakta.forEach(bygger::med);
    }

    private static Record med(@Nullable Record fra, Map<String, Object> nye) {
        try {
            List<@Nullable Object> værdier = new ArrayList<>();
            for (RecordComponent del : Bekymring.class.getRecordComponents()) {
                værdier.add(
                        nye.containsKey(del.getName())
                                ? nye.get(del.getName())
                                : fra == null ? null : del.getAccessor().invoke(fra));
            }
            Class<?>[] typer = Arrays.stream(Bekymring.class.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return Bekymring.class.getConstructor(typer).newInstance(værdier.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tom, når oplysningerne ikke kan være rigtige på den dag. */
    private static Optional<Vurdering> vurder(Sag sag) {
        try {
            return Optional.of(ALLE.vurder(sag));
        } catch (UgyldigOplysningException ulovlig) {
            return Optional.empty();
        }
    }

    /**
     * Hver pligt om underretning er enten til for barnet her og nu og står øverst, eller nævnt her. En ny regel skal tage stilling.
     */
    @Test
    void det_der_beskytter_barnet_her_og_nu_er_mærket_i_underretning() {
        Set<String> ikkeHerOgNu = REGLER.rules().stream()
                .map(Rule::info)
                .filter(r -> r.område().equals("underretning") && r.grundlag() == Grundlag.LOV)
                .filter(r -> r.erLovpligt() || r.slags() == Slags.FAGLIG_VURDERING || r.slags() == Slags.SPÆRRER)
                .filter(r -> !r.virkning().emner().contains(Emne.BESKYTTELSE))
                .map(Regel::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ikkeHerOgNu)
                .containsExactly(
                        "UN-AFDAEKNING",
                        "UN-AFDAEKNING-SAMARBEJDE",
                        "UN-BOERN-UDESTAAR",
                        "UN-FAGFOLK-UDESTAAR",
                        "UN-ORIENTERING",
                        "UN-ORIENTERING-UDESTAAR",
                        "UN-PPV",
                        "UN-PPV-UDESTAAR",
                        "UN-REGISTRERING",
                        "UN-REGISTRERING-UDESTAAR",
                        "UN-TO-RAADGIVERE",
                        "UN-UNDERSOEGELSE",
                        "UN-UNDERSOEGELSE-BEGGE",
                        "UN-UNDERSOEGELSE-SAMARBEJDE",
                        "UN-UNDERSOEGELSE-SEL");
    }

    @Test
    void enhver_pligt_efter_loven_hvis_oplysninger_er_givet_er_i_resultatet() {
        givet(150, 3);
    }

    @Tag("campaign")
    @Test
    void enhver_pligt_efter_loven_hvis_oplysninger_er_givet_er_i_resultatet_af_mange_sager() {
        givet(20_000, 4);
    }

    private static void givet(int antal, long frø) {
        TilfaeldigeSager sager = new TilfaeldigeSager(REGLER, frø);
        SplittableRandom tilfælde = new SplittableRandom(frø);
        Map<Rule, Set<String>> læser = new HashMap<>();
        REGLER.rules().stream()
                .filter(r -> r.info().grundlag() == Grundlag.LOV && r.then().verb() == Slags.PLIGT)
                .forEach(r -> læser.put(r, oplyste(r)));
        int skjulte = 0;
        for (int i = 0; i < antal; i++) {
            Sag sag = sager.sag();
            Sag.Bygger kun = Sag.bygger("kun", sag.vurderingsdato());
            sag.typer().forEach(type -> læg(kun, type, sag.fakta(type).orElseThrow()));
            String område = OMRÅDER.get(tilfælde.nextInt(OMRÅDER.size()));
            Set<String> givne = givne(sag);
            Vurdering vurdering =
                    Regelmotor.standard().vurder(kun.område(område).byg());
            Vurdering alle = Regelmotor.standard().vurder(alleOmråder(sag));
            for (Map.Entry<Rule, Set<String>> pligt : læser.entrySet()) {
                Rule rule = pligt.getKey();
                if (rule.info().gælder(sag.vurderingsdato()) && givne.containsAll(pligt.getValue())) {
                    skjulte += rule.info().område().equals(område) ? 0 : 1;
                    Udfald udfald = vurdering.udfald(rule.id());
                    assertThat(udfald.status())
                            .as("frø " + frø + ", sag " + i + ", " + område + ": " + rule.id())
                            .isEqualTo(alle.udfald(rule.id()).status());
                }
            }
        }
        assertThat(skjulte).isGreaterThan(antal / 2);
    }

    private static Sag alleOmråder(Sag sag) {
        Sag.Bygger bygger = Sag.bygger("alle", sag.vurderingsdato());
        sag.typer().forEach(type -> læg(bygger, type, sag.fakta(type).orElseThrow()));
        OMRÅDER.forEach(bygger::område);
        return bygger.byg();
    }

    /** Hver oplysning, pligten og det, den læser, hviler på. */
    private static Set<String> oplyste(Rule rule) {
        Set<Rule> alle = new LinkedHashSet<>(List.of(rule));
        Deque<Rule> åbne = new ArrayDeque<>(alle);
        while (!åbne.isEmpty()) {
            Rule læser = åbne.remove();
            REGLER.rules().stream()
                    .filter(r -> REGLER.readers(r).contains(læser))
                    .filter(alle::add)
                    .forEach(åbne::add);
        }
        return alle.stream()
                .flatMap(r -> r.conditions().stream())
                .filter(led -> !led.type().builtIn())
                // «exists Underretning()» læser intet felt, men er kun besvaret, når der er sagt noget om dem.
                .flatMap(led -> led.fields().isEmpty()
                        ? Stream.of(led.type().name() + ".id")
                        : led.fields().stream().flatMap(BeskyttelseTest::stier))
                .collect(Collectors.toSet());
    }

    private static Stream<String> stier(Field felt) {
        Derivation mål = felt.derivation();
        return mål == null ? Stream.of(felt.path()) : mål.inputs().stream();
    }

    private static Set<String> givne(Sag sag) {
        Set<String> givne = new LinkedHashSet<>();
        for (Class<? extends Record> type : sag.typer()) {
            List<? extends Record> fakta = sag.fakta(type).orElseThrow();
            for (RecordComponent del : type.getRecordComponents()) {
                if (fakta.isEmpty() || fakta.stream().anyMatch(f -> værdi(del, f) != null)) {
                    givne.add(type.getSimpleName() + "." + del.getName());
                }
            }
        }
        return givne;
    }

    private static @Nullable Object værdi(RecordComponent del, Record faktum) {
        try {
            return del.getAccessor().invoke(faktum);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
