package dk.indsatsregler.testing;

import java.util.List;

/**
 * Which slips in the rules the scenarios that passed would notice: each rule changed a little, one place at a time.
 *
 * @param lavet changes made
 * @param afvist changes the loader refuses: nobody can make that slip
 * @param ækvivalente changes proven to show in no case
 * @param fanget changes some scenario fails on
 * @param procent caught of those that can be, rounded down: 100 only when all are caught
 * @param overlevende the changes no scenario notices, in rule order
 * @param opdagede the changes a scenario notices, in rule order; empty when it does not say
 * @param tekst all of it in Danish, with the proposed scenarios where they belong; its last line ended
 */
public record Mutationer(
        int lavet,
        int afvist,
        int ækvivalente,
        int fanget,
        int procent,
        List<Hul> overlevende,
        List<Opdaget> opdagede,
        String tekst) {

    public Mutationer {
        overlevende = List.copyOf(overlevende);
        opdagede = List.copyOf(opdagede);
    }

    /** Figures that do not say which changes are noticed. */
    public Mutationer(
            int lavet, int afvist, int ækvivalente, int fanget, int procent, List<Hul> overlevende, String tekst) {
        this(lavet, afvist, ækvivalente, fanget, procent, overlevende, List.of(), tekst);
    }

    /** Is every slip noticed that can be? */
    public boolean bestået() {
        return overlevende.isEmpty();
    }
}
