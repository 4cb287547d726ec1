package dk.indsatsregler.regler.indsatstrappe;

import static dk.indsatsregler.regler.indsatstrappe.Kleene.SVAR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.boernelineal.Lineal;
import dk.indsatsregler.sag.boernelineal.Linealvurdering;
import dk.indsatsregler.sag.indsatstrappe.Indsats;
import dk.indsatsregler.sag.indsatstrappe.Indsatsniveau;
import dk.indsatsregler.sag.indsatstrappe.Indsatsplan;
import dk.indsatsregler.sag.indsatstrappe.Lovbetingelse;
import dk.indsatsregler.sag.indsatstrappe.Maalgruppe;
import dk.indsatsregler.sag.indsatstrappe.Overvejelse;
import dk.indsatsregler.sag.indsatstrappe.Stoettebehov;
import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import dk.indsatsregler.sag.indsatstrappe.Trinvurdering;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Trinspaend;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Det, der altid gælder for indsatstrappen, uanset hvad der er oplyst. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EgenskaberTest {

    private static final Path REGLER = Path.of("src/main/resources/rules");
    private static final Pattern PRIS = Pattern.compile(
            "pris(?!.*foranst)|økonomi|udgift|omkostning|budget|takst|beløb|kroner|billig|dyr(?:e|t|est)",
            Pattern.CASE_INSENSITIVE);

    /** Trappens egne regler og de typer, de læser: sagerne oplyser intet andet. */
    private static RuleSet regelsæt() {
        Map<String, String> filer = new TreeMap<>(Indlaest.medfølgendeFiler());
        filer.keySet()
                .removeIf(sti -> !sti.matches(
                        "(indsatstrappe|kommunal/(koege|herning|boraas))/.*(?<!skole-og-dagtilbud[.]drl)"));
        return Indlaest.regler(
                Vocabulary.of(List.of(
                        Barn.class,
                        Pasning.class,
                        Linealvurdering.class,
                        Lineal.class,
                        Trinvurdering.class,
                        Overvejelse.class,
                        Lovbetingelse.class,
                        Indsats.class,
                        Indsatsplan.class,
                        Stoettebehov.class,
                        Maalgruppe.class)),
                filer);
    }

    private static void aldrigForeslået(long frø, int antal) {
        TilfaeldigeSager sager = new TilfaeldigeSager(regelsæt(), frø);
        int rejst = 0;
        for (int i = 0; i < antal; i++) {
            Sag sag = sager.sag();
            Vurdering vurdering = Regelmotor.standard().vurder(sag);
            assertThat(vurdering.ingenVurdering()).isNull();
            rejst += rejste(sag, vurdering.indsatstrappe());
        }
        assertThat(rejst).isPositive();
    }

    /** Antallet af viste trin 4-6; hvert er bragt i overvejelse eller valgt af en fagperson, eller en anbringelse er i gang. */
    private static int rejste(Sag sag, @Nullable Indsatstrappe trappe) {
        if (trappe == null) {
            return 0;
        }
        Overvejelse overvejelse = ene(sag, Overvejelse.class);
        Trinvurdering vurdering = ene(sag, Trinvurdering.class);
        Map<Trappetrin, @Nullable Boolean> rejst = new TreeMap<>();
        rejst.put(Trappetrin.SLÆGT_ELLER_NETVÆRK, overvejelse == null ? null : overvejelse.slægtEllerNetværk());
        rejst.put(Trappetrin.PLEJEFAMILIE, overvejelse == null ? null : overvejelse.plejefamilie());
        rejst.put(Trappetrin.INSTITUTION, overvejelse == null ? null : overvejelse.institution());
        List<Indsatstrappe.Trin> vist = trappe.trinene().stream()
                .filter(trin -> trin.trin().nummer() > 3)
                .toList();
        assertThat(vist).allMatch(trin -> {
            boolean valgt = vurdering != null && vurdering.valgt() == trin.trin();
            boolean bragtOp = valgt || Boolean.TRUE.equals(rejst.get(trin.trin()));
            boolean iGang = sag.fakta(Indsats.class).stream()
                    .flatMap(List::stream)
                    .map(Indsats.class::cast)
                    .anyMatch(i -> i.trin() == trin.trin()
                            && i.iværksat() != null
                            && i.iværksat().erSket()
                            && (i.afsluttet() == null || !i.afsluttet().erSket()));
            return trin.iGang() == iGang
                    && (bragtOp
                            ? trin.stand() == Indsatstrappe.Stand.KRÆVER_MYNDIGHEDSAFGØRELSE
                            : iGang && trin.stand() == Indsatstrappe.Stand.I_GANG);
        });
        Trinspaend trin = trappe.trin();
        assertThat(trin == null || trin.højeste() == null ? 1 : trin.højeste()).isBetween(1, 3);
        assertThat(trin == null ? 1 : trin.laveste()).isBetween(1, 3);
        return vist.size();
    }

    private static <R extends Record> @Nullable R ene(Sag sag, Class<R> type) {
        return sag.fakta(type).stream()
                .flatMap(List::stream)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    @Test
    void ingen_tilfældig_sag_får_trappen_til_at_foreslå_trin_4_til_6() {
        aldrigForeslået(5, 500);
    }

    @Test
    @Tag("campaign")
    void ingen_af_hundredtusind_sager_får_trappen_til_at_foreslå_trin_4_til_6() {
        aldrigForeslået(5_000, 100_000);
    }

    @Test
    void ingen_regel_sætter_et_trin_over_3_eller_foreslår_et_som_handling() {
        assertThat(Regelmotor.standard().regler())
                .filteredOn(regel -> regel.placering().tekst().contains("højstTrin( Skala.TRAPPE"))
                .hasSize(3)
                .allMatch(regel -> regel.slags() == Slags.HØJST_TRIN)
                .allMatch(regel -> regel.placering().tekst().matches("(?s).*Skala\\.TRAPPE, [123] \\).*"));
    }

    @Test
    void mere_viden_gør_aldrig_spændet_bredere() {
        int prøvet = 0;
        for (Boolean t1 : SVAR) {
            for (Boolean t2 : SVAR) {
                for (Boolean t3 : SVAR) {
                    List<@Nullable Boolean> svar = Arrays.asList(t1, t2, t3);
                    for (int i = 0; i < 3; i++) {
                        for (Boolean nyt : List.of(true, false)) {
                            if (svar.get(i) == null) {
                                List<@Nullable Boolean> flere = new ArrayList<>(svar);
                                flere.set(i, nyt);
                                assertThat(inden(spænd(flere), spænd(svar))).isTrue();
                                prøvet++;
                            }
                        }
                    }
                }
            }
        }

        assertThat(prøvet).isEqualTo(54);
    }

    private static @Nullable Trinspaend spænd(List<@Nullable Boolean> svar) {
        Vurdering vurdering =
                Trappesag.vurderet(svar.get(0), svar.get(1), svar.get(2)).vurder();
        return Objects.requireNonNull(vurdering.indsatstrappe()).trin();
    }

    // Intet trin er det, der er tilbage, når hvert muligt trin er vurderet utilstrækkeligt; et sikkert trin bliver
    // aldrig usikkert.
    private static boolean inden(@Nullable Trinspaend nyt, @Nullable Trinspaend gammelt) {
        if (gammelt == null || nyt == null) {
            return nyt == null && (gammelt == null || gammelt.højeste() == null);
        }
        boolean øvre = gammelt.højeste() == null || (nyt.højeste() != null && nyt.højeste() <= gammelt.højeste());
        return nyt.laveste() >= gammelt.laveste() && øvre;
    }

    @Test
    void ingen_regel_og_intet_felt_om_trappen_nævner_en_pris() {
        List<Regel> regler = Regelmotor.standard().regler().stream()
                .filter(regel -> regel.id().startsWith("IT-"))
                .toList();
        List<Field> felter = StandardVocabulary.get().told().stream()
                .filter(type -> type.area().equals("indsatstrappe"))
                .flatMap(type -> type.fields().stream())
                .toList();

        assertThat(regler)
                .hasSizeGreaterThan(50)
                .noneMatch(regel -> PRIS.matcher(regel.placering().tekst()).find());
        assertThat(felter)
                .hasSizeGreaterThan(30)
                .noneMatch(felt ->
                        PRIS.matcher(felt.name() + " " + felt.question()).find());
        assertThat(PRIS.matcher("Hvad er prisen?").find()).isTrue();
    }

    @Test
    void niveau_og_trin_er_to_typer_uden_fælles_navne() {
        assertThat(Arrays.stream(Indsatsniveau.values()).map(Enum::name))
                .doesNotContainAnyElementsOf(
                        Arrays.stream(Trappetrin.values()).map(Enum::name).toList());
        assertThat(Regelmotor.bygger()
                        .medRegelmappe(REGLER)
                        .medRegelfil("indsatstrappe/egen.drl", """
                                rule "EGEN-1: Niveau som trin"
                                    @kilde( "Ingen" )
                                    @grundlag( LOKALT_VALG )
                                    @udsagn( "IT-11" )
                                    @forklaring( "Niveauet er sat i trinnets sted." )
                                    @gyldigFra( "2024-01-01" )
                                when
                                    Trinvurdering( valgt == Indsatsniveau.FOREBYGGENDE )
                                then
                                    konklusion.opmærksomhed();
                                end
                                """.getBytes(StandardCharsets.UTF_8))
                        .valider())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.besked())
                                .isEqualTo(
                                        "valgt er et valg fra listen Trappetrin, men sammenlignes her med Indsatsniveau.FOREBYGGENDE. Reglen ville aldrig slå til."));
    }
}
