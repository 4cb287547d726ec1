package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Vurdering.Regelsaet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What names a rule set: its version, and SHA-256 over its files sorted by name. Of each file: the name in UTF-8, LF, the bytes with CRLF
 * as LF, LF. On Linux, for files in {@code rules/}:
 *
 * <pre>{@code
 * (cd rules && for f in $(find * -name '*.drl' | LC_ALL=C sort); do echo "$f"; tr -d '\r' < "$f"; echo; done) | sha256sum
 * }</pre>
 */
final class Identity {

    private Identity() {}

    /** The identity of files that were loaded, sorted by name. */
    static Regelsaet of(List<RuleFile> sorted, String version) {
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
        for (RuleFile file : sorted) {
            sha.update(file.name().getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
            sha.update(withLf(file.bytes()));
            sha.update((byte) '\n');
        }
        return new Regelsaet(version, HexFormat.of().formatHex(sha.digest()));
    }

    // A loaded file has CR only before LF.
    private static byte[] withLf(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int n = 0;
        for (byte b : bytes) {
            if (b != '\r') {
                kept[n++] = b;
            }
        }
        return Arrays.copyOf(kept, n);
    }
}
