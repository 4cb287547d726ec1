package dk.indsatsregler.lsp;

import com.google.gson.JsonElement;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.editing.Document;
import dk.indsatsregler.editing.RuleSymbol;
import dk.indsatsregler.editing.TextPlace;
import dk.indsatsregler.editing.Workspace;
import dk.indsatsregler.internal.Library;
import dk.indsatsregler.rulefile.Rule;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The language server: what {@code editing} says, when an editor asks for it. */
public final class RuleServer implements LanguageServer, TextDocumentService, WorkspaceService, AutoCloseable {

    /** Runs the scenarios of a file, or of one rule. */
    public static final String RUN = "indsatsregler.kør";

    private static final Pattern ID =
            Pattern.compile("(?<![\\p{L}\\p{N}_-])[A-Z0-9]+(?:-[A-Z0-9]+)+(?![\\p{L}\\p{N}_-])");
    private static final String NO_EFFECT = "REGEL-704";

    private final Function<@Nullable Path, Opened> opening;
    private final long afterKey;
    private final long afterRest;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private volatile ScenarioState state = ScenarioState.NONE;
    private @Nullable LanguageClient client;
    private @Nullable Folders folders;
    private @Nullable Passes passes;
    private @Nullable Supplier<Workspace> reading;
    private boolean markdown;
    private boolean snippets;
    private boolean files;
    private boolean refreshesLenses;
    private boolean shippedTexts;
    private boolean shutDown;
    private @Nullable CompletableFuture<Void> gone;
    private @Nullable CompletableFuture<Void> refreshed;

    /**
     * Rules as they are on disk.
     *
     * @param bottom the folder of the rules all others lie on; {@code null} when those are the shipped ones
     * @param layers the folders upon it, the lowest first, and after them those that hold only scenarios
     * @param read reads them anew
     */
    public record Opened(@Nullable Path bottom, List<Path> layers, Supplier<Workspace> read) {

        public Opened {
            layers = List.copyOf(layers);
        }
    }

    /**
     * A server that waits a quarter of a second after a key before it reads every file, and a second before it holds the rules together.
     *
     * @param opening the rules, given the folder the editor has open; {@code null} when it has none
     */
    public RuleServer(Function<@Nullable Path, Opened> opening) {
        this(opening, 250, 1000);
    }

    RuleServer(Function<@Nullable Path, Opened> opening, long afterKey, long afterRest) {
        this.opening = opening;
        this.afterKey = afterKey;
        this.afterRest = afterRest;
    }

    /** The client that is told of problems. */
    public void connect(LanguageClient connected) {
        this.client = connected;
    }

