package dk.indsatsregler.editing;

import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The word at a place, and what kind of word it is.
 *
 * @param kind which
 * @param word the word as the vocabulary, the rules or the statements know it: of a field its path, of a choice {@code Sektor.POLITI}
 * @param at where it stands
 */
record Cursor(Kind kind, String word, TextPlace at) {

    /** What a word is. */
    enum Kind {
        TYPE,
        FIELD,
        VALUE,
        MARK,
        VERB,
        RULE,
        STATEMENT
    }

    private static final Pattern WORD = Pattern.compile("@?[\\p{L}\\p{N}_.\\-]+(?:\\[[^\\]\\s]*][\\p{L}\\p{N}_.]*)?");
    private static final Pattern MARKED = Pattern.compile("^\\s*@(\\p{L}+)\\s*\\(.*");
    private static final Pattern TABLE = Pattern.compile("\\s*(?:Givet|Og|Men) +(\\S+?) ?:\\s*");
    private static final Pattern STEP_FIELD = Pattern.compile("\\s*\\p{L}+ +(\\S+\\.\\S+) er .*");
    private static final Pattern RULE_ID = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)+");
    private static final Pattern WHEN = Pattern.compile("(?m)^[ \\t]*when\\b|^[ \\t]*end\\b");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}_]+) *$");

    static Optional<Cursor> at(Workspace workspace, Document document, int line, int column) {
        String text = workspace.text(document).orElse("");
        String written = Corrections.line(text, line);
        for (Matcher word = WORD.matcher(written); word.find(); ) {
            if (word.start() <= column - 1 && column - 1 <= word.end()) {
                String found = word.group().replaceAll("^[.\\-]+|[.\\-]+$", "");
                int from = word.start() + word.group().indexOf(found);
                TextPlace at = new TextPlace(document, line, from + 1, Math.max(1, found.length()));
                Cursor cursor = of(workspace, text, written, found, at);
                if (cursor != null) {
                    return Optional.of(cursor);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Cursor of(Workspace workspace, String text, String line, String word, TextPlace at) {
        Vocabulary vocabulary = workspace.rules().vocabulary();
        if (word.startsWith("@")) {
            return new Cursor(Kind.MARK, word, at);
        } else if (word.startsWith("konklusion.")) {
            return new Cursor(Kind.VERB, word, at);
        }
        Matcher marked = MARKED.matcher(line);
        String mark = marked.matches() ? marked.group(1) : "";
        if (mark.equals("udsagn")) {
            return new Cursor(Kind.STATEMENT, word, at);
        } else if (mark.equals("grundlag")) {
            return new Cursor(Kind.VALUE, word, at);
        } else if (RULE_ID.matcher(word).matches()) {
            return new Cursor(Kind.RULE, word, at);
        }
        String path = word.replaceAll("\\[.*?]", "");
        if (vocabulary.field(path).isPresent()) {
            return new Cursor(Kind.FIELD, path, at);
        } else if (vocabulary.type(path).isPresent()) {
            return new Cursor(Kind.TYPE, path, at);
        } else if (WordList.of(word).isPresent() && word.indexOf('.') > 0) {
            return new Cursor(Kind.VALUE, word, at);
        }
        FactType type = at.document().ofRules() ? enclosing(vocabulary, text, at) : ofTable(vocabulary, text, at);
        if (type != null && type.field(word).isPresent()) {
            return new Cursor(Kind.FIELD, type.name() + "." + word, at);
        }
        Matcher step = STEP_FIELD.matcher(line);
        return step.matches()
                ? vocabulary
                        .field(step.group(1))
                        .filter(field -> field.kind() == FieldKind.ENUM
                                && field.constants().contains(word))
                        .map(field -> new Cursor(Kind.VALUE, choice(field, word), at))
                        .orElse(null)
                : null;
    }

    static String choice(Field field, String constant) {
        return field.javaType().getSimpleName() + "." + constant;
    }

    /** The type in whose parentheses a place stands; {@code null} when it stands in none. */
    static @Nullable FactType enclosing(Vocabulary vocabulary, String text, TextPlace at) {
        int to = Corrections.offset(text, at.line(), at.column());
        int from = 0;
        for (Matcher when = WHEN.matcher(text).region(0, to); when.find(); ) {
            from = when.end();
        }
        Deque<String> open = new ArrayDeque<>();
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\n') {
                quoted = c == '"' && !quoted;
            } else if (!quoted && text.startsWith("//", i)) {
                int end = text.indexOf('\n', i);
                i = end < 0 ? to : end;
            } else if (!quoted && c == '(') {
                Matcher word = LAST_WORD.matcher(text.substring(from, i));
                open.push(word.find() ? word.group(1) : "");
            } else if (!quoted && c == ')' && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.stream()
                .flatMap(word -> vocabulary.type(word).stream())
                .findFirst()
                .orElse(null);
    }

    /** The type of the table a line of scenarios stands in; {@code null} when it stands in none. */
    static @Nullable FactType ofTable(Vocabulary vocabulary, String text, TextPlace at) {
        for (int line = at.line(); line > 0; line--) {
            String written = Corrections.line(text, line);
            Matcher table = TABLE.matcher(written);
            if (table.matches()) {
                return vocabulary.type(table.group(1)).orElse(null);
            } else if (!written.strip().startsWith("|")) {
                return null;
            }
        }
        return null;
    }
}
