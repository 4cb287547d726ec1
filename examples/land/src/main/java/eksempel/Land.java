package eksempel;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Et lands elever, hver for sig, i en strøm: {@code Land ANTAL TRÅDE}. Hver linje ud er én elev med hvert udfald, i elevernes orden, hvad
 * udfaldet end er: her udvælges og ordnes ingen efter svaret. Der holdes aldrig flere end nogle få bundter i hukommelsen.
 */
final class Land {

    private static final int BUNDT = 256;
    private static final int VENTER = 8;

    private Land() {}

    public static void main(String[] ord) throws Exception {
        int antal = Integer.parseInt(ord[0]);
        int tråde = Integer.parseInt(ord[1]);
        Regelmotor motor = Regelmotor.standard();
        motor.vurder(Elever.elev(0));
        long start = System.nanoTime();
        kør(motor, antal, tråde, System.out);
        double sekunder = (System.nanoTime() - start) / 1e9;
        System.err.printf(
                Locale.ROOT,
                "%d elever, %d tråde: %.1f s, %.0f om sekundet%n",
                antal,
                tråde,
                sekunder,
                antal / sekunder);
    }

    private static void kør(Regelmotor motor, int antal, int tråde, PrintStream ud)
            throws IOException, InterruptedException, ExecutionException {
        ExecutorService arbejdere = Executors.newFixedThreadPool(tråde);
        try (OutputStream svar = ud) {
            Deque<Future<byte[]>> venter = new ArrayDeque<>();
            for (int fra = 0; fra < antal || !venter.isEmpty(); fra += BUNDT) {
                if (fra < antal) {
                    int første = fra;
                    int efter = Math.min(antal, fra + BUNDT);
                    venter.add(arbejdere.submit(() -> bundt(motor, første, efter)));
                }
                if (fra >= antal || venter.size() >= VENTER) {
                    svar.write(venter.remove().get()); // i den orden, de blev læst
                }
            }
        } finally {
            arbejdere.shutdownNow();
        }
    }

    private static byte[] bundt(Regelmotor motor, int fra, int efter) {
        StringBuilder linjer = new StringBuilder();
        for (int nummer = fra; nummer < efter; nummer++) {
            Vurdering vurdering = motor.vurder(Elever.elev(nummer));
            linjer.append("{\"sagId\":\"").append(vurdering.hoved().sagId()).append("\",\"udfald\":{");
            String mellem = "";
            for (Udfald udfald : vurdering.udfald()) {
                linjer.append(mellem).append('"').append(udfald.id()).append("\":\"").append(udfald.status()).append('"');
                mellem = ",";
            }
            linjer.append("}}\n");
        }
        return linjer.toString().getBytes(StandardCharsets.UTF_8);
    }
}
