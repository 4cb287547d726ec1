package dk.indsatsregler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.skala.TilbudsfejlException;
import dk.indsatsregler.skala.Tilbudsliste;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a host does with the library without thinking of it. */
class HostTest {

    private static final Sag SAG =
            Sag.bygger("sag-1", LocalDate.of(2026, 1, 5)).med(Bekymring.med()).byg();

    /** As Jackson 3 is from the start: an object without properties becomes {@code {}}. */
    @Test
    void a_framework_that_writes_anything_as_json_is_stopped_at_an_assessment() {
        ObjectMapper mapper = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

        assertThatThrownBy(() -> mapper.writeValueAsString(Regelmotor.standard().vurder(SAG)))
                .hasMessageContaining("written by dk.indsatsregler.json.VurderingJson");
    }

    @Test
    void null_is_refused_at_the_door_by_the_name_of_what_is_missing() {
        refused("sag", () -> Regelmotor.standard().vurder(null));
        refused("sag", () -> VurderingJson.vurder(Regelmotor.standard(), null));
        refused("motor", () -> VurderingJson.vurder(null, "{}"));
        refused("vurdering", () -> VurderingJson.skriv(null));
        refused("json", () -> SagJson.standard().læs((String) null));
        refused("json", () -> SagJson.standard().læs((byte[]) null));
        refused("faktum", () -> Sag.bygger("sag-1", LocalDate.of(2026, 1, 5)).med((Record) null));
        refused("område", () -> Sag.bygger("sag-1", LocalDate.of(2026, 1, 5)).område(null));
        refused("type", () -> SAG.fakta((Class<Bekymring>) null));
        refused("fil", () -> Regelmotor.bygger().medRegelfil(null, new byte[0]));
        refused("indhold", () -> Regelmotor.bygger().medRegelfil("a/b.drl", null));
        refused("mappe", () -> Regelmotor.bygger().medRegelmappe(null));
        refused("navn", () -> Regelmotor.bygger().medKommunalPraksis(null));
        refused("navn", () -> Regelmotor.bygger().udenPraksis(null));
        refused("pakke", () -> Regelmotor.bygger().medPakke(null, null));
    }

    @Test
    void the_facts_of_a_type_come_as_that_type() {
        Bekymring told = SAG.fakta(Bekymring.class).orElseThrow().get(0);

        assertThat(told).isEqualTo(Bekymring.med());
    }

    private static void refused(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    /** The JDK itself keeps at most one, whatever their number: the last method handle two records were held together with. */
    @Test
    void a_web_application_that_is_taken_away_is_collected_at_once() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            loaders.add(readingACase());
        }
        System.gc();

        assertThat(loaders).filteredOn(loader -> loader.get() != null).hasSizeLessThanOrEqualTo(1);
    }

    /** A container that is still being put together; the next call finds what was missing. */
    @Test
    void a_start_that_failed_is_tried_again() throws Exception {
        AtomicBoolean whole = new AtomicBoolean();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return whole.get() || !name.equals("META-INF/services/" + RegelmotorProvider.class.getName())
                        ? super.getResources(name)
                        : Collections.emptyEnumeration();
            }
        }) {
            Method standard = loader.loadClass(Regelmotor.class.getName()).getMethod("standard");
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> standard.invoke(null))
                        .cause()
                        .isExactlyInstanceOf(IllegalStateException.class)
                        .hasMessage(
                                "indsatsregler is incomplete: META-INF/services/dk.indsatsregler.RegelmotorProvider is missing from the jar");
            }
            whole.set(true);

            assertThat(standard.invoke(null)).isNotNull();
        }
    }

    private static URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static WeakReference<ClassLoader> readingACase() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> reader = loader.loadClass(SagJson.class.getName());
            Object standard = reader.getMethod("standard").invoke(null);
            reader.getMethod("læs", String.class)
                    .invoke(standard, Files.readString(Path.of("examples/sager/01-nr1-opfyldt.json")));
            return new WeakReference<>(loader);
        }
    }

    @Test
    void the_gate_on_the_api_compares_every_package_that_is_exported_and_no_other() throws IOException {
        assertThat(found("<include>(dk\\.[a-z.]+)</include>", Path.of("pom.xml")))
                .isNotEmpty()
                .isEqualTo(found("exports ([a-z.]+);", Path.of("src/main/java/module-info.java")));
    }

    private static List<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void an_exception_that_was_sent_elsewhere_still_has_its_problems() throws Exception {
        SagJsonException refused = catchThrowableOfType(
                SagJsonException.class, () -> SagJson.standard().læs("{\"sagId\": 7}"));
        RegelfejlException rules = catchThrowableOfType(
                RegelfejlException.class,
                () -> Regelmotor.bygger()
                        .medRegelfil("noedpasning/a.drl", "rule".getBytes(StandardCharsets.UTF_8))
                        .byg());
        TilbudsfejlException offers = catchThrowableOfType(
                TilbudsfejlException.class,
                () -> Tilbudsliste.læs("tilbud.txt", "uden trin".getBytes(StandardCharsets.UTF_8)));

        assertThat(again(refused).problemer()).isNotEmpty().isEqualTo(refused.problemer());
        assertThat(again(rules).problemer()).isNotEmpty().isEqualTo(rules.problemer());
        assertThat(again(offers).problemer()).isNotEmpty().isEqualTo(offers.problemer());
    }

    @SuppressWarnings("unchecked")
    private static <T> T again(T exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
