package dk.indsatsregler;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
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
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Arrows between packages run one way, and only the engine knows Drools (docs/adr/002). */
@AnalyzeClasses(packages = "dk.indsatsregler", importOptions = DoNotIncludeTests.class)
class ArkitekturTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern TYPE =
            Pattern.compile("(?m)^ *(?:[a-z-]+ )*(?:class|record|enum|interface) ([\\p{L}\\p{N}_]+)");

    @ArchTest
    static final ArchRule arrows_run_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("dk.indsatsregler.cli..")
            .layer("lsp")
            .definedBy("dk.indsatsregler.lsp..")
            .layer("editing")
            .definedBy("dk.indsatsregler.editing..")
            .layer("web")
            .definedBy("dk.indsatsregler.web..")
            .layer("json")
            .definedBy("dk.indsatsregler.json..")
            .layer("testing")
            .definedBy("dk.indsatsregler.testing..")
            .layer("analysis")
            .definedBy("dk.indsatsregler.analysis..")
            .layer("internal")
            .definedBy("dk.indsatsregler.internal..")
            .layer("draft")
            .definedBy("dk.indsatsregler.draft..")
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
            .layer("text")
            .definedBy("dk.indsatsregler.text..")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers(
                    "api", "vocabulary", "rulefile", "json", "testing", "internal", "web", "lsp", "cli")
            .whereLayer("lsp")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("editing")
            .mayOnlyBeAccessedByLayers("web", "lsp", "cli")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("web", "cli")
            .whereLayer("testing")
            .mayOnlyBeAccessedByLayers("editing", "web", "lsp", "cli")
            .whereLayer("internal")
            .mayOnlyBeAccessedByLayers("testing", "editing", "web", "lsp", "cli")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("testing", "cli")
            .whereLayer("draft")
            .mayOnlyBeAccessedByLayers("internal", "cli")
            .whereLayer("explain")
            .mayOnlyBeAccessedByLayers("internal", "analysis", "testing", "web")
            .whereLayer("rulefile")
            .mayOnlyBeAccessedByLayers(
                    "explain", "draft", "analysis", "internal", "testing", "editing", "web", "lsp", "cli")
            .whereLayer("vocabulary")
            .mayOnlyBeAccessedByLayers(
                    "rulefile", "explain", "draft", "analysis", "internal", "json", "testing", "editing", "web", "cli")
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers(
                    "vocabulary",
                    "rulefile",
                    "explain",
                    "draft",
                    "analysis",
                    "internal",
                    "json",
                    "testing",
                    "editing",
                    "web",
                    "lsp",
                    "cli");

    @ArchTest
    static final ArchRule text_knows_nobody = noClasses()
            .that(resideInAPackage("dk.indsatsregler.text.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("dk.indsatsregler"));

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
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(
                            "dk.indsatsregler.json..", "dk.indsatsregler.editing..", "dk.indsatsregler.cli.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "picocli..", "biweekly.."));

    @ArchTest
    static final ArchRule only_the_language_server_speaks_its_protocol = noClasses()
            .that(resideInAPackage("dk.indsatsregler..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("dk.indsatsregler.lsp.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.eclipse.lsp4j..", "com.google.gson.."));

    @ArchTest
    static final ArchRule only_the_writing_of_word_files_knows_poi = noClasses()
            .that(resideInAPackage("dk.indsatsregler..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("dk.indsatsregler.dokument.word.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.poi.."));

    // A document is blocks: it knows neither cases nor rules.
    @ArchTest
    static final ArchRule a_document_knows_nobody = noClasses()
            .that(resideInAPackage("dk.indsatsregler.dokument.."))
            .should()
            .dependOnClassesThat(resideInAPackage("dk.indsatsregler..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("dk.indsatsregler.dokument.."))));

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

    // A rule's text is shown whole, hashed, loaded again, or changed at places its tree gives; nobody looks for
    // something in it.
    @ArchTest
    static final ArchRule nobody_looks_into_a_rules_text = noClasses()
            .that(com.tngtech.archunit.base.DescribedPredicate.not(com.tngtech.archunit.base.DescribedPredicate.or(
                    resideInAnyPackage("dk.indsatsregler.testing.mutation.."),
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf(
                            dk.indsatsregler.Regel.class, dk.indsatsregler.json.VurderingJson.class),
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                            "dk\\.indsatsregler\\.(rulefile\\.Fingerprint|rulefile\\.load\\.Reloader|cli\\.command\\.VisCommand"
                                    + "|editing\\.local\\.Adaptation|testing\\.difference\\.LayerChanges)(\\$.*)?"))))
            .should()
            .callMethod(dk.indsatsregler.Regel.Placering.class, "tekst");

    @ArchTest
    static final ArchRule no_clock = noClasses()
            .that(com.tngtech.archunit.base.DescribedPredicate.not(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf(
                            dk.indsatsregler.cli.terminal.StartTime.class)))
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

    // "Which Names?" is a question no reader should have to ask.
    @ArchTest
    static void no_two_types_have_one_simple_name(JavaClasses types) {
        Map<String, List<String>> named = types.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, TreeMap::new, Collectors.mapping(JavaClass::getName, toList())));

        assertThat(named).hasSizeGreaterThan(400);
        assertThat(named.values()).filteredOn(same -> same.size() > 1).isEmpty();
    }

    @ArchTest
    static void what_is_exported_is_the_api_and_speaks_of_nothing_else(JavaClasses types) throws IOException {
        Set<String> exported = Pattern.compile("exports ([\\w.]+);")
                .matcher(Files.readString(SOURCES.resolve("module-info.java")))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
        assertThat(exported)
                .allMatch(
                        name -> name.matches(
                                "dk\\.indsatsregler(\\.json|\\.skala|\\.dokument(\\.word)?|\\.sag(\\.\\w+)?|\\.testing(\\.junit)?)?"))
                .hasSizeGreaterThan(15);

        assertThat(types.stream()
                        .filter(type -> exported.contains(type.getPackageName()) && isOpen(type))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(ArkitekturTest::isOpen)
                        .flatMap(unit -> Stream.concat(
                                        unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                                .map(JavaClass::getBaseComponentType)
                                .filter(spoken -> spoken.getPackageName().startsWith("dk.indsatsregler")
                                        && !exported.contains(spoken.getPackageName()))
                                .map(spoken -> unit.getFullName() + " speaks of " + spoken.getName())))
                .isEmpty();
    }

    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArkitekturTest::isOpen).orElse(true);
    }

    private static boolean isOpen(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    @Test
    void every_package_is_null_marked() throws IOException {
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            Map<Path, List<Path>> byPackage = walk.filter(
                            p -> p.toString().endsWith(".java") && !p.endsWith("module-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent));
            byPackage
                    .keySet()
                    .forEach(folder -> assertThat(folder.resolve("package-info.java"))
                            .exists()
                            .content()
                            .contains("@NullMarked"));
        }
    }

    // A nested type becomes a file name too, and a build under LC_ALL=C cannot write it.
    @Test
    void type_names_are_ascii() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            assertThat(walk.filter(p -> p.toString().endsWith(".java")).flatMap(ArkitekturTest::typeNames))
                    .hasSizeGreaterThan(500)
                    .allMatch(name -> name.chars().allMatch(c -> c < 128));
        }
    }

    private static Stream<String> typeNames(Path file) {
        try {
            return TYPE.matcher(Files.readString(file)).results().map(m -> m.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void file_names_are_ascii() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            assertThat(walk.filter(Files::isRegularFile))
                    .allMatch(p -> p.toString().chars().allMatch(c -> c < 128));
        }
    }
}
