package dk.indsatsregler.proeve;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Hvad en tråd har bedt om af hukommelse: det samme på en travl maskine som på en ledig, og det vokser, når noget løber løbsk. */
public final class Hukommelse {

    /** Mere skal en ødelagt fil aldrig koste at læse. */
    public static final long FOR_EN_FIL = 64L << 20;

    private static final ThreadMXBean TRÅDE = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Hukommelse() {}

    /** Bytes, som den her tråd har bedt om, siden den begyndte. */
    public static long brugt() {
        return TRÅDE.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
