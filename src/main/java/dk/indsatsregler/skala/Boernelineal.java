package dk.indsatsregler.skala;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Børnelinealen, 1-10, 10 best: the professionals' step, which governs, and beside it the advisory one with its sum.
 *
 * @param styrende the governing step: the joint assessment's, else the lowest of the professionals'; {@code null} when none has set one
 * @param vurderinger every professional's assessment, sorted by id
 * @param barn the advisory step of the child; {@code null} when no rule in use is about it
 * @param forældre the advisory step of the parents' capacity; {@code null} when no rule in use is about it
 * @param samlet the lowest of the two, never an average; {@code null} when there is no sum
 * @param afvigelse how far the governing step is from the advisory; {@code null} without either
 * @param resultat {@code AKUT_SPOR} when suspicion of violence or abuse applies: then there is no sum; otherwise {@code null}
 * @param regnestykke how the advisory steps came about
 * @param tilbud the municipality's offers at the governing step, see {@code Vurdering.medTilbud}
 * @param tilbudVenter are there offers that are held back, because parents and network are not to be contacted yet?
 */
public record Boernelineal(
        @Nullable Trinspaend styrende,
        List<Fagvurdering> vurderinger,
        @Nullable Trinspaend barn,
        @Nullable Trinspaend forældre,
        @Nullable Trinspaend samlet,
        @Nullable Trinspaend afvigelse,
        @Nullable String resultat,
        Regnestykke regnestykke,
        List<Tilbud> tilbud,
        boolean tilbudVenter) {

    /** Without offers held back. */
    public Boernelineal(
            @Nullable Trinspaend styrende,
            List<Fagvurdering> vurderinger,
            @Nullable Trinspaend barn,
            @Nullable Trinspaend forældre,
            @Nullable Trinspaend samlet,
            @Nullable Trinspaend afvigelse,
            @Nullable String resultat,
            Regnestykke regnestykke,
            List<Tilbud> tilbud) {
        this(styrende, vurderinger, barn, forældre, samlet, afvigelse, resultat, regnestykke, tilbud, false);
    }

    public Boernelineal {
        vurderinger = List.copyOf(vurderinger);
        tilbud = List.copyOf(tilbud);
    }

    /**
     * The same with the municipality's offers at the governing step.
     *
     * @param venter are they to be held back, because parents and network are not to be contacted yet?
     */
    public Boernelineal med(Tilbudsliste liste, boolean venter) {
        List<Tilbud> ved = styrende == null
                ? List.of()
                : liste.alle().stream()
                        .filter(t -> !t.uansetTrin() && styrende.rører(t.fra(), t.til()))
                        .toList();
        return new Boernelineal(
                styrende,
                vurderinger,
                barn,
                forældre,
                samlet,
                afvigelse,
                resultat,
                regnestykke,
                venter ? List.of() : ved,
                venter && !ved.isEmpty());
    }

    /** Shows no values: facts are never written to a log. */
    @Override
    public String toString() {
        return "Boernelineal[…]";
    }
}
