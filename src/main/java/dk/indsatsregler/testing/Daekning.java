package dk.indsatsregler.testing;

import java.util.List;

/**
 * How much of the rules the scenarios that passed show: each outcome, each condition, each side of each threshold, and facts told, none and
 * not told.
 *
 * @param grænse the least per cent wanted
 * @param dækket goals covered
 * @param mål goals there are; those proven to be out of reach of every case are not among them
 * @param umulige goals proven to be out of reach
 * @param procent covered of those there are, rounded down: 100 only when all are covered
 * @param udækkede the goals no scenario covers, in rule order
 * @param regler every rule measured, in rule order; empty when it does not say
 * @param tekst all of it in Danish, with the proposed scenarios where they belong; its last line ended
 */
public record Daekning(
        int grænse,
        int dækket,
        int mål,
        int umulige,
        int procent,
        List<Hul> udækkede,
        List<Regeldaekning> regler,
        String tekst) {

    public Daekning {
        udækkede = List.copyOf(udækkede);
        regler = List.copyOf(regler);
    }

    /** Figures that do not say it of each rule. */
    public Daekning(int grænse, int dækket, int mål, int umulige, int procent, List<Hul> udækkede, String tekst) {
        this(grænse, dækket, mål, umulige, procent, udækkede, List.of(), tekst);
    }

    /** Is the limit reached? */
    public boolean bestået() {
        return procent >= grænse;
    }
}
