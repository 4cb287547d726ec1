package dk.indsatsregler.testing.step;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.testing.check.ThenStep;
import dk.indsatsregler.testing.fact.UnclearException;
import dk.indsatsregler.testing.feature.Complaint;
import dk.indsatsregler.testing.feature.Heading;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.testing.feature.RawStep;
import dk.indsatsregler.testing.feature.RawStep.Part;
import dk.indsatsregler.testing.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands scenarios about the rules of one rule set. */
public final class ScenarioReader {

    private static final Pattern APART = Pattern.compile("(\\p{Lu}\\p{L}+) (\\p{Ll}\\p{L}* er .+)");
    private static final Pattern OUTCOME =
            Pattern.compile("er [A-Z0-9]+(?:-[A-Z0-9]+)+ ((?:ikke |delvist |måske |næsten |helt )?\\p{L}+)");

    static final List<StepPattern> PATTERNS =
            Stream.concat(GivenSteps.ALL.stream(), ThenSteps.ALL.stream()).toList();

    /** What a scenario says when its {@code Baggrund} cannot be read; then the line. */
    public static final String NOT_RUN = "Ikke kørt: Baggrunden har en fejl i linje ";

    private final RuleWords words;

    /** Every form a step can have, for those who help writing them. */
    public static List<StepForm> forms() {
        return PATTERNS.stream()
                .map(p -> new StepForm(p.part(), p.words(), p.meaning()))
                .toList();
    }

    /** Scenarios about these rules. */
    public ScenarioReader(RuleSet rules) {
        this.words = new RuleWords(rules);
    }

    /** What is wrong with a {@code Regel:} heading; {@code null} when it names a rule. */
    public @Nullable Complaint complaint(Heading heading) {
        if (heading.id().isEmpty()) {
            return new Complaint(
                    heading.line(), "Regel:", "Efter Regel: står id'et på den regel, scenarierne prøver.", null);
        }
        try {
            words.rule(heading.id());
            return null;
        } catch (UnclearException e) {
            return new Complaint(heading.line(), "Regel: " + heading.text(), e.message(), e.suggestion());
        }
    }

    /** Understands one scenario. Whatever stands in it, nothing is thrown. */
    public Understood read(String file, RawScenario raw) {
        ScenarioDraft draft = new ScenarioDraft();
        if (raw.flaw() != null) {
            draft.lost();
        }
        List<Complaint> shared = new ArrayList<>();
        Set<Part> unread = raw.flaw() == null ? EnumSet.noneOf(Part.class) : EnumSet.allOf(Part.class);
        for (RawStep step : raw.steps()) {
            List<Complaint> found = complaints(step, draft);
            if (!found.isEmpty()) {
                unread.add(step.part());
                (step.background() ? shared : draft.complaints()).addAll(found);
            }
        }
        if (unread.isEmpty() && raw.steps().stream().anyMatch(s -> s.part() == Part.THEN)) {
            draft.end();
        }
        if (raw.flaw() == null) {
            whole(raw, draft, unread);
        }
        Integer flaw = raw.flaw() != null || shared.isEmpty()
                ? raw.flaw()
                : Integer.valueOf(shared.get(0).line());
        if (flaw != null && draft.complaints().isEmpty()) {
            draft.complaints().add(new Complaint(raw.line(), "Scenarie: " + raw.name(), NOT_RUN + flaw + ".", null));
        }
        Heading heading = raw.heading();
        Scenario scenario = draft.complaints().isEmpty()
                ? new Scenario(file, raw.line(), heading == null ? null : heading.id(), raw.name(), draft.occasions())
                : null;
        return new Understood(raw, scenario, draft.complaints(), shared);
    }

    /** Reads one step, and gives what is wrong with it. */
    private List<Complaint> complaints(RawStep step, ScenarioDraft draft) {
        int before = draft.complaints().size();
        if (step.part() == Part.THEN) {
            draft.demands();
        }
        try {
            read(step, draft);
        } catch (UnclearException e) {
            draft.complaints().add(new Complaint(step.line(), step.written(), e.message(), e.suggestion()));
            if (step.part() == Part.WHEN) {
                draft.lost();
            }
        }
        List<Complaint> fresh =
                draft.complaints().subList(before, draft.complaints().size());
        List<Complaint> found = List.copyOf(fresh);
        fresh.clear();
        return found;
    }

