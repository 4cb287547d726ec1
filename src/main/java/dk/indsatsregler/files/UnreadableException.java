package dk.indsatsregler.files;

import java.io.IOException;

/** Files that cannot be read, or not all of them at one moment. The message is Danish and names what it is about. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }
}
