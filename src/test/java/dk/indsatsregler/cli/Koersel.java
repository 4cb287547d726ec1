package dk.indsatsregler.cli;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Én kørsel af kommandolinjen i samme JVM: slutkode og det skrevne. */
record Koersel(int kode, String ud, String fejl) {

    static final Path SAGER = Path.of("examples", "sager");

    static Koersel af(String... argumenter) {
        return med(Regelmotor::standard, "", argumenter);
    }

    static Koersel medStdin(String stdin, String... argumenter) {
        return med(Regelmotor::standard, stdin, argumenter);
    }

    static Koersel med(Supplier<Regelmotor> motor, String stdin, String... argumenter) {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        ByteArrayOutputStream fejl = new ByteArrayOutputStream();
        int kode = Main.run(argumenter, terminal(motor, stdin, ud, fejl, false));
        return new Koersel(kode, ud.toString(StandardCharsets.UTF_8), fejl.toString(StandardCharsets.UTF_8));
    }

    static Terminal terminal(
            Supplier<Regelmotor> motor,
            String stdin,
            ByteArrayOutputStream ud,
            ByteArrayOutputStream fejl,
            boolean farver) {
        InputStream ind = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        return new Terminal(
                ind,
                new PrintStream(ud, true, StandardCharsets.UTF_8),
                new PrintStream(fejl, true, StandardCharsets.UTF_8),
                farver,
                motor);
    }

    /** En eksempelsags fil, som den skrives på kommandolinjen. */
    static String sag(String navn) {
        return SAGER.resolve(navn + ".json").toString();
    }

    /** Den ventede tekst, med regelsættets SHA-256 sat ind. */
    static String ventet(String navn) {
        String sha256 = Regelmotor.standard().regelsæt().sha256();
        try (InputStream in = Koersel.class.getResourceAsStream(navn)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{sha}", sha256.substring(0, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String indhold(String fil) {
        try {
            return Files.readString(Path.of(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
