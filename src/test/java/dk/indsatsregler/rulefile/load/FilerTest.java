package dk.indsatsregler.rulefile.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.rulefile.Proeveregel;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filer som bytes, flere filer på én gang, og hvad et regelsæt hedder. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilerTest {

    private static final String GOD = Proeveregel.regel("NP-A1", "Barn( alder <= 9 ) // æøå", "opfyldt()");

    private static final String ANDEN = GOD.replace("NP-A1", "NP-B1");

    private static Loaded indlæs(RuleFile... filer) {
        return RuleLoader.load(Proeveregel.ORDFORRÅD, Proeveregel.UDSAGN, List.of(filer), "2020.1");
    }

    private static RuleFile fil(String navn, byte[] bytes) {
        return new RuleFile(navn, bytes);
    }

    private static RuleFile fil(String navn, String tekst) {
        return fil(navn, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(byte[] bytes) {
        return Proeveregel.tekst(Proeveregel.problemer(indlæs(fil("proeve/a.drl", bytes))));
    }

    private static String problem(String tekst) {
        return problem(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(Loaded indlæst) {
        return ((Loaded.Rules) indlæst).ruleSet().identity().sha256();
    }

    @Test
    void tekst_for_ja_nej_som_stilguiden_viser_den() {
        String fil = "//\n".repeat(24) + """
                rule "NP-K3: Særlige behov"
                    @kilde( "BEK nr. 217 af 17/03/2020, § 5, nr. 3" )
                    @grundlag( LOV )
                    @udsagn( "NP-07" )
                    @forklaring( "Børn med særlige behov." )
                    @gyldigFra( "2020-03-18" )
                    @gyldigTil( "2020-04-14" )
                when
                    Barn( særligeBehov == "JA" )
                then
                    konklusion.opfyldt();
                end
                """;
        List<Regelproblem> problemer = Proeveregel.problemer(indlæs(fil("noedpasning/bek-217-2020.drl", fil)));
        assertThat(Proeveregel.tekst(problemer)).isEqualTo("""
                        noedpasning/bek-217-2020.drl:33:27  [REGEL-204]  NP-K3
                            Barn( særligeBehov == "JA" )
                                                  ^
                        særligeBehov er ja/nej, men sammenlignes her med tekst. Reglen ville aldrig slå til.
                        Måske mente du:  særligeBehov == true""");
        assertThat(problemer)
                .containsExactly(new Regelproblem(
                        "REGEL-204",
                        "noedpasning/bek-217-2020.drl",
                        33,
                        27,
                        1,
                        "NP-K3",
                        "    Barn( særligeBehov == \"JA\" )",
                        "særligeBehov er ja/nej, men sammenlignes her med tekst. Reglen ville aldrig slå til.",
                        "særligeBehov == true",
                        Regelproblem.Alvor.FEJL,
                        new Regelproblem.Rettelse(33, 27, 4, "true"),
                        null));
    }

    @Test
    void windows_kodning() {
        assertThat(problem(GOD.getBytes(Charset.forName("windows-1252")))).isEqualTo("""
                        proeve/a.drl:1:16  [REGEL-103]
                            rule "NP-A1: pr\uFFFD
                                           ^
                        Filen er ikke gemt som UTF-8. I Windows-kodning ville der stå «ø» her. Bogstaverne æ, ø og å ville blive til andre tegn. Gem filen som UTF-8.""");
    }

    @Test
    void utf_16() {
        assertThat(problem(("\uFEFF" + GOD).getBytes(StandardCharsets.UTF_16LE)))
                .contains("[REGEL-103]", "Den ser ud til at være gemt som UTF-16 («Unicode»).");
    }

    @Test
    void bom() {
        assertThat(problem("\uFEFF// prøve\n" + GOD)).isEqualTo("""
                        proeve/a.drl:1:1  [REGEL-104]
                            // prøve
                            ^
                        Filen begynder med et usynligt mærke (BOM), som nogle programmer sætter. Filen ville ikke kunne læses. Gem den som UTF-8 uden BOM.""");
    }

    @Test
    void gamle_linjeskift() {
        assertThat(problem("// prøve\r" + GOD)).isEqualTo("""
                        proeve/a.drl:1:9  [REGEL-105]
                            // prøve
                                    ^
                        Linjen slutter med et linjeskift af en gammel slags (CR alene). Resten af filen kunne blive læst som én linje. Gem filen med almindelige linjeskift (LF).""");
    }

    @Test
    void for_stor_en_fil() {
        assertThat(problem("//\n".repeat(100_000))).isEqualTo("""
                        proeve/a.drl  [REGEL-102]
                        Filen fylder mere end 256 kB, og så stor en regelfil læses ikke. Del den op efter kilde.""");
    }

    @Test
    void for_lang_en_linje() {
        assertThat(problem("//\n//" + "x".repeat(1999) + "\n" + GOD)).isEqualTo("""
                        proeve/a.drl:2:1  [REGEL-115]
                        Linjen har 2001 tegn; en linje må højst have 2000. Så lang en linje læses ikke. Del den.""");
    }

    @Test
    void flere_problemer_end_nogen_kan_bruge() {
        List<Regelproblem> problemer = Proeveregel.problemer(
                Proeveregel.indlæs(Proeveregel.regel("NP-A1", "Barn( raket == 1 )\n".repeat(600), "opfyldt()")));
        assertThat(problemer).hasSize(501);
        assertThat(problemer.get(500).besked())
                .isEqualTo(
                        "Filen har flere end 500 problemer; kun de første er vist. Resten ses, når de viste er rettet.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.drl",
                "/proeve/a.drl",
                "proeve/A.drl",
                "prøve/a.drl",
                "proeve/../a.drl",
                "proeve/a.txt",
                "proeve//a.drl",
                "proeve/a b.drl"
            })
    void filnavne_der_ikke_kan_bruges(String navn) {
        assertThat(Proeveregel.tekst(Proeveregel.problemer(indlæs(fil(navn, GOD)))))
                .startsWith("""
                        %s  [REGEL-101]
                        Filen hedder «%s». Mappen er reglernes område, og navnet vises med hvert udfald; det skrives som område/kilde.drl med a-z, 0-9 og bindestreg (æ=ae, ø=oe, å=aa). Reglerne ville ikke få noget område.""".formatted(navn, navn));
    }

    @Test
    void samme_fil_to_gange() {
        assertThat(Proeveregel.tekst(
                        Proeveregel.problemer(indlæs(fil("proeve/a.drl", GOD), fil("proeve/a.drl", ANDEN)))))
                .isEqualTo("""
                        proeve/a.drl  [REGEL-501]
                        Filen proeve/a.drl er med to gange. Hver regel i den ville stå to gange.""");
    }

    @Test
    void alle_problemer_i_alle_filer_på_én_gang_sorteret() {
        Loaded indlæst = Proeveregel.indlæs(Map.of(
                "proeve/b.drl", Proeveregel.regel("NP-B1", "Barn( alder = 3 )\nBarn( raket == 3 )", "opfylt()"),
                "proeve/a.drl",
                        Proeveregel.regel("NP-A1", "Udfald( regel == \"NP-B1\" )\nBarn( sektor == 1 )", "opfyldt()"),
                "proeve/c.drl", Proeveregel.regel("NP-C1", "Barn( alder == 3 )", "opfyldt()")));
        assertThat(Proeveregel.problemer(indlæst))
                .extracting(p -> p.fil() + ":" + p.linje() + " " + p.kode() + " " + p.regel())
                .containsExactly(
                        "proeve/a.drl:9 REGEL-203 NP-A1",
                        "proeve/b.drl:8 REGEL-207 NP-B1",
                        "proeve/b.drl:9 REGEL-203 NP-B1",
                        "proeve/b.drl:11 REGEL-402 NP-B1");
    }

    @Test
    void en_fil_der_ikke_kan_læses_giver_ikke_følgefejl_i_de_andre() {
        assertThat(Proeveregel.problemer(indlæs(
                        fil("proeve/a.drl", Proeveregel.regel("NP-A1", "Udfald( regel == \"NP-B1\" )", "opfyldt()")),
                        fil("proeve/b.drl", ANDEN.getBytes(Charset.forName("windows-1252"))))))
                .extracting(Regelproblem::kode)
                .containsExactly("REGEL-103");
    }

    @Test
    void ingen_filer_er_et_tomt_regelsæt() {
        assertThat(((Loaded.Rules) indlæs()).ruleSet().rules()).isEmpty();
    }

    @Test
    void identiteten_afhænger_ikke_af_rækkefølge_og_linjeskift() {
        RuleFile a = fil("proeve/a.drl", GOD);
        RuleFile b = fil("proeve/b.drl", ANDEN);
        String hash = hash(indlæs(a, b));
        assertThat(hash(indlæs(b, a))).isEqualTo(hash);
        assertThat(hash(indlæs(fil("proeve/a.drl", GOD.replace("\n", "\r\n")), b)))
                .isEqualTo(hash);
        assertThat(hash(indlæs(a))).isNotEqualTo(hash);
        assertThat(hash(indlæs(a, fil("proeve/c.drl", ANDEN)))).isNotEqualTo(hash);
        assertThat(hash(indlæs(a, fil("proeve/b.drl", ANDEN + " ")))).isNotEqualTo(hash);
    }

    @Test
    void identiteten_er_version_og_sha_256_af_navne_og_indhold() throws Exception {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        ud.writeBytes(
                ("proeve/a.drl\n" + GOD + "\n" + "proeve/b.drl\n" + ANDEN + "\n").getBytes(StandardCharsets.UTF_8));
        byte[] sum = java.security.MessageDigest.getInstance("SHA-256").digest(ud.toByteArray());
        var identitet = ((Loaded.Rules) indlæs(fil("proeve/b.drl", ANDEN), fil("proeve/a.drl", GOD)))
                .ruleSet()
                .identity();
        assertThat(identitet.sha256()).isEqualTo(java.util.HexFormat.of().formatHex(sum));
        assertThat(identitet.version()).isEqualTo("2020.1");
    }

    @Test
    void regler_står_efter_fil_og_linje() {
        List<RuleFile> filer = new ArrayList<>();
        for (String navn : List.of("b/a.drl", "a/b.drl", "a/a.drl")) {
            String id = navn.substring(0, 3).replace('/', '-').toUpperCase(java.util.Locale.ROOT);
            filer.add(fil(
                    navn,
                    Proeveregel.regel(id + "2", "Barn( alder == 3 )", "opfyldt()")
                            + Proeveregel.regel(id + "1", "Barn( alder == 3 )", "opfyldt()")));
        }
        Collections.shuffle(filer, new java.util.Random(1));
        var regler = ((Loaded.Rules) indlæs(filer.toArray(new RuleFile[0])))
                .ruleSet()
                .rules();
        assertThat(regler)
                .extracting(r -> r.info().område() + " " + r.id() + " "
                        + r.info().placering().linje())
                .containsExactly("a A-A2 1", "a A-A1 12", "a A-B2 1", "a A-B1 12", "b B-A2 1", "b B-A1 12");
        assertThat(regler)
                .extracting(r -> r.index())
                .isEqualTo(IntStream.range(0, 6).boxed().toList());
    }

    @Test
    void et_regelsæt_har_højst_5000_regler_alle_lag_tilsammen() {
        Map<String, String> filer = new TreeMap<>();
        for (int fil = 0; fil < 10; fil++) {
            StringBuilder tekst = new StringBuilder();
            for (int i = 0; i < 500; i++) {
                tekst.append(
                        Proeveregel.regel("NP-F" + fil + "-" + i, "Barn( alder <= " + (i % 18) + " )", "opfyldt()"));
            }
            filer.put("proeve/f" + fil + ".drl", tekst.toString());
        }

        assertThat(Proeveregel.problemer(Proeveregel.indlæs(filer))).isEmpty();
        filer.put("proeve/g.drl", Proeveregel.regel("NP-EN-TIL", "Barn( alder <= 9 )", "opfyldt()"));
        assertThat(Proeveregel.tekst(Proeveregel.problemer(Proeveregel.indlæs(filer))))
                .isEqualTo("""
                        proeve/g.drl:1:6  [REGEL-128]  NP-EN-TIL
                            rule "NP-EN-TIL: prøve"
                                 ^^^^^^^^^^^^^^^^^^
                        Med den her er der flere end 5000 regler i alt. Så mange læses ikke. Tag det ud, der ikke hører til her.""");
    }
}
