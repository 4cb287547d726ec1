package dk.indsatsregler.testing.junit;

import static dk.indsatsregler.testing.junit.RegelAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Påstande om det, reglerne om nødpasning ikke bruger: frister, spærringer og en modstrid, der er sikker. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FristerOgSpaerringerTest {

    private static final String HANDLING = """
                @handling( "Gør det." )
                @ansvarlig( "Sagsbehandleren" )
            """;
    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);

    private static String regel(String id, String metadata, String når, String så) {
        return """
                rule "%s: Prøve"
                    @kilde( "Prøve" )
                    @grundlag( LOV )
                    @udsagn( "NP-03" )
                    @forklaring( "Prøve." )
                %s    @gyldigFra( "2020-01-01" )
                when
                    %s
                then
                    konklusion.%s;
                end

                """.formatted(id, metadata, når, så);
    }

    /** {@code Ene}: tal 7, ja ukendt, dag 2020-03-25. */
    private static Vurdering vurdering(Ene ene) {
        String regler = regel("PR-SPAER", "", "Ene( tal > 5 )", "spærrer( Emne.HENVISNING )")
                + regel("PR-MULIGT", "", "Ene( ja == true )", "spærrer( Emne.FORÆLDREKONTAKT )")
                + regel("PR-HENVIS", HANDLING + "    @emne( \"HENVISNING\" )\n", "Ene( tal > 1 )", "henvisning()")
                + regel("PR-VENT", HANDLING + "    @emne( \"FORÆLDREKONTAKT\" )\n", "Ene( tal > 1 )", "mulighed()")
                + regel("PR-FRIST", HANDLING + "    @frist( \"Ene.dag + 5 dage\" )\n", "Ene( tal > 1 )", "anbefaling()")
                + regel("PR-MODSTRID", "", "Ene( tal > 5 )", "modstrid()")
                + regel("PR-ANDEN", "", "Ene( tal > 9 )", "modstrid()");
        return new DefaultRegelmotorBygger(ProeveOrdforraad.ordforråd())
                .medRegelfil("proeve/a.drl", regler.getBytes(StandardCharsets.UTF_8))
                .byg()
                .vurder(Sag.bygger("test", DAG).område("proeve").med(ene).byg());
    }

    private static Ene ene(LocalDate dag) {
        return new Ene(7, null, null, null, null, dag, null, null, null, null);
    }

    private static final Vurdering KENDT = vurdering(ene(LocalDate.of(2020, 3, 25)));
    private static final Vurdering UKENDT = vurdering(ene(null));

    private static void siger(String ventet, Vurdering vurdering, String id, Consumer<UdfaldAssert> påstand) {
        assertThat(RegelAssertionsTest.besked(
                        () -> påstand.accept(assertThat(vurdering).regel(id))))
                .isEqualTo(id + " " + ventet + "\n\n"
                        + vurdering.forklar(id).tekst().stripTrailing());
    }

    @Test
    void frister() {
        assertThat(KENDT).regel("PR-FRIST").harFrist(DAG).harFrist(Frist.Tilstand.FORFALDER);

        siger(
                "skulle have fristen 2020-03-31, men har 2020-03-30 kl. 23:59.",
                KENDT,
                "PR-FRIST",
                u -> u.harFrist(DAG.plusDays(1)));
        siger(
                "skulle have en frist, der er LØBER, men har en, der er FORFALDER.",
                KENDT,
                "PR-FRIST",
                u -> u.harFrist(Frist.Tilstand.LØBER));
        siger(
                "skulle have fristen 2020-03-30, men har en, der ikke kan regnes ud.",
                UKENDT,
                "PR-FRIST",
                u -> u.harFrist(DAG));
        siger(
                "skulle have en frist, der er LØBER, men har en, der ikke kan regnes ud.",
                UKENDT,
                "PR-FRIST",
                u -> u.harFrist(Frist.Tilstand.LØBER));
        siger(
                "skulle have en frist, der er LØBER, men har ingen frist.",
                KENDT,
                "PR-VENT",
                u -> u.harFrist(Frist.Tilstand.LØBER));
    }

    @Test
    void spærringer() {
        assertThat(KENDT).regel("PR-HENVIS").erSpærretAf("PR-SPAER");
        assertThat(KENDT).regel("PR-VENT").afventer("PR-MULIGT");
        assertThat(KENDT).regel("PR-FRIST").erIkkeSpærret();

        siger("skulle afvente PR-SPAER, men er spærret af PR-SPAER.", KENDT, "PR-HENVIS", u -> u.afventer("PR-SPAER"));
        siger(
                "skulle være spærret af PR-MULIGT, men afventer PR-MULIGT.",
                KENDT,
                "PR-VENT",
                u -> u.erSpærretAf("PR-MULIGT"));
        siger("skulle afvente PR-MULIGT, men er ikke spærret.", KENDT, "PR-FRIST", u -> u.afventer("PR-MULIGT"));
        siger("skulle ikke være spærret, men er spærret af PR-SPAER.", KENDT, "PR-HENVIS", UdfaldAssert::erIkkeSpærret);
    }

    @Test
    void handling_og_grundlag() {
        siger(
                "skulle have handlingen «Gør noget.», men har «Gør det.».",
                KENDT,
                "PR-FRIST",
                u -> u.harHandling("Gør noget."));
        siger(
                "skulle også hvile på KOMMUNAL, men hviler ikke på andet end LOV.",
                KENDT,
                "PR-FRIST",
                u -> u.hvilerOgsåPå(Grundlag.KOMMUNAL));
    }

    @Test
    void modstrid() {
        assertThat(KENDT).harModstrid().harModstrid("PR-MODSTRID");

        assertThat(RegelAssertionsTest.besked(() -> assertThat(KENDT).harIngenModstrid()))
                .isEqualTo("Der skulle ingen modstrid være, men der er i PR-MODSTRID.\n\n"
                        + KENDT.forklar("PR-MODSTRID").tekst().stripTrailing());
        assertThat(RegelAssertionsTest.besked(() -> assertThat(KENDT).harModstrid("PR-ANDEN")))
                .isEqualTo("Der skulle være modstrid i PR-ANDEN, men der er ikke. Der er modstrid i PR-MODSTRID.\n\n"
                        + KENDT.forklar("PR-ANDEN").tekst().stripTrailing());
    }
}
