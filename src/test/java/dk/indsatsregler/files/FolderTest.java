package dk.indsatsregler.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.files.SkippedEntry.Why;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is read as one snapshot: links within it are followed, others named, and nothing is passed over in silence. */
class FolderTest {

    private static final int MOST = 100;

    @TempDir
    private Path outside;

    private Path root;

    @BeforeEach
    void make_the_folder() throws IOException {
        root = Files.createDirectory(outside.resolve("root"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path link(String name, String target) throws IOException {
        Path link = root.resolve(name);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, Path.of(target));
    }

    private Folder read() throws UnreadableException {
        return Folder.read(root, ".drl", MOST);
    }

    @Test
    void files_are_read_by_their_names_and_the_rest_is_listed() throws IOException {
        write("b/x.drl", "bx");
        write("a/æ ø.drl", "aæ");
        write("a/README.md", "…");
        write("a/._x.drl", "mac");
        write("__MACOSX/a/x.drl", "mac");
        write(".git/x.drl", "git");
        write("a/X.DRL", "X");
        Folder folder = read();
        assertThat(folder.files()).containsOnlyKeys("a/æ ø.drl", "b/x.drl");
        assertThat(folder.files().get("b/x.drl")).isEqualTo("bx".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.unread())
                .containsExactly(
                        new SkippedEntry(".git", Why.SYSTEM),
                        new SkippedEntry("__MACOSX", Why.SYSTEM),
                        new SkippedEntry("a/._x.drl", Why.SYSTEM),
                        new SkippedEntry("a/README.md", Why.OTHER),
                        new SkippedEntry("a/X.DRL", Why.OTHER));
    }

    @Test
    void the_folder_may_be_a_link_and_so_may_what_stays_within_it() throws IOException {
        write("release/skole/x.drl", "x");
        write("a/..2025/x.drl", "a");
        link("a/..data", "..2025");
        link("a/x.drl", "..data/x.drl");
        link("b", "release/skole");
        Files.createSymbolicLink(outside.resolve("current"), Path.of("root"));
        assertThat(read().files()).containsOnlyKeys("a/x.drl", "b/x.drl", "release/skole/x.drl");
        Folder linked = Folder.read(outside.resolve("current"), ".drl", MOST);
        assertThat(linked.files()).containsOnlyKeys("a/x.drl", "b/x.drl", "release/skole/x.drl");
        assertThat(linked.unread())
                .containsExactly(new SkippedEntry("a/..2025", Why.SYSTEM), new SkippedEntry("a/..data", Why.SYSTEM));
    }

    @Test
    void a_link_that_leads_out_nowhere_or_round_is_named() throws IOException {
        Files.writeString(outside.resolve("secret"), "hemmeligt");
        Files.createDirectory(outside.resolve("other"));
        write("a/x.drl", "x");
        link("a/out.drl", "../../secret");
        link("a/abs.drl", outside.resolve("secret").toString());
        link("out", "../other");
        link("gone.drl", "nothing");
        link("loop.drl", "loop.drl");
        link("a/round", "..");
        link("note.md", "../secret");
        Folder folder = read();
        assertThat(folder.files()).containsOnlyKeys("a/x.drl");
        assertThat(folder.unread())
                .containsExactly(
                        new SkippedEntry("a/abs.drl", Why.LEADS_OUT),
                        new SkippedEntry("a/out.drl", Why.LEADS_OUT),
                        new SkippedEntry("a/round", Why.LEADS_ROUND),
                        new SkippedEntry("gone.drl", Why.LEADS_NOWHERE),
                        new SkippedEntry("loop.drl", Why.LEADS_NOWHERE),
                        new SkippedEntry("note.md", Why.OTHER),
                        new SkippedEntry("out", Why.LEADS_OUT));
    }

    @Test
    void what_is_no_file_is_never_opened() throws Exception {
        write("a/x.drl", "x");
        Files.createDirectory(root.resolve("folder.drl"));
        assertThat(new ProcessBuilder("mkfifo", root.resolve("pipe.drl").toString())
                        .start()
                        .waitFor())
                .isZero();
        Folder folder = read();
        assertThat(folder.files()).containsOnlyKeys("a/x.drl");
        assertThat(folder.unread())
                .containsExactly(
                        new SkippedEntry("folder.drl", Why.NO_FILE), new SkippedEntry("pipe.drl", Why.NO_FILE));
        assertThatThrownBy(() -> Bounded.read(root.resolve("pipe.drl"), MOST))
                .isInstanceOf(Bounded.NotAFileException.class);
        assertThatThrownBy(() -> Bounded.read(Path.of("/dev/zero"), MOST))
                .isInstanceOf(Bounded.NotAFileException.class);
    }

    @Test
    void of_a_large_file_one_byte_too_many_is_read() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(write("a/x.drl", "").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(read().files().get("a/x.drl")).hasSize(MOST + 1);
    }

    @Test
    void far_more_than_anyone_means_to_give_is_not_read() throws IOException {
        Path deep = root;
        for (int i = 0; i < 20; i++) {
            deep = Files.createDirectory(deep.resolve("d"));
        }
        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableException.class)
                .hasMessage(root + "/d".repeat(16) + ": ligger mere end 16 mapper nede.");
    }

    @Test
    void what_cannot_be_read_is_named() {
        assertThatThrownBy(() -> Folder.read(outside.resolve("no\nne"), ".drl", MOST))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(outside + "/noU+000Ane: findes ikke.");
    }

    /** A release is switched by its link all the time: what is read is all of one release, or nothing is. */
    @Test
    void a_writer_at_work_never_leaves_half() throws Exception {
        for (int i = 0; i < 2; i++) {
            for (String name : List.of("a", "b", "c")) {
                Path file = outside.resolve("release" + i + "/" + name + ".drl");
                Files.createDirectories(file.getParent());
                Files.writeString(file, "x".repeat(10 + i));
            }
        }
        Path current = outside.resolve("current");
        Files.createSymbolicLink(current, Path.of("release0"));
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            try {
                for (int i = 1; !stop.get(); i++) {
                    Path next = Files.createSymbolicLink(outside.resolve("next"), Path.of("release" + i % 2));
                    Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
                    Thread.sleep(i % 20 == 0 ? 5 : 0, 200_000);
                }
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        writer.start();
        int read = 0;
        try {
            for (int i = 0; i < 300; i++) {
                try {
                    assertThat(Folder.read(current, ".drl", MOST).files().values().stream()
                                    .map(bytes -> bytes.length)
                                    .distinct())
                            .hasSize(1);
                    read++;
                } catch (UnreadableException e) {
                    assertThat(e)
                            .hasMessage(
                                    current
                                            + ": bliver der skrevet i, mens den læses. Intet er læst. Prøv igen, når den, der skriver, er færdig.");
                }
            }
        } finally {
            stop.set(true);
            writer.join();
        }
        assertThat(read).as("folders read at rest").isPositive();
    }
}
