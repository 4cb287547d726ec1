package dk.indsatsregler.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is written whole, in the place of one that is there, or what stood there stands there. */
class WholeFolderTest {

    @TempDir
    private Path around;

    private static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void the_new_takes_the_place_of_the_old() throws IOException {
        Path folder = around.resolve("ud");
        WholeFolder.replace(folder, files("a", "b/c"));
        assertThat(WholeFolder.names(folder)).containsExactly("a", "b/c");
        WholeFolder.replace(folder, files("b/d"));
        assertThat(WholeFolder.names(folder)).containsExactly("b/d");
        assertThat(folder.resolve("b/d")).hasContent("b/d");
        assertThat(around).isDirectoryContaining(p -> p.equals(folder));
        try (var in = Files.list(around)) {
            assertThat(in).containsExactly(folder);
        }
    }

    @Test
    void what_cannot_be_written_leaves_the_old_as_it_was_and_nothing_beside() throws IOException {
        Path folder = around.resolve("ud");
        WholeFolder.replace(folder, files("a"));
        assertThatThrownBy(() -> WholeFolder.replace(folder, files("x", "x/y"))).isInstanceOf(IOException.class);
        assertThat(WholeFolder.names(folder)).containsExactly("a");
        try (var in = Files.list(around)) {
            assertThat(in).containsExactly(folder);
        }
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path real = Files.createDirectory(around.resolve("rigtig"));
        Path link = Files.createSymbolicLink(around.resolve("link"), real);
        WholeFolder.replace(link, files("a"));
        assertThat(link).isSymbolicLink();
        assertThat(WholeFolder.names(real)).containsExactly("a");
    }

    @Test
    void the_names_tell_of_empty_folders_and_links_too() throws IOException {
        assertThat(WholeFolder.names(around.resolve("ingen"))).isEmpty();
        Path folder = Files.createDirectories(around.resolve("ud/tom")).getParent();
        Files.createSymbolicLink(folder.resolve("ud-af"), around);
        assertThat(WholeFolder.names(folder)).containsExactly("tom/", "ud-af");
        Path file = Files.writeString(around.resolve("fil"), "x");
        assertThatThrownBy(() -> WholeFolder.names(file)).isInstanceOf(NotDirectoryException.class);
        assertThat(WholeFolder.small(file)).isPresent();
        assertThat(WholeFolder.small(folder)).isEmpty();
    }
}
