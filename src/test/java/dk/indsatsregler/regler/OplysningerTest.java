package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.Udtryk;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Et felt, ingen regel har brug for, er slet ikke et felt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OplysningerTest {

    /** Skalaen og rollen vises med vurderingen; en anden skala afvises (BO-70, BO-71). */
    private static final Set<String> KENDTE = Set.of("Linealvurdering.skala", "Linealvurdering.rolle");

    @Test
    void hver_oplysning_læses_af_en_regel() {
        Set<String> læst = new TreeSet<>();
        for (Rule regel : Rulebook.loadShipped().orThrow().rules()) {
            for (Condition betingelse : regel.conditions()) {
                for (Expr.Atom atom : Udtryk.atomer(betingelse.expr())) {
                    læs(atom.field(), læst);
                    if (atom instanceof Expr.Fields to) {
                        læs(to.other(), læst);
                    }
                }
            }
            Deadline frist = regel.deadline();
            if (frist != null) {
                frist.parts().forEach(del -> læs(del.from(), læst));
                Deadline.Done sket = frist.done();
                if (sket != null) {
                    læs(sket.when(), læst);
                    if (sket.whether() != null) {
                        læs(sket.whether(), læst);
                    }
                }
            }
        }
        Set<String> ulæst = StandardVocabulary.get().told().stream()
                .flatMap(type -> type.fields().stream())
                .filter(felt -> felt.kind() != FieldKind.TEXT && !læst.contains(felt.path()))
                .map(Field::path)
                .collect(Collectors.toSet());

        assertThat(læst).contains("Barn.fødselsdato");
        assertThat(ulæst).isEqualTo(KENDTE);
    }

    private static void læs(Field felt, Set<String> læst) {
        læst.add(felt.path());
        if (felt.derivation() != null) {
            læst.addAll(felt.derivation().allInputs());
            læst.addAll(felt.derivation().through());
        }
    }
}
