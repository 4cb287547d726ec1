package dk.indsatsregler.testing.feature;

import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parser's own complaints, said in Danish. */
final class ParseErrors {

    private static final Pattern EXPECTED = Pattern.compile("expected: (#[^']*), got '");
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("#FeatureLine", "Egenskab:");
        WORDS.put("#BackgroundLine", "Baggrund:");
        WORDS.put("#RuleLine", "Regel:");
        WORDS.put("#ScenarioLine", "Scenarie: eller Abstrakt Scenario:");
        WORDS.put("#ExamplesLine", "Eksempler:");
        WORDS.put("#StepLine", "et trin (Givet, Når, Så, Og eller Men)");
        WORDS.put("#TableRow", "en tabelrække (| … |)");
    }

    private static final Pattern HEADING = Pattern.compile("(Regel|Scenarie|Eksempel|Abstrakt Scenario) *:.*");

    private static final String NO_HEADING = "Før dette mangler filens overskrift.";

    private ParseErrors() {}

    /** The complaints, those left out that come of the one before. */
    static List<Complaint> danish(List<ParseError> errors, SourceText source) {
        List<Complaint> all = errors.stream()
                .map(error -> danish(error, source))
                .sorted(Comparator.comparingInt(Complaint::line))
                .toList();
        List<Complaint> own = new ArrayList<>();
        Complaint before = null;
        for (Complaint complaint : all) {
            if (before == null || !follows(complaint, before, source)) {
                own.add(complaint);
                before = complaint;
            }
        }
        return own;
    }

    /** Below a heading that is not read, and in the table of a step that is not read, the cause is the same. */
    private static boolean follows(Complaint complaint, Complaint before, SourceText source) {
        List<String> since = IntStream.rangeClosed(before.line() + 1, complaint.line())
                .mapToObj(source::line)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        boolean table = !before.written().startsWith("|") && since.stream().allMatch(line -> line.startsWith("|"));
        boolean heading =
                GherkinKeywords.slip(before.written()) != null && GherkinKeywords.heading(before.written()) != null;
        boolean first = before.message().equals(NO_HEADING);
        return table
                || first
                || (heading
                        && since.stream()
                                .noneMatch(line -> HEADING.matcher(line).matches()));
    }

    private static Complaint danish(ParseError error, SourceText source) {
        int line = Math.min(
                Math.max(
                        1,
                        error.getSource().getLocation().map(Location::getLine).orElse(1)),
                source.lines().size());
        String written = source.line(line);
        String message = error.getMessage();
        if (message.contains("inconsistent cell count")) {
            return new Complaint(
                    line,
                    written,
                    "Rækken har ikke lige så mange felter som tabellens øverste række.",
                    row(line, written, source));
        } else if (message.contains("unexpected end of file")) {
            return new Complaint(line, written, end(message), null);
        } else if (message.contains("whitespace")) {
            return new Complaint(line, written, "Et mærke, der begynder med @, er ét ord uden mellemrum.", null);
        } else if (written.startsWith("Egenskab:")) {
            return new Complaint(line, written, "En fil har én Egenskab, og den står øverst.", null);
        } else if (written.startsWith("Baggrund:")) {
            return new Complaint(
                    line,
                    written,
                    "Baggrund står før det første Scenarie under sin Egenskab eller Regel, og kun én gang.",
                    null);
        }
        String slip = GherkinKeywords.slip(written);
        if (slip != null) {
            return new Complaint(line, written, slip, GherkinKeywords.corrected(written));
        }
        List<String> expected = expected(message);
        if (expected.equals(List.of("Egenskab:"))) {
            return new Complaint(line, written, NO_HEADING, "Egenskab: …");
        }
        return new Complaint(
                line,
                written,
                "Linjen kan ikke læses."
                        + (expected.isEmpty() ? "" : " Her kan stå: " + String.join("; ", expected) + "."),
                GherkinKeywords.corrected(written));
    }

    // The row with a | put in where one word follows another, or at its end, when that makes it whole and nothing else
    // does.
    private static @Nullable String row(int line, String written, SourceText source) {
        int top = line;
        while (top > 1 && source.line(top - 1).startsWith("|")) {
            top--;
        }
        int wanted = cells(source.line(top)).size();
        if (top == line || !written.startsWith("|")) {
            return null;
        } else if (!written.endsWith("|")) {
            String ended = written + " |";
            return cells(ended).size() == wanted ? ended : null;
        }
        List<String> cells = cells(written);
        List<Integer> two = IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).matches("\\S+( {2,}| )\\S+|\\S+ {2,}\\S.*"))
                .boxed()
                .toList();
        if (cells.size() != wanted - 1 || two.size() != 1) {
            return null;
        }
        List<String> split = new ArrayList<>(cells);
        split.set(two.get(0), cells.get(two.get(0)).replaceFirst(" {2,}| ", " | "));
        return "| " + String.join(" | ", split) + " |";
    }

    private static List<String> cells(String row) {
        String inside = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Stream.of(inside.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    }

    private static String end(String message) {
        return message.contains("#DocStringSeparator")
                ? "Filen slutter midt i en tekst, der begynder med tre anførselstegn."
                : "Filen slutter for tidligt." + (message.contains("#FeatureLine") ? " Der mangler: Egenskab:" : "");
    }

    private static List<String> expected(String message) {
        List<String> words = new ArrayList<>();
        Matcher matcher = EXPECTED.matcher(message);
        if (matcher.find()) {
            List<String> tokens = List.of(matcher.group(1).split(", "));
            WORDS.forEach((token, word) -> {
                if (tokens.contains(token)) {
                    words.add(word);
                }
            });
        }
        return words;
    }
}
