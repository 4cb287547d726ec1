package dk.indsatsregler.skala;

import java.util.List;

/**
 * A group of factors the sum counts, each factor a rule.
 *
 * @param gruppe the group's name
 * @param talt ids of the factors that are confirmed and counted
 * @param ukendte ids of the factors nobody has settled
 * @param afkræftede ids of the factors that are not there
 */
public record Faktorgruppe(String gruppe, List<String> talt, List<String> ukendte, List<String> afkræftede) {

    public Faktorgruppe {
        talt = List.copyOf(talt);
        ukendte = List.copyOf(ukendte);
        afkræftede = List.copyOf(afkræftede);
    }
}
