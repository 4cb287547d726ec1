package dk.indsatsregler.analysis.grid;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts work, so that looking into rules ends. Counted, never timed: the same rules get the same answer on any machine. What is counted is
 * what takes the time: a fact matched against conditions, a state of a search, a rule judged in a case.
 *
 * <p>The count belongs to the thread, since the work is done many calls below whoever limits it; outside {@link #within} there is no limit.
 */
public final class Steps {

    private static final ThreadLocal<Steps> RUNNING = new ThreadLocal<>();

    private static final int A_RULE_JUDGED = 4;

    private long left;

    private Steps(long most) {
        this.left = most;
    }

    /** A number of steps, to be spent by parts. */
    public static Steps most(long steps) {
        return new Steps(steps);
    }

    /** Are there any left? */
    public boolean some() {
        return left > 0;
    }

    /** Does some work with these steps; it ends with {@link TooLarge} when there are none left. */
    public <T> T within(Supplier<T> work) {
        Steps around = RUNNING.get();
        RUNNING.set(this);
        try {
            return work.get();
        } finally {
            if (around == null) {
                RUNNING.remove();
            } else {
                RUNNING.set(around);
            }
        }
    }

    /**
     * Takes some steps.
     *
     * @throws TooLarge if there are none left
     */
    public static void take(long steps) {
        @Nullable Steps running = RUNNING.get();
        if (running != null) {
            running.left -= steps;
            if (running.left < 0) {
                throw new TooLarge("steps");
            }
        }
    }

    /**
     * Takes what it takes to judge some rules in a case.
     *
     * @throws TooLarge if there are none left
     */
    public static void judged(int rules) {
        take((long) A_RULE_JUDGED * rules);
    }
}
