package dk.indsatsregler.sag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Datoen for en hændelse, eller at den ikke er sket. Er det ukendt, om den er sket, er feltet {@code null}.
 *
 * @param dato datoen; {@code null}, når hændelsen ikke er sket
 */
public record Haendelse(@Nullable LocalDate dato) {

    /** Hændelsen er ikke sket. I regelfiler: {@code felt == Haendelse.IKKE_SKET}. */
    public static final Haendelse IKKE_SKET = new Haendelse(null);

    /** Hændelsen skete den dag. */
    public static Haendelse den(LocalDate dato) {
        return new Haendelse(dato);
    }

    /** Er hændelsen sket? */
    public boolean erSket() {
        return dato != null;
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Haendelse[…]";
    }
}
