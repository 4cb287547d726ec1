package dk.indsatsregler.web.server;

import dk.indsatsregler.editing.local.OwnFolders;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.testing.feature.FeatureReader;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import dk.indsatsregler.web.pages.RuleSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** En server og den, der taler med den, byte for byte: en browsers bibliotek ville ikke sende det, en angriber sender. */
final class Forbindelse implements AutoCloseable {

    private static final Rulebook REGLER = Rulebook.shipped();

    private final WebServer server;
    final int port;
    final String indgang;
    final String nøgle;

    /** Det, der blev svaret; 0, når forbindelsen blev lukket uden et svar. */
    record Modtaget(int status, String hoveder, String tekst) {}

    Forbindelse() throws IOException {
        this(new Workbench(Map::of, Map::of, test -> test, () -> REGLER, null, false));
    }

    Forbindelse(Workbench bænk) throws IOException {
        this(WebServer.start(() -> REGLER, regler -> sted(true), bænk, null, 0));
        vent();
    }

    /** En, der kan rette i en mappe; de regler, den viser, er dem på disken. */
    Forbindelse(Path mappe) throws IOException {
        this(WebServer.start(
                () -> Rulebook.of(bygger(mappe)),
                regler -> new RuleSite(regler.rules(), Statements.shipped(), Map.of(), Map.of(), List.of(), true)
                        .withEditing(),
                Baenk.med(mappe),
                new OwnFolders(null, List.of(mappe), () -> new DefaultRegelmotorBygger(StandardVocabulary.get())),
                0));
        vent();
    }

    /** En, der ikke venter på, at reglerne er læst. */
    static Forbindelse straks(Supplier<RuleSite> sted) throws IOException {
        return new Forbindelse(WebServer.start(() -> REGLER, regler -> sted.get(), Baenk.uden(), null, 0));
    }

    private void vent() throws IOException {
        while (hent("/").status() == 503) {
            // reglerne læses
        }
    }

    private static DefaultRegelmotorBygger bygger(Path mappe) {
        DefaultRegelmotorBygger bygger = new DefaultRegelmotorBygger(StandardVocabulary.get());
        bygger.medRegler(mappe);
        return bygger;
    }

    private Forbindelse(WebServer server) throws IOException {
        this.server = server;
        URI adresse = URI.create(server.address());
        port = adresse.getPort();
        indgang = "/?" + adresse.getRawQuery();
        nøgle = "indsatsregler-" + port + "=" + adresse.getRawQuery().replaceFirst("noegle=", "");
    }

    static RuleSite sted(boolean server) {
        try {
            String fil = "noedpasning/bek-217-2020.feature";
            Map<String, List<RawScenario>> børn =
                    FeatureReader.read(fil, Files.readAllBytes(Path.of("src/test/resources/scenarier", fil)))
                            .scenarios()
                            .stream()
                            .filter(s -> s.heading() != null)
                            .collect(Collectors.groupingBy(s -> s.heading().id()));
            return new RuleSite(REGLER.rules(), Statements.shipped(), børn, Map.of(), List.of(), server);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String vært() {
        return "127.0.0.1:" + port;
    }

    Modtaget hent(String sti) throws IOException {
        return send("GET " + sti + " HTTP/1.1\r\nHost: " + vært() + "\r\nCookie: " + nøgle
                + "\r\nConnection: close\r\n\r\n");
    }

    /** Felterne er navn, værdi, navn, værdi … */
    Modtaget post(String sti, String... felter) throws IOException {
        StringBuilder krop = new StringBuilder();
        for (int i = 0; i < felter.length; i += 2) {
            krop.append(i == 0 ? "" : "&").append(kodet(felter[i])).append('=').append(kodet(felter[i + 1]));
        }
        return send(
                "POST " + sti + " HTTP/1.1\r\nHost: " + vært() + "\r\nOrigin: http://" + vært() + "\r\nCookie: " + nøgle
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + krop.length()
                        + "\r\nConnection: close\r\n\r\n" + krop);
    }

    private static String kodet(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    Modtaget send(String bytes) throws IOException {
        try (Socket til = new Socket("127.0.0.1", port)) {
            til.setSoTimeout(20_000);
            til.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            til.getOutputStream().flush();
            return læs(til.getInputStream());
        }
    }

    private static Modtaget læs(InputStream fra) throws IOException {
        ByteArrayOutputStream alt = new ByteArrayOutputStream();
        try {
            fra.transferTo(alt);
        } catch (IOException e) {
            // lukket midt i: det, der nåede frem, tæller
        }
        String svar = alt.toString(StandardCharsets.UTF_8);
        int skel = svar.indexOf("\r\n\r\n");
        return svar.startsWith("HTTP/1.1 ") && skel > 0
                ? new Modtaget(
                        Integer.parseInt(svar.substring(9, 12)), svar.substring(0, skel), svar.substring(skel + 4))
                : new Modtaget(0, "", svar);
    }

    @Override
    public void close() {
        server.close();
    }
}
