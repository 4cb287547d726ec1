package dk.indsatsregler.web.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.editing.local.OwnFolders;
import dk.indsatsregler.files.UnreadableException;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.json.Skemaer;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import dk.indsatsregler.web.html.Links;
import dk.indsatsregler.web.pages.CasePage;
import dk.indsatsregler.web.pages.EditPages;
import dk.indsatsregler.web.pages.Frame;
import dk.indsatsregler.web.pages.RuleSite;
import dk.indsatsregler.web.pages.SearchPage;
import dk.indsatsregler.web.pages.SitePage;
import dk.indsatsregler.web.pages.SiteResource;
import dk.indsatsregler.web.pages.WorkView;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pages, served to this machine alone. It keeps nothing of what it is sent and logs nothing; what is written is a file of one's own rules,
 * when its page is saved.
 */
public final class WebServer implements AutoCloseable {

    private static final byte[] THIS_MACHINE = {127, 0, 0, 1};
    private static final String RET = "/ret";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";

    static {
        // Read once, when the server's own class is. Without the first a form takes 40 ms on a kept connection; the
        // others end slow requests.
        Map.of(
                        "sun.net.httpserver.nodelay", "true",
                        "sun.net.httpserver.maxReqTime", "10",
                        "sun.net.httpserver.maxRspTime", "60",
                        "sun.net.httpserver.idleInterval", "30",
                        "sun.net.httpserver.maxReqHeaders", "60",
                        "jdk.httpserver.maxConnections", "100")
                .forEach((name, value) -> {
                    if (System.getProperty(name) == null) {
                        System.setProperty(name, value);
                    }
                });
    }

    /** What is answered. */
    private static final class Answer {

        private final int status;
        private final String type;
        private final byte[] bytes;
        private final @Nullable String file;

        Answer(int status, String type, byte[] bytes, @Nullable String file) {
            this.status = status;
            this.type = type;
            this.bytes = bytes;
            this.file = file;
        }

        Answer(String type, byte[] bytes) {
            this(200, type, bytes, null);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Gate gate;
    private final int port;
    private final Work work = new Work();
    private final ScenarioRoute scenarios;
    private final ImpactRoute impact;
    private final Supplier<Rulebook> book;
    private final Function<Rulebook, RuleSite> rules;
    private final @Nullable EditRoute edits;
    private final CompletableFuture<Site> first;
    private volatile CompletableFuture<Site> site;

    /** The rules as they are shown, all of them the same. */
    private static final class Site {

        private final Frame frame;
        private final Map<String, Answer> pages;
        private final List<SitePage.Entry> index;
        private final CaseRoute cases;

        Site(RuleSite rules, Regelmotor engine) {
            frame = new Frame(rules);
            List<SitePage> all = rules.pages();
            pages = WebServer.pages(all, frame);
            index = all.stream().flatMap(page -> page.entries().stream()).toList();
            cases = new CaseRoute(rules, engine);
        }
    }

    private WebServer(
            Supplier<Rulebook> book,
            Function<Rulebook, RuleSite> rules,
            Workbench bench,
            @Nullable OwnFolders own,
            int port)
            throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(THIS_MACHINE), port), 0);
        this.port = server.getAddress().getPort();
        this.gate = new Gate(this.port);
        // As many as there are connections: one that sends slowly holds up its own thread, and nobody else's.
        this.threads = Executors.newCachedThreadPool(run -> {
            Thread thread = new Thread(run, "indsatsregler-web");
            thread.setDaemon(true);
            return thread;
        });
        this.scenarios = new ScenarioRoute(bench, work, own != null);
        this.impact = new ImpactRoute(bench, work);
        this.book = book;
        this.rules = rules;
        this.edits = own == null ? null : new EditRoute(own);
        this.first = read();
        this.site = first;
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * Starts one. It answers at once: until the rules are read, with a page that says so.
     *
     * @param book reads the rules; asked again when one's own have changed
     * @param rules what there is to show of them
     * @param bench what can be run
     * @param own the folders that can be edited; {@code null} without any
     * @param port where; 0 for any that is free
     * @throws IOException if it cannot be there
     */
    public static WebServer start(
            Supplier<Rulebook> book,
            Function<Rulebook, RuleSite> rules,
            Workbench bench,
            @Nullable OwnFolders own,
            int port)
            throws IOException {
        return new WebServer(book, rules, bench, own, port);
    }

