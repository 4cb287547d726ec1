package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.web.server.Forbindelse.Modtaget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hvem der lukkes ind: den, der fik adressen, fra en af vores egne sider, på denne maskine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortvagtTest {

    private static Forbindelse server;

    @BeforeAll
    static void start() throws IOException {
        server = new Forbindelse();
        assertThat(server.hent("/").status()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String get(String sti, String... hoveder) {
        return "GET " + sti + " HTTP/1.1\r\n" + String.join("\r\n", hoveder) + "\r\nConnection: close\r\n\r\n";
    }

    private static String post(String krop, String... hoveder) {
        return "POST /proev HTTP/1.1\r\n" + String.join("\r\n", hoveder) + "\r\nConnection: close\r\n\r\n" + krop;
    }

    private static Map<String, String> angreb() {
        String vært = "Host: " + server.vært();
        String nøgle = "Cookie: " + server.nøgle;
        String herfra = "Origin: http://" + server.vært();
        String form = "Content-Type: application/x-www-form-urlencoded";
        String tom = "Content-Length: 0";
        Map<String, String> angreb = new LinkedHashMap<>();
        angreb.put("ingen vært", get("/", nøgle));
        angreb.put("fremmed vært", get("/", "Host: ond.example:" + server.port, nøgle));
        angreb.put("fremmed vært, der peger hertil", get("/", "Host: 127.0.0.1.ond.example:" + server.port, nøgle));
        angreb.put("vært uden port", get("/", "Host: 127.0.0.1", nøgle));
        angreb.put("anden port", get("/", "Host: 127.0.0.1:1", nøgle));
        angreb.put("vært med store bogstaver", get("/", "Host: LOCALHOST:" + server.port, nøgle));
        angreb.put("vært som tal", get("/", "Host: 2130706433:" + server.port, nøgle));
        angreb.put("vært som IPv6", get("/", "Host: [::1]:" + server.port, nøgle));
        angreb.put("vært med bruger", get("/", "Host: x@" + server.vært(), nøgle));
        angreb.put("to værter", get("/", vært, "Host: ond.example", nøgle));
        angreb.put("adresse i linjen", get("http://ond.example/", "Host: ond.example", nøgle));
        angreb.put("ingen nøgle", get("/", vært));
        angreb.put("tom nøgle", get("/", vært, "Cookie: indsatsregler-" + server.port + "="));
        angreb.put("forkert nøgle", get("/", vært, "Cookie: indsatsregler-" + server.port + "=" + "0".repeat(32)));
        angreb.put("nøgle fra en anden port", get("/", vært, nøgle.replace("-" + server.port, "-1")));
        angreb.put("begyndelsen af nøglen", get("/", vært, nøgle.substring(0, nøgle.length() - 1)));
        angreb.put("nøgle med mere efter", get("/", vært, nøgle + "0"));
        angreb.put("nøgle med store bogstaver", get("/", vært, nøgle.toUpperCase(java.util.Locale.ROOT)));
        angreb.put("forkert indgang", get("/?noegle=" + "0".repeat(32), vært));
        angreb.put("indgang på en anden side", get("/proev" + server.indgang.substring(1), vært));
        angreb.put("indgang med mere", get(server.indgang + "&x=1", vært));
        angreb.put("spørgsmål i adressen", get("/soeg?q=navn", vært, nøgle));
        for (String metode : List.of("HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", "PROPFIND")) {
            angreb.put(
                    "metoden " + metode,
                    metode + " / HTTP/1.1\r\n" + vært + "\r\n" + nøgle + "\r\nConnection: close\r\n\r\n");
        }
        for (String sti : List.of(
                "/../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/regel/..%2f..%2fpom.xml",
                "/regel/../index",
                "/regel\\..\\x",
                "/regel%5C..%5Cx",
                "\\regel\\NP-K1",
                "/\\ond.example\\",
                "/regel/NP-K1%5C",
                "/Proev",
                "/SOEG",
                "/indsatsregler.CSS",
                "//ond.example/",
                "/REGEL/NP-K1",
                "/regel/np-k1",
                "/regel/NP-K1/",
                "/regel/NP-K1%00",
                "/regel/NP-K1;x",
                "/index.html",
                "/katalog.txt")) {
            angreb.put("stien " + sti, get(sti, vært, nøgle));
        }
        angreb.put("formular uden oprindelse", post("", vært, nøgle, form, tom));
        angreb.put("oprindelse null", post("", vært, nøgle, "Origin: null", form, tom));
        angreb.put("fremmed oprindelse", post("", vært, nøgle, "Origin: http://ond.example", form, tom));
        angreb.put("oprindelse med https", post("", vært, nøgle, "Origin: https://" + server.vært(), form, tom));
        angreb.put("oprindelse på en anden port", post("", vært, nøgle, "Origin: http://127.0.0.1:1", form, tom));
        angreb.put(
                "oprindelse med et andet navn",
                post("", vært, nøgle, "Origin: http://localhost:" + server.port, form, tom));
        angreb.put("to oprindelser", post("", vært, nøgle, herfra, "Origin: http://ond.example", form, tom));
        angreb.put("fra et andet sted", post("", vært, nøgle, herfra, "Sec-Fetch-Site: cross-site", form, tom));
        angreb.put("formular uden nøgle", post("", vært, herfra, form, tom));
        angreb.put("ren tekst", post("", vært, nøgle, herfra, "Content-Type: text/plain", tom));
        angreb.put("JSON", post("{}", vært, nøgle, herfra, "Content-Type: application/json", "Content-Length: 2"));
        angreb.put("fil", post("", vært, nøgle, herfra, "Content-Type: multipart/form-data; boundary=x", tom));
        angreb.put("uden længde", post("", vært, nøgle, herfra, form));
        angreb.put("to længder", post("a=1", vært, nøgle, herfra, form, "Content-Length: 3", "Content-Length: 0"));
        angreb.put("to ens længder", post("a=1", vært, nøgle, herfra, form, "Content-Length: 3", "Content-Length: 3"));
        angreb.put("to længder på én linje", post("a=1", vært, nøgle, herfra, form, "Content-Length: 3, 3"));
        angreb.put(
                "to længder, den ene med små bogstaver",
                post("a=1", vært, nøgle, herfra, form, "Content-Length: 3", "content-length: 0"));
        angreb.put("længde med fortegn", post("a=1", vært, nøgle, herfra, form, "Content-Length: +3"));
        angreb.put("to værter, den ene med små bogstaver", get("/", vært, "host: ond.example", nøgle));
        angreb.put(
                "to oprindelser, den ene med store bogstaver",
                post("", vært, nøgle, herfra, "ORIGIN: http://ond.example", form, tom));
        angreb.put(
                "oprindelse med store bogstaver", post("", vært, nøgle, "Origin: HTTP://" + server.vært(), form, tom));
        angreb.put("vært med omvendt skråstreg", get("/", "Host: " + server.vært() + "\\ond.example", nøgle));
        angreb.put(
                "længde og stykker",
                post("0\r\n\r\n", vært, nøgle, herfra, form, "Content-Length: 5", "Transfer-Encoding: chunked"));
        angreb.put("stykker", post("0\r\n\r\n", vært, nøgle, herfra, form, "Transfer-Encoding: chunked"));
        angreb.put("for lang", post("", vært, nøgle, herfra, form, "Content-Length: " + (Gate.MOST_BYTES + 1)));
        angreb.put("negativ længde", post("", vært, nøgle, herfra, form, "Content-Length: -1"));
        angreb.put("længde, der ikke er et tal", post("", vært, nøgle, herfra, form, "Content-Length: 0x10"));
        for (String sti : List.of("/scenarier", "/virkning", "/arbejde")) {
            angreb.put("uden nøgle: " + sti, get(sti, vært));
            angreb.put("med spørgsmål: " + sti, get(sti + "?goer=alle", vært, nøgle));
            angreb.put(
                    "fremmed formular: " + sti,
                    post("", vært, nøgle, "Origin: http://ond.example", form, tom)
                            .replace("/proev", sti));
            angreb.put(
                    "fil: " + sti,
                    post("", vært, nøgle, herfra, "Content-Type: multipart/form-data; boundary=x", tom)
                            .replace("/proev", sti));
            angreb.put(
                    "for lang: " + sti,
                    post("", vært, nøgle, herfra, form, "Content-Length: " + (Gate.MOST_BYTES + 1))
                            .replace("/proev", sti));
        }
        angreb.put("GET med krop", get("/", vært, nøgle, "Content-Length: 3") + "a=1");
        angreb.put("ikke HTTP", "\u0016\u0003\u0001hej\r\n\r\n");
        return angreb;
    }

    @Test
    void angreb_bliver_afvist_uden_at_noget_bliver_vist() throws IOException {
        Map<String, String> angreb = angreb();
        assertThat(angreb).hasSizeGreaterThan(40);
        List<String> lukketInd = new ArrayList<>();
        for (Map.Entry<String, String> ét : angreb.entrySet()) {
            Modtaget svar = server.send(ét.getValue());
            if (svar.status() != 0 && svar.status() < 400) {
                lukketInd.add(ét.getKey() + ": " + svar.status());
            }
            assertThat(svar.tekst()).as(ét.getKey()).doesNotContain("Regelsæt", "ond.example", "root:", server.nøgle);
            assertThat(svar.hoveder()).doesNotContain("Set-Cookie", "Access-Control");
        }
        assertThat(lukketInd).isEmpty();
        assertThat(server.hent("/").status()).isEqualTo(200);
    }

    private static final int LANGSOMME = 20;
    private static final long MEST_MS = 16_000; // 10 sekunder, og det, der ser efter, gør det ikke hele tiden

    @Test
    void den_der_sender_en_byte_i_sekundet_holder_ingen_ude_og_bliver_afbrudt() throws Exception {
        String begyndt = "POST /proev HTTP/1.1\r\nHost: " + server.vært() + "\r\nOrigin: http://" + server.vært()
                + "\r\nCookie: " + server.nøgle
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na=";
        List<Socket> åbne = new ArrayList<>();
        try {
            long fra = System.nanoTime();
            for (int i = 0; i < LANGSOMME; i++) {
                Socket til = new Socket("127.0.0.1", server.port);
                åbne.add(til);
                // Halvdelen er langsomme med kroppen, halvdelen allerede med hovedet, uden nøgle.
                send(til, i % 2 == 0 ? begyndt : "GET / HTTP/1.1\r\nHost: ");
            }
            List<Socket> langsomme = new ArrayList<>(åbne);
            while (!langsomme.isEmpty()) {
                long spurgt = System.nanoTime();
                assertThat(server.hent("/").status()).isEqualTo(200);
                assertThat((System.nanoTime() - spurgt) / 1_000_000).isLessThan(1_000);
                assertThat((System.nanoTime() - fra) / 1_000_000).isLessThan(MEST_MS);
                Thread.sleep(1_000);
                langsomme.removeIf(til -> !send(til, "a"));
            }
        } finally {
            for (Socket til : åbne) {
                til.close();
            }
        }
        assertThat(server.hent("/").status()).isEqualTo(200);
    }

    /** Blev det sendt? Nej, når den anden ende har lukket. */
    private static boolean send(Socket til, String bytes) {
        try {
            til.setSoTimeout(1);
            til.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            til.getOutputStream().flush();
            return til.getInputStream().read() >= 0;
        } catch (SocketTimeoutException e) {
            return true; // intet svar endnu
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void den_med_adressen_får_en_nøgle_og_en_adresse_uden_den() throws IOException {
        Modtaget ind = server.send(get(server.indgang, "Host: " + server.vært()));
        assertThat(ind.status()).isEqualTo(303);
        assertThat(ind.hoveder())
                .contains("Location: /")
                .contains(server.nøgle + "; HttpOnly; SameSite=Strict; Path=/");
        Modtaget side = server.hent("/");
        assertThat(side.hoveder())
                .contains(
                        "default-src 'none'; script-src 'self'; style-src 'self'",
                        "frame-ancestors 'none'",
                        "X-content-type-options: nosniff",
                        "Cache-control: no-store")
                .doesNotContain("unsafe", "Access-Control");
        assertThat(side.tekst()).contains("Prøv et barn").doesNotContain("noegle");
    }

    @Test
    void der_lyttes_kun_på_denne_maskine() throws IOException {
        for (NetworkInterface net : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress adresse : Collections.list(net.getInetAddresses())) {
                if (!adresse.isLoopbackAddress()) {
                    assertThat(svarer(adresse)).as(net.getName()).isFalse();
                }
            }
        }
    }

    private static boolean svarer(InetAddress adresse) {
        try (Socket til = new Socket()) {
            til.connect(new java.net.InetSocketAddress(adresse, server.port), 300);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void navne_og_numre_der_bliver_sendt_findes_ingen_steder_bagefter(@TempDir Path midlertidig) throws IOException {
        PrintStream ud = System.out;
        PrintStream fejl = System.err;
        ByteArrayOutputStream skrevet = new ByteArrayOutputStream();
        List<String> før = filer();
        try {
            System.setOut(new PrintStream(skrevet, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(skrevet, true, StandardCharsets.UTF_8));
            for (int omgang = 0; omgang < 100; omgang++) {
                StringBuilder fakta = new StringBuilder();
                for (int i = 0; i < 100; i++) {
                    int nr = omgang * 100 + i;
                    fakta.append(i == 0 ? "" : ",").append("\"Navn%d Plantet\":\"010203%04d\"".formatted(nr, nr));
                }
                String sag = "{\"sagId\":\"x\",\"vurderingsdato\":\"2020-03-30\",\"fakta\":{" + fakta + "}}";
                Modtaget svar = omgang % 3 == 0
                        ? server.post("/proev", "goer", "aabn", "sag", sag)
                        : omgang % 3 == 1
                                ? server.post("/sag.json", "sag", sag)
                                : server.post(
                                        "/proev", "sag", "{}", "Navn Plantet", sag, "goer", "svar", "sti", "Plantet");
                assertThat(svar.status()).isIn(200, 400);
                assertThat(svar.tekst() + svar.hoveder())
                        .doesNotContain("Plantet")
                        .doesNotContainPattern("010203[0-9]{4}");
            }
        } finally {
            System.setOut(ud);
            System.setErr(fejl);
        }
        assertThat(skrevet.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(filer()).isEqualTo(før);
        assertThat(midlertidig).isEmptyDirectory();
    }

    private static List<String> filer() throws IOException {
        try (Stream<Path> her = Files.list(Path.of(""))) {
            return her.map(Path::toString).sorted().toList();
        }
    }
}
