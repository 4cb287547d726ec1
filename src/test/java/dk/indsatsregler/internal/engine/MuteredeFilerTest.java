package dk.indsatsregler.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.cli.report.ProblemJson;
import dk.indsatsregler.cli.report.SarifReport;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.Filmutationer;
import dk.indsatsregler.proeve.Filmutationer.Slags;
import dk.indsatsregler.proeve.Hukommelse;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * De regler, der følger med, ændret tilfældigt: aldrig en undtagelse, aldrig over ét sekund, hvert problem peger på noget i filen; og hvad der
 * tages i brug, er motoren og det andet svar enige om i tilfældige sager.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MuteredeFilerTest {

    private static final Path MAPPE = Path.of("src/main/resources/rules");
    private static final Statements UDSAGN = Statements.shipped();

    private final List<String> navne;
    private final List<String> filer = new ArrayList<>();
    private final Map<Slags, Tal> tal = new EnumMap<>(Slags.class);

    /** Hvert område med dem, dets regler læser: de kan indlæses for sig. */
    private final Map<String, Set<String>> sammen = new HashMap<>();

    /** Hvad der kom ud af det. */
    private static final class Tal {
        private int ændret;
        private int taget;
        private int sager;
        private int problemer;
        private int rettelser;
        private int hjalp;
        private long mest;

        @Override
        public String toString() {
            return ("%d filer, %d taget i brug (%d sager), %d problemer; af %d rettelser tog %d deres problem væk;"
                            + " mest %d MB")
                    .formatted(ændret, taget, sager, problemer, rettelser, hjalp, mest >> 20);
        }
    }

    MuteredeFilerTest() throws IOException {
        navne = Files.readAllLines(MAPPE.resolve("regelsaet.txt")).stream()
                .filter(linje -> linje.endsWith(".drl"))
                .toList();
        for (String navn : navne) {
            filer.add(Files.readString(MAPPE.resolve(navn)));
        }
        RuleSet alle = Rulebook.loadShipped().orThrow();
        alle.areas().forEach(område -> sammen.put(område, alle.withRead(Set.of(område))));
    }

    private static String område(String navn) {
        return navn.substring(0, navn.lastIndexOf('/'));
    }

    @Test
    void halvandet_hundrede_ændrede_filer() {
        prøv(50, 1, 20200318);
    }

    @Test
    @Tag("campaign")
    void tyve_tusinde_ændrede_filer() {
        prøv(6667, 10, 17);
    }

    private void prøv(int afHver, int sager, long frø) {
        List<String> uenigheder = new ArrayList<>();
        for (Slags slags : Slags.values()) {
            Filmutationer mutationer = new Filmutationer(filer, frø + slags.ordinal());
            for (int i = 0; i < afHver; i++) {
                int fil = mutationer.fil();
                byte[] ændret = mutationer.ændret(fil, slags);
                String uenighed = prøv(slags, fil, ændret, sager, frø + i);
                if (!uenighed.isEmpty()) {
                    uenigheder.add(slags + " " + i + ": " + uenighed);
                }
            }
        }
        tal.forEach((slags, hvad) -> System.out.println(slags + ": " + hvad));
        assertThat(uenigheder).isEmpty();
        assertThat(tal.get(Slags.GRAMMATIK).taget).isPositive();
    }

    private String prøv(Slags slags, int fil, byte[] ændret, int sager, long frø) {
        Tal hvad = tal.computeIfAbsent(slags, s -> new Tal());
        hvad.ændret++;
        long før = Hukommelse.brugt();
        Loaded indlæst = indlæst(fil, ændret);
        long brugt = Hukommelse.brugt() - før;
        hvad.mest = Math.max(hvad.mest, brugt);
        assertThat(brugt).as("bytes").isLessThan(Hukommelse.FOR_EN_FIL);
        problemer(hvad, fil, ændret, indlæst.problems());
        if (indlæst instanceof Loaded.Rules regler) {
            hvad.taget++;
            if (regler.ruleSet().rules().isEmpty()) {
                return ""; // den eneste fil blev til kommentarer
            }
            hvad.sager += sager;
            return uenighed(regler.ruleSet(), sager, frø);
        }
        assertThat(indlæst.problems()).anyMatch(p -> !p.erAdvarsel());
        return "";
    }

    private Loaded indlæst(int fil, byte[] ændret) {
        List<RuleFile> alle = new ArrayList<>();
        Set<String> områder = sammen.get(område(navne.get(fil)));
        for (int i = 0; i < navne.size(); i++) {
            if (områder.contains(område(navne.get(i)))) {
                alle.add(new RuleFile(
                        navne.get(i), i == fil ? ændret : filer.get(i).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return RuleLoader.load(StandardVocabulary.get(), UDSAGN, alle, "prøve");
    }

    private void problemer(Tal hvad, int fil, byte[] ændret, List<Regelproblem> problemer) {
        assertThat(problemer).isSorted();
        assertThat(SarifReport.of(problemer)).endsWith("}\n");
        assertThat(ProblemJson.of(problemer)).endsWith("]\n");
        boolean første = true;
        for (Regelproblem problem : problemer) {
            hvad.problemer++;
            assertThat(problem.linje()).isNotNegative();
            // Filen som helhed har hverken linje eller kolonne.
            assertThat(problem.kolonne())
                    .as(problem.tekst())
                    .isBetween(
                            problem.linje() == 0 ? 0 : 1, problem.linjetekst().length() + 1);
            assertThat(problem.længde()).isPositive();
            assertThat(problem.tekst()).contains(problem.kode()).doesNotContain("dk.indsatsregler", "Exception");
            Rettelse rettelse = problem.rettelse();
            if (rettelse != null && problem.fil().equals(navne.get(fil))) {
                assertThat(rettelse.kolonne() - 1 + rettelse.længde())
                        .as("%s giver %s", problem.tekst(), rettelse)
                        .isLessThanOrEqualTo(linje(ændret, rettelse.linje()).length());
                byte[] rettet = rettet(ændret, rettelse);
                if (første) {
                    første = false;
                    hvad.rettelser++;
                    hvad.hjalp += indlæst(fil, rettet).problems().stream()
                                    .anyMatch(p -> p.kode().equals(problem.kode())
                                            && p.linje() == problem.linje()
                                            && p.besked().equals(problem.besked()))
                            ? 0
                            : 1;
                }
            }
        }
    }

    private static List<String> linjer(byte[] ændret) {
        return new ArrayList<>(Arrays.asList(new String(ændret, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceFirst("^\uFEFF", "")
                .split("\n", -1)));
    }

    private static String linje(byte[] ændret, int nummer) {
        return linjer(ændret).get(nummer - 1);
    }

    private static byte[] rettet(byte[] ændret, Rettelse rettelse) {
        List<String> linjer = linjer(ændret);
        String linje = linjer.get(rettelse.linje() - 1);
        int fra = rettelse.kolonne() - 1;
        linjer.set(
                rettelse.linje() - 1,
                linje.substring(0, fra) + rettelse.tekst() + linje.substring(fra + rettelse.længde()));
        return String.join("\n", linjer).getBytes(StandardCharsets.UTF_8);
    }

    private static String uenighed(RuleSet regler, int antal, long frø) {
        DroolsEngine motor = new DroolsEngine(regler);
        Evaluator andet = new Evaluator(regler);
        TilfaeldigeSager sager = new TilfaeldigeSager(regler, frø);
        for (int i = 0; i < antal; i++) {
            CaseFacts sag = CaseFacts.of(regler.vocabulary(), sager.sag());
            Verdicts ét = motor.run(sag, regler.areas());
            Verdicts to = andet.evaluate(sag, regler.areas());
            if (!ét.byIndex().equals(to.byIndex())
                    || !ét.sums().toString().equals(to.sums().toString())) {
                return Enighed.shown(sag, regler.areas()) + ét + "\n" + to;
            }
        }
        return "";
    }
}
