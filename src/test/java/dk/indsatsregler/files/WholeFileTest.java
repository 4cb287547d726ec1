package dk.indsatsregler.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is whole or absent, whatever fails on the way, and nothing is left behind. */
class WholeFileTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "a new report".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    /** Half of it, and then the disk is full. */
    private static void half(Path file, byte[] bytes) throws IOException {
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        throw new IOException("No space left on device");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> !p.equals(folder))
                    .map(p -> folder.relativize(p).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_new_file_and_one_in_the_place_of_another() throws IOException {
        Path file = folder.resolve("r.xml");
        WholeFile.replace(file, OLD);
        assertThat(file).hasBinaryContent(OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        WholeFile.replace(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        assertThat(names()).containsExactly("r.xml");
    }

    @Test
    void an_earlier_file_survives_a_full_disk() throws IOException {
        Path file = Files.write(folder.resolve("r.xml"), OLD);
        assertThatThrownBy(() -> WholeFile.replace(file, NEW, WholeFileTest::half))
                .hasMessage("No space left on device");
        assertThat(file).hasBinaryContent(OLD);
        assertThatThrownBy(() -> WholeFile.replace(folder.resolve("other.xml"), NEW, WholeFileTest::half))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("r.xml");
    }

    @Test
    void what_somebody_wrote_meanwhile_stays() throws IOException {
        Path file = Files.write(folder.resolve("r.drl"), OLD);
        byte[] theirs = "theirs".getBytes(StandardCharsets.UTF_8);
        // It is asked when the new one is on the disk already.
        assertThat(WholeFile.replaceIf(file, NEW, () -> {
                    assertThat(names()).hasSize(2);
                    Files.write(file, theirs);
                    return false;
                }))
                .isFalse();
        assertThat(file).hasBinaryContent(theirs);
        assertThatThrownBy(() -> WholeFile.replaceIf(file, NEW, () -> {
                    throw new IOException("cannot be read");
                }))
                .hasMessage("cannot be read");
        assertThatThrownBy(() -> WholeFile.replace(file, NEW, WholeFileTest::half, () -> true))
                .hasMessage("No space left on device");
        assertThat(file).hasBinaryContent(theirs);
        assertThat(WholeFile.replaceIf(file, NEW, () -> true)).isTrue();
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("r.drl");
    }

    @Test
    void a_link_stays_a_link_and_a_folder_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("r.xml"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link.xml"), Path.of("r.xml"));
        WholeFile.replace(link, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThatThrownBy(() -> WholeFile.replace(folder, NEW)).isInstanceOf(AccessDeniedException.class);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.xml"), Path.of("nothing"));
        assertThatThrownBy(() -> WholeFile.replace(dangling, NEW)).isInstanceOf(AccessDeniedException.class);
        assertThat(names()).containsExactly("dangling.xml", "link.xml", "r.xml");
    }

    @Test
    void what_a_killed_process_left_is_in_nobodys_way() throws IOException {
        Files.write(folder.resolve(".r.xml.0.tmp"), OLD);
        WholeFile.replace(folder.resolve("r.xml"), NEW);
        assertThat(names()).containsExactly(".r.xml.0.tmp", "r.xml");
    }

    @Test
    void several_new_files_are_all_there_or_none_with_their_folders() throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(folder.resolve("a/b/x.drl"), OLD);
        files.put(folder.resolve("a/c/x.feature"), NEW);
        assertThatThrownBy(() -> WholeFile.create(files, (file, bytes) -> {
                    if (bytes == NEW) {
                        half(file, bytes);
                    }
                    Files.write(file, bytes);
                }))
                .isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
        WholeFile.create(files);
        assertThat(names()).containsExactly("a", "a/b", "a/b/x.drl", "a/c", "a/c/x.feature");
    }

    @Test
    void what_is_there_is_never_changed() throws IOException {
        Path there = Files.createDirectories(folder.resolve("a")).resolve("x.feature");
        Files.write(there, OLD);
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(folder.resolve("a/x.drl"), NEW);
        files.put(there, NEW);
        assertThatThrownBy(() -> WholeFile.create(files)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(there).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("a", "a/x.feature");
    }
}
