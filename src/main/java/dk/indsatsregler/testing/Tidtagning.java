package dk.indsatsregler.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * How long scenarios take, for those who ask: {@code Regeltest.af(…).medTidtagning(tid).kør()}. Times are the only thing that differs from one
 * run to the next, and so they are no part of the report. For one run; not to be shared between threads.
 */
public final class Tidtagning {

    private final LocalDateTime begyndt;
    private final Map<String, Duration> tider = new HashMap<>();

    /**
     * @param begyndt when the run began, in UTC
     */
    public Tidtagning(LocalDateTime begyndt) {
        this.begyndt = begyndt.withNano(0);
    }

    /** When the run began, in UTC, in whole seconds. */
    public LocalDateTime begyndt() {
        return begyndt;
    }

    /** How long a scenario took; zero for what was not run, such as a file that cannot be read. */
    public Duration tid(Scenarieresultat scenarie) {
        return tid(navn(scenarie.fil(), scenarie.linje(), scenarie.navn()));
    }

    Duration tid(String hvad) {
        return tider.getOrDefault(hvad, Duration.ZERO);
    }

    void tog(String hvad, long nanos) {
        tider.merge(hvad, Duration.ofNanos(nanos), Duration::plus);
    }

    static String navn(String fil, int linje, String navn) {
        return fil + ":" + linje + ":" + navn;
    }

    /** In seconds with three decimals and a full stop: {@code 0.012}. */
    public static String sekunder(Duration tid) {
        return BigDecimal.valueOf(tid.toNanos(), 9)
                .setScale(3, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
