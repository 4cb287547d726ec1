package dk.indsatsregler.testing.step;

import dk.indsatsregler.testing.fact.UnclearException;
import dk.indsatsregler.testing.feature.RawStep.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One form a step can have.
 *
 * @param part where it belongs
 * @param usage the step as it is written, without its keyword; what stands in capitals is filled in
 * @param meaning what it means, in Danish
 * @param table must a table follow?
 * @param words the words of the usage
 * @param form what a step of this form looks like
 * @param action what it does
 */
record StepPattern(
        Part part, String usage, String meaning, boolean table, List<String> words, Pattern form, Action action) {

    private static final String QUOTES = "[\"“”„]";
    private static final Map<String, String> SLOTS = Map.ofEntries(
            Map.entry("TYPE.FELT", "(\\S+\\.\\S+)"),
            Map.entry("TYPE:", "(\\S+?) ?:"),
            Map.entry("TYPE", "(\\S+)"),
            Map.entry("VÆRDI", "(.+)"),
            Map.entry("OMRÅDE", "(\\S+)"),
            Map.entry("OMRÅDER", "(.+)"),
            Map.entry("DATO", "(.+)"),
            Map.entry("REGEL", "(\\S+)"),
            Map.entry("REGEL2", "(\\S+)"),
            Map.entry("VERBUM", "(\\S+)"),
            Map.entry("RESULTAT", "(\\S+)"),
            Map.entry("STI", "(\\S+)"),
            Map.entry("VIDNE", "(\\S+)"),
            Map.entry("VIDNER", "(.+)"),
            Map.entry("FRIST", "(.+)"),
            Map.entry("MÆRKE", "(\\S+)"),
            Map.entry("SKALA", "(\\S+)"),
            Map.entry("TRIN", "(.+)"),
            Map.entry("FELT", "(\\S+)"),
            Map.entry("\"TEKST\"", QUOTES + "(.*)" + QUOTES));

    /** What a step does once its blanks are read. */
    @FunctionalInterface
    interface Action {
        void apply(Written step, ScenarioDraft draft) throws UnclearException;
    }

    static StepPattern of(Part part, String usage, String meaning, Action action) {
        List<String> words = List.of(usage.split(" "));
        Pattern form = Pattern.compile(words.stream().map(StepPattern::form).collect(Collectors.joining(" ")));
        boolean table = usage.endsWith(":");
        return new StepPattern(part, usage, meaning, table, words, form, action);
    }

    private static String form(String word) {
        String slot = SLOTS.get(word);
        return slot == null ? Pattern.quote(word) : slot;
    }

    /** Is the word of a usage filled in? */
    static boolean slot(String word) {
        return SLOTS.containsKey(word);
    }

    /** May what is filled in be several words? */
    static boolean wide(String word) {
        return String.valueOf(SLOTS.get(word)).contains(".+") || word.equals("\"TEKST\"");
    }

    /** What is filled in; {@code null} when the step has another form. */
    @Nullable
    List<String> match(String text) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        List<String> blanks = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            blanks.add(matcher.group(i).strip());
        }
        return blanks;
    }

    /** The step as it is written, keyword and all. */
    String example() {
        return part.keyword() + " " + usage;
    }
}
