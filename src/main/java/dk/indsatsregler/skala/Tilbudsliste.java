package dk.indsatsregler.skala;

import dk.indsatsregler.files.Bounded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A municipality's own offers: data, not rules (BO-04). Shown where they fit, in the file's order; never ranked.
 *
 * <pre>{@code
 * Vurdering med = vurdering.medTilbud( Tilbudsliste.læs( Path.of( "tilbud.txt" ) ) );
 * }</pre>
 *
 * <p>The file is UTF-8 text, one offer to a line: {@code 1-6 | Støtte fra Familierådgivningen | Familierådgivningen}, that is step or steps of
 * Børnelinealen, or {@code alle} whatever the step; what; who. After that, in any order, {@code alder 2-6}, {@code tema små børn},
 * {@code længde 12 uger} and {@code kontakt …}. Empty lines and lines that begin with {@code #} count for nothing. It fills 256 kB and has 2,000 offers
 * at most. Immutable; no outcome depends on it.
 *
 * @param alle the offers, in the file's order
 */
public record Tilbudsliste(List<Tilbud> alle) {

    /** The largest list, in bytes. */
    static final int MOST_BYTES = 256 * 1024;

    /** The most offers. */
    static final int MOST = 2_000;

    /** @throws IllegalArgumentException if there are more than 2,000; the message is Danish */
    public Tilbudsliste {
        alle = List.copyOf(alle);
        if (alle.size() > MOST) {
            throw new IllegalArgumentException("Der kan højst være " + MOST + " tilbud i en liste.");
        }
    }

    /**
     * Reads a list.
     *
     * @throws TilbudsfejlException with every problem in it, if there is one
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Tilbudsliste læs(Path fil) {
        try {
            return læs(fil.toString().replace('\\', '/'), Bounded.read(fil, MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list.
     *
     * @param fil the name problems are told by
     * @param indhold its bytes, UTF-8
     * @throws TilbudsfejlException with every problem in it, if there is one
     */
    public static Tilbudsliste læs(String fil, byte[] indhold) {
        return new Tilbudslaeser(fil).læs(indhold);
    }

    /** The offers at a step, in the list's order. */
    public List<Tilbud> ved(int trin) {
        return alle.stream().filter(t -> t.gælder(trin)).toList();
    }
}
