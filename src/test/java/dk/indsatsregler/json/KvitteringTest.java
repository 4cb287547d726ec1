package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Beslutning;
import dk.indsatsregler.Beslutning.Grund;
import dk.indsatsregler.Beslutning.Valg;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Skolekalender;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.Genspil.Art;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Pasning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Kvitteringer: hvad der står i dem, hvordan de skrives, og hvad et genspil siger. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KvitteringTest {

    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);
    private static final Regelmotor MOTOR = Regelmotor.standard();
    private static final String SALT = "00112233445566778899aabbccddeeff";

    private static Sag sag(LocalDate født) {
        return Sag.bygger("sag-1", DAG)
                .med(Barn.med().fødselsdato(født).særligeBehov(false))
                .med(Pasning.med().pasningsdag(DAG))
                .byg();
    }

    private static Sag eksempel(String navn) throws IOException {
        return SagJson.standard().læs(Files.readAllBytes(Path.of("examples/sager", navn + ".json")));
    }

    private static Kvittering af(Sag sag, Beslutning... beslutninger) {
        return Kvittering.af(sag, MOTOR.vurder(sag), List.of(beslutninger));
    }

    private static Beslutning afveget(String regel, String tekst) {
        return new Beslutning(regel, Valg.AFVEGET, "sagsbehandler", DAG, List.of(Grund.KONKRET_VURDERING), tekst);
    }

    @Test
    void skrives_som_RFC_8785_for_hver_eksempelsag() throws IOException {
        try (Stream<Path> filer = Files.list(Path.of("examples/sager"))) {
            for (Path fil : filer.filter(f -> f.toString().endsWith(".json")).toList()) {
                Sag sag = SagJson.standard().læs(Files.readAllBytes(fil));
                String json = af(sag).json();

                assertThat(new JsonCanonicalizer(json).getEncodedString())
                        .as(fil.toString())
                        .isEqualTo(json);
                assertThat(Kvittering.læs(json.getBytes(StandardCharsets.UTF_8)).json())
                        .isEqualTo(json);
            }
        }
    }

    @Test
    void enhver_tekst_skrives_som_RFC_8785() throws IOException {
        Sag sag = sag(LocalDate.of(2014, 6, 12));
        for (String tekst :
                List.of("\b\t\n\f\r\"\\/\u0000\u001f\u007f", "æøå «»", "å", "😀 \u2028\u2029\uFB33", "</script>")) {
            String json = af(sag, afveget("NP-K1", tekst)).json();

            assertThat(new JsonCanonicalizer(json).getEncodedString()).isEqualTo(json);
            assertThat(Kvittering.læs(json.getBytes(StandardCharsets.UTF_8))
                            .beslutninger()
                            .get(0)
                            .tekst())
                    .isEqualTo(java.text.Normalizer.normalize(tekst, java.text.Normalizer.Form.NFC));
        }
    }

    @Test
    void tal_skrives_som_RFC_8785_og_for_lange_afvises() throws IOException {
        for (String tal :
                List.of("0", "7.0", "15.50", "0.000001", "123456789012345", "1.5e3", "100000000000000000000", "-2.5")) {
            String skrevet = CanonicalJson.of(new JsonValue.Num(JsonValue.Place.DOCUMENT, tal));

            assertThat(new JsonCanonicalizer("[" + tal + "]").getEncodedString())
                    .isEqualTo("[" + skrevet + "]");
        }
        for (String tal : List.of("1234567890.123456", "1e22", "1e-7", "1e999999999999", "9".repeat(1000))) {
            assertThatThrownBy(() -> CanonicalJson.of(new JsonValue.Num(JsonValue.Place.DOCUMENT, tal)))
                    .isInstanceOf(UgyldigOplysningException.class);
        }
    }

    @Test
    void sha256_er_over_alt_andet_og_kan_regnes_efter() throws Exception {
        Kvittering kvittering = af(sag(LocalDate.of(2014, 6, 12)), afveget("NP-K1", "Fordi."));
        String uden = kvittering.json().replaceFirst(",\"sha256\":\"[0-9a-f]{64}\"(?=,\"svar\")", "");

        byte[] sha = java.security.MessageDigest.getInstance("SHA-256").digest(uden.getBytes(StandardCharsets.UTF_8));

        assertThat(java.util.HexFormat.of().formatHex(sha)).isEqualTo(kvittering.sha256());
    }

    @Test
    void uden_oplysninger_staar_hverken_fakta_eller_datoer_der_kommer_af_dem() throws IOException {
        Sag sag = eksempel("73-underretning-aftenen-foer-paaske");
        Vurdering vurdering = MOTOR.vurder(sag);
        String med = Kvittering.af(sag, vurdering, List.of()).json();
        String uden =
                Kvittering.udenOplysninger(sag, vurdering, List.of(), SALT).json();

        assertThat(med).contains("\"fakta\"", "forfalder");
        assertThat(uden).doesNotContain("\"fakta\"", "forfalder");
        assertThat(uden.replaceAll("\"gyldigFra\":\"[-0-9]+\"", "").replaceAll("\"vurderingsdato\":\"[-0-9]+\"", ""))
                .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        assertThat(Kvittering.læs(uden.getBytes(StandardCharsets.UTF_8)).harOplysninger())
                .isFalse();
    }

    @Test
    void uden_oplysninger_afhaenger_af_saltet_og_kan_holdes_op_mod_sagen() {
        Sag sag = sag(LocalDate.of(2014, 6, 12));
        Kvittering kvittering = Kvittering.udenOplysninger(sag, MOTOR.vurder(sag), List.of(), SALT);
        String andetSalt = Kvittering.nytSalt();

        assertThat(andetSalt).matches("[0-9a-f]{32}").isNotEqualTo(Kvittering.nytSalt());
        assertThat(Kvittering.udenOplysninger(sag, MOTOR.vurder(sag), List.of(), andetSalt)
                        .sha256())
                .isNotEqualTo(kvittering.sha256());
        assertThat(kvittering.genspil(MOTOR, sag, SALT).forskelle()).isEmpty();
        assertThat(kvittering.genspil(MOTOR, sag, andetSalt).forskelle())
                .extracting(Genspil.Forskel::art)
                .containsExactly(Art.OPLYSNING);
        assertThat(kvittering
                        .genspil(MOTOR, sag(LocalDate.of(2014, 6, 13)), SALT)
                        .forskelle())
                .extracting(Genspil.Forskel::art)
                .containsExactly(Art.OPLYSNING);
        assertThatThrownBy(() -> kvittering.genspil(MOTOR)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kvittering.genspil(MOTOR, sag, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Kvittering.udenOplysninger(sag, MOTOR.vurder(sag), List.of(), "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void klokken_og_skolekalender_er_med_og_spilles_igen() {
        Sag sag = sag(LocalDate.of(2014, 6, 12))
                .klokken(LocalTime.of(14, 30))
                .med(new Skolekalender(
                        DAG.minusDays(100), DAG.plusDays(100), new TreeSet<>(List.of(DAG, DAG.plusDays(1)))));
        Kvittering kvittering = af(sag);

        assertThat(kvittering.json()).contains("\"klokken\":\"14:30\"", "\"skolefri\":[\"2020-03-30\",\"2020-03-31\"]");
        assertThat(kvittering.genspil(MOTOR)).satisfies(g -> {
            assertThat(g.forskelle()).isEmpty();
            assertThat(g.sha256()).isEqualTo(kvittering.sha256());
        });
    }

    @Test
    void et_genspil_siger_hvilken_regel_og_hvilken_oplysning_der_er_en_anden() {
        Kvittering kvittering = af(sag(LocalDate.of(2014, 6, 12)));
        Genspil igen = kvittering.genspil(MOTOR, sag(LocalDate.of(2010, 3, 30)), null);

        assertThat(igen.sammeUdfald()).isFalse();
        assertThat(igen.forskelle())
                .contains(
                        new Genspil.Forskel(Art.OPLYSNING, "Barn.fødselsdato", "er en anden end i kvitteringen."),
                        new Genspil.Forskel(Art.UDFALD, "NP-K1", "status var UAFKLARET, er IKKE_OPFYLDT."));
        assertThat(igen.json()).doesNotContain("2010-03-30", "2014-06-12");
        assertThat(igen).asString().isEqualTo("Genspil[andre udfald]");
    }

    @Test
    void et_genspil_paa_andre_regler_siger_hvilket_regelsaet_og_hvilke_regler() {
        Regelmotor uden = Regelmotor.bygger().udenPraksis("koege").byg();
        Sag sag = sag(LocalDate.of(2014, 6, 12));
        Genspil ens = af(sag).genspil(uden);

        assertThat(ens.sammeUdfald()).isTrue();
        assertThat(ens.forskelle()).extracting(Genspil.Forskel::art).containsExactly(Art.REGELSAET);
        assertThat(ens.forskelle().get(0).tekst())
                .contains(MOTOR.regelsæt().sha256(), uden.regelsæt().sha256(), "0.1.0 - koege");
    }

    @Test
    void ethvert_udfald_kan_fraviges_ogsaa_uden_grund_og_det_ses() throws IOException {
        Sag sag = eksempel("52-alle-fire-omraader");
        Vurdering vurdering = MOTOR.vurder(sag);
        List<Beslutning> alle = vurdering.udfald().stream()
                .map(u -> new Beslutning(u.id(), Valg.AFVEGET, "leder", DAG, List.of(), null))
                .toList();
        Kvittering kvittering = Kvittering.af(sag, vurdering, alle);
        String notat = kvittering.journalnotat(vurdering);

        assertThat(kvittering.beslutninger()).isEqualTo(alle);
        for (Udfald udfald : vurdering.udfald()) {
            assertThat(notat).contains("AFVEGET · " + udfald.id() + ": ");
        }
        assertThat(notat.split("Begrundelse mangler\\.", -1)).hasSize(alle.size() + 1);
        assertThat(notat).contains("INGEN HAR TAGET STILLING TIL\nIngen, der er opfyldt.\n");
        // Det, et menneske beslutter, ændrer intet udfald.
        assertThat(kvittering.genspil(MOTOR).sammeUdfald()).isTrue();
    }

    @Test
    void journalnotatet_har_dato_emne_og_det_ingen_har_taget_stilling_til() throws IOException {
        Sag sag = eksempel("52-alle-fire-omraader");
        Vurdering vurdering = MOTOR.vurder(sag);
        String notat = Kvittering.af(
                        sag, vurdering, List.of(afveget("FR-ULOVLIG-15", "Skolen retter\nregistreringen.")))
                .journalnotat(vurdering);

        assertThat(notat)
                .startsWith("JOURNALNOTAT\nVurderingsdato: 2020-03-30\nEmne: Vurdering efter regler (")
                .contains(
                        "AFVEGET · FR-ULOVLIG-15: ",
                        "    Udfaldet: opfyldt · LOV · Serviceloven § 153, stk. 2",
                        "    Fordi en konkret faglig vurdering fører til noget andet.\n    Skolen retter\n    registreringen.\n",
                        "\nUN-ANSAT: Skærpet underretningspligt",
                        "Uafklaret, fordi noget ikke er oplyst: ")
                .doesNotContain("\nFR-ULOVLIG-15");
    }

    @Test
    void kontakt_der_venter_staar_i_notatet() throws IOException {
        try (Stream<Path> filer = Files.list(Path.of("examples/sager"))) {
            List<Sag> venter = filer.filter(f -> f.toString().endsWith(".json"))
                    .map(f -> {
                        try {
                            return SagJson.standard().læs(Files.readAllBytes(f));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .filter(s -> MOTOR.vurder(s).kontaktVenter() != null)
                    .toList();
            assertThat(venter).isNotEmpty().allSatisfy(s -> {
                Vurdering v = MOTOR.vurder(s);
                assertThat(Kvittering.af(s, v, List.of()).journalnotat(v))
                        .contains("\nKontakt med forældre og netværk venter: ", "\nTekst til part eller barn: LÅST. ");
            });
        }
    }

    @Test
    void kvitterer_kun_for_sagens_egen_vurdering_og_dens_udfald() {
        Sag sag = sag(LocalDate.of(2014, 6, 12));
        Vurdering vurdering = MOTOR.vurder(sag);

        assertThatThrownBy(() -> Kvittering.af(sag.på(DAG.plusDays(1)), vurdering, List.of()))
                .hasMessage("Vurderingen er ikke af denne sag på denne dato.");
        assertThatThrownBy(() -> Kvittering.af(sag, vurdering, List.of(afveget("NP-K99", null))))
                .hasMessage("Vurderingen har intet udfald af reglen NP-K99.");
        assertThatThrownBy(() -> Kvittering.af(sag, vurdering, List.of(afveget("NP-K1", null), afveget("NP-K1", null))))
                .hasMessage("Der er to beslutninger om NP-K1.");
    }

    @Test
    void en_beslutning_viser_intet_og_tager_hverken_navn_cpr_eller_lang_tekst() {
        assertThat(afveget("NP-K1", "Noget om barnet")).asString().isEqualTo("Beslutning[NP-K1]");
        assertThat(af(sag(LocalDate.of(2014, 6, 12)))).asString().matches("Kvittering\\[[0-9a-f]{64}]");
        for (String tekst : List.of("a".repeat(2001), "Ring til 0101101234 i dag", "\ud800")) {
            assertThatThrownBy(() -> afveget("NP-K1", tekst))
                    .isInstanceOf(UgyldigOplysningException.class)
                    .hasMessageStartingWith("Beslutning.tekst")
                    .hasMessageNotContaining("0101101234");
        }
        assertThatThrownBy(() -> new Beslutning("NP-K1", Valg.FULGT, "mette", DAG, List.of(), null))
                .hasMessageStartingWith("Beslutning.rolle");
        assertThatThrownBy(() -> new Beslutning("np k1", Valg.FULGT, "leder", DAG, List.of(), null))
                .hasMessageStartingWith("Beslutning.regel");
    }

    @Test
    void beslutninger_laeses_strengt_og_siger_hvor() {
        assertThat(BeslutningJson.læs("""
                        [{"regel":"NP-K1","valg":"UDSKUDT","rolle":"leder","dato":"2020-03-30","grunde":["OPLYSNING_MANGLER"]}]""".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Beslutning("NP-K1", Valg.UDSKUDT, "leder", DAG, List.of(Grund.OPLYSNING_MANGLER), null));
        assertThatThrownBy(() -> BeslutningJson.læs("""
                        [{"regel":"NP-K1","valg":"AFVIST","role":"leder","dato":"2020-02-30","grunde":["FORDI"],"tekst":7},
                         3, {"regel":"x","valg":"FULGT","rolle":"Mette","dato":"2020-03-30"}]""".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        SagJsonException.class,
                        e -> assertThat(e.problemer().stream().map(JsonProblem::sti))
                                .containsExactly(
                                        "/0/dato",
                                        "/0/grunde/0",
                                        "/0/role",
                                        "/0/rolle",
                                        "/0/tekst",
                                        "/0/valg",
                                        "/1",
                                        "/2/regel"));
    }
}
