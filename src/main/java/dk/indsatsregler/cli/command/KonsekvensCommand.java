package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.overblik.ConsequenceText;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.KonsekvensJson;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.overview.Consequences;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what other rules would change over cases, one on each line, each assessed alone on both and then let go. */
@Command(
        name = "konsekvens",
        description = {
            "Tæller, hvilke udfald der bliver andre med andre regler, over mange sager: efter regel og retning, med et par eksempler.",
            "Som JSON desuden hver ændret sag ved sit mærke, i filens orden. Intet barn rangeres."
        })
final class KonsekvensCommand extends EngineCommand {

    private static final int WAITING = 64;
    private static final int PROGRESS = 10_000;

    @Parameters(
            arity = "1",
            paramLabel = "SAGER.jsonl",
            converter = GivenPath.Reader.class,
            description = "Sager som JSON, én på hver linje; - er stdin.")
    private String file = "";

    @Option(
            names = "--mod",
            paramLabel = "GAMMEL",
            converter = GivenPath.Reader.class,
            description = "Sammenlign med denne mappe i stedet for --regler, eller med en regelpakke. Kan gentages."
                    + " Uden valg: de regler, --regler ligger oven på.")
    private List<String> against = List.of();

    @Option(
            names = "--format",
            paramLabel = "tekst|json",
            converter = Format.Result.class,
            description = "Tekst til mennesker (uden valg) eller JSON til programmer.")
    private Format format = Format.TEKST;

    @Mixin
    private final ClockOptions clock = new ClockOptions();

    KonsekvensCommand(Terminal terminal) {
        super(terminal);
    }

    /**
     * A case on both rules.
     *
     * @param before as assessed on the old ones; {@code null} when it is not
     * @param after as assessed on the new ones
     * @param changes what differs
     * @param line its line
     * @param wrong why it is not assessed; empty when it is
     * @param fault is that ours?
     */
    private record Compared(
            @Nullable Vurdering before,
            @Nullable Vurdering after,
            List<Consequences.Change> changes,
            long line,
            List<String> wrong,
            boolean fault) {}

    @Override
    boolean ready() {
        return clock.ready(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        Optional<Regelmotor> other;
        try {
            other = rules.against(against, terminal);
        } catch (InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(e.getInput()));
            return Terminal.UNUSABLE;
        }
        if (other.isEmpty()) {
            return rules.code();
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (CaseLines cases = CaseLines.of(file, terminal)) {
            return count(cases, other.get(), engine, workers);
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(file));
            return Terminal.UNUSABLE;
        } finally {
            workers.shutdownNow();
        }
    }

    private int count(CaseLines cases, Regelmotor old, Regelmotor now, ExecutorService workers) throws IOException {
        Consequences counted = new Consequences();
        Deque<Future<Compared>> waiting = new ArrayDeque<>();
        boolean json = format == Format.JSON;
        if (json) {
            terminal.printJson(KonsekvensJson.begyndelse(old.regelsæt(), now.regelsæt()));
        }
        UnusedLines unused = new UnusedLines(terminal);
        int code = Terminal.FINE;
        long read = 0;
        for (CaseLines.Line line = cases.next(); line != null || !waiting.isEmpty(); ) {
            if (line != null) {
                CaseLines.Line taken = line;
                waiting.add(workers.submit(() -> compared(taken, old, now)));
                line = cases.next();
            }
            // In the order they were read, and never more of them than can be waited for.
            if (line == null || waiting.size() >= WAITING) {
                code = Terminal.worst(code, take(done(waiting.remove()), counted, unused, json));
                read++;
                if (read % PROGRESS == 0) {
                    terminal.complain(read + " sager …");
                }
            }
        }
        if (json) {
            terminal.printJson(KonsekvensJson.slut(
                    counted.cases(),
                    counted.leftOut(),
                    counted.changed(),
                    counted.outcomes(),
                    counted.directions().stream()
                            .map(KonsekvensCommand::direction)
                            .toList()));
        } else {
            terminal.print(ConsequenceText.of(old.regelsæt(), now.regelsæt(), counted));
        }
        unused.tellRest();
        return code;
    }

    private int take(Compared compared, Consequences counted, UnusedLines unused, boolean json) {
        unused.tell(compared.line(), compared.wrong());
        Vurdering before = compared.before();
        Vurdering after = compared.after();
        if (before == null || after == null) {
            counted.leaveOut();
            return compared.fault() ? Terminal.FAULT : Terminal.UNUSABLE;
        }
        boolean first = counted.changed() == 0;
        counted.add(before, after, compared.changes());
        if (json && !compared.changes().isEmpty()) {
            terminal.printJson(KonsekvensJson.sag(
                    after.hoved().sagId(),
                    compared.changes().stream()
                            .map(c -> new KonsekvensJson.Aendring(c.rule().id(), c.from(), c.to()))
                            .toList(),
                    first));
        }
        return Terminal.FINE;
    }

    private static Compared done(Future<Compared> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a case could not be compared", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Compared compared(CaseLines.Line line, Regelmotor old, Regelmotor now) {
        try {
            Sag sag = clock.set(SagJson.standard().læs(line.bytes(), clock.date()));
            Vurdering before = old.vurder(sag);
            Vurdering after = now.vurder(sag);
            return before.ingenVurdering() == null && after.ingenVurdering() == null
                    ? new Compared(before, after, Consequences.between(before, after), line.number(), List.of(), false)
                    : wrong(line, List.of("ingen vurdering."), true);
        } catch (SagJsonException | UgyldigOplysningException e) {
            return wrong(line, String.valueOf(e.getMessage()).lines().toList(), false);
        }
    }

    private static Compared wrong(CaseLines.Line line, List<String> why, boolean fault) {
        return new Compared(null, null, List.of(), line.number(), why, fault);
    }

    private static KonsekvensJson.Retning direction(Consequences.Direction direction) {
        return new KonsekvensJson.Retning(
                direction.change().rule(),
                direction.change().from(),
                direction.change().to(),
                direction.cases(),
                direction.examples().stream()
                        .map(e -> new KonsekvensJson.Eksempel(e.id(), e.condition()))
                        .toList());
    }
}
