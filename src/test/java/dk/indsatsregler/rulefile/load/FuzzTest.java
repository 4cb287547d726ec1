package dk.indsatsregler.rulefile.load;

import static dk.indsatsregler.proeve.Filmutationer.NYE_ORD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.proeve.Hukommelse;
import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.read.Lexer;
import dk.indsatsregler.rulefile.read.Parser;
import dk.indsatsregler.rulefile.read.Parser.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tilfældige ændringer af en god fil: aldrig en undtagelse, aldrig mere end dens del, og hvert problem peger på noget. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FuzzTest {

    private static final long FRØ = 20200318;
    private static final String GOD = String.join(
            "\n",
            "// en god fil",
            Proeveregel.regel(
                    "NP-K1",
                    "@gruppe( \"G\" )\n@frist( \"tidligst( Ene.dag + 2 uger, Modtagelse.modtaget + 24 timer )\" )",
                    """
                    Barn( alder <= 9 )   // et barn
                    exists Foraelder( sektor in ( Sektor.SUNDHED, Sektor.POLITI ) || privatAnsat != true )
                    forall( Ting( ( tal >= 1 && tal < 5 ) || brøk > 0.25, farve not in ( Farve.RØD ) ) )
                    not Ene( hændelse == Haendelse.IKKE_SKET, dag >= "2020-01-01" )""",
                    "opfyldt()"),
            Proeveregel.regel("NP-K2", "Barn( særligeBehov == true )", "højstTrin( Skala.BARN, 4 )"),
            Proeveregel.regel("NP-K3", """
                    not Udfald( regel in ( "NP-K1", "NP-K2" ) )
                    Gruppe( navn == "G", opfyldte >= 1 )
                    Skalatrin( skala == Skala.SAMLET, trin <= 6 )""", "spærrer( Emne.HENVISNING )"));

    @Test
    void den_gode_fil_er_god() {
        assertThat(Proeveregel.tekst(Proeveregel.problemer(Proeveregel.indlæs(GOD))))
                .isEmpty();
    }

    @Test
    void ændrede_bytes() {
        ændrede_bytes(400);
    }

    @Test
    @Tag("campaign")
    void mange_ændrede_bytes() {
        ændrede_bytes(20_000);
    }

    private void ændrede_bytes(int antal) {
        Random tilfældig = new Random(FRØ);
        byte[] god = GOD.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < antal; i++) {
            byte[] ændret = god.clone();
            for (int n = tilfældig.nextInt(3); n >= 0; n--) {
                ændret[tilfældig.nextInt(ændret.length)] = (byte) tilfældig.nextInt(256);
            }
            prøv(tilfældig.nextInt(10) == 0 ? Arrays.copyOf(ændret, tilfældig.nextInt(ændret.length)) : ændret);
        }
    }

    @Test
    void ændrede_ord() {
        ændrede_ord(500);
    }

    @Test
    @Tag("campaign")
    void mange_ændrede_ord() {
        ændrede_ord(20_000);
    }

    private void ændrede_ord(int antal) {
        Random tilfældig = new Random(FRØ);
        List<String> god = List.of(GOD.split("(?<=\\W)|(?=\\W)"));
        for (int i = 0; i < antal; i++) {
            List<String> ændret = new ArrayList<>(god);
            for (int n = tilfældig.nextInt(3); n >= 0; n--) {
                int her = tilfældig.nextInt(ændret.size());
                switch (tilfældig.nextInt(4)) {
                    case 0 -> ændret.remove(her);
                    case 1 -> ændret.add(her, NYE_ORD.get(tilfældig.nextInt(NYE_ORD.size())));
                    case 2 -> ændret.set(her, NYE_ORD.get(tilfældig.nextInt(NYE_ORD.size())));
                    default -> Collections.swap(ændret, her, tilfældig.nextInt(ændret.size()));
                }
            }
            prøv(String.join("", ændret).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void ændrede_linjer() {
        ændrede_linjer(200);
    }

    @Test
    @Tag("campaign")
    void mange_ændrede_linjer() {
        ændrede_linjer(5_000);
    }

    private void ændrede_linjer(int antal) {
        Random tilfældig = new Random(FRØ);
        List<String> god = List.of(GOD.split("\n"));
        for (int i = 0; i < antal; i++) {
            List<String> ændret = new ArrayList<>(god);
            switch (tilfældig.nextInt(3)) {
                case 0 -> ændret.remove(tilfældig.nextInt(ændret.size()));
                case 1 -> ændret.add(tilfældig.nextInt(ændret.size()), god.get(tilfældig.nextInt(god.size())));
                default -> Collections.shuffle(ændret, tilfældig);
            }
            prøv(String.join("\n", ændret).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void en_tekst_brudt_over_to_linjer() {
        for (int her = 0; her < GOD.length(); her++) {
            prøv((GOD.substring(0, her) + "\n" + GOD.substring(her)).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void filer_med_fejl_der_holder_op_hvor_som_helst() {
        afbrudt(10);
    }

    @Test
    @Tag("campaign")
    void filer_med_fejl_der_holder_op_alle_steder() {
        afbrudt(1);
    }

    private static void afbrudt(int hver) {
        Random tilfældig = new Random(FRØ);
        for (MeddelelserTest.Proeve prøve : MeddelelserTest.prøver()) {
            // Den, der skriver bibliotekets navn i en fil, ser det igen; ellers er det et tegn på, at noget er brudt
            // sammen.
            String tekst = prøve.tekst().replace("dk.indsatsregler", "dk.kommune");
            int fra = Math.max(0, tekst.indexOf(prøve.indhold().strip().split("\n")[0]));
            for (int slut = fra; slut < tekst.length(); slut++) {
                if (tilfældig.nextInt(hver) == 0) {
                    prøv(tekst.substring(0, slut).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void prøv(byte[] bytes) {
        long før = Hukommelse.brugt();
        Loaded indlæst = RuleLoader.load(
                Proeveregel.ORDFORRÅD, Proeveregel.UDSAGN, List.of(new RuleFile("proeve/a.drl", bytes)), "prøve");
        assertThat(Hukommelse.brugt() - før).as("bytes").isLessThan(Hukommelse.FOR_EN_FIL);
        if (indlæst instanceof Loaded.Rules) {
            String tekst = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"); // Windows' linjeskift
            assertThat(læsesStrengt(tekst))
                    .as("kun det, der læses, som det står, tages i brug:\n%s", tekst)
                    .isTrue();
        }
        if (indlæst instanceof Loaded.Refused afvist) {
            assertThat(afvist.problems()).isNotEmpty().isSorted();
            for (Regelproblem problem : afvist.problems()) {
                // Filen som helhed har hverken linje eller kolonne.
                assertThat(problem.linje() == 0).isEqualTo(problem.kolonne() == 0);
                assertThat(problem.linje()).isNotNegative();
                assertThat(problem.kolonne()).isNotNegative();
                assertThat(problem.tekst()).contains(problem.kode()).doesNotContain("dk.indsatsregler");
                Rettelse rettelse = problem.rettelse();
                if (rettelse != null && rettelse.linje() == problem.linje()) {
                    assertThat(rettelse.kolonne() - 1 + rettelse.længde())
                            .as("en rettelse går ikke over linjen: %s", problem.tekst())
                            .isLessThanOrEqualTo(problem.linjetekst().length());
                }
            }
        }
    }

    /** Læses alle filens stykker, uden at noget skal rettes? */
    private static boolean læsesStrengt(String tekst) {
        Lexer.Words ord = Lexer.read(tekst);
        Parser parser = new Parser(ord.tokens(), ord.comments(), Source.of("a.drl", tekst));
        Part del = Part.OUTSIDE;
        int her = 0;
        try {
            while (del != Part.OUTSIDE || her < ord.tokens().size() - 1) {
                Parser.Step stykke = parser.read(del, her);
                del = stykke.next();
                her = stykke.to();
            }
            return ord.odd().isEmpty();
        } catch (Parser.Failure fejl) {
            return false;
        }
    }

    // Skridtene er talt: en fil, der ikke er andet end fejl, tager ikke mere tid, end en fil kan tage.
    @Test
    void fjendtlige_filer_så_store_som_en_fil_må_være() {
        String hoved = "rule \"NP-A1: a\"\nwhen\n";
        for (String linje : List.of(
                "(",
                "\"",
                "“",
                "Barn( ",
                "a == ",
                "not ",
                "@kilde( ",
                "=",
                "- ",
                "1 ",
                "1.000 ",
                "og ",
                "A B( ",
                "; ",
                "x in ( 1, ",
                "Barn( a = 1 og b = 2 eller c ) ",
                "Udfald( A-1 ) ",
                "{ [ ",
                "konklusion. ",
                "rule ",
                "\\",
                "½",
                "å\u030a",
                "'a ")) {
            String lang = linje.repeat(1900 / linje.length()) + "\n";
            for (String tekst : List.of(lang.repeat(120), (linje + "\n").repeat(200_000 / (linje.length() + 1)))) {
                Loaded indlæst = RuleLoader.load(
                        Proeveregel.ORDFORRÅD,
                        Proeveregel.UDSAGN,
                        List.of(new RuleFile("proeve/a.drl", (hoved + tekst).getBytes(StandardCharsets.UTF_8))),
                        "prøve");
                assertThat(indlæst.problems()).as(linje).isNotEmpty().hasSizeLessThanOrEqualTo(501);
            }
        }
    }
}
