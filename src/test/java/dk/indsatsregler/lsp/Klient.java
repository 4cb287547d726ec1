package dk.indsatsregler.lsp;

import dk.indsatsregler.editing.Document;
import dk.indsatsregler.editing.Workspace;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/** En editor: en rigtig klient, der taler med serveren gennem to rør. */
public final class Klient implements LanguageClient, AutoCloseable {

    private static final long TÅLMOD = 120;

    private final ExecutorService tråde = Executors.newCachedThreadPool();
    private final BlockingQueue<PublishDiagnosticsParams> meldinger = new LinkedBlockingQueue<>();
    private final List<String> beskeder = new ArrayList<>();
    private final RuleServer rules;
    private final LanguageServer server;
    private final CompletableFuture<Integer> slut;
    private InitializeResult kan = new InitializeResult();
    private int udgave;

    private Klient(RuleServer rules) throws IOException {
        this.rules = rules;
        PipedInputStream tilServer = new PipedInputStream(1 << 16);
        PipedInputStream tilKlient = new PipedInputStream(1 << 16);
        PipedOutputStream fraKlient = new PipedOutputStream(tilServer);
        PipedOutputStream fraServer = new PipedOutputStream(tilKlient);
        slut = CompletableFuture.supplyAsync(() -> Stdio.serve(rules, tilServer, fraServer), tråde);
        Launcher<LanguageServer> launcher = new Launcher.Builder<LanguageServer>()
                .setLocalService(this)
                .setRemoteInterface(LanguageServer.class)
                .setInput(tilKlient)
                .setOutput(fraKlient)
                .setExecutorService(tråde)
                .create();
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** En editor over regler, som svarer med det samme i den åbne fil og venter så længe med resten. */
    public static Klient over(
            DefaultRegelmotorBygger regler, Path mappe, Map<Document, byte[]> scenarier, long ventetid) {
        return over(new RuleServer(
                åben -> new RuleServer.Opened(null, List.of(mappe), () -> Workspace.of(regler, scenarier)),
                ventetid,
                ventetid));
    }

    /** En editor over de regler, der ligger i en mappe, og ingen andre. */
    public static Klient overKun(Path mappe, long helheden, long sammen) {
        return over(new RuleServer(
                åben -> new RuleServer.Opened(mappe, List.of(), () -> {
                    DefaultRegelmotorBygger regler = new DefaultRegelmotorBygger(StandardVocabulary.get());
                    regler.medRegelmappe(mappe);
                    return Workspace.of(regler, Map.of());
                }),
                helheden,
                sammen));
    }

    static Klient over(RuleServer rules) {
        try {
            return new Klient(rules).begynd(new InitializeParams());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Klient over(RuleServer rules, InitializeParams params) {
        try {
            return new Klient(rules).begynd(params);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Klient begynd(InitializeParams params) {
        if (params.getCapabilities() == null) {
            params.setCapabilities(new ClientCapabilities());
        }
        kan = svar(server.initialize(params));
        server.initialized(new InitializedParams());
        return this;
    }

    InitializeResult kan() {
        return kan;
    }

    RuleServer rules() {
        return rules;
    }

    LanguageServer server() {
        return server;
    }

    List<String> beskeder() {
        return beskeder;
    }

    CompletableFuture<Integer> slut() {
        return slut;
    }

    static <T> T svar(CompletableFuture<T> svar) {
        try {
            return svar.get(TÅLMOD, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Åbner en fil. */
    public void åbn(String uri, String tekst) {
        String sprog = uri.endsWith(".feature") ? "feature" : "indsatsregel";
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, sprog, ++udgave, tekst)));
    }

    /** Skriver i en åben fil. */
    public void skriv(String uri, String tekst) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, ++udgave),
                        List.of(new TextDocumentContentChangeEvent(tekst))));
    }

    /** Lukker en fil. */
    public void luk(String uri) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    /** Den næste melding om en fil. */
    public List<Diagnostic> næste(String uri) {
        return næste(uri, alle -> true);
    }

    /** Den første melding om en fil, der er som ønsket; de andre springes over. */
    public List<Diagnostic> næste(String uri, Predicate<List<Diagnostic>> ønsket) {
        try {
            while (true) {
                PublishDiagnosticsParams melding = meldinger.poll(TÅLMOD, TimeUnit.SECONDS);
                if (melding == null) {
                    throw new IllegalStateException("ingen melding om " + uri);
                } else if (melding.getUri().equals(uri) && ønsket.test(melding.getDiagnostics())) {
                    return melding.getDiagnostics();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Det, der kan gøres ved et problem. */
    public List<CodeAction> handlinger(String uri, Diagnostic problem, @Nullable String slags) {
        CodeActionContext om = new CodeActionContext(List.of(problem));
        om.setOnly(slags == null ? null : List.of(slags));
        return svar(server.getTextDocumentService()
                        .codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), problem.getRange(), om)))
                .stream()
                .map(Either<Command, CodeAction>::getRight)
                .toList();
    }

    /** En tekst med en handlings ændringer, udført som en editor gør det. */
    public static String udført(String tekst, String uri, CodeAction handling) {
        return udført(tekst, handling.getEdit().getChanges().get(uri));
    }

    static String udført(String tekst, List<TextEdit> ændringer) {
        StringBuilder ny = new StringBuilder(tekst);
        ændringer.stream()
                .sorted(java.util.Comparator.comparing(
                        (TextEdit e) -> -sted(tekst, e.getRange().getStart())))
                .forEach(e -> ny.replace(
                        sted(tekst, e.getRange().getStart()),
                        sted(tekst, e.getRange().getEnd()),
                        e.getNewText()));
        return ny.toString();
    }

    // Uafhængigt af serverens egen optælling: linjer tælles ved at dele teksten.
    static int sted(String tekst, Position position) {
        String[] linjer = tekst.split("(?<=\r\n)|(?<=\n)|(?<=\r)(?!\n)", -1);
        int sted = 0;
        for (int i = 0; i < Math.min(position.getLine(), linjer.length); i++) {
            sted += linjer[i].length();
        }
        return Math.min(tekst.length(), sted + position.getCharacter());
    }

    static Position position(String tekst, String ord) {
        int til = tekst.indexOf(ord) + ord.length();
        if (til < ord.length()) {
            throw new IllegalArgumentException("ikke fundet: " + ord);
        }
        String før = tekst.substring(0, til);
        return new Position((int) før.chars().filter(c -> c == '\n').count(), til - 1 - før.lastIndexOf('\n'));
    }

    static Range omkring(Position position) {
        return new Range(position, position);
    }

    static WorkspaceFolder mappe(Path mappe) {
        return new WorkspaceFolder(mappe.toUri().toString(), "mappe");
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams melding) {
        meldinger.add(melding);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new IllegalStateException("intet sendes");
    }

    @Override
    public void showMessage(MessageParams besked) {
        beskeder.add(besked.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams spørgsmål) {
        return new CompletableFuture<>();
    }

    @Override
    public void logMessage(MessageParams besked) {
        beskeder.add(besked.getMessage());
    }

    @Override
    public void close() {
        try {
            svar(server.shutdown());
            server.exit();
            svar(slut);
        } finally {
            tråde.shutdownNow();
        }
    }
}
