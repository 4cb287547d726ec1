package eksempel;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One child against 10 to 2,000 rules of three conditions. */
@State(Scope.Benchmark)
public class Growth {

    private static final int IN_A_FILE = 250;

    @Param({"10", "100", "500", "2000"})
    public int rules;

    private final Sag sag = Child.children(1, 1).get(0).sag();
    private Regelmotor engine;
    private PlainDrools drools;
    private PlainDrools.Facts facts;

    @Setup(Level.Trial)
    public void setUp() {
        DefaultRegelmotorBygger builder = new DefaultRegelmotorBygger(StandardVocabulary.get());
        for (int from = 0; from < rules; from += IN_A_FILE) {
            StringBuilder file = new StringBuilder();
            for (int i = from; i < Math.min(rules, from + IN_A_FILE); i++) {
                file.append(rule(i));
            }
            builder.medRegelfil(
                    "noedpasning/vaekst-" + from + ".drl", file.toString().getBytes(StandardCharsets.UTF_8));
        }
        Rulebook book = Rulebook.of(builder);
        engine = book.engine();
        drools = new PlainDrools(book.rules());
        facts = drools.facts(sag);
        Set<String> met = engine.vurder(sag).udfald().stream()
                .filter(u -> u.status() == Status.OPFYLDT)
                .map(Udfald::id)
                .collect(Collectors.toSet());
        if (!met.equals(drools.ids(drools.inNewSession(facts))) || book.rules().rules().size() != rules) {
            throw new IllegalStateException("not the same answers");
        }
    }

    private static String rule(int i) {
        List<Sektor> sectors = List.of(Sektor.values());
        return """
                rule "VX-%04d: Vækst"
                    @kilde( "BEK nr. 217 af 17/03/2020, § 5, stk. 2, nr. 1" )
                    @grundlag( LOV )
                    @udsagn( "NP-03" )
                    @forklaring( "En opdigtet regel." )
                    @gyldigFra( "2020-01-01" )
                when
                    Barn( alder <= %d )
                    exists Foraelder( sektor == Sektor.%s, hjemsendt == %s )
                    Pasning( alleMulighederAfsøgt == %s )
                then
                    konklusion.opfyldt();
                end

                """.formatted(
                        i, i % 18, sectors.get(i / 18 % sectors.size()), i / 36 % 2 == 0, i / 72 % 2 == 0);
    }

    @Benchmark
    public Object library() {
        return engine.vurder(sag);
    }

    @Benchmark
    public Object drools() {
        return drools.inNewSession(facts);
    }
}
