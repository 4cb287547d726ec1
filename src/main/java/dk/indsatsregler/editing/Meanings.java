package dk.indsatsregler.editing;

import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What words mean: the word list's, the rules' and the sources' own words. */
final class Meanings {

    private final Workspace workspace;

    Meanings(Workspace workspace) {
        this.workspace = workspace;
    }

    Optional<HoverText> of(Cursor cursor) {
        List<String> lines =
                switch (cursor.kind()) {
                    case RULE -> rule(cursor.word());
                    case STATEMENT -> statement(cursor.word());
                    case TYPE, FIELD, VALUE, MARK, VERB ->
                        WordList.of(cursor.word()).map(WordList.Entry::about).orElse(List.of());
                };
        return lines.isEmpty() ? Optional.empty() : Optional.of(new HoverText(heading(cursor), lines, cursor.at()));
    }

    private String heading(Cursor cursor) {
        if (cursor.kind() == Cursor.Kind.RULE) {
            List<Rule> versions = workspace.rules().versions(cursor.word());
            return cursor.word() + ": "
                    + versions.get(versions.size() - 1).info().titel();
        }
        return cursor.word();
    }

    /** What is said of a rule: of the last version, where there are several. */
    private List<String> rule(String id) {
        List<Rule> versions = workspace.rules().versions(id);
        if (versions.isEmpty()) {
            return List.of();
        }
        Regel rule = versions.get(versions.size() - 1).info();
        List<String> lines = new ArrayList<>();
        lines.add(rule.mærke() + " · " + rule.kilde().henvisning());
        lines.add(rule.forklaring());
        Optional.ofNullable(rule.kilde().fortolkning()).ifPresent(text -> lines.add("Fortolkning: " + text));
        Optional.ofNullable(rule.virkning().forbehold()).ifPresent(text -> lines.add("Forbehold: " + text));
        rule.kilde().udsagn().stream()
                .flatMap(statement -> Stream.ofNullable(StatementText.shipped().get(statement)))
                .forEach(statement -> lines.add(inShort(statement)));
        return lines;
    }

    private static String inShort(StatementText statement) {
        return statement.id() + ": " + (statement.quote().isEmpty() ? statement.text() : "«" + statement.quote() + "»");
    }

    private static List<String> statement(String id) {
        StatementText statement = StatementText.shipped().get(id);
        return statement == null
                ? List.of()
                : Stream.of(
                                statement.mark().replace('_', ' '),
                                statement.text(),
                                statement.quote().isEmpty() ? "" : "«" + statement.quote() + "»",
                                "Kilde: " + statement.source())
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
