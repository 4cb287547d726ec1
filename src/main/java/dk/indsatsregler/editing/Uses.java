package dk.indsatsregler.editing;

import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where rules are written, and where they and other words are used. */
final class Uses {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}_.\\-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_\\-])";

    private final Workspace workspace;

    Uses(Workspace workspace) {
        this.workspace = workspace;
    }

    List<TextPlace> definition(Cursor cursor) {
        if (cursor.kind() != Cursor.Kind.RULE) {
            return List.of();
        }
        // What is being written may not be among the rules yet.
        Set<Document> files = new TreeSet<>(workspace.open());
        files.removeIf(file -> !file.ofRules());
        for (Rule rule : workspace.rules().versions(cursor.word())) {
            files.add(new Document(
                    rule.info().placering().lag(), rule.info().placering().fil()));
        }
        return files.stream()
                .flatMap(file -> definitions(file, cursor.word()).stream())
                .toList();
    }

    private List<TextPlace> definitions(Document file, String id) {
        return workspace.symbols(file).stream()
                .filter(symbol -> symbol.id().equals(id))
                .map(symbol -> new TextPlace(file, symbol.first(), symbol.column(), symbol.length()))
                .toList();
    }

    List<TextPlace> references(Cursor cursor) {
        return switch (cursor.kind()) {
            case RULE -> words(cursor.word(), cursor.word());
            case STATEMENT -> words(cursor.word(), "");
            case FIELD -> field(cursor.word());
            case VALUE -> words(cursor.word(), "");
            case TYPE, MARK, VERB -> List.of();
        };
    }

    private List<TextPlace> field(String path) {
        Set<TextPlace> places = new LinkedHashSet<>();
        for (Rule rule : workspace.rules().rules()) {
            Document file = new Document(
                    rule.info().placering().lag(), rule.info().placering().fil());
            rule.conditions().stream()
                    .flatMap(condition -> condition.expr().atoms().stream())
                    .filter(atom -> atom.field().path().equals(path)
                            || (atom instanceof Expr.Fields two
                                    && two.other().path().equals(path)))
                    .forEach(atom -> places.add(new TextPlace(
                            file,
                            atom.at().line(),
                            atom.at().column(),
                            atom.at().length())));
        }
        places.addAll(words(path, path));
        return List.copyOf(places);
    }

    /** Every place of a word in rule files, and of another in scenarios; in none when that is empty. */
    private List<TextPlace> words(String inRules, String inScenarios) {
        Pattern ofRules = Pattern.compile(BEFORE + Pattern.quote(inRules) + AFTER);
        Pattern ofScenarios = Pattern.compile(BEFORE + Pattern.quote(inScenarios) + AFTER);
        List<TextPlace> places = new ArrayList<>();
        for (Document document : workspace.documents()) {
            String word = document.ofRules() ? inRules : inScenarios;
            String text = workspace.text(document).orElse("");
            if (word.isEmpty() || !text.contains(word)) {
                continue;
            }
            int number = 0;
            for (String line : text.split("\\r\\n?|\\n", -1)) {
                number++;
                for (Matcher found = (document.ofRules() ? ofRules : ofScenarios).matcher(line); found.find(); ) {
                    places.add(new TextPlace(document, number, found.start() + 1, word.length()));
                }
            }
        }
        return places;
    }
}
