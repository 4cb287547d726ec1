package dk.indsatsregler.testing.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** En kort fil kan være lang, når eksemplerne fyldes ud: der tælles først. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeatureReaderTest {

    private static FeatureFile læst(int baggrund, int rækker) {
        String fil = "# language: da\nEgenskab: e\n\n  Baggrund:\n" + "    Givet ingen Foraelder\n".repeat(baggrund)
                + "\n  Regel: R-1\n\n    Abstrakt Scenario: s\n      Så er R-1 <u>\n\n      Eksempler:\n        | u |\n"
                + "        | x |\n".repeat(rækker);
        return FeatureReader.read("a.feature", fil.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void en_fil_har_højst_5000_scenarier() {
        assertThat(læst(1, 5000).scenarios()).hasSize(5000);
        assertThat(læst(1, 5001).scenarios()).isEmpty();
        assertThat(læst(1, 5001).complaints())
                .extracting(Complaint::text)
                .containsExactly(
                        "linje 1\nFilen har 5001 scenarier med eksemplernes rækker; den kan højst have 5000. Del den i flere.");
    }

    @Test
    void scenarierne_har_højst_500_000_trin_med_baggrunden_i_hvert() {
        assertThat(læst(499, 1000).scenarios()).hasSize(1000);
        assertThat(læst(500, 1000).complaints())
                .extracting(Complaint::text)
                .containsExactly(
                        "linje 1\nFilens scenarier har tilsammen 501000 trin og rækker, når baggrunden står i hvert; det kan højst være 500000. Del filen i flere.");
    }
}
