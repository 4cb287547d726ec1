package dk.indsatsregler.lsp;

import dk.indsatsregler.editing.Document;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which file of which layer an address is, and the other way round. */
final class Folders {

    /** The addresses of shipped rules, which are on no disk. */
    static final String SHIPPED = "indsatsregler:/";

    private final @Nullable Path bottom;
    private final List<Path> layers;
    private final Map<Document, String> opened = new HashMap<>();

    /**
     * @param bottom the folder of the rules all others lie on; {@code null} when those are the shipped ones
     * @param layers the folders upon it, the lowest first, and after them those that hold only scenarios
     */
    Folders(@Nullable Path bottom, List<Path> layers) {
        this.bottom = bottom == null ? null : bottom.toAbsolutePath().normalize();
        this.layers = layers.stream().map(p -> p.toAbsolutePath().normalize()).toList();
    }

    /** The folder of a layer; {@code null} for the shipped rules. */
    @Nullable
    Path folder(int layer) {
        return layer == 0 ? bottom : layer <= layers.size() ? layers.get(layer - 1) : null;
    }

    /** A file an editor has opened keeps the address the editor gave it. */
    synchronized Document open(String uri) {
        Document document = document(uri);
        opened.put(document, uri);
        return document;
    }

    /** A file outside of every folder is one of the topmost layer, named with its own folder, as {@code valider FIL} names it. */
    Document document(String uri) {
        if (uri.startsWith(SHIPPED)) {
            return new Document(0, URI.create(uri).getPath().substring(1));
        }
        Path path;
        try {
            path = Path.of(URI.create(uri)).toAbsolutePath().normalize();
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException notAFile) {
            return new Document(Math.max(1, layers.size()), uri.substring(uri.lastIndexOf('/') + 1));
        }
        for (int layer = layers.size(); layer >= 0; layer--) {
            Path folder = folder(layer);
            if (folder != null && path.startsWith(folder) && !path.equals(folder)) {
                return new Document(layer, slashed(folder.relativize(path)));
            }
        }
        int names = path.getNameCount();
        return new Document(Math.max(1, layers.size()), slashed(path.subpath(Math.max(0, names - 2), names)));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The address of a file; empty when it is shipped. */
    synchronized Optional<String> uri(Document document) {
        String open = opened.get(document);
        Path folder = folder(document.layer());
        return open != null
                ? Optional.of(open)
                : Optional.ofNullable(folder)
                        .map(f -> f.resolve(document.name()).toUri().toString());
    }
}
