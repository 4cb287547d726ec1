package dk.indsatsregler.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/** Files that are written all or none, and never upon one that is there. */
public final class NewFiles {

    private NewFiles() {}

    /** One of them that is there already. */
    public static Optional<Path> there(Map<Path, String> files) {
        return files.keySet().stream().filter(Files::exists).findFirst();
    }

    /** Writes them, with the folders they stand in. */
    public static void write(Map<Path, String> files) throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Path folder = file.getKey().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }
}
