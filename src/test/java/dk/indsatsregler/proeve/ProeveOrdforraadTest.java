package dk.indsatsregler.proeve;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import org.junit.jupiter.api.Test;

class ProeveOrdforraadTest {

    @Test
    void hver_slags_felt_findes() {
        assertThat(ProeveOrdforraad.ordforråd().types().stream()
                        .map(FactType::fields)
                        .flatMap(java.util.List::stream)
                        .map(Field::kind))
                .contains(FieldKind.values());
    }
}
