package dk.indsatsregler.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style and the scripts, as they ship. */
public final class SiteResource {

    private SiteResource() {}

    /** The text of one. */
    public static String text(String name) {
        try (InputStream in = SiteResource.class.getResourceAsStream("/dk/indsatsregler/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("indsatsregler is incomplete: " + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
