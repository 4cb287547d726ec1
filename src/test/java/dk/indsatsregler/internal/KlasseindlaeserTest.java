package dk.indsatsregler.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Biblioteket indlæst for sig selv, som i en applikationsserver. Drools husker den første trådens klasseindlæser resten af JVM'ens liv, så
 * prøven skal have sit eget Drools.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KlasseindlaeserTest {

    @Test
    void vurderer_når_trådens_klasseindlæser_ikke_kender_biblioteket() throws Exception {
        Thread tråd = Thread.currentThread();
        ClassLoader før = tråd.getContextClassLoader();
        try (URLClassLoader alene = new URLClassLoader(klassesti(), ClassLoader.getPlatformClassLoader())) {
            tråd.setContextClassLoader(ClassLoader.getPlatformClassLoader());

            Class<?> regelmotor = alene.loadClass("dk.indsatsregler.Regelmotor");
            Object motor = regelmotor.getMethod("standard").invoke(null);
            Class<?> sag = alene.loadClass("dk.indsatsregler.Sag");
            Object bygger = sag.getMethod("bygger", String.class, LocalDate.class)
                    .invoke(null, "sag", LocalDate.of(2020, 3, 30));
            Method byg = bygger.getClass().getMethod("byg");
            Object vurdering = regelmotor.getMethod("vurder", sag).invoke(motor, byg.invoke(bygger));

            assertThat((List<?>) vurdering.getClass().getMethod("udfald").invoke(vurdering))
                    .isNotEmpty();
            assertThat(tråd.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            tråd.setContextClassLoader(før);
        }
    }

    private static URL[] klassesti() throws MalformedURLException {
        List<URL> steder = new ArrayList<>();
        for (String sted : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            steder.add(Path.of(sted).toUri().toURL());
        }
        return steder.toArray(URL[]::new);
    }
}
