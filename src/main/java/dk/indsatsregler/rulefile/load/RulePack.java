package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.read.SourceReader;
import dk.indsatsregler.text.VisibleText;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that a rule set is made of, in one file: its layers, its practices and the statements it leans on. The same rule set has the same
 * bytes, whatever the machine.
 *
 * <p>Plain text, so that it can be read without this library: a list of what is in it, one line each, and then the files themselves, one
 * after the other. Nothing is compressed, and no name in it is ever a place on a disk.
 *
 * <pre>{@code
 * indsatsregler-regelpakke-1
 * bibliotek 0.1.0
 * bund 0.1.0
 * regelsaet 9f86d0…                            SHA-256 of the rule set, as every result has it
 * praksis kommunal/bornholm                    for each that is switched on
 * uden koege                                   for each that is switched off
 * fil udsagn 102823 60303a… udsagn.json        of each file: its layer (0 is the bottom), bytes, SHA-256 and name
 * fil 0 11034 fd61a0… noedpasning/bek-217-2020.drl
 * slut
 * }</pre>
 *
 * @param layers the layers
 * @param text the statements as they are written
 * @param statements the statements
 */
public record RulePack(Layers layers, String text, Statements statements) {

    /** The ending of a pack's name. */
    public static final String ENDING = ".regelpakke";

    private static final String FORMAT = "indsatsregler-regelpakke-1";
    private static final String STATEMENTS = "udsagn";
    private static final String STATEMENTS_FILE = "udsagn.json";
    private static final String END = "slut";

    /** The most bytes of a pack. */
    public static final int MOST_BYTES = 64 << 20;

    private static final int MOST_FILES = 4_000;
    private static final int MOST_LAYERS = 100;
    private static final int MOST_STATEMENT_BYTES = 4 << 20;
    private static final int LONGEST_LINE = 1_500;
    private static final Pattern PRACTICE =
            Pattern.compile("praksis (" + RuleSet.LOCAL + "[a-z0-9]{1,64}(?:-[a-z0-9]{1,64}){0,8})");
    private static final Pattern WITHOUT = Pattern.compile("uden ([a-z0-9]{1,64}(?:-[a-z0-9]{1,64}){0,8})");
    private static final Pattern FILE =
            Pattern.compile("fil (" + STATEMENTS + "|[0-9]{1,2}) ([0-9]{1,8}) ([0-9a-f]{64}) (.{1,300})");

    /**
     * Writes a rule set that can be loaded.
     *
     * @throws IllegalArgumentException if a pack cannot hold it, e.g. a file's name; the message is Danish
     */
    public static byte[] write(Layers layers, String statements, String library) {
        StringBuilder list = new StringBuilder(FORMAT).append('\n');
        list.append("bibliotek ").append(library).append('\n');
        list.append("bund ").append(layers.version()).append('\n');
        list.append("regelsaet ").append(Identity.of(layers, null).sha256()).append('\n');
        layers.practices()
                .forEach(practice -> list.append("praksis ").append(practice).append('\n'));
        layers.without()
                .forEach(practice -> list.append("uden ").append(practice).append('\n'));
        ByteArrayOutputStream files = new ByteArrayOutputStream();
        add(STATEMENTS, new RuleFile(STATEMENTS_FILE, statements.getBytes(StandardCharsets.UTF_8)), list, files);
        List<List<RuleFile>> all = Stream.concat(Stream.of(layers.bottom()), layers.upon().stream())
                .toList();
        for (int layer = 0; layer < all.size(); layer++) {
            String number = Integer.toString(layer);
            all.get(layer).stream()
                    .sorted(Comparator.comparing(RuleFile::name))
                    .forEach(file -> add(number, file, list, files));
        }
        list.append(END).append('\n');
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        pack.writeBytes(list.toString().getBytes(StandardCharsets.UTF_8));
        pack.writeBytes(files.toByteArray());
        read(pack.toByteArray()); // what is packed can be read
        return pack.toByteArray();
    }

    // Line ends do not tell one rule set from another, and so not one pack from another.
    private static void add(String layer, RuleFile file, StringBuilder list, ByteArrayOutputStream files) {
        byte[] bytes = Identity.withLf(file.bytes());
        list.append("fil " + layer + " " + bytes.length + " " + sha256(bytes) + " " + file.name() + "\n");
        files.writeBytes(bytes);
    }

