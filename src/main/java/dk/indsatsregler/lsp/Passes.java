package dk.indsatsregler.lsp;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.editing.Document;
import dk.indsatsregler.editing.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told when: the open file by itself at once, every file a little after the last key, the rules held together when typing rests. Only the
 * newest text counts: what is worked out of an older one is thrown away.
 */
final class Passes implements AutoCloseable {

    private final BiConsumer<Document, List<Regelproblem>> publish;
    private final Consumer<RuntimeException> failed;
    private final ScheduledExecutorService worker = executor("regler");
    private final ScheduledExecutorService analyst = executor("analyse");
    private final long afterKey;
    private final long afterRest;
    private final AtomicLong filesChecked = new AtomicLong();
    private final Set<Document> edited = new LinkedHashSet<>();
    private final Set<Document> shown = new TreeSet<>();
    private Workspace workspace;
    private long version;
    private @Nullable Future<?> reading;
    private @Nullable Future<?> holding;
    private Map<Document, List<Regelproblem>> alone = new HashMap<>();
    private Map<Document, List<Regelproblem>> whole = Map.of();
    private Map<Document, List<Regelproblem>> held = Map.of();
    private Map<Document, List<Regelproblem>> unmet = Map.of();

    /**
     * @param workspace what is there to begin with
     * @param publish told a file's problems whenever they may have changed
     * @param failed told of what nobody expected
     * @param afterKey how many milliseconds after the last key every file is read
     * @param afterRest how many milliseconds after that the rules are held together
     */
    Passes(
            Workspace workspace,
            BiConsumer<Document, List<Regelproblem>> publish,
            Consumer<RuntimeException> failed,
            long afterKey,
            long afterRest) {
        this.workspace = workspace;
        this.publish = publish;
        this.failed = failed;
        this.afterKey = afterKey;
        this.afterRest = afterRest;
    }

    private static ScheduledExecutorService executor(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "indsatsregler-" + name);
            thread.setDaemon(true);
            return thread;
        });
    }

    synchronized Workspace workspace() {
        return workspace;
    }

    /** How many times a file has been read by itself: the work a keystroke costs. */
    long filesChecked() {
        return filesChecked.get();
    }

    /** A file is opened, written in or closed. */
    synchronized void edit(Document document, Function<Workspace, Workspace> change) {
        workspace = change.apply(workspace);
        unmet = Map.of();
        if (edited.add(document)) {
            worker.execute(safely(() -> checkAlone(document)));
        }
        later();
    }

    /** Everything is read again, as when files on disk have changed. */
    synchronized void replace(Workspace other) {
        workspace = other.withOpenOf(workspace);
        check(0);
    }

    private void later() {
        check(afterKey);
    }

    private void check(long delay) {
        long now = ++version;
        forget(reading);
        reading = worker.schedule(safely(() -> checkAll(now)), delay, TimeUnit.MILLISECONDS);
    }

    private Runnable safely(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException fault) {
                failed.accept(fault);
            }
        };
    }

    private void checkAlone(Document document) {
        Workspace now;
        synchronized (this) {
            edited.remove(document);
            now = workspace;
        }
        List<Regelproblem> problems = now.open().contains(document) ? now.problems(document) : List.of();
        filesChecked.incrementAndGet();
        synchronized (this) {
            alone.put(document, problems);
            shown.add(document);
        }
        publish.accept(document, problems);
    }

    private void checkAll(long asked) {
        Workspace now = at(asked);
        if (now == null) {
            return;
        }
        Map<Document, List<Regelproblem>> found = now.problems();
        Map<Document, List<Regelproblem>> scenarios = new HashMap<>();
        for (Document document : now.open()) {
            if (!document.ofRules()) {
                scenarios.put(document, now.problems(document));
            }
        }
        synchronized (this) {
            workspace = workspace.withRulesOf(now); // to look words up in, also when something was written meanwhile
            if (version != asked) {
                return;
            }
            whole = found;
            held = Map.of();
            alone = scenarios;
        }
        publishAll();
        synchronized (this) {
            forget(holding);
            holding = analyst.schedule(safely(() -> hold(asked)), afterRest, TimeUnit.MILLISECONDS);
        }
    }

    private static void forget(@Nullable Future<?> waiting) {
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    private synchronized @Nullable Workspace at(long asked) {
        return version == asked ? workspace : null;
    }

    private void hold(long asked) {
        Workspace now = at(asked);
        if (now == null) {
            return;
        }
        Map<Document, List<Regelproblem>> found = now.findings();
        synchronized (this) {
            if (version != asked) {
                return;
            }
            held = found;
        }
        publishAll();
    }

    /** Scenarios have been run: what failed stands in their files until something is written. */
    void ran(Map<Document, List<Regelproblem>> failures) {
        synchronized (this) {
            unmet = failures;
        }
        publishAll();
    }

    /** The problems of a file as they were last told. */
    synchronized List<Regelproblem> problems(Document document) {
        List<Regelproblem> problems = new ArrayList<>();
        Stream.of(document.ofRules() ? whole : alone, held, unmet)
                .map(some -> some.getOrDefault(document, List.of()))
                .forEach(problems::addAll);
        if (document.ofRules() && alone.containsKey(document)) {
            return alone.getOrDefault(document, List.of());
        }
        return problems.stream().distinct().sorted().toList();
    }

    private void publishAll() {
        Map<Document, List<Regelproblem>> all = new HashMap<>();
        synchronized (this) {
            shown.addAll(whole.keySet());
            shown.addAll(held.keySet());
            shown.addAll(unmet.keySet());
            shown.addAll(workspace.open());
            shown.forEach(document -> all.put(document, problems(document)));
            shown.removeIf(document -> all.getOrDefault(document, List.of()).isEmpty());
        }
        all.forEach(publish);
    }

    /** Does this after everything that is under way. */
    void inTurn(Runnable task) {
        worker.execute(safely(task));
    }

    @Override
    public void close() {
        worker.shutdownNow();
        analyst.shutdownNow();
    }
}
