package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.internal.Library;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JacksonVersionTest {

    private static final String ADVICE = ". Let the build add com.fasterxml.jackson.core:jackson-core.";

    @Test
    void without_jackson_it_says_what_is_needed_every_time() throws Exception {
        try (URLClassLoader loader = without("jackson-")) {
            Class<?> type = loader.loadClass(SagJson.class.getName());
            Object reader = type.getMethod("standard").invoke(null);
            Method read = type.getMethod("læs", String.class);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> read.invoke(reader, "{}"))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage(
                                "indsatsregler reads JSON with jackson-core 2.15 or later 2.x; found none" + ADVICE);
            }
        }
    }

    @Test
    void one_that_lacks_something_is_named() {
        assertThatThrownBy(() -> JacksonVersion.checked(() -> {
                    throw new NoSuchMethodError("of a later version");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching(
                        "indsatsregler reads JSON with jackson-core 2\\.15 or later 2\\.x; found 2\\.[0-9.]+"
                                + Pattern.quote(ADVICE));
        assertThat(JacksonVersion.checked(Library::version)).isEqualTo(Library.version());
    }

    private static URLClassLoader without(String jar) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
            File file = new File(entry);
            if (!file.getName().startsWith(jar)) {
                urls.add(file.toURI().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