    private CompletableFuture<Site> read() {
        return CompletableFuture.supplyAsync(
                () -> {
                    Rulebook read = book.get();
                    return new Site(rules.apply(read), read.engine());
                },
                threads);
    }

    // What is shown is read again, and who asks meanwhile waits. Rules that cannot be used change nothing.
    private void readAgain() {
        CompletableFuture<Site> before = site;
        site = read().exceptionallyCompose(fault -> before);
    }

    /** The address to open, with the key. */
    public String address() {
        return "http://127.0.0.1:" + port + "/?" + gate.entrance();
    }

    @Override
    public void close() {
        server.stop(0);
        work.close();
        threads.shutdownNow();
    }

    private static Map<String, Answer> pages(List<SitePage> all, Frame frame) {
        Map<String, Answer> pages = new HashMap<>();
        Links links = Links.served();
        all.forEach(page -> pages.put(links.to(page.address()), new Answer(HTML, frame.bytes(page))));
        schema(pages, CasePage.CASE_SCHEMA, Skemaer.sag());
        schema(pages, CasePage.ANSWER_SCHEMA, Skemaer.vurdering());
        script(pages, CasePage.SCRIPT, SiteResource.text("proev.js"));
        script(pages, WorkView.SCRIPT, SiteResource.text("koer.js"));
        script(pages, EditPages.SCRIPT, SiteResource.text("ret.js"));
        pages.put(
                links.to(Frame.STYLE),
                new Answer(
                        "text/css; charset=utf-8",
                        SiteResource.text("indsatsregler.css").getBytes(StandardCharsets.UTF_8)));
        return pages;
    }

