package eksempel;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.VurderingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Every rule that ships, on the fictional cases of examples/sager: this library, and the same rules as plain DRL. */
@State(Scope.Benchmark)
public class AllRules {

    static final Path CASES = Path.of("../sager");

    @Param({"01", "28", "52", "all"})
    public String which;

    /** Where a thread is in the cases. */
    @State(Scope.Thread)
    public static class Next {
        int index;
    }

    private Regelmotor engine;
    private PlainDrools drools;
    private List<String> json = List.of();
    private List<Sag> cases = List.of();
    private List<PlainDrools.Facts> facts = List.of();

    @Setup(Level.Trial)
    public void setUp(BenchmarkParams params) throws IOException {
        setUp(params.getBenchmark().contains("drools"));
    }

    private void setUp(boolean plain) throws IOException {
        Rulebook book = Rulebook.shipped();
        engine = book.engine();
        List<Path> files;
        try (Stream<Path> folder = Files.list(CASES)) {
            files = folder.filter(f -> f.toString().endsWith(".json"))
                    .filter(f -> which.equals("all") || f.getFileName().toString().startsWith(which))
                    .sorted()
                    .toList();
        }
        json = new ArrayList<>();
        for (Path file : files) {
            json.add(Files.readString(file));
        }
        cases = json.stream().map(SagJson.standard()::læs).toList();
        if (plain) {
            drools = new PlainDrools(book.rules());
            facts = cases.stream().map(drools::facts).toList();
        }
    }

    /** Compares on every case, before anything is timed; how many outcomes were compared. */
    static int check() throws IOException {
        AllRules all = new AllRules();
        all.which = "all";
        all.setUp(true);
        return check(all.engine, all.drools, all.cases, all.facts);
    }

    /**
     * Where this library says met or not met, plain DRL must say the same; what it says is unknown, plain DRL cannot tell.
     *
     * @return how many outcomes were compared
     */
    private static int check(Regelmotor engine, PlainDrools drools, List<Sag> cases, List<PlainDrools.Facts> facts) {
        int compared = 0;
        Set<String> wrong = new TreeSet<>();
        for (int i = 0; i < cases.size(); i++) {
            Vurdering vurdering = engine.vurder(cases.get(i));
            for (int round = 0; round < 30; round++) { // more often than Drools evaluates a constraint before it compiles it
                Set<String> ids = drools.ids(
                        round % 2 == 0 ? drools.inNewSession(facts.get(i)) : drools.pooled(facts.get(i)));
                for (Udfald udfald : vurdering.udfald()) {
                    if (udfald.status() == Status.OPFYLDT || udfald.status() == Status.IKKE_OPFYLDT) {
                        compared += round == 0 ? 1 : 0;
                        if (ids.contains(udfald.id()) != (udfald.status() == Status.OPFYLDT)) {
                            wrong.add(cases.get(i).id() + " " + udfald.id() + " " + udfald.status());
                        }
                    }
                }
            }
        }
        if (!wrong.isEmpty() || compared == 0) {
            throw new IllegalStateException(compared + " compared, not the same: " + wrong);
        }
        return compared;
    }

    private int next(Next next) {
        next.index = next.index + 1 < cases.size() ? next.index + 1 : 0;
        return next.index;
    }

    @Benchmark
    public Object library(Next next) {
        return engine.vurder(cases.get(next(next)));
    }

    @Benchmark
    public Object json(Next next) {
        return VurderingJson.vurder(engine, json.get(next(next)));
    }

    @Benchmark
    public Object droolsSession(Next next) {
        return drools.inNewSession(facts.get(next(next)));
    }

    @Benchmark
    public Object droolsPooled(Next next) {
        return drools.pooled(facts.get(next(next)));
    }
}
