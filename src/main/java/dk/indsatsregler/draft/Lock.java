package dk.indsatsregler.draft;

import dk.indsatsregler.Laas;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a text from a party or the child (RF-22). It reads the facts themselves: no layer of rules can open it. What is not known
 * locks as what is known does.
 */
public final class Lock {

    private static final List<String> VIOLENCE = List.of(
            "Bekymring.overgrebEllerVold",
            "Bekymring.fraForældre",
            "Bekymring.tilbageTilVold",
            "Udredning.omsorgEllerOvergreb");

    private final CaseFacts facts;

    private Lock(CaseFacts facts) {
        this.facts = facts;
    }

    /** Every reason; empty when a text may be made. */
    public static List<Laas> of(CaseFacts facts, Vurdering assessment) {
        Lock lock = new Lock(facts);
        List<Laas> reasons = new ArrayList<>();
        if (assessment.ingenVurdering() != null) {
            reasons.add(Laas.INGEN_VURDERING);
        }
        boolean suspicion = VIOLENCE.stream().anyMatch(path -> Boolean.TRUE.equals(lock.told(path)));
        boolean released = Boolean.TRUE.equals(lock.told("Bekymring.kontaktFrigivet"));
        if (suspicion && !released) {
            reasons.add(Laas.OVERGREB);
        } else if (!released && !Boolean.FALSE.equals(lock.told("Bekymring.overgrebEllerVold"))) {
            reasons.add(Laas.OVERGREB_UKENDT);
        }
        // No release lifts it: the law says the risk assessment comes first.
        Object honour = lock.told("Bekymring.æresrelateret");
        if (!Boolean.TRUE.equals(lock.told("Bekymring.risikovurderet")) && !Boolean.FALSE.equals(honour)) {
            reasons.add(honour == null ? Laas.ÆRE_UKENDT : Laas.RISIKOVURDERING);
        }
        if (assessment.kontaktVenter() != null) {
            reasons.add(Laas.KONTAKT_VENTER);
        }
        return List.copyOf(reasons);
    }

    private @Nullable Object told(String path) {
        String type = path.substring(0, path.indexOf('.'));
        String name = path.substring(path.indexOf('.') + 1);
        for (Map.Entry<FactType, List<Row>> rows : facts.all().entrySet()) {
            if (rows.getKey().name().equals(type)) {
                return rows.getKey()
                        .field(name)
                        .map(field -> rows.getValue().get(0).value(field.index()))
                        .orElse(null);
            }
        }
        return null;
    }
}
