package dk.indsatsregler;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer of one area, in Danish: what the rules that carry {@code @svar} come to. An area none of whose rules in use carries it has
 * none: a municipality's practice lies on other areas, and its outcomes are shown there.
 *
 * @param område the area
 * @param stand how the answer stands
 * @param punkter what is answered, law first; empty when nothing is
 * @param mangler the questions to answer before the rest can be answered, the one that settles most first
 */
public record Svar(String område, Stand stand, List<Punkt> punkter, List<Mangel> mangler) {

    public Svar {
        punkter = List.copyOf(punkter);
        mangler = List.copyOf(mangler);
    }

    /** How an answer stands. */
    public enum Stand {
        /** There is an answer. */
        SVARET,
        /** It waits for questions to be answered. */
        MANGLER_SVAR,
        /** No answer to any question can settle it. */
        KAN_IKKE_OPGØRES,
        /** Every rule that could answer is certainly not met, and says nothing of it. */
        INTET_OPFYLDT,
        /** No rule that could answer is in force on the assessment date. */
        UDEN_FOR_GYLDIGHED
    }

    /**
     * One sentence of an answer.
     *
     * @param tekst the sentence, without a full stop
     * @param regler ids of the rules that say so, in rule order
     * @param grundlag the strongest of what they rest on
     */
    public record Punkt(String tekst, List<String> regler, Grundlag grundlag) {
        public Punkt {
            regler = List.copyOf(regler);
        }
    }

    /** The answer as one text. */
    public String tekst() {
        String answered = punkter.stream().map(Punkt::tekst).collect(Collectors.joining(". "));
        String rest =
                switch (stand) {
                    case SVARET -> "";
                    case MANGLER_SVAR ->
                        mangler.stream().allMatch(Mangel::skøn)
                                ? "Kræver en faglig vurdering"
                                : "Kan ikke afgøres endnu";
                    case KAN_IKKE_OPGØRES -> "Kan ikke opgøres; intet svar kan afgøre det";
                    case INTET_OPFYLDT -> "Intet af det, reglerne her ser efter, er opfyldt efter det oplyste";
                    case UDEN_FOR_GYLDIGHED -> "Reglerne gælder ikke på vurderingsdatoen";
                };
        return answered.isEmpty() || rest.isEmpty() ? answered + rest : rest + ". " + answered;
    }

    /** Shows no values: facts are never written to a log. */
    @Override
    public String toString() {
        return "Svar[" + område + " " + stand + "]";
    }
}
