package dk.indsatsregler.lsp;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.editing.Completion;
import dk.indsatsregler.editing.HoverText;
import dk.indsatsregler.editing.TextPlace;
import dk.indsatsregler.text.VisibleText;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What editing tells, in the protocol's words. Its lines and columns are from 0; both count UTF-16. */
final class Rendering {

    private Rendering() {}

    static Range range(int line, int column, int length) {
        int first = Math.max(0, line - 1);
        int from = Math.max(0, column - 1);
        return new Range(new Position(first, from), new Position(first, from + length));
    }

    static Range range(TextPlace place) {
        return range(place.line(), place.column(), place.length());
    }

    static Diagnostic diagnostic(Regelproblem problem) {
        StringBuilder message = new StringBuilder(problem.besked());
        if (problem.forslag() != null) {
            message.append("\nMåske mente du:  ").append(problem.forslag());
        }
        if (problem.vidne() != null) {
            message.append("\nEksempel:  ").append(problem.vidne().sag());
        }
        Diagnostic diagnostic = new Diagnostic(
                range(problem.linje(), problem.kolonne(), problem.længde()),
                VisibleText.lines(message.toString()),
                problem.erAdvarsel() ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
                "indsatsregler");
        diagnostic.setCode(problem.kode());
        return diagnostic;
    }

    static TextEdit edit(Rettelse correction) {
        return new TextEdit(range(correction.linje(), correction.kolonne(), correction.længde()), correction.tekst());
    }

    static Hover hover(HoverText text, boolean markdown) {
        String heading = markdown ? "**" + escaped(text.heading()) + "**" : text.heading();
        String body = text.lines().stream()
                .map(line -> markdown ? escaped(line) : line)
                .collect(Collectors.joining("\n\n"));
        MarkupContent content =
                new MarkupContent(markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT, heading + "\n\n" + body);
        return new Hover(content, range(text.at()));
    }

    private static String escaped(String text) {
        return VisibleText.lines(text).replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }

    static CompletionItem completion(Completion proposal, Position at, boolean snippets, int order) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(
                switch (proposal.kind()) {
                    case TYPE -> CompletionItemKind.Class;
                    case FIELD -> CompletionItemKind.Field;
                    case VALUE -> CompletionItemKind.EnumMember;
                    case MARK -> CompletionItemKind.Property;
                    case VERB -> CompletionItemKind.Function;
                    case RULE, STATEMENT -> CompletionItemKind.Reference;
                    case STEP -> CompletionItemKind.Keyword;
                });
        boolean snippet = snippets && proposal.text().contains("¦");
        String text = snippet
                ? proposal.text().replaceAll("([\\\\$}])", "\\\\$1").replace("¦", "$0")
                : proposal.text().replace("¦", "");
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        Range replaced = new Range(new Position(at.getLine(), proposal.column() - 1), at);
        item.setTextEdit(Either.forLeft(new TextEdit(replaced, text)));
        item.setFilterText(proposal.label());
        item.setSortText("%05d".formatted(order));
        if (!proposal.about().isEmpty()) {
            item.setDocumentation(Either.forLeft(proposal.about()));
        }
        return item;
    }
}
