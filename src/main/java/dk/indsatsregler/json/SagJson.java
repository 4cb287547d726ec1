package dk.indsatsregler.json;

import dk.indsatsregler.Sag;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Sag} from JSON and writes it back.
 *
 * <pre>{@code
 * Sag sag = SagJson.standard().læs("""
 *         {"sagId":"sag-1","vurderingsdato":"2020-03-30","fakta":{"Barn":{"fødselsdato":"2012-05-01"},"Underretning":[]}}""");
 * }</pre>
 *
 * <p>A field left out or null is not known; it never counts as no. Of a type there can be several of, left out or null means not told,
 * and {@code []} means none. Numbers are exact, and a range is {@code {"fra":5,"til":11}}; a date is {@code "2020-03-18"}; an event is a
 * date or {@code "IKKE_SKET"}.
 *
 * <p>What is not understood is refused, never skipped: unknown fields, duplicate keys, derived fields, dates that do not exist. CPR
 * numbers are refused wherever they stand. The exception lists every problem with its place and never repeats a value. Immutable and safe
 * to share between threads; follows no clock, locale, zone or platform charset.
 */
public final class SagJson {

    /** The format, as {@code format} says it; raised when a writer of cases must change. */
    public static final String FORMAT = "indsatsregler-sag-1";

    private static final SagJson STANDARD = new SagJson(StandardVocabulary.get());

    private final Vocabulary vocabulary;
    private final Set<String> names;
    private final Map<String, FactType> lists;

    /** Reads and writes cases of another vocabulary than the library's own. */
    SagJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = SagReader.names(vocabulary);
        this.lists = SagReader.lists(vocabulary);
    }

    /** Cases of the fact types that ship with the library. */
    public static SagJson standard() {
        return STANDARD;
    }

    /**
     * Reads a case.
     *
     * @throws SagJsonException with every problem, if there is one
     */
    public Sag læs(String json) {
        return læs(json, null);
    }

    /**
     * Reads a case, to be assessed on a given date.
     *
     * @param dato replaces {@code vurderingsdato}, which may then be left out; {@code null} to use the case's own
     * @throws SagJsonException with every problem, if there is one
     */
    public Sag læs(String json, @Nullable LocalDate dato) {
        // One path for all three inputs. A lone surrogate becomes '?', which no field accepts.
        return læs(Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8), dato);
    }

    /** As {@link #læs(String)}, from UTF-8. */
    public Sag læs(byte[] json) {
        return læs(json, null);
    }

    /** As {@link #læs(String, LocalDate)}, from UTF-8. */
    public Sag læs(byte[] json, @Nullable LocalDate dato) {
        Objects.requireNonNull(json, "json");
        return JacksonVersion.checked(() -> read(json, dato));
    }

    private Sag read(byte[] json, @Nullable LocalDate dato) {
        String text = NodeParser.decode(json, NodeParser.CASE);
        try {
            return læs(text, dato, SagJsonException.Problems.stoppingAtTheFirst(), false);
        } catch (SagJsonException.Stopped somethingIsWrong) {
            // Again, with the place of everything, until every problem is found.
            return læs(text, dato, new SagJsonException.Problems(), true);
        }
    }

    private Sag læs(String text, @Nullable LocalDate dato, SagJsonException.Problems problems, boolean places) {
        JsonValue document = new NodeParser(NodeParser.CASE, names::contains, lists, problems, places).parse(text);
        return new SagReader(vocabulary, problems).read(document, dato);
    }

    /** As {@link #læs(byte[])}; does not close the stream. */
    public Sag læs(InputStream json) {
        return læs(json, null);
    }

    /**
     * As {@link #læs(byte[], LocalDate)}; does not close the stream, and reads at most a little more than the 1 MB a case may fill.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public Sag læs(InputStream json, @Nullable LocalDate dato) {
        try {
            return læs(json.readNBytes(NodeParser.MAX_BYTES + 1), dato);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The case on one line. What is not known is left out; types and fields stand in the vocabulary's order, facts by id.
     *
     * @throws dk.indsatsregler.sag.UgyldigOplysningException if the case holds what the vocabulary does not; names it, never a value
     */
    public String skriv(Sag sag) {
        return new SagWriter(vocabulary).write(sag).compact();
    }

    /** As {@link #skriv(Sag)}, indented; every line ends in LF. */
    public String skrivIndrykket(Sag sag) {
        return new SagWriter(vocabulary).write(sag).indented();
    }
}
