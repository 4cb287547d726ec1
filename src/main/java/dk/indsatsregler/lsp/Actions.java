package dk.indsatsregler.lsp;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.Regelproblem.Vidne;
import dk.indsatsregler.editing.Corrections;
import dk.indsatsregler.editing.Document;
import dk.indsatsregler.editing.ScenarioPlace;
import dk.indsatsregler.editing.Workspace;
import dk.indsatsregler.rulefile.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** What can be done about problems: their own corrections, all of those at once, and the scenario that shows an oddity. */
final class Actions {

    private static final String ALL = "source.fixAll.indsatsregler";

    private final Folders folders;
    private final boolean files;

    /**
     * @param files may an edit make a new file?
     */
    Actions(Folders folders, boolean files) {
        this.folders = folders;
        this.files = files;
    }

    List<Either<Command, CodeAction>> of(
            Workspace workspace, Document document, CodeActionParams asked, List<Regelproblem> problems) {
        List<String> only = asked.getContext().getOnly();
        String uri = asked.getTextDocument().getUri();
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        if (wanted(only, CodeActionKind.QuickFix)) {
            for (Regelproblem problem : problems) {
                if (touches(problem, asked.getRange())) {
                    correction(uri, problem).ifPresent(action -> actions.add(Either.forRight(action)));
                    scenario(workspace, document, problem).ifPresent(action -> actions.add(Either.forRight(action)));
                }
            }
        }
        List<Rettelse> together = Corrections.together(problems);
        if (wanted(only, ALL) && !together.isEmpty()) {
            CodeAction all = new CodeAction("Ret alt det, der kan rettes præcist (" + together.size() + ")");
            all.setKind(ALL);
            all.setEdit(new WorkspaceEdit(
                    Map.of(uri, together.stream().map(Rendering::edit).toList())));
            actions.add(Either.forRight(all));
        }
        return actions;
    }

    private static boolean wanted(@Nullable List<String> only, String kind) {
        return only == null || only.stream().anyMatch(asked -> kind.equals(asked) || kind.startsWith(asked + "."));
    }

    private static boolean touches(Regelproblem problem, Range range) {
        int line = Math.max(0, problem.linje() - 1);
        return line >= range.getStart().getLine() && line <= range.getEnd().getLine();
    }

    private static Optional<CodeAction> correction(String uri, Regelproblem problem) {
        Rettelse correction = problem.rettelse();
        if (correction == null) {
            return Optional.empty();
        }
        String shown = problem.forslag() == null ? correction.tekst() : problem.forslag();
        CodeAction action = new CodeAction("Ret til: " + shown.strip());
        action.setKind(CodeActionKind.QuickFix);
        action.setIsPreferred(true);
        action.setDiagnostics(List.of(Rendering.diagnostic(problem)));
        action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(Rendering.edit(correction)))));
        return Optional.of(action);
    }

    /** Puts the scenario under its rule's heading in the file beside the rule file. */
    private Optional<CodeAction> scenario(Workspace workspace, Document rules, Regelproblem problem) {
        Vidne witness = problem.vidne();
        String id = problem.regel();
        List<Rule> versions = id == null ? List.of() : workspace.rules().versions(id);
        if (witness == null || versions.isEmpty()) {
            return Optional.empty();
        }
        Document beside = Workspace.featureOf(rules);
        Document feature = workspace.documents().stream()
                .filter(document -> document.name().equals(beside.name()))
                .reduce((lower, upper) -> upper)
                .orElse(beside);
        String uri = folders.uri(feature).orElse("");
        String text = workspace.text(feature).orElse(null);
        if (uri.isEmpty() || (text == null && !files)) {
            return Optional.empty();
        }
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        if (text == null) {
            changes.add(Either.forRight(new CreateFile(uri, new CreateFileOptions(false, true))));
        }
        ScenarioPlace place = ScenarioPlace.of(workspace, feature, versions.get(0), witness.scenarie());
        Position at = new Position(place.line() - 1, 0);
        changes.add(Either.forLeft(new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(uri, null),
                List.of(Either.forLeft(new TextEdit(new Range(at, at), place.text()))))));
        CodeAction action = new CodeAction("Indsæt scenariet, der viser det, i " + feature.name());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(Rendering.diagnostic(problem)));
        action.setEdit(new WorkspaceEdit(changes));
        return Optional.of(action);
    }
}
