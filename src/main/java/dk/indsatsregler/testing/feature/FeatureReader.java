package dk.indsatsregler.testing.feature;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads feature files. Whatever the bytes, nothing is thrown: what is wrong comes back as complaints. */
public final class FeatureReader {

    private static final Pattern LANGUAGE = Pattern.compile("#\\s*language\\s*:\\s*(.*?)\\s*");
    private static final String DANISH = "# language: da";

    private final SourceText source;
    private final List<Complaint> complaints = new ArrayList<>();
    private int ids;

    private FeatureReader(SourceText source) {
        this.source = source;
    }

    /** Reads one file. */
    public static FeatureFile read(String name, byte[] bytes) {
        Complaint refusal = SourceText.refusal(bytes);
        return refusal != null
                ? new FeatureFile(name, List.of(), List.of(), List.of(refusal))
                : new FeatureReader(SourceText.of(new String(bytes, StandardCharsets.UTF_8))).read(name);
    }

    private FeatureFile read(String name) {
        Complaint language = language();
        if (language != null) {
            return new FeatureFile(name, List.of(), List.of(), List.of(language));
        }
        Complaint tooMuch = tooMuch(name);
        if (tooMuch != null) {
            return new FeatureFile(name, List.of(), List.of(), List.of(tooMuch));
        }
        List<Heading> headings = new ArrayList<>();
        List<RawScenario> scenarios = new ArrayList<>();
        Feature feature = null;
        List<Pickle> pickles = new ArrayList<>();
        List<ParseError> errors = new ArrayList<>();
        for (Envelope envelope : parsed(name, true)) {
            envelope.getParseError().ifPresent(errors::add);
            envelope.getPickle().ifPresent(pickles::add);
            Feature found = envelope.getGherkinDocument()
                    .flatMap(GherkinDocument::getFeature)
                    .orElse(null);
            feature = found == null ? feature : found;
        }
        complaints.addAll(ParseErrors.danish(errors, source));
        if (feature != null) {
            Outline outline = new Outline(feature);
            headings.addAll(outline.headings());
            IgnoredLines strays = new IgnoredLines(source);
            complaints.addAll(strays.in(feature));
            for (Pickle pickle : pickles) {
                String id = pickle.getAstNodeIds().get(0);
                if (!strays.broken().contains(id)) {
                    scenarios.add(outline.scenario(pickle, strays.flaw(id)));
                }
            }
        }
        return new FeatureFile(
                name,
                headings,
                scenarios,
                complaints.stream()
                        .sorted(Comparator.comparingInt(Complaint::line))
                        .toList());
    }

    // Counted before the examples are filled in: that is what takes the room.
    private @Nullable Complaint tooMuch(String name) {
        return Extent.surelySmall(source)
                ? null
                : parsed(name, false).stream()
                        .flatMap(envelope -> envelope.getGherkinDocument().stream())
                        .flatMap(document -> document.getFeature().stream())
                        .map(feature -> Extent.of(feature).refusal())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private List<Envelope> parsed(String name, boolean filledIn) {
        return GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(true)
                .includePickles(filledIn)
                .idGenerator(() -> String.valueOf(ids++))
                .build()
                .parse(name, source.text().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Why the file is not in Danish; {@code null} when it is. */
    private @Nullable Complaint language() {
        int first = 0;
        for (int i = 1; i <= source.lines().size(); i++) {
            String line = source.line(i);
            if (line.isEmpty()) {
                continue;
            }
            first = first == 0 ? i : first;
            Matcher matcher = LANGUAGE.matcher(line);
            if (matcher.matches()) {
                return matcher.group(1).equals("da")
                        ? null
                        : new Complaint(i, line, "Scenarier skrives på dansk. Linjen skal være: " + DANISH, null);
            } else if (!line.startsWith("#")) {
                break;
            }
        }
        return first == 0
                ? new Complaint(1, "", "Filen er tom. Den skal begynde med linjen: " + DANISH, null)
                : new Complaint(first, source.line(first), "Filen skal begynde med linjen: " + DANISH, null);
    }
}
