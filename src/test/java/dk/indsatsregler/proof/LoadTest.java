package dk.indsatsregler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.VurderingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One engine, assessed with for long and by many: every answer is the first one, and nothing is kept. */
class LoadTest {

    private static final int FEW = 50_000;
    private static final int CONTENDED = 64;
    private static final int WHOLE = 64; // one in so many is compared byte for byte
    private static final long KEPT = 16L << 20;

    private record Example(Sag sag, Vurdering assessment, String json) {}

    @Test
    @Tag("proof")
    @Tag("soak")
    void soak() throws Exception {
        run(Integer.getInteger("assessments", 2_000_000), Runtime.getRuntime().availableProcessors());
    }

    @Test
    @Tag("proof")
    @Tag("contended")
    void contended() throws Exception {
        run(Integer.getInteger("assessments", 512_000), CONTENDED);
    }

    private static void run(int assessments, int threads) throws Exception {
        Regelmotor engine = Regelmotor.standard();
        List<Example> examples = examples(engine);
        AtomicLong next = new AtomicLong();
        AtomicLong wrong = new AtomicLong();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        try {
            work(workers, threads, engine, examples, next, wrong, Math.min(FEW, assessments / 4));
            long before = used();
            work(workers, threads, engine, examples, next, wrong, assessments);
            long kept = used() - before;
            System.out.printf(
                    Locale.ROOT,
                    "%d assessments of %d cases on %d threads in %.0f s: %d wrong, %d kB kept, %d MB heap at most%n",
                    assessments,
                    examples.size(),
                    threads,
                    (System.nanoTime() - start) / 1e9,
                    wrong.get(),
                    kept / 1024,
                    Runtime.getRuntime().maxMemory() >> 20);
            assertThat(wrong).hasValue(0);
            assertThat(kept).as("bytes kept").isLessThan(KEPT);
        } finally {
            workers.shutdownNow();
        }
    }

    private static void work(
            ExecutorService workers,
            int threads,
            Regelmotor engine,
            List<Example> examples,
            AtomicLong next,
            AtomicLong wrong,
            long until)
            throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(workers.submit(() -> {
                for (long n = next.getAndIncrement(); n < until; n = next.getAndIncrement()) {
                    Example example = examples.get((int) (n % examples.size()));
                    Vurdering assessment = engine.vurder(example.sag());
                    boolean same = assessment
                                    .udfald()
                                    .equals(example.assessment().udfald())
                            && assessment.svar().equals(example.assessment().svar())
                            && assessment.mangler().equals(example.assessment().mangler())
                            && (n % WHOLE != 0
                                    || VurderingJson.skriv(assessment).equals(example.json()));
                    if (!same) {
                        wrong.incrementAndGet();
                    }
                }
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
    }

    private static List<Example> examples(Regelmotor engine) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/sager"))) {
            List<Example> examples = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                Sag sag = SagJson.standard().læs(Files.readAllBytes(file));
                Vurdering assessment = engine.vurder(sag);
                examples.add(new Example(sag, assessment, VurderingJson.skriv(assessment)));
            }
            assertThat(examples).isNotEmpty();
            return examples;
        }
    }

    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