    private static void script(Map<String, Answer> pages, Address address, String text) {
        pages.put(Links.served().to(address), new Answer(SCRIPT, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void schema(Map<String, Answer> pages, Address address, String text) {
        pages.put(Links.served().to(address), new Answer(JSON, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void answer(HttpExchange request) throws IOException {
        try (request) {
            Gate.restrain(request.getResponseHeaders());
            Refusal refusal = gate.refusal(request);
            if (refusal == null && gate.enters(request)) {
                request.getResponseHeaders().set("Set-Cookie", gate.cookie());
                request.getResponseHeaders().set("Location", "/");
                request.sendResponseHeaders(303, -1);
                return;
            }
            send(request, refusal == null ? allowed(request) : refused(refusal));
        }
    }

    private Answer allowed(HttpExchange request) throws IOException {
        String path = request.getRequestURI().getRawPath();
        try {
            if (request.getRequestMethod().equals("POST")) {
                return posted(path, SentForm.read(request.getRequestBody()));
            } else if (!first.isDone()) {
                return reading();
            } else if (path.equals("/proev")) {
                return shown(site.join().cases.start());
            } else if (path.equals("/scenarier")) {
                return shown(scenarios.page());
            } else if (path.equals("/virkning")) {
                return shown(impact.page());
            } else if (path.equals("/arbejde")) {
                return shown(work.view().alone());
            } else if (path.equals(RET)) {
                return shown(edits == null ? EditPages.closed() : edits.list(List.of()));
            } else if (path.startsWith(RET + "/") && edits != null) {
                return edits.page(path).map(this::shown).orElseGet(WebServer::missing);
            }
            Answer page = site.join().pages.get(path);
            return page == null ? missing() : page;
        } catch (UnreadableException e) { // a folder of one's own, named
            return shown(EditPages.unreadable(String.valueOf(e.getMessage())));
        } catch (SagJsonException e) {
            return refused(new Refusal(400, "Sagen kan ikke læses."));
        } catch (IllegalArgumentException e) {
            return refused(new Refusal(400, "Formularen kan ikke læses."));
        } catch (RuntimeException e) { // never a word of what was sent, not even in a log
            return refused(new Refusal(500, "Programmet fejlede. Fejlen er programmets egen."));
        }
    }

    private Answer posted(String path, SentForm form) throws IOException {
        CaseRoute cases = site.join().cases;
        return switch (path) {
            case "/proev" -> shown(cases.page(form));
            case "/hvorfor" -> shown(cases.why(form));
            case "/udkast" -> shown(cases.draft(form));
            case "/barn" ->
                shown(scenarios
                        .child(form.first("fil"), form.first("linje"))
                        .map(sag -> cases.fictional(sag))
                        .orElseGet(() -> cases.child(form)));
            case "/scenarier" -> shown(scenarios.page(form));
            case "/virkning" -> impact(form);
            case "/soeg" -> shown(SearchPage.asked(form.first(SearchPage.ASKED), site.join().index));
            case "/sag.json" -> new Answer(200, JSON, cases.caseFile(form), "sag.json");
            case "/svar.json" -> new Answer(200, JSON, cases.answerFile(form), "svar.json");
            default ->
                edits != null && (path.equals(RET) || path.startsWith(RET + "/"))
                        ? edited(edits, path, form)
                        : missing();
        };
    }

    private Answer edited(EditRoute edits, String path, SentForm form) throws IOException {
        if (path.equals(RET + "/forslag")) {
            return shown(edits.proposed(form));
        } else if (path.equals(RET + "/scenarie")) {
            return shown(edits.scenario(form, site.join().cases.scenario(form)));
        }
        EditRoute.Answered answered =
                path.equals(RET) ? edits.begun(form) : edits.posted(path, form).orElse(null);
        if (answered == null) {
            return missing();
        }
        SitePage page = answered.page();
        Answer answer = page == null ? new Answer(HTML, piece(answered.piece())) : shown(page);
        if (answered.written()) {
            readAgain();
        }
        return answer;
    }

    private static byte[] piece(Html piece) {
        StringBuilder written = new StringBuilder();
        piece.write(written, Links.served());
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Answer missing() {
        return refused(new Refusal(404, "Siden findes ikke."));
    }

    private Answer impact(SentForm form) {
        if (impact.refuses(form)) {
            return refused(new Refusal(403, "Egne sager læses kun, når programmet er startet med --egne-sager."));
        }
        if (form.first("goer").equals("tabel")) {
            return impact.table(form)
                    .map(table -> new Answer(200, CSV, table.getBytes(StandardCharsets.UTF_8), "virkning.csv"))
                    .orElseGet(() -> refused(new Refusal(404, "Der er ingen tabel; prøv reglerne først.")));
        }
        return shown(impact.page(form));
    }

    private Answer shown(SitePage page) {
        return new Answer(HTML, site.join().frame.bytes(page));
    }

    // The page asks again by itself, also without JavaScript.
    private static Answer reading() {
        return bare(503, "Reglerne læses", "<meta http-equiv=\"refresh\" content=\"1\" />");
    }

    private static Answer refused(Refusal refusal) {
        return bare(refusal.status(), refusal.why(), "");
    }

    private static Answer bare(int status, String words, String head) {
        String page = "<!DOCTYPE html>\n<html lang=\"da\"><head><meta charset=\"utf-8\" />" + head + "<title>" + words
                + "</title></head><body><main><h1>" + words + "</h1></main></body></html>\n";
        return new Answer(status, HTML, page.getBytes(StandardCharsets.UTF_8), null);
    }

    private static void send(HttpExchange request, Answer answer) throws IOException {
        request.getResponseHeaders().set("Content-Type", answer.type);
        if (answer.file != null) {
            request.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"" + answer.file + "\"");
        }
        if (answer.status >= 400) {
            request.getResponseHeaders().set("Connection", "close");
        }
        request.sendResponseHeaders(answer.status, answer.bytes.length);
        try (OutputStream out = request.getResponseBody()) {
            out.write(answer.bytes);
        }
    }
}
