package dk.indsatsregler.editing;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.testing.feature.RawStep.Part;
import dk.indsatsregler.testing.step.ScenarioReader;
import dk.indsatsregler.testing.step.StepForm;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be written at a place in a file of scenarios. */
final class FeatureCompletions {

    private static final Pattern STEP = Pattern.compile("\\s*(Givet|Når|Så|Og|Men) +(.*)");
    private static final Pattern HEADING = Pattern.compile("\\s*Regel: *(\\S*)");
    private static final Pattern START = Pattern.compile("\\s*(\\p{L}*:?)");
    private static final List<String> KEYWORDS =
            List.of("Givet ", "Når sagen vurderes den ", "Så ", "Og ", "Scenarie: ", "Regel: ", "Baggrund:");

    private final Workspace workspace;
    private final Document document;
    private final int line;
    private final String before;
    private final Set<Completion> all = new LinkedHashSet<>();

    FeatureCompletions(Workspace workspace, Document document, int line, String before) {
        this.workspace = workspace;
        this.document = document;
        this.line = line;
        this.before = before;
    }

    List<Completion> all() {
        Matcher heading = HEADING.matcher(before);
        Matcher step = STEP.matcher(before);
        Matcher start = START.matcher(before);
        if (heading.matches()) {
            rules(heading.start(1) + 1, true);
        } else if (step.matches()) {
            step(part(step.group(1)), step.group(2), step.start(2));
        } else if (before.strip().startsWith("|")) {
            table();
        } else if (start.matches()) {
            KEYWORDS.forEach(word -> add(Completion.Kind.STEP, word.strip(), word, "", start.start(1) + 1));
        }
        return List.copyOf(all);
    }

    private void add(Completion.Kind kind, String label, String text, String about, int column) {
        all.add(new Completion(kind, label, text, about, column));
    }

    /** What {@code Og} belongs to: what stands above it. */
    private @Nullable Part part(String keyword) {
        String text = workspace.text(document).orElse("");
        String found = keyword;
        for (int i = line - 1; i > 0 && (found.equals("Og") || found.equals("Men")); i--) {
            Matcher above = STEP.matcher(Corrections.line(text, i));
            found = above.matches() ? above.group(1) : found;
        }
        String sought = found;
        return Arrays.stream(Part.values())
                .filter(part -> part.keyword().equals(sought))
                .findFirst()
                .orElse(null);
    }

    private void step(@Nullable Part part, String written, int from) {
        List<String> words = List.of(written.split(" +", -1));
        String last = words.get(words.size() - 1);
        int column = from + written.length() - last.length() + 1;
        for (StepForm form : ScenarioReader.forms()) {
            if (form.part() == part && fits(form, words)) {
                next(form, words, column);
            }
        }
    }

    /** Can the words before the last one begin the form? */
    private static boolean fits(StepForm form, List<String> words) {
        if (words.size() > form.words().size()) {
            return false;
        }
        for (int i = 0; i < words.size() - 1; i++) {
            String word = form.words().get(i);
            if (!StepForm.blank(word) && !word.equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void next(StepForm form, List<String> words, int column) {
        int at = words.size() - 1;
        String word = form.words().get(at);
        switch (word) {
            case "REGEL", "REGEL2" -> rules(column, false);
            case "TYPE" -> types(true, "", form.meaning(), column);
            case "TYPE:" -> types(false, ":", form.meaning(), column);
            case "TYPE.FELT", "STI", "FELT" -> fields(column);
            case "VÆRDI" -> values(words.get(0), column);
            case "OMRÅDE", "OMRÅDER" -> constants(workspace.rules().areas().stream(), column);
            case "VERBUM" -> constants(Arrays.stream(Slags.values()).map(Slags::verbum), column);
            case "MÆRKE" -> constants(Arrays.stream(Grundlag.values()).map(Enum::name), column);
            case "SKALA" -> constants(Arrays.stream(Skala.values()).map(Enum::name), column);
            default -> {
                if (!StepForm.blank(word)) {
                    List<String> rest = form.words().subList(at, form.words().size());
                    add(Completion.Kind.STEP, String.join(" ", rest), untilBlank(rest), form.meaning(), column);
                }
            }
        }
    }

    /** The words up to the first one to fill in, with the blank before that. */
    private static String untilBlank(List<String> words) {
        List<String> fixed = new ArrayList<>();
        for (String word : words) {
            if (StepForm.blank(word)) {
                return String.join(" ", fixed) + " ";
            }
            fixed.add(word);
        }
        return String.join(" ", fixed);
    }

    private void rules(int column, boolean titled) {
        for (Rule rule : workspace.rules().rules()) {
            String title = rule.info().titel();
            add(Completion.Kind.RULE, rule.id(), titled ? rule.id() + " " + title : rule.id(), title, column);
        }
    }

    private void types(boolean many, String after, String meaning, int column) {
        for (FactType type : workspace.rules().vocabulary().told()) {
            if (type.many() || !many) {
                add(Completion.Kind.TYPE, type.name() + after, type.name() + after, meaning, column);
            }
        }
    }

    private void fields(int column) {
        for (FactType type : workspace.rules().vocabulary().told()) {
            if (!type.many()) {
                type.toldFields().forEach(f -> add(Completion.Kind.FIELD, f.path(), f.path(), f.question(), column));
            }
        }
    }

    private void values(String path, int column) {
        Field field = workspace.rules().vocabulary().told(path).orElse(null);
        if (field == null) {
            return;
        }
        switch (field.kind()) {
            case ENUM ->
                field.constants()
                        .forEach(constant -> add(
                                Completion.Kind.VALUE,
                                constant,
                                constant,
                                RuleCompletions.about(Cursor.choice(field, constant)),
                                column));
            case BOOLEAN -> constants(Stream.of("ja", "nej"), column);
            case EVENT -> constants(Stream.of("ikke sket"), column);
            case NUMBER, DATE, MOMENT, TEXT -> {}
        }
    }

    private void constants(Stream<String> words, int column) {
        words.forEach(word -> add(Completion.Kind.VALUE, word, word, RuleCompletions.about(word), column));
    }

    private void table() {
        TextPlace here = new TextPlace(document, line, before.length() + 1, 1);
        FactType type = Cursor.ofTable(
                workspace.rules().vocabulary(), workspace.text(document).orElse(""), here);
        if (type != null) {
            int column = before.lastIndexOf(' ') + 2;
            type.toldFields().forEach(f -> add(Completion.Kind.FIELD, f.name(), f.name(), f.question(), column));
        }
    }
}
