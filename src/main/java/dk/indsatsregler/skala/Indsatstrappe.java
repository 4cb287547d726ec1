package dk.indsatsregler.skala;

import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lowest step of Indsatstrappen judged sufficient by a professional.
 *
 * @param trin the step or range; {@code null} when no step is judged sufficient
 * @param resultat {@code FORELØBIGT} while judgements of lower steps are missing; otherwise {@code null}
 * @param trinene steps 1-3, each as judged, then those of steps 4-6 that a professional has raised or where a placement is running; none of
 *     these is ever proposed
 */
public record Indsatstrappe(
        @Nullable Trinspaend trin, @Nullable String resultat, List<Trin> trinene) {

    public Indsatstrappe {
        trinene = List.copyOf(trinene);
    }

    /** How a step stands. */
    public enum Stand {
        TILSTRÆKKELIGT,
        IKKE_TILSTRÆKKELIGT,
        /** Nobody has judged it, or what is told does not settle it. */
        VURDERING_MANGLER,
        /** Step 4-6, raised by a professional; only people may decide. */
        KRÆVER_MYNDIGHEDSAFGØRELSE,
        /** Step 4-6: a placement is running, and none is raised. */
        I_GANG
    }

    /**
     * A step.
     *
     * @param trin which
     * @param stand how it stands
     * @param iGang is a placement running on it? Then it is the step the child is on
     * @param udestår ids of the rules that say what a raised step lacks, or what speaks against it
     * @param uafklaret ids of those that wait for an answer before they can say it
     */
    public record Trin(Trappetrin trin, Stand stand, boolean iGang, List<String> udestår, List<String> uafklaret) {

        public Trin {
            udestår = List.copyOf(udestår);
            uafklaret = List.copyOf(uafklaret);
        }
    }
}
