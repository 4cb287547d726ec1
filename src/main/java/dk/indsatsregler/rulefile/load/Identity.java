package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Vurdering.Regelsaet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What names a rule set: its version, and SHA-256 over its files sorted by name. Of each file: the name in UTF-8, LF, the bytes with CRLF
 * as LF, LF. On Linux, for files in {@code rules/}:
 *
 * <pre>{@code
 * (cd rules && for f in $(find * -name '*.drl' | LC_ALL=C sort); do echo "$f"; tr -d '\r' < "$f"; echo; done) | sha256sum
 * }</pre>
 *
 * <p>Of practices switched on and of layers upon it, in the same stream: {@code + praksis kommunal/bornholm} and LF for each practice, sorted;
 * {@code - praksis koege} and LF for each that is switched off, sorted; then for each layer {@code + lag}, LF and its files as above.
 */
final class Identity {

    private Identity() {}

    /** The identity of layers that were loaded. */
    static Regelsaet of(Layers layers, @Nullable String contact) {
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
        add(sha, layers.bottom());
        for (String practice : layers.practices()) {
            add(sha, "+ praksis " + practice);
        }
        for (String practice : layers.without()) {
            add(sha, "- praksis " + practice);
        }
        for (List<RuleFile> layer : layers.upon()) {
            add(sha, "+ lag");
            add(sha, layer);
        }
        return new Regelsaet(layers.wholeVersion(), HexFormat.of().formatHex(sha.digest()), contact);
    }

    private static void add(MessageDigest sha, List<RuleFile> files) {
        for (RuleFile file :
                files.stream().sorted(Comparator.comparing(RuleFile::name)).toList()) {
            add(sha, file.name());
            sha.update(withLf(file.bytes()));
            sha.update((byte) '\n');
        }
    }

    private static void add(MessageDigest sha, String line) {
        sha.update(line.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
    }

    // A loaded file has CR only before LF.
    static byte[] withLf(byte[] bytes) {
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