    /** SHA-256 of the rule set, as every result has it. */
    public String sha256() {
        return Identity.of(layers, null).sha256();
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Reads a pack. Nothing is set aside for what it says of itself before that is seen to be so.
     *
     * @throws IllegalArgumentException if it is none, or not as it was packed; the message is Danish and says where
     */
    public static RulePack read(byte[] pack) {
        if (pack.length > MOST_BYTES) {
            throw refused("den fylder mere end " + (MOST_BYTES >> 20) + " MB.");
        }
        return new Reader(pack).read();
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("Regelpakken kan ikke bruges: " + why);
    }

    private static final class Reader {

        private final byte[] pack;
        private final List<Listed> listed = new ArrayList<>();
        private final Set<String> practices = new TreeSet<>();
        private final Set<String> without = new TreeSet<>();
        private int at;
        private int number;

        Reader(byte[] pack) {
            this.pack = pack;
        }

        private record Listed(int layer, int bytes, String sha256, String name) {}

        RulePack read() {
            if (!line().equals(FORMAT)) {
                throw refused("dens første linje skal være " + FORMAT + ".");
            }
            after("bibliotek ");
            String version = after("bund ");
            String sha256 = after("regelsaet ");
            for (String next = line(); !next.equals(END); next = line()) {
                listed(next);
            }
            List<List<RuleFile>> layers = new ArrayList<>();
            String text = null;
            for (Listed file : listed) {
                byte[] bytes = bytes(file);
                if (file.layer < 0) {
                    text = new String(bytes, StandardCharsets.UTF_8);
                } else {
                    while (layers.size() <= file.layer) {
                        layers.add(new ArrayList<>());
                    }
                    layers.get(file.layer).add(new RuleFile(file.name, bytes));
                }
            }
            if (at != pack.length) {
                throw refused("der er mere i den, end dens liste siger.");
            } else if (text == null || layers.isEmpty() || layers.stream().anyMatch(List::isEmpty)) {
                throw refused("den mangler udsagn, regler eller et lag.");
            }
            Layers all =
                    new Layers(version, layers.get(0), practices, without, layers.subList(1, layers.size()), List.of());
            if (!Identity.of(all, null).sha256().equals(sha256)) {
                throw refused("linje 4: regelsættets SHA-256 er ikke den, filerne har.");
            }
            return new RulePack(all, text, statements(text));
        }

        private void listed(String line) {
            Matcher practice = PRACTICE.matcher(line);
            Matcher off = WITHOUT.matcher(line);
            Matcher file = FILE.matcher(line);
            if (practice.matches() && listed.isEmpty()) {
                once(practices.add(practice.group(1)));
            } else if (off.matches() && listed.isEmpty()) {
                once(without.add(off.group(1)));
            } else if (file.matches()) {
                if (listed.size() == MOST_FILES) {
                    throw refused("den har flere end " + MOST_FILES + " filer.");
                }
                boolean statements = file.group(1).equals(STATEMENTS);
                int layer = statements ? -1 : Integer.parseInt(file.group(1));
                String name = file.group(4);
                Listed before = listed.isEmpty() ? null : listed.get(listed.size() - 1);
                boolean inOrder = before == null
                        ? statements && name.equals(STATEMENTS_FILE)
                        : (layer == before.layer && name.compareTo(before.name) > 0 && !statements)
                                || layer == before.layer + 1;
                once(inOrder && layer < MOST_LAYERS && isName(name));
                listed.add(new Listed(layer, Integer.parseInt(file.group(2)), file.group(3), name));
            } else {
                once(false);
            }
        }

        // The same as a rule file's name: parts of a path that leads downwards.
        private static boolean isName(String name) {
            return name.equals(VisibleText.line(name))
                    && !name.contains("\\")
                    && Arrays.stream(name.split("/", -1)).noneMatch(part -> part.isEmpty() || part.startsWith("."));
        }

        private void once(boolean right) {
            if (!right) {
                throw refused("linje " + number + " hører ikke til her.");
            }
        }

        private byte[] bytes(Listed file) {
            int most = file.layer < 0 ? MOST_STATEMENT_BYTES : SourceReader.MOST_BYTES;
            if (file.bytes > most || file.bytes > pack.length - at) {
                throw refused("filen " + VisibleText.line(file.name) + " er kortere eller længere, end listen siger.");
            }
            byte[] bytes = Arrays.copyOfRange(pack, at, at + file.bytes);
            if (!sha256(bytes).equals(file.sha256)) {
                throw refused("filen " + VisibleText.line(file.name) + " er ikke, som den blev pakket.");
            }
            at += file.bytes;
            return bytes;
        }

        private static Statements statements(String text) {
            try {
                return Statements.of(text);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw refused("filen " + STATEMENTS_FILE + " er ikke en liste af udsagn.");
            }
        }

        private String after(String key) {
            String line = line();
            once(line.startsWith(key) && line.equals(VisibleText.line(line)));
            return line.substring(key.length());
        }

        private String line() {
            number++;
            int end = at;
            while (end < pack.length && pack[end] != '\n' && end - at <= LONGEST_LINE) {
                end++;
            }
            if (end == pack.length || pack[end] != '\n') {
                throw refused("linje " + number + " slutter ikke, hvor den skal.");
            }
            ByteBuffer written = ByteBuffer.wrap(pack, at, end - at);
            at = end + 1;
            try {
                return StandardCharsets.UTF_8.newDecoder().decode(written).toString();
            } catch (CharacterCodingException e) {
                throw refused("linje " + number + " er ikke UTF-8.");
            }
        }
    }
}
