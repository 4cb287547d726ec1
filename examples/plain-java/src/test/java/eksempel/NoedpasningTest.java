package eksempel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NoedpasningTest {

    @Test
    void spoerger_om_det_der_mangler() {
        assertTrue(Noedpasning.tekst().contains("NP-K1: UAFKLARET"));
        assertTrue(Noedpasning.tekst().contains("Har forældrene afsøgt alle relevante pasningsmuligheder? (forælder)"));
    }
}
