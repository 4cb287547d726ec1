package dk.indsatsregler.rulefile.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.check.LayerPosition;
import dk.indsatsregler.rulefile.check.RuleChecker;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.repair.RuleReader;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reglerne, der følger med, siger det samme i tekst og betingelse; den, der flytter én grænse, får det at vide. */
class WordingTest {

    private static final RuleChecker CHECKER = new RuleChecker(StandardVocabulary.get(), Statements.shipped());
    private static final Pattern TAL = Pattern.compile("(==|<=|>=|<|>) ([0-9]+)\\b(?=[^/]*?\\))");

    private static List<Regel> regler() {
        return Regelmotor.standard().regler();
    }

    /** Hvor mange gange der bliver sagt noget om en regel med denne tekst; -1, når den ikke kan læses. */
    private static int fortalt(Regel regel, String tekst) {
        Problems problemer = new Problems(Source.of(regel.placering().fil(), tekst));
        List<Draft> udkast = RuleReader.read(problemer).stream()
                .map(r -> CHECKER.check(r, problemer, new LayerPosition(0, regel.område(), List.of())))
                .toList();
        if (problemer.errors()) {
            return -1;
        }
        WordingChecker.check(udkast);
        return problemer.list().size();
    }

    @Test
    void reglerne_der_følger_med_siger_det_samme() {
        assertThat(regler().stream()
                        .filter(r -> fortalt(r, r.placering().tekst()) != 0)
                        .map(Regel::id))
                .isEmpty();
    }

    /** Hvert tal i en betingelse, som navnet, forklaringen eller kommentaren siger, flyttet én op. */
    @Test
    void den_der_flytter_en_grænse_får_det_at_vide() {
        List<String> tavse = new ArrayList<>();
        int fortalt = 0;
        for (Regel regel : regler()) {
            int hvornår = regel.placering().tekst().indexOf("\nwhen");
            Matcher tal = TAL.matcher(regel.placering().tekst());
            for (int fra = hvornår; tal.find(fra); fra = tal.end()) {
                String før = regel.placering().tekst().substring(0, tal.start(2));
                String efter = regel.placering().tekst().substring(tal.end(2));
                int flyttet = Integer.parseInt(tal.group(2)) + 1;
                int svar = sagt(regel, tal.group(2)) ? fortalt(regel, før + flyttet + efter) : -1;
                fortalt += svar > 0 ? 1 : 0;
                if (svar == 0) {
                    tavse.add(regel.id() + " " + tal.group() + " → " + flyttet);
                }
            }
        }
        // «5 eller 6» og >= 6, <= 6, eller samme grænse målt på to måder: hvert tal i betingelsen står i teksten.
        assertThat(tavse)
                .containsExactly(
                        "IT-LINEAL-FRA-5 >= 5 → 6",
                        "IT-LINEAL-FRA-3 >= 3 → 4",
                        "SB-UNGEPLAN-16 < 16 → 17",
                        "SB-UNGEPLAN-AFGOERELSE >= 16 → 17",
                        "SB-UNGESTOETTE >= 18 → 19",
                        "SB-OPFOELGNING-6-SEL > 6 → 7",
                        "FR-ANDEN-LAESNING-10 < 10 → 11",
                        "FR-ANDEN-LAESNING-10 >= 10 → 11",
                        "FR-ANDEN-LAESNING-15 < 15 → 16",
                        "FR-ANDEN-LAESNING-15 >= 15 → 16");
        assertThat(fortalt).isGreaterThan(50);
    }

    // Står tallet med cifre i det, der vises for den, der læser udfaldet?
    private static boolean sagt(Regel regel, String tal) {
        return Pattern.compile("(?<![0-9,§-] ?)\\b" + tal + "\\b(?![0-9,])")
                .matcher(regel.titel() + " | " + regel.forklaring())
                .find();
    }
}
