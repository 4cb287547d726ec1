package dk.indsatsregler;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Arrows between packages run one way, and only the engine room knows Drools (docs/adr/002). */
@AnalyzeClasses(packages = "dk.indsatsregler", importOptions = DoNotIncludeTests.class)
class ArkitekturTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @ArchTest
    static final ArchRule arrows_run_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("dk.indsatsregler.cli..")
            .layer("json")
            .definedBy("dk.indsatsregler.json..")
            .layer("testing")
            .definedBy("dk.indsatsregler.testing..")
            .layer("analysis")
            .definedBy("dk.indsatsregler.analysis..")
            .layer("internal")
            .definedBy("dk.indsatsregler.internal..")
            .layer("explain")
            .definedBy("dk.indsatsregler.explain..")
            .layer("rulefile")
            .definedBy("dk.indsatsregler.rulefile..")
            .layer("vocabulary")
            .definedBy("dk.indsatsregler.vocabulary..")
            .layer("api")
            .definedBy("dk.indsatsregler")
            .layer("sag")
            .definedBy("dk.indsatsregler.sag..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("testing")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("internal")
            .mayOnlyBeAccessedByLayers("testing", "cli")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("testing", "cli")
            .whereLayer("explain")
            .mayOnlyBeAccessedByLayers("internal", "analysis", "testing")
            .whereLayer("rulefile")
            .mayOnlyBeAccessedByLayers("explain", "analysis", "internal", "testing", "cli")
            .whereLayer("vocabulary")
            .mayOnlyBeAccessedByLayers("rulefile", "explain", "analysis", "internal", "json", "testing", "cli")
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers(
                    "vocabulary", "rulefile", "explain", "analysis", "internal", "json", "testing", "cli");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("(dk.indsatsregler..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_internal_touches_the_engine = noClasses()
            .that(resideInAPackage("dk.indsatsregler..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("dk.indsatsregler.internal.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools..", "org.mvel2.."));

    @ArchTest
    static final ArchRule optional_libraries_stay_optional = noClasses()
            .that(resideInAPackage("dk.indsatsregler..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAnyPackage("dk.indsatsregler.json..", "dk.indsatsregler.cli.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "picocli.."));

    @ArchTest
    static final ArchRule only_reading_of_features_knows_gherkin = noClasses()
            .that(resideInAPackage("dk.indsatsregler..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("dk.indsatsregler.testing.feature.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.cucumber.."));

    @ArchTest
    static final ArchRule scenarios_run_without_junit = noClasses()
            .that(resideInAPackage("dk.indsatsregler..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("dk.indsatsregler.testing.junit.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.junit..", "org.assertj.."));

    @ArchTest
    static final ArchRule no_clock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule facts_and_results_are_immutable = fields().that()
            .areDeclaredInClassesThat(resideInAnyPackage("dk.indsatsregler", "dk.indsatsregler.sag.."))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule facts_are_records = classes()
            .that()
            .areAnnotatedWith(dk.indsatsregler.sag.Fakta.class)
            .should()
            .beAssignableTo(Record.class);

    @Test
    void every_package_is_null_marked_and_has_at_most_15_files() throws IOException {
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            Map<Path, List<Path>> byPackage = walk.filter(
                            p -> p.toString().endsWith(".java") && !p.endsWith("module-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent));
            byPackage.forEach((folder, files) -> {
                assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("@NullMarked");
                assertThat(files).as(folder.toString()).hasSizeLessThanOrEqualTo(15);
            });
        }
    }

    @Test
    void files_are_small_and_their_names_ascii() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            assertThat(files).allMatch(p -> p.toString().chars().allMatch(c -> c < 128));
            List<Long> lines = files.stream()
                    .filter(p -> p.startsWith(SOURCES))
                    .map(ArkitekturTest::lines)
                    .sorted()
                    .toList();
            assertThat(lines.get(lines.size() - 1)).isLessThanOrEqualTo(300);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