    private void read(RawStep step, ScenarioDraft draft) throws UnclearException {
        if (step.quoted()) {
            throw new UnclearException(
                    "Teksten mellem de tre anførselstegn bliver ikke læst. Alt står i trinnet selv eller i en tabel.");
        }
        StepPattern other = null;
        for (StepPattern pattern : PATTERNS) {
            List<String> blanks = pattern.match(step.text());
            if (blanks != null && pattern.part() == step.part()) {
                table(pattern, step);
                pattern.action().apply(new Written(step, blanks, words), draft);
                return;
            } else if (blanks != null && other == null) {
                other = pattern;
            }
        }
        throw other != null ? misplaced(step, other) : unknown(step);
    }

    private static void table(StepPattern pattern, RawStep step) throws UnclearException {
        if (pattern.table() && step.table() == null) {
            throw new UnclearException("Under trinnet skal der stå en tabel.");
        } else if (!pattern.table() && step.table() != null) {
            throw new UnclearException("Under trinnet står en tabel, som ikke bliver læst.");
        } else if (step.table() != null && step.table().get(0).cells().isEmpty()) {
            throw new UnclearException("Tabellen har ingen kolonner. En række skrives som | a | b |.");
        }
    }

    private static UnclearException misplaced(RawStep step, StepPattern pattern) {
        return new UnclearException(
                "Trinnet hører under " + pattern.part().keyword() + ", men står under "
                        + step.part().keyword() + ".",
                pattern.part().keyword() + " " + step.text());
    }

    private static UnclearException unknown(RawStep step) {
        List<StepPattern> own =
                PATTERNS.stream().filter(p -> p.part() == step.part()).toList();
        String guess = StepGuess.nearest(step.text(), own);
        Matcher outcome = OUTCOME.matcher(step.text());
        if (guess == null && step.part() == Part.THEN && outcome.matches()) {
            return new UnclearException(
                    "En regel er opfyldt, ikke opfyldt, uafklaret eller uden for gyldighed; her står «"
                            + outcome.group(1) + "».");
        }
        Matcher apart = APART.matcher(step.text());
        if (guess == null && step.part() == Part.GIVEN && apart.matches()) {
            guess = apart.group(1) + "." + apart.group(2);
        }
        guess = guess == null ? null : step.keyword() + " " + guess;
        String forms = step.part() == Part.THEN
                ? "Et trin under Så begynder med " + Danish.either(beginnings(own)) + "."
                : "Under " + step.part().keyword() + " kan der stå: "
                        + String.join("; ", own.stream().map(StepPattern::usage).toList()) + ".";
        return new UnclearException("Trinnet kendes ikke." + (guess == null ? " " + forms : ""), guess);
    }

    private static List<String> beginnings(List<StepPattern> patterns) {
        return patterns.stream().map(p -> p.words().get(0)).distinct().toList();
    }

    /** What can only be seen of the scenario as a whole. What a step that could not be read may have said, is not missed. */
    private void whole(RawScenario raw, ScenarioDraft draft, Set<Part> unread) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        raw.steps().forEach(step -> parts.add(step.part()));
        String message = null;
        if (!parts.contains(Part.THEN)) {
            message = "Scenariet har intet Så, så det viser ingenting.";
        } else if (!parts.contains(Part.WHEN)) {
            message = "Scenariet siger ikke, hvornår sagen vurderes. Skriv fx: Når sagen vurderes den 2020-03-20";
        } else if (unread.isEmpty() && draft.complaints().isEmpty()) {
            message = silent(raw, draft);
        }
        if (message != null) {
            draft.complaints().add(new Complaint(raw.line(), "Scenarie: " + raw.name(), message, null));
        }
    }

    private @Nullable String silent(RawScenario raw, ScenarioDraft draft) {
        List<ThenStep> claims = draft.occasions().stream()
                .flatMap(o -> o.checks().stream())
                .map(ThenStep.class::cast)
                .toList();
        String rule = raw.heading() == null ? "" : raw.heading().id();
        boolean told =
                claims.stream().anyMatch(c -> c.refusal() || c.tellsStatusOf().contains(rule));
        return told || !words.knows(rule)
                ? null
                : "Scenariet står under Regel: " + rule + ", men siger ikke, hvordan den falder ud. Skriv fx: Så er "
                        + rule + " opfyldt";
    }
}
