package dk.indsatsregler.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Samme sag, dato og regelsæt giver de samme bytes. De forventede bytes ligger i src/test/resources/forventet og er de samme på enhver JDK;
 * {@code -Dforventet.skriv=true} skriver dem igen.
 */
@Isolated
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeterminismeTest {

    private static final Path FORVENTET = Path.of("src/test/resources/forventet");

    static List<Path> filer() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/sager"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static Sag læs(Path fil) {
        try {
            return SagJson.standard().læs(Files.readAllBytes(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String vurder(Regelmotor motor, Sag sag) {
        // Bibliotekets version og regelsættets hash skifter ved enhver rettelse; resten er vurderingen.
        return VurderingJson.skrivIndrykket(motor.vurder(sag))
                .replace(Library.version(), "VERSION")
                .replace(motor.regelsæt().sha256(), "SHA256");
    }

    @ParameterizedTest
    @MethodSource("filer")
    void de_forventede_bytes(Path fil) throws IOException {
        String skrevet = vurder(Regelmotor.standard(), læs(fil)) + "\n";
        Path forventet = FORVENTET.resolve(fil.getFileName());
        if (Boolean.getBoolean("forventet.skriv")) {
            Files.createDirectories(FORVENTET);
            Files.writeString(forventet, skrevet, StandardCharsets.UTF_8);
        }

        assertThat(skrevet.getBytes(StandardCharsets.UTF_8)).isEqualTo(Files.readAllBytes(forventet));
    }

    @Test
    void de_samme_bytes_første_gang_21_gang_og_1000_gang() throws IOException {
        Regelmotor motor =
                new DefaultRegelmotor(Shipped.load(StandardVocabulary.get()).orThrow());
        List<Path> filer = filer();
        for (int nummer = 0; nummer < filer.size(); nummer += 8) {
            Path fil = filer.get(nummer);
            // What wears out only slowly is seen in one case.
            int sidste = nummer == 0 ? 1_000 : 21;
            Sag sag = læs(fil);
            String første = vurder(motor, sag);
            for (int gang = 2; gang <= sidste; gang++) {
                if (gang == 21 || gang == sidste) {
                    assertThat(vurder(motor, sag)).isEqualTo(første);
                } else {
                    motor.vurder(sag);
                }
            }
        }
    }

    @Test
    void de_samme_bytes_når_fakta_er_givet_i_en_anden_rækkefølge() throws IOException {
        Random tilfældig = new Random(7);
        for (Path fil : filer()) {
            Sag sag = læs(fil);
            String ventet = vurder(Regelmotor.standard(), sag);
            for (int i = 0; i < 4; i++) {
                assertThat(vurder(Regelmotor.standard(), blandet(sag, tilfældig)))
                        .isEqualTo(ventet);
            }
        }
    }

    private static Sag blandet(Sag sag, Random tilfældig) {
        Sag.Bygger bygger = Sag.bygger(sag.id(), sag.vurderingsdato());
        sag.områder().forEach(bygger::område);
        List<Class<? extends Record>> typer = new ArrayList<>(sag.typer());
        Collections.shuffle(typer, tilfældig);
        for (Class<? extends Record> type : typer) {
            List<? extends Record> fakta = new ArrayList<>(sag.fakta(type).orElseThrow());
            if (fakta.isEmpty()) {
                bygger.medIngen(type);
            }
            Collections.shuffle(fakta, tilfældig);
            fakta.forEach(bygger::med);
        }
        return bygger.byg();
    }

    @Test
    void de_samme_bytes_når_filerne_er_givet_i_en_anden_rækkefølge() throws IOException {
        List<String> omvendt = new ArrayList<>(regelfiler());
        Collections.reverse(omvendt);
        Regelmotor forfra = motor(regelfiler());
        Regelmotor bagfra = motor(omvendt);
        for (Path fil : filer()) {
            assertThat(vurder(bagfra, læs(fil))).isEqualTo(vurder(forfra, læs(fil)));
        }
    }

    private static List<String> regelfiler() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/rules/regelsaet.txt")).stream()
                .filter(linje -> linje.endsWith(".drl"))
                .toList();
    }

    private static Regelmotor motor(List<String> navne) throws IOException {
        Regelmotor.Bygger bygger = Regelmotor.bygger();
        for (String navn : navne) {
            bygger.medRegelfil(navn, Files.readAllBytes(Path.of("src/main/resources/rules", navn)));
        }
        return bygger.byg();
    }

    @Test
    void de_samme_bytes_i_tyrkisk_og_i_to_tidszoner() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            List<Sag> sager = filer().stream().map(DeterminismeTest::læs).toList();
            List<String> ventet = sager.stream()
                    .map(sag -> vurder(Regelmotor.standard(), sag))
                    .toList();
            for (String sted : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone(sted));
                Regelmotor motor = motor(regelfiler());
                assertThat(sager.stream()
                                .map(sag -> vurder(motor, sag).replace("\"egne regler\"", "\"0.1.0\""))
                                .toList())
                        .isEqualTo(ventet);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void de_samme_bytes_fra_mange_tråde_på_én_motor() throws Exception {
        Regelmotor motor = Regelmotor.standard();
        List<Sag> sager = filer().stream().map(DeterminismeTest::læs).toList();
        List<String> ventet = sager.stream().map(sag -> vurder(motor, sag)).toList();
        ExecutorService tråde = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> arbejde = Collections.nCopies(
                    12, () -> sager.stream().map(sag -> vurder(motor, sag)).toList());
            for (Future<List<String>> svar : tråde.invokeAll(arbejde)) {
                assertThat(svar.get()).isEqualTo(ventet);
            }
        } finally {
            tråde.shutdownNow();
        }
    }
}
