package dk.indsatsregler.cli.terminal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** When a command was started: for the time stamp build servers want in a report, and for nothing else. Nothing is assessed by it. */
public final class StartTime {

    private StartTime() {}

    /** Now, in UTC. */
    public static LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
    }
}
