package dk.indsatsregler;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule came to in one case.
 *
 * @param regel the rule, with its source, basis and texts
 * @param status how it came out
 * @param resultat what the outcome is called: the rule's own name when met, {@code KRÆVER_FAGLIG_VURDERING} when all that is missing is
 *     judgement, {@code KAN_IKKE_OPGØRES} when no answer can settle it; otherwise {@code null}
 * @param andenLæsning ids of the rules that say how else a weaker statement can be read, where that would change this answer, which rests
 *     on law: then {@code resultat} is {@code KRÆVER_FAGLIG_VURDERING}, and a no is no refusal; otherwise empty
 * @param spærring whether other outcomes block this one; {@code null} when none does
 * @param først what goes before the action itself, where a duty of contact stands though something that rests on less than law says wait;
 *     the first on its line; otherwise {@code null}
 * @param udenBetydning a criterion that is open, but whose every reader is settled: nobody is asked about it
 * @param frist the deadline; {@code null} when the rule has none or the deadline belongs to each witness
 * @param vidner the facts, of those there can be several of, that certainly meet the rule's conditions
 * @param mangler exactly the facts that would settle an unsettled outcome
 */
public record Udfald(
        Regel regel,
        Status status,
        @Nullable String resultat,
        List<String> andenLæsning,
        @Nullable Spaerring spærring,
        @Nullable String først,
        boolean udenBetydning,
        @Nullable Frist frist,
        List<Vidne> vidner,
        List<Mangel> mangler) {

    public Udfald {
        andenLæsning = List.copyOf(andenLæsning);
        vidner = List.copyOf(vidner);
        mangler = List.copyOf(mangler);
    }

    /** An outcome nothing goes before. */
    public Udfald(
            Regel regel,
            Status status,
            @Nullable String resultat,
            @Nullable Spaerring spærring,
            boolean udenBetydning,
            @Nullable Frist frist,
            List<Vidne> vidner,
            List<Mangel> mangler) {
        this(regel, status, resultat, List.of(), spærring, null, udenBetydning, frist, vidner, mangler);
    }

    /** Shows neither case nor how it came out. */
    @Override
    public String toString() {
        return "Udfald[" + regel.id() + "]";
    }

    /** The rule's id. */
    public String id() {
        return regel.id();
    }

    /** Is the outcome certainly met? */
    public boolean erOpfyldt() {
        return status == Status.OPFYLDT;
    }

    /**
     * A fact that certainly meets a condition.
     *
     * @param type the fact type, e.g. {@code Underretning}
     * @param id the fact's opaque id
     * @param frist the deadline counted from this fact; {@code null} when the rule counts none from it
     */
    public record Vidne(String type, String id, @Nullable Frist frist) {}

    /**
     * Why an outcome must wait. Nothing is removed.
     *
     * @param grad how far
     * @param af ids of the rules that block, in rule order
     */
    public record Spaerring(Grad grad, List<String> af) {

        public Spaerring {
            af = List.copyOf(af);
        }

        /** How far an outcome is blocked. */
        public enum Grad {
            /** A blocking rule is met. */
            SPÆRRET,
            /** A blocking rule is unsettled. */
            AFVENT
        }
    }

    /**
     * Two outcomes that pull in different directions: one proposes what the other says must wait, or both are met of a set of which only one
     * can be. Both are shown, neither is removed.
     *
     * @param forslag id of the rule that proposes something, or asks for it; of a set, the one that rests on most
     * @param mod id of the rule that says: not yet; of a set, another one met
     * @param emne what it is about, e.g. {@code FORÆLDREKONTAKT}, or the name of the set
     * @param sikker are both met? If not, an answer is missing before the one or the other stands
     * @param forrang which goes first
     */
    public record Konflikt(String forslag, String mod, String emne, boolean sikker, Forrang forrang) {

        /** Which of the two goes first. */
        public enum Forrang {
            /** What says "not yet": the proposal waits. Protection of the child goes before involvement. */
            MOD,
            /** The proposal: it is a duty by law, and what rests on less than law cannot make it wait. */
            FORSLAG,
            /** Neither: both are met, and only one can be right. A professional weighs them. */
            INGEN
        }
    }
}
