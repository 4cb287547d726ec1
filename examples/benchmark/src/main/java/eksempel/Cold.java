package eksempel;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Row;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** A process of its own, from its start to its first answer. */
final class Cold {

    static final List<String> ENGINES =
            List.of("handWritten", "library", "drools", "kieDmn", "camunda", "libraryAll", "droolsAll");

    /** The decision's rules. */
    static final Path DECISION = Path.of("target/decision.drl");

    private static final Path DRL = Path.of("target");

    private Cold() {}

    /**
     * Wall time and processor time.
     *
     * @param wall milliseconds
     * @param cpu milliseconds
     */
    record Time(double wall, double cpu) {}

    /** Leaves what the others start from: DRL as text, the beans' classes, one child's facts. */
    static void prepare() throws IOException {
        Files.write(DECISION, Decision.text());
        RuleSet decision = Decision.book().rules();
        Files.writeString(DRL.resolve("drools.drl"), new PlainDrools(decision).drl());
        Files.writeString(
                DRL.resolve("droolsAll.drl"),
                new PlainDrools(Rulebook.shipped().rules()).drl());
        Sag sag = Child.children(1, 1).get(0).sag();
        CaseFacts facts = CaseFacts.of(decision.vocabulary(), sag);
        PlainTypes.save(
                facts.date(),
                Assessment.areas(decision, sag),
                facts.all().values().stream()
                        .flatMap(List::stream)
                        .filter(Row::told)
                        .toList());
    }

    /** Plain Drools, without a class of this library but the enums its beans have. */
    private static Object drools(String which) throws IOException, ReflectiveOperationException {
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        ClassLoader beans = PlainTypes.loaded();
        Constructor<?> outcome = beans.loadClass("flad.Udfald").getConstructor(Object[].class);
        KieSession session = PlainDrools.compile(Files.readString(DRL.resolve(which + ".drl")), beans)
                .newKieSession();
        session.setGlobal("konklusion", new PlainDrools.Conclusions() {
            @Override
            public Object met(int rule, String id) {
                try {
                    return outcome.newInstance((Object) new Object[] {id});
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public Object sum(int index) {
                return null;
            }
        });
        ((List<?>) beans.loadClass("flad.Saved").getMethod("get").invoke(null)).forEach(session::insert);
        return session.fireAllRules();
    }

    /** The least of some starts. */
    static Time of(String engine, int starts) throws IOException, InterruptedException {
        Time least = new Time(Double.MAX_VALUE, Double.MAX_VALUE);
        for (int i = 0; i < starts; i++) {
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Cold.class.getName(),
                            engine)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            double wall = (System.nanoTime() - begun) / 1e6;
            double cpu = Double.parseDouble(said.substring(said.lastIndexOf('\n') + 1));
            least = new Time(Math.min(least.wall(), wall), Math.min(least.cpu(), cpu));
        }
        return least;
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Child child = Child.children(1, 1).get(0);
        Object answer =
                switch (arguments[0]) {
                    case "handWritten" -> HandWritten.decide(child);
                    case "library" -> Decision.book().engine().vurder(child.sag());
                    case "libraryAll" -> Regelmotor.standard().vurder(child.sag());
                    case "kieDmn" -> new Dmn.Kie().decide(Dmn.input(child));
                    case "camunda" -> new Dmn.Camunda().decide(Dmn.input(child));
                    default -> drools(arguments[0]);
                };
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
        System.out.println(
                ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                        / 1e6);
    }
}
