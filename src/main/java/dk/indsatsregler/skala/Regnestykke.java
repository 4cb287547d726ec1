package dk.indsatsregler.skala;

import java.util.List;

/**
 * How the advisory step came about: every line, every factor. Without lines there is no sum.
 *
 * @param linjer the ceilings and lifts that count or may count, scale by scale
 * @param faktorer the groups of factors they count
 * @param regler ids of every rule behind it: those that can set a step on Børnelinealen, and the factors they count
 */
public record Regnestykke(List<Linje> linjer, List<Faktorgruppe> faktorer, List<String> regler) {

    public Regnestykke {
        linjer = List.copyOf(linjer);
        faktorer = List.copyOf(faktorer);
        regler = List.copyOf(regler);
    }
}
