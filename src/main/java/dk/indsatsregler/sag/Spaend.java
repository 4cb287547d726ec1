package dk.indsatsregler.sag;

import java.math.BigDecimal;

/**
 * Et tal, der er kendt helt eller kun som et spænd, fx 5 til 11 dage, fordi 6 ikke har nogen type.
 *
 * @param fra den mindste mulige værdi
 * @param til den største mulige værdi; lig {@code fra}, når tallet er kendt
 */
public record Spaend(BigDecimal fra, BigDecimal til) {

    /**
     * Et spænd, begge ender med.
     *
     * @throws IllegalArgumentException hvis {@code fra} er større end {@code til}
     */
    public Spaend {
        if (fra.compareTo(til) > 0) {
            throw new IllegalArgumentException("Spaend: fra må ikke være større end til.");
        }
    }

    /** Et kendt tal. */
    public static Spaend præcis(BigDecimal tal) {
        return new Spaend(tal, tal);
    }

    /** Et kendt helt tal. */
    public static Spaend præcis(long tal) {
        return præcis(BigDecimal.valueOf(tal));
    }

    /**
     * Et helt tal, der ligger fra og med {@code fra} til og med {@code til}.
     *
     * @throws IllegalArgumentException hvis {@code fra} er større end {@code til}
     */
    public static Spaend mellem(long fra, long til) {
        return new Spaend(BigDecimal.valueOf(fra), BigDecimal.valueOf(til));
    }

    /** Er tallet kendt? */
    public boolean erKendt() {
        return fra.compareTo(til) == 0;
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Spaend[…]";
    }
}
