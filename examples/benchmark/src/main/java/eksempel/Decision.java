package eksempel;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** One decision, alone in each engine: who nødpasning must at least cover, nr. 1-3. Inputs are made beforehand in each engine's own form. */
@State(Scope.Benchmark)
public class Decision {

    static final Set<String> RULES = Set.of("NP-HJEMME-NEJ", "NP-K3-ALDER-NEJ", "NP-K1", "NP-K2", "NP-K3", "NP-OMFATTET");
    static final int CHILDREN = 256;

    /** Where a thread is in the children. */
    @State(Scope.Thread)
    public static class Next {
        int index;

        int next() {
            index = (index + 1) % CHILDREN;
            return index;
        }
    }

    private final List<Child> children = Child.children(CHILDREN, 1);
    private final List<Map<String, Object>> inputs =
            children.stream().map(Dmn::input).toList();
    private final List<Sag> cases = children.stream().map(Child::sag).toList();
    private final List<String> json = cases.stream().map(SagJson.standard()::skriv).toList();

    private Rulebook book;
    private PlainDrools drools;
    private Dmn.Kie kie;
    private Dmn.Camunda camunda;
    private List<PlainDrools.Facts> facts;

    /** The decision's rules, cut out of the file that ships. */
    static byte[] text() {
        return Rulebook.loadShipped().orThrow().rules().stream()
                .filter(r -> RULES.contains(r.id()) && r.info().placering().fil().endsWith("bek-217-2020.drl"))
                .map(r -> r.info().placering().tekst())
                .collect(Collectors.joining("\n\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An engine on them alone. */
    static Rulebook book() {
        DefaultRegelmotorBygger builder = new DefaultRegelmotorBygger(StandardVocabulary.get());
        try {
            builder.medRegelfil("noedpasning/bek-217-2020.drl", Files.readAllBytes(Cold.DECISION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Rulebook.of(builder);
    }

    /** The engine asked must give every child the answer written by hand before it is timed. */
    @Setup(Level.Trial)
    public void setUp(BenchmarkParams params) {
        String name = params.getBenchmark();
        check(name.substring(name.lastIndexOf('.') + 1));
    }

    void check(String engine) {
        switch (engine) {
            case "library", "json" -> book = book();
            case "kieDmn" -> kie = new Dmn.Kie();
            case "camunda" -> camunda = new Dmn.Camunda();
            case "droolsSession", "droolsPooled" -> {
                drools = new PlainDrools(book().rules());
                facts = cases.stream().map(drools::facts).toList();
            }
            default -> {}
        }
        for (int i = 0; i < CHILDREN; i++) {
            Child.Answer expected = HandWritten.decide(children.get(i));
            Child.Answer got =
                    switch (engine) {
                        case "library", "json" -> answer(book.engine().vurder(cases.get(i)));
                        case "droolsSession" -> answer(drools.ids(drools.inNewSession(facts.get(i))));
                        case "droolsPooled" -> answer(drools.ids(drools.pooled(facts.get(i))));
                        case "kieDmn" -> kie.decide(inputs.get(i));
                        case "camunda" -> camunda.decide(inputs.get(i));
                        default -> expected;
                    };
            if (!expected.equals(got)) {
                throw new IllegalStateException("child " + i + ": by hand " + expected + ", " + engine + " " + got);
            }
        }
    }

    private static Child.Answer answer(Set<String> met) {
        Child.Answer answer =
                new Child.Answer(met.contains("NP-K1"), met.contains("NP-K2"), met.contains("NP-K3"));
        if (met.contains("NP-OMFATTET") != answer.covered()) {
            throw new IllegalStateException("covered, and by nothing");
        }
        return answer;
    }

    private static Child.Answer answer(Vurdering vurdering) {
        return answer(RULES.stream()
                .filter(id -> vurdering.udfald(id).status() == Status.OPFYLDT)
                .collect(Collectors.toSet()));
    }

    @Benchmark
    public Object handWritten(Next next) {
        return HandWritten.decide(children.get(next.next()));
    }

    @Benchmark
    public Object droolsSession(Next next) {
        return drools.inNewSession(facts.get(next.next()));
    }

    @Benchmark
    public Object droolsPooled(Next next) {
        return drools.pooled(facts.get(next.next()));
    }

    @Benchmark
    public Object kieDmn(Next next) {
        return kie.decide(inputs.get(next.next()));
    }

    @Benchmark
    public Object camunda(Next next) {
        return camunda.decide(inputs.get(next.next()));
    }

    @Benchmark
    public Object library(Next next) {
        return book.engine().vurder(cases.get(next.next()));
    }

    @Benchmark
    public Object json(Next next) {
        return VurderingJson.vurder(book.engine(), json.get(next.next()));
    }
}
