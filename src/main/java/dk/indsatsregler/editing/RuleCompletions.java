package dk.indsatsregler.editing;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be written at a place in a rule file. */
final class RuleCompletions {

    private static final Pattern MARK = Pattern.compile("\\s*(@?\\p{L}*)");
    private static final Pattern IN_MARK =
            Pattern.compile("\\s*@(\\p{L}+)\\s*\\(\\s*\"?(?:.*[,\\s\"(])?([\\p{L}\\p{N}_\\-]*)");
    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{N}_.\\-]*)$");
    private static final Pattern VALUE_OF = Pattern.compile(
            "([\\p{L}_][\\p{L}\\p{N}_]*)\\s*(?:==|!=|<=?|>=?|(?:not )?in\\s*\\([^)]*)\\s*\"?[\\p{L}\\p{N}_.\\-]*$");
    private static final Pattern SECTION = Pattern.compile("\\s*(when|then|end)\\b.*|\\s*(rule)\\b.*");

    private final Workspace workspace;
    private final Document document;
    private final int line;
    private final String before;

    RuleCompletions(Workspace workspace, Document document, int line, String before) {
        this.workspace = workspace;
        this.document = document;
        this.line = line;
        this.before = before;
    }

    List<Completion> all() {
        return switch (section()) {
            case "when" -> conditions();
            case "then" -> conclusions();
            case "rule" -> marks();
            default -> List.of();
        };
    }

    /** The word that begins the part of the rule the line is in. */
    private String section() {
        String text = workspace.text(document).orElse("");
        for (int i = line - 1; i > 0; i--) {
            Matcher section = SECTION.matcher(Corrections.line(text, i));
            if (section.matches()) {
                return section.group(1) == null ? "rule" : section.group(1);
            }
        }
        return "";
    }

    private List<Completion> marks() {
        Matcher inside = IN_MARK.matcher(before);
        if (inside.matches()) {
            return ofMark(inside.group(1), inside.start(2) + 1);
        }
        Matcher mark = MARK.matcher(before);
        if (!mark.matches()) {
            return List.of();
        }
        List<Completion> all = new ArrayList<>();
        for (String name : RawRule.MARKS) {
            String text = name.equals("grundlag") ? "@grundlag( ¦ )" : "@" + name + "( \"¦\" )";
            all.add(new Completion(Completion.Kind.MARK, "@" + name, text, about("@" + name), mark.start(1) + 1));
        }
        all.add(new Completion(Completion.Kind.MARK, "when", "when", "", mark.start(1) + 1));
        return all;
    }

    private List<Completion> ofMark(String mark, int column) {
        return switch (mark) {
            case "udsagn" ->
                StatementText.shipped().values().stream()
                        .map(s -> new Completion(
                                Completion.Kind.STATEMENT, s.id(), s.id(), s.mark() + ": " + s.text(), column))
                        .toList();
            case "grundlag" ->
                values(Arrays.stream(Grundlag.values()).map(Enum::name).toList(), column);
            case "emne" -> values(Arrays.stream(Emne.values()).map(Enum::name).toList(), column);
            case "andenLæsning" -> rules("", column);
            case "gruppe" ->
                values(
                        workspace.rules().rules().stream()
                                .map(rule -> rule.info().virkning().gruppe())
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull)
                                .distinct()
                                .sorted()
                                .toList(),
                        column);
            default -> List.of();
        };
    }

    private static List<Completion> values(List<String> values, int column) {
        return values.stream()
                .map(value -> new Completion(Completion.Kind.VALUE, value, value, about(value), column))
                .toList();
    }

    private List<Completion> rules(String quote, int column) {
        return workspace.rules().rules().stream()
                .map(Rule::info)
                .map(rule -> new Completion(
                        Completion.Kind.RULE, rule.id(), quote + rule.id() + quote, rule.titel(), column))
                .distinct()
                .toList();
    }

    private List<Completion> conclusions() {
        int column = before.length() - before.stripLeading().length() + 1;
        List<Completion> all = new ArrayList<>();
        for (Slags verb : Slags.values()) {
            String name = "konklusion." + verb.verbum();
            String written = WordList.of(name).map(WordList.Entry::template).orElse(name + "();");
            all.add(new Completion(Completion.Kind.VERB, name, written, about(name), column));
        }
        return all;
    }

    private List<Completion> conditions() {
        int column = before.length() - word().length() + 1;
        TextPlace here = new TextPlace(document, line, before.length() + 1, 1);
        FactType type = Cursor.enclosing(
                workspace.rules().vocabulary(), workspace.text(document).orElse(""), here);
        if (type == null) {
            return types(column);
        }
        Matcher value = VALUE_OF.matcher(before);
        Field field = value.find() ? type.field(value.group(1)).orElse(null) : null;
        return field == null ? fields(type, column) : values(field, column);
    }

    private String word() {
        Matcher word = WORD.matcher(before);
        return word.find() ? word.group(1) : "";
    }

    private List<Completion> types(int column) {
        List<Completion> all = new ArrayList<>();
        for (FactType type : workspace.rules().vocabulary().types()) {
            String text = (type.many() && !type.builtIn() ? "exists " : "") + type.name() + "( ¦ )";
            boolean quantified = before.matches(".*(exists|not|forall\\() +\\S*");
            all.add(new Completion(
                    Completion.Kind.TYPE,
                    type.name(),
                    quantified ? type.name() + "( ¦ )" : text,
                    about(type.name()),
                    column));
        }
        return all;
    }

    private static List<Completion> fields(FactType type, int column) {
        return type.fields().stream()
                .filter(field -> type.builtIn() || field.kind() != FieldKind.TEXT)
                .map(field ->
                        new Completion(Completion.Kind.FIELD, field.name(), field.name(), about(field.path()), column))
                .toList();
    }

    private List<Completion> values(Field field, int column) {
        if (field.path().equals("Udfald.regel")) {
            return rules(before.endsWith("\"" + word()) ? "" : "\"", column);
        }
        return switch (field.kind()) {
            case ENUM ->
                field.constants().stream()
                        .map(constant -> Cursor.choice(field, constant))
                        .map(choice -> new Completion(Completion.Kind.VALUE, choice, choice, about(choice), column))
                        .toList();
            case BOOLEAN -> values(List.of("true", "false", "null"), column);
            case EVENT -> values(List.of("Haendelse.IKKE_SKET", "null"), column);
            case NUMBER, DATE, MOMENT, TEXT -> List.of();
        };
    }

    static String about(@Nullable String word) {
        return word == null
                ? ""
                : WordList.of(word)
                        .map(entry -> String.join(" ", entry.about()))
                        .orElse("");
    }
}