    /** Is done when the editor, or what started it, is: 0 when it said so first. */
    public CompletableFuture<Integer> ended() {
        return ended;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        understand(params);
        watch(params.getProcessId());
        Opened opened = opening.apply(folder(params));
        Folders known = new Folders(opened.bottom, opened.layers);
        folders = known;
        passes = new Passes(opened.read.get(), this::publish, this::failed, afterKey, afterRest);
        reading = opened.read;
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(TextDocumentSyncKind.Full);
        can.setHoverProvider(true);
        can.setCompletionProvider(new CompletionOptions(false, List.of("@", ".", "(", "\"", " ")));
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll)));
        can.setDocumentSymbolProvider(true);
        can.setWorkspaceSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setCodeLensProvider(new CodeLensOptions(false));
        can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(RUN)));
        return CompletableFuture.completedFuture(
                new InitializeResult(can, new ServerInfo("indsatsregler", Library.version())));
    }

    private void understand(InitializeParams params) {
        ClientCapabilities told =
                params.getCapabilities() == null ? new ClientCapabilities() : params.getCapabilities();
        markdown = Optional.ofNullable(told.getTextDocument())
                .map(t -> t.getHover())
                .map(h -> h.getContentFormat())
                .map(formats -> formats.contains("markdown"))
                .orElse(false);
        snippets = Optional.ofNullable(told.getTextDocument())
                .map(t -> t.getCompletion())
                .map(c -> c.getCompletionItem())
                .map(i -> i.getSnippetSupport())
                .orElse(false);
        files = Optional.ofNullable(told.getWorkspace())
                .map(w -> w.getWorkspaceEdit())
                .map(e -> Boolean.TRUE.equals(e.getDocumentChanges())
                        && e.getResourceOperations() != null
                        && e.getResourceOperations().contains("create"))
                .orElse(false);
        refreshesLenses = Optional.ofNullable(told.getWorkspace())
                .map(w -> w.getCodeLens())
                .map(l -> l.getRefreshSupport())
                .orElse(false);
        shippedTexts = params.getInitializationOptions() instanceof JsonElement options
                && options.isJsonObject()
                && options.getAsJsonObject().has("fulgteTekster");
    }

    private static @Nullable Path folder(InitializeParams params) {
        String uri = params.getWorkspaceFolders() == null
                        || params.getWorkspaceFolders().isEmpty()
                ? null
                : params.getWorkspaceFolders().get(0).getUri();
        try {
            return uri == null ? null : Path.of(URI.create(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException noFolder) {
            return null;
        }
    }

    private void watch(@Nullable Integer parent) {
        if (parent != null) {
            ProcessHandle.of(parent)
                    .ifPresentOrElse(
                            process -> gone = process.onExit().thenRun(() -> ended.complete(1)),
                            () -> ended.complete(1));
        }
    }

    @Override
    public void initialized(InitializedParams params) {
        passes().replace(passes().workspace());
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.complete(shutDown ? 0 : 1);
    }

    @Override
    public void close() {
        if (passes != null) {
            passes.close();
        }
        Stream.of(gone, refreshed).filter(Objects::nonNull).forEach(waiting -> waiting.cancel(false));
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return this;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    Passes passes() {
        return Objects.requireNonNull(passes, "initialize comes first");
    }

    private Folders folders() {
        return Objects.requireNonNull(folders, "initialize comes first");
    }

    private Workspace workspace() {
        return passes().workspace();
    }

    // What is told.

    private void publish(Document document, List<Regelproblem> problems) {
        LanguageClient to = client;
        String uri = folders().uri(document).orElse(null);
        if (to != null && uri != null) {
            to.publishDiagnostics(new PublishDiagnosticsParams(
                    uri, problems.stream().map(this::diagnostic).toList()));
        }
    }

    /** With the places of the other rules its words name. */
    private Diagnostic diagnostic(Regelproblem problem) {
        Diagnostic diagnostic = Rendering.diagnostic(problem);
        List<DiagnosticRelatedInformation> related = new ArrayList<>();
        for (Matcher id = ID.matcher(problem.besked()); id.find(); ) {
            String other = id.group();
            if (!other.equals(problem.regel())) {
                workspace().rules().versions(other).stream()
                        .flatMap(rule -> place(rule).stream())
                        .map(location -> new DiagnosticRelatedInformation(location, other))
                        .filter(information -> !related.contains(information))
                        .forEach(related::add);
            }
        }
        if (!related.isEmpty()) {
            diagnostic.setRelatedInformation(related);
        }
        if (problem.kode().equals(NO_EFFECT)) {
            diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
        }
        return diagnostic;
    }

    private Optional<Location> place(Rule rule) {
        Document document = new Document(
                rule.info().placering().lag(), rule.info().placering().fil());
        var name = rule.info().placering().steder().navn();
        return location(new TextPlace(document, name.linje(), name.kolonne(), name.længde()));
    }

    private Optional<Location> location(TextPlace place) {
        Optional<String> uri = folders().uri(place.document());
        if (uri.isEmpty() && shippedTexts) {
            uri = Optional.of(Folders.SHIPPED + place.document().name());
        }
        return uri.map(address -> new Location(address, Rendering.range(place)));
    }

    // What is written.

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        written(params.getTextDocument().getUri(), params.getTextDocument().getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        int last = params.getContentChanges().size() - 1;
        written(
                params.getTextDocument().getUri(),
                params.getContentChanges().get(last).getText());
    }

    private void written(String uri, String text) {
        if (uri.startsWith(Folders.SHIPPED)) {
            return; // shown, never written
        }
        state = ScenarioState.NONE;
        Document document = folders().open(uri);
        passes().edit(document, workspace -> workspace.with(document, text));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        if (!uri.startsWith(Folders.SHIPPED)) {
            Document document = folders().document(uri);
            passes().edit(document, workspace -> workspace.without(document));
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // What is on disk is told of by didChangeWatchedFiles; what is open is known already.
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // It is started with its settings.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        var read = Objects.requireNonNull(reading, "initialize comes first");
        passes().inTurn(() -> {
            try {
                passes().replace(read.get());
            } catch (RuntimeException unreadable) {
                tell(MessageType.Warning, String.valueOf(unreadable.getMessage()));
            }
        });
    }

    /** A fault of ours: what it is called, and never a text. */
    private void failed(RuntimeException fault) {
        tell(
                MessageType.Error,
                "Programmet fejlede uventet: " + fault.getClass().getName()
                        + ". Det, der vises, er måske ikke det nyeste.");
    }

    private void tell(MessageType type, String message) {
        LanguageClient to = client;
        if (to != null) {
            to.showMessage(new MessageParams(type, message));
        }
    }

    // What is asked.

    private <T> T at(TextDocumentPositionParams asked, Asked<T> question) {
        Document document = folders().document(asked.getTextDocument().getUri());
        Position position = asked.getPosition();
        return question.of(workspace(), document, position.getLine() + 1, position.getCharacter() + 1);
    }

    @FunctionalInterface
    private interface Asked<T> {
        T of(Workspace workspace, Document document, int line, int column);
    }

    @Override
    @SuppressWarnings("NullAway") // in the protocol, null is that there is nothing to say
    public CompletableFuture<Hover> hover(HoverParams params) {
        Optional<Hover> hover = at(params, Workspace::hover).map(text -> Rendering.hover(text, markdown));
        return CompletableFuture.completedFuture(hover.orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        List<CompletionItem> items = new ArrayList<>();
        at(params, Workspace::completions)
                .forEach(proposal ->
                        items.add(Rendering.completion(proposal, params.getPosition(), snippets, items.size())));
        return CompletableFuture.completedFuture(Either.forLeft(items));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        Document document = folders().document(params.getTextDocument().getUri());
        return CompletableFuture.completedFuture(
                new Actions(folders(), files).of(workspace(), document, params, passes().problems(document)));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return CompletableFuture.completedFuture(symbols(
                        params.getTextDocument().getUri())
                .<Either<SymbolInformation, DocumentSymbol>>map(symbol -> Either.forRight(new DocumentSymbol(
                        symbol.name().isBlank() ? symbol.id() : symbol.name(),
                        SymbolKind.Function,
                        new Range(new Position(symbol.first() - 1, 0), new Position(symbol.last(), 0)),
                        Rendering.range(symbol.first(), symbol.column(), symbol.length()))))
                .toList());
    }

    private Stream<RuleSymbol> symbols(String uri) {
        return workspace().symbols(folders().document(uri)).stream();
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return CompletableFuture.completedFuture(
                symbols(params.getTextDocument().getUri())
                        .filter(symbol -> symbol.last() > symbol.first())
                        .map(symbol -> new FoldingRange(symbol.first() - 1, symbol.last() - 1))
                        .toList());
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        String sought = params.getQuery().toLowerCase(Locale.ROOT);
        List<WorkspaceSymbol> found = new ArrayList<>();
        for (Rule rule : workspace().rules().rules()) {
            String name = rule.id() + ": " + rule.info().titel();
            if (name.toLowerCase(Locale.ROOT).contains(sought)) {
                place(rule)
                        .ifPresent(at -> found.add(new WorkspaceSymbol(name, SymbolKind.Function, Either.forLeft(at))));
            }
        }
        return CompletableFuture.completedFuture(Either.forRight(found));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return CompletableFuture.completedFuture(Either.forLeft(locations(at(params, Workspace::definition))));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return CompletableFuture.completedFuture(locations(at(params, Workspace::references)));
    }

    private List<Location> locations(List<TextPlace> places) {
        return places.stream().flatMap(place -> location(place).stream()).toList();
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        String uri = params.getTextDocument().getUri();
        Map<String, Integer> counts = ScenarioState.counts(workspace());
        ScenarioState now = state;
        return CompletableFuture.completedFuture(symbols(uri)
                .filter(symbol -> !symbol.id().isEmpty())
                .map(symbol -> {
                    int count = counts.getOrDefault(symbol.id(), 0);
                    Command run =
                            new Command(now.text(symbol.id(), count), count == 0 ? "" : RUN, List.of(uri, symbol.id()));
                    return new CodeLens(Rendering.range(symbol.first(), symbol.column(), symbol.length()), run, null);
                })
                .toList());
    }

    /** The text of a shipped rule file, for editors that can show one that is on no disk. */
    @JsonRequest("indsatsregler/tekst")
    public CompletableFuture<String> shippedText(TextDocumentIdentifier file) {
        return CompletableFuture.completedFuture(
                workspace().text(folders().document(file.getUri())).orElse(""));
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        List<String> given = params.getArguments().stream()
                .map(argument -> argument instanceof JsonElement json ? json.getAsString() : String.valueOf(argument))
                .toList();
        CompletableFuture<Object> answer = new CompletableFuture<>();
        if (!params.getCommand().equals(RUN) || given.isEmpty()) {
            answer.complete("Kommandoen kendes ikke: " + params.getCommand());
            return answer;
        }
        Document document = folders().document(given.get(0));
        String rule = given.size() > 1 ? given.get(1) : "";
        passes().inTurn(() -> {
            try {
                answer.complete(run(document, rule));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private String run(Document document, String rule) {
        Optional<ScenarioState> ran = ScenarioState.run(workspace(), document, rule);
        if (ran.isEmpty()) {
            String message = "Scenarierne er ikke kørt: reglerne kan ikke læses. Ret problemerne først.";
            tell(MessageType.Warning, message);
            return message;
        }
        state = ran.get();
        passes().ran(state.problems());
        if (refreshesLenses && client != null) {
            refreshed = client.refreshCodeLenses();
        }
        int good = state.passed().values().stream().mapToInt(Integer::intValue).sum();
        int bad = state.failed().values().stream().mapToInt(Integer::intValue).sum();
        return good + bad == 0
                ? "Der er ingen scenarier at køre."
                : (good + bad) + " scenarier: " + good + " bestået, " + bad + " fejlet.";
    }
}
