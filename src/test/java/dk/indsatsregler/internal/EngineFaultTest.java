package dk.indsatsregler.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.engine.DroolsEngine;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first failure is not for ever: what fails while an engine is built or a case is assessed leaves the next one right. */
class EngineFaultTest {

    private static final RuleSet RULES = Shipped.load(StandardVocabulary.get()).orThrow();
    private static final LocalDate DAY = LocalDate.of(2020, 3, 30);
    private static final Sag CASE = Sag.bygger("sag-1", DAY).byg();
    private static final String NOT_STARTED =
            "thrown IllegalStateException: indsatsregler: the host's logging (SLF4J) failed; Drools cannot be started without it. Nothing is started; try again.\n";
    private static final String ASSESSED = "assessed true\n";

    private static String host(String main, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Dslf4j.provider=dk.indsatsregler.internal.fault.FaultyLogging",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Three times a program asks for the shared engine. */
    @ParameterizedTest
    @CsvSource({
        "requests=1,NAA",
        "requests=2,NNA",
        "requests=2 errors=true,NNA",
        "lines=ours,AAA",
        "lines=all,III",
        "lines=levels,NNN",
        "lines=levels errors=true,NNN"
    })
    void logging_that_fails_is_not_for_ever_and_never_decides(String fault, String expected) throws Exception {
        String[] options = Stream.of(fault.split(" ", -1))
                .map(option -> "-Dfault." + option)
                .toArray(String[]::new);
        String said = host("dk.indsatsregler.internal.fault.Host", options).replaceAll("(?m)^LOG .*\n", "");
        assertThat(said)
                .isEqualTo(expected.chars()
                        .mapToObj(c -> c == 'N' ? NOT_STARTED : c == 'A' ? ASSESSED : "INGEN_VURDERING\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void the_cause_reaches_the_log_by_class_and_place_and_never_a_value() throws Exception {
        assertThat(host("dk.indsatsregler.internal.FailingHost"))
                .contains(
                        "LOG ERROR INGEN_VURDERING: the engine failed\njava.lang.IllegalStateException\n",
                        "\tat dk.indsatsregler.internal.FailingHost.",
                        "Caused by: java.lang.AssertionError\n",
                        "Motoren fejlede. Sagen er ikke vurderet; vurder den manuelt.\n")
                .doesNotContain("hemmelig");
    }

    static List<Throwable> failures() {
        return List.of(
                new IllegalStateException(),
                new AssertionError(),
                new NoClassDefFoundError(),
                new ExceptionInInitializerError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void an_error_is_no_assessment_the_same_every_time_and_the_next_is_right(Throwable failure) {
        DroolsEngine engine = new DroolsEngine(RULES);
        AtomicInteger left = new AtomicInteger(3);
        DefaultRegelmotor motor = new DefaultRegelmotor(RULES, (facts, areas) -> {
            if (left.getAndDecrement() > 0) {
                throw EngineFaultTest.<RuntimeException>unchecked(failure);
            }
            return engine.run(facts, areas);
        });
        for (int i = 0; i < 3; i++) {
            Vurdering none = motor.vurder(CASE);
            assertThat(none.ingenVurdering()).isNotNull();
            assertThat(none.ingenVurdering().årsag())
                    .isEqualTo("Motoren fejlede. Sagen er ikke vurderet; vurder den manuelt.");
        }
        assertThat(motor.vurder(CASE).ingenVurdering()).isNull();
    }

    @Test
    void want_of_memory_or_stack_is_thrown_every_time() {
        for (Error error : List.of(new OutOfMemoryError(), new StackOverflowError())) {
            DefaultRegelmotor motor = new DefaultRegelmotor(RULES, (facts, areas) -> {
                throw error;
            });
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> motor.vurder(CASE)).isSameAs(error);
            }
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchecked(Throwable failure) {
        return (T) failure;
    }

    /** A value of a kind no field has: the predicates fail in the middle of the firing. */
    @Test
    void a_session_that_stopped_midway_is_never_used_again() {
        DroolsEngine engine = new DroolsEngine(RULES);
        Set<String> areas = RULES.areas();
        CaseFacts good = CaseFacts.of(RULES.vocabulary(), DAY, Map.of());
        List<Verdict> expected = verdicts(new DroolsEngine(RULES).run(good, areas));
        int failed = 0;
        for (FactType type : RULES.vocabulary().told()) {
            Object[] values = new Object[type.fields().size()];
            Arrays.fill(values, new Object());
            CaseFacts bad =
                    CaseFacts.of(RULES.vocabulary(), DAY, Map.of(type, List.of(new Row(type, "x", true, values))));
            try {
                engine.run(bad, areas);
            } catch (RuntimeException e) {
                failed++;
            }
            assertThat(verdicts(engine.run(good, areas))).isEqualTo(expected);
        }
        assertThat(failed).isPositive();
    }

    private static List<Verdict> verdicts(Verdicts of) {
        return RULES.rules().stream().map(of::of).toList();
    }

    @Test
    void the_warm_up_really_fires() {
        LocalDate day = RULES.rules().get(0).info().gyldighed().fra();
        Verdicts warm = new DroolsEngine(RULES).run(CaseFacts.of(RULES.vocabulary(), day, Map.of()), RULES.areas());
        assertThat(verdicts(warm)).contains(Verdict.POSSIBLE);
    }

    @Test
    void drools_that_does_not_fit_together_is_told_of_every_time() throws IOException {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> DroolsVersions.checked(() -> {
                        throw new NoClassDefFoundError("org/drools/model/PrototypeVariable");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "indsatsregler " + Library.version()
                                    + " needs Drools 10.2.0, all of it in one version; found drools-base 10.2.0, drools-canonical-model 10.2.0, drools-core 10.2.0, drools-kiesession 10.2.0, drools-model-compiler 10.2.0, kie-api 10.2.0. Let the build import org.drools:drools-bom:10.2.0.")
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
        }
        try (Stream<String> pom = Files.lines(Path.of("pom.xml"))) {
            assertThat(pom)
                    .anyMatch(line ->
                            line.strip().equals("<drools.version>" + DroolsVersions.NEEDED + "</drools.version>"));
        }
    }
}
