package dk.indsatsregler.web.server;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.pages.WorkView;
import dk.indsatsregler.web.pages.WorkView.Stand;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Work that takes a while: one at a time, on a thread of its own, which can be looked at and stopped. */
final class Work implements AutoCloseable {

    private static final int PATIENCE = 5_000;
    // What takes less is shown at once.
    private static final int SOON = 1_500;

    private @Nullable Job<?> last;

    /** Told how far the work is; throws when it is to end. */
    @FunctionalInterface
    interface Told {
        void reached(String what, int done, int all);
    }

    /** One piece of work, and what came of it. */
    static final class Job<R> {

        private final Address page;
        private final Thread thread;
        private volatile String what = "";
        private volatile int done;
        private volatile int all;
        private volatile boolean stopped;
        private volatile @Nullable String failure;
        private volatile @Nullable R result;

        private Job(Address page, Function<Told, R> task) {
            this.page = page;
            this.thread = new Thread(() -> run(task), "indsatsregler-arbejde");
            thread.setDaemon(true);
        }

        private void run(Function<Told, R> task) {
            try {
                result = task.apply(this::reached);
            } catch (CancellationException e) {
                stopped = true;
            } catch (RegelfejlException refused) {
                failure = refused.problemer().stream().map(Regelproblem::tekst).collect(Collectors.joining("\n\n"));
            } catch (IllegalArgumentException | UncheckedIOException unusable) {
                failure = String.valueOf(unusable.getMessage());
            } catch (RuntimeException | Error ours) { // never a word of what was read
                failure = "Programmet fejlede. Fejlen er programmets egen.";
            }
        }

        private void reached(String counted, int done, int all) {
            if (stopped) {
                throw new CancellationException();
            }
            this.what = counted;
            this.done = done;
            this.all = all;
        }

        /** What came of it; {@code null} as long as nothing has. */
        @Nullable
        R result() {
            return result;
        }

        /** As it is shown. */
        WorkView view() {
            String wrong = failure;
            return thread.isAlive()
                    ? new WorkView(page, Stand.RUNNING, what, done, all)
                    : new WorkView(
                            page,
                            wrong != null ? Stand.FAILED : result == null ? Stand.STOPPED : Stand.DONE,
                            wrong == null ? "" : wrong,
                            0,
                            0);
        }

        /** Ends it, and waits till it has ended. */
        void stop() {
            stopped = true;
            await(PATIENCE);
        }

        private void await(int milliseconds) {
            try {
                thread.join(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Begins, and waits a moment for what is soon done; nothing when other work is not done yet. */
    <R> Optional<Job<R>> begin(Address page, Function<Told, R> task) {
        Job<R> job = new Job<>(page, task);
        synchronized (this) {
            if (running().isPresent()) {
                return Optional.empty();
            }
            job.thread.start();
            last = job;
        }
        job.await(SOON);
        return Optional.of(job);
    }

    /** The work that is going on. */
    synchronized Optional<Job<?>> running() {
        Job<?> job = last;
        return job != null && job.thread.isAlive() ? Optional.of(job) : Optional.empty();
    }

    /** As the work that is going on is shown. */
    WorkView view() {
        return running().map(Job::view).orElse(new WorkView(Address.START, Stand.NOT_BEGUN, "", 0, 0));
    }

    /** Ends what is going on. */
    void stop() {
        running().ifPresent(Job::stop);
    }

    @Override
    public void close() {
        stop();
    }
}
