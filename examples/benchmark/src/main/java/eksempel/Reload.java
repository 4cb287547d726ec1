package eksempel;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Rules from text to an engine that has answered once, again and again in one JVM: all rules, and the one decision. */
@State(Scope.Benchmark)
public class Reload {

    private final Child child = Child.children(1, 1).get(0);
    private final RuleSet all = Rulebook.loadShipped().orThrow();
    private final RuleSet decision = Decision.book().rules();

    @Benchmark
    public Object libraryAll() {
        return Regelmotor.bygger().byg().vurder(child.sag());
    }

    @Benchmark
    public Object droolsAll() {
        PlainDrools drools = new PlainDrools(all);
        return drools.inNewSession(drools.facts(child.sag()));
    }

    @Benchmark
    public Object library() {
        return Decision.book().engine().vurder(child.sag());
    }

    @Benchmark
    public Object drools() {
        PlainDrools drools = new PlainDrools(decision);
        return drools.inNewSession(drools.facts(child.sag()));
    }

    @Benchmark
    public Object kieDmn() {
        return new Dmn.Kie().decide(Dmn.input(child));
    }

    @Benchmark
    public Object camunda() {
        return new Dmn.Camunda().decide(Dmn.input(child));
    }
}
