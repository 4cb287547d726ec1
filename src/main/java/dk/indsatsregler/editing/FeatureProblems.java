package dk.indsatsregler.editing;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Alvor;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.feature.Complaint;
import dk.indsatsregler.testing.run.Runner;
import dk.indsatsregler.testing.step.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file of scenarios. What is suggested is a correction when putting it in one place makes the complaint go away: that is
 * tried, as when rule files are repaired.
 */
final class FeatureProblems {

    /** The code of all that is wrong with scenarios; they have no pages. */
    static final String CODE = "SCENARIE";

    private static final int MOST_TRIED = 10;
    private static final Pattern STEP = Pattern.compile("\\s*(?:Givet|Når|Så|Og|Men|\\*) +(.*?)\\s*");
    private static final Pattern HEADING = Pattern.compile("\\s*Regel: *(.*?)\\s*");
    private static final Pattern WORD = Pattern.compile("[^\\s|]+");

    private final ScenarioReader reader;
    private final String name;
    private final String text;

    private FeatureProblems(RuleSet rules, String name, String text) {
        this.reader = new ScenarioReader(rules);
        this.name = name;
        this.text = text;
    }

    static List<Regelproblem> of(RuleSet rules, String name, String text) {
        return new FeatureProblems(rules, name, text).problems();
    }

    private List<Regelproblem> problems() {
        List<Complaint> complaints = complaints(text);
        List<Regelproblem> problems = new ArrayList<>();
        for (Complaint complaint : complaints) {
            Rettelse correction = problems.size() < MOST_TRIED ? correction(complaint, complaints.size()) : null;
            problems.add(problem(name, text, complaint, correction));
        }
        return List.copyOf(problems);
    }

    private List<Complaint> complaints(String written) {
        return Runner.complaints(reader, name, written.getBytes(StandardCharsets.UTF_8));
    }

    private static Regelproblem problem(String name, String text, Complaint complaint, @Nullable Rettelse correction) {
        String line = Corrections.line(text, complaint.line());
        int indent = line.length() - line.stripLeading().length();
        return new Regelproblem(
                CODE,
                name,
                complaint.line(),
                indent + 1,
                Math.max(1, line.strip().length()),
                null,
                line,
                complaint.message(),
                complaint.suggestion(),
                Alvor.FEJL,
                correction,
                null);
    }

    private @Nullable Rettelse correction(Complaint complaint, int before) {
        String suggestion = complaint.suggestion();
        if (suggestion == null || suggestion.indexOf('\n') >= 0) {
            return null;
        }
        for (Rettelse tried : places(complaint.line(), suggestion)) {
            List<Complaint> left = complaints(Corrections.apply(text, List.of(tried)));
            if (left.size() < before && left.stream().noneMatch(c -> c.line() == complaint.line())) {
                return tried;
            }
        }
        return null;
    }

    /** Where the suggestion may belong: in the place of the step, the heading, the line, or a word of it. */
    private List<Rettelse> places(int number, String suggestion) {
        String line = Corrections.line(text, number);
        List<Rettelse> places = new ArrayList<>();
        for (Pattern whole : List.of(STEP, HEADING)) {
            Matcher matcher = whole.matcher(line);
            if (matcher.matches()) {
                places.add(in(number, matcher.start(1), matcher.end(1), suggestion));
            }
        }
        int indent = line.length() - line.stripLeading().length();
        places.add(in(number, indent, line.stripTrailing().length(), suggestion));
        for (Matcher word = WORD.matcher(line); word.find(); ) {
            places.add(in(number, word.start(), word.end(), suggestion));
        }
        return places;
    }

    private static Rettelse in(int line, int from, int to, String text) {
        return new Rettelse(line, from + 1, Math.max(0, to - from), text);
    }
}
