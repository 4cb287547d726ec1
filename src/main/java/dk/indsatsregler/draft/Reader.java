package dk.indsatsregler.draft;

import dk.indsatsregler.Udskrift;
import dk.indsatsregler.Udskrift.Udgave;
import dk.indsatsregler.overview.OutcomeWords;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of an edition may see. A professional sees everything. Others see only what is listed, so that a field nobody has
 * thought of stays out: what is about the child or how the case is handled, and about the one adult who reads. What is about another adult,
 * about who notified, about violence or about placement is not on the list.
 */
final class Reader {

    private static final String PARENT = "Foraelder";

    private static final String LIST = "synlige-felter.txt";
    private static final Set<String> SEEN = seen();
    private static final Set<String> SEEN_TYPES =
            SEEN.stream().map(path -> path.substring(0, path.indexOf('.'))).collect(Collectors.toUnmodifiableSet());

    private final Udskrift print;
    private final Vocabulary vocabulary;
    private final CaseFacts facts;

    Reader(Udskrift print, Vocabulary vocabulary, CaseFacts facts) {
        this.print = print;
        this.vocabulary = vocabulary;
        this.facts = facts;
    }

    private static Set<String> seen() {
        try (InputStream in = Reader.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("indsatsregler is incomplete: " + LIST + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean professional() {
        return print.udgave() == Udgave.FAGLIG;
    }

    /** May the value of the field of a fact be seen? A measure may when all it is measured by may. */
    boolean sees(Field field, String id) {
        if (professional()) {
            return true;
        } else if (field.type().equals(PARENT)) {
            return field.derivation() == null && id.equals(print.læser());
        }
        return field.derivation() == null
                ? SEEN.contains(field.path())
                : SEEN_TYPES.contains(field.type())
                        && field.derivation().allInputs().stream()
                                .allMatch(input -> vocabulary
                                        .field(input)
                                        .map(f -> sees(f, ""))
                                        .orElse(false));
    }

    /** May what stands at that place in the case be seen, e.g. {@code Foraelder[mor].sektor} or {@code Vindue}? */
    boolean sees(String path) {
        int bracket = path.indexOf('[');
        int point = path.indexOf('.', Math.max(0, path.indexOf(']')));
        String type = bracket < 0 ? point < 0 ? path : path.substring(0, point) : path.substring(0, bracket);
        String id = bracket < 0 ? "" : path.substring(bracket + 1, path.indexOf(']'));
        if (point < 0) {
            return professional() || SEEN_TYPES.contains(type) || isOnlyReader(type);
        }
        return vocabulary
                .field(type + path.substring(point))
                .map(field -> sees(field, id))
                .orElse(false);
    }

    /** Which of several facts a value is of, for this reader: the marks of facts are the caseworker's own words. */
    String ofWhom(String path) {
        return professional() || path.startsWith(PARENT + "[") ? OutcomeWords.ofWhom(path) : "";
    }

    /** May it be said how the rules came out? An outcome tells of all that was read for it. */
    boolean seesOutcome(Collection<Rule> read) {
        return professional()
                || read.stream().flatMap(rule -> rule.conditions().stream()).allMatch(this::sees);
    }

    private boolean sees(Condition condition) {
        FactType type = condition.type();
        if (type.builtIn()) {
            return true; // the rules it reads are asked themselves
        }
        return type.name().equals(PARENT)
                ? isOnlyReader(PARENT) && condition.fields().stream().allMatch(f -> f.derivation() == null)
                : SEEN_TYPES.contains(type.name())
                        && condition.fields().stream().allMatch(f -> sees(f, ""));
    }

    /** Are there no other parents in the case than the one who reads? */
    private boolean isOnlyReader(String type) {
        List<Row> rows = vocabulary.type(type).map(facts::rows).orElse(List.of());
        return type.equals(PARENT)
                && !rows.isEmpty()
                && rows.stream().allMatch(row -> row.told() && row.id().equals(print.læser()));
    }

    /** Is there such an adult in the case? */
    static boolean isThere(Vocabulary vocabulary, CaseFacts facts, @Nullable String reader) {
        return reader == null
                || vocabulary.type(PARENT).map(facts::rows).orElse(List.of()).stream()
                        .anyMatch(row -> row.told() && row.id().equals(reader));
    }
}
