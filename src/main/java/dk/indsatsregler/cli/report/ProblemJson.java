package dk.indsatsregler.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.Regelproblem.Vidne;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Problems as a JSON array, one object a line. */
public final class ProblemJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ProblemJson() {}

    /** Every problem. */
    public static String of(List<Regelproblem> problems) {
        return problems.isEmpty()
                ? "[]\n"
                : problems.stream().map(ProblemJson::of).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static String of(Regelproblem problem) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("kode", problem.kode());
            json.writeStringField("fil", problem.fil());
            json.writeNumberField("linje", problem.linje());
            json.writeNumberField("kolonne", problem.kolonne());
            json.writeNumberField("laengde", problem.længde());
            json.writeStringField("regel", problem.regel());
            json.writeStringField("linjetekst", problem.linjetekst());
            json.writeStringField("besked", problem.besked());
            json.writeStringField("forslag", problem.forslag());
            json.writeStringField("alvor", problem.alvor().name());
            Rettelse fix = problem.rettelse();
            if (fix != null) {
                json.writeObjectFieldStart("rettelse");
                json.writeNumberField("linje", fix.linje());
                json.writeNumberField("kolonne", fix.kolonne());
                json.writeNumberField("laengde", fix.længde());
                json.writeStringField("tekst", fix.tekst());
                json.writeEndObject();
            }
            Vidne witness = problem.vidne();
            if (witness != null) {
                json.writeStringField("vidne", witness.sag());
                json.writeStringField("scenarie", witness.scenarie());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
