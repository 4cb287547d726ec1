package dk.indsatsregler.editing.local;

import dk.indsatsregler.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files that are written all or none, and never upon one that is there. */
public final class NewFiles {

    private NewFiles() {}

    /** One of them that is there already. */
    public static Optional<Path> there(Map<Path, String> files) {
        return files.keySet().stream()
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    /** Writes them, with the folders they stand in. */
    public static void write(Map<Path, String> files) throws IOException {
        Map<Path, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        WholeFile.create(bytes);
    }
}
