package dk.indsatsregler.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.Regelproblem.Vidne;
import dk.indsatsregler.internal.Library;
import dk.indsatsregler.rulefile.problem.Code;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Problems as SARIF 2.1.0, which editors and code hosts show where they stand. Whatever found a problem, it comes out in the same way: code,
 * severity, place, words, and the change that puts it right when there is one.
 *
 * <p>Files are told of relative to {@code REGLER}, the folder they were given in; no path of the machine is written, and no time. A code's
 * page is told of in its help, not as {@code helpUri}: that must be an absolute address, and the pages have none of their own.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/cs01/schemas/sarif-schema-2.1.0.json";
    private static final String FOLDER = "REGLER";
    private static final JsonFactory JSON = new JsonFactory();
    private static final Map<String, Code> CODES = Arrays.stream(Code.values())
            .collect(Collectors.toMap(Code::code, Function.identity(), (a, b) -> a, TreeMap::new));

    private final JsonGenerator json;

    private SarifReport(JsonGenerator json) {
        this.json = json;
    }

    /** Every problem. */
    public static String of(List<Regelproblem> problems) {
        StringWriter text = new StringWriter();
        DefaultIndenter lf = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lf).withArrayIndenter(lf));
            new SarifReport(json).write(problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(List<Regelproblem> problems) throws IOException {
        List<String> codes =
                problems.stream().map(Regelproblem::kode).distinct().sorted().toList();
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "indsatsregler");
        json.writeStringField("version", Library.version());
        json.writeStringField("language", "da");
        json.writeArrayFieldStart("rules");
        for (String code : codes) {
            rule(code);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("language", "da");
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(FOLDER);
        message("description", "Mappen med regelfilerne, som den blev givet.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("results");
        for (Regelproblem problem : problems) {
            result(problem, codes.indexOf(problem.kode()));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(String name) throws IOException {
        Code code = CODES.get(name);
        String page = "docs/regelfejl/" + name + ".md";
        json.writeStartObject();
        json.writeStringField("id", name);
        if (code != null) {
            message("shortDescription", code.title() + ".");
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(code.severity()));
            json.writeEndObject();
        }
        json.writeObjectFieldStart("help");
        json.writeStringField("text", "Undgå, skriv i stedet, hvorfor: " + page);
        json.writeStringField("markdown", "Undgå, skriv i stedet, hvorfor: [" + name + "](" + page + ")");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Regelproblem.Alvor severity) {
        return severity == Regelproblem.Alvor.FEJL ? "error" : "warning";
    }

    private void result(Regelproblem problem, int index) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.kode());
        json.writeNumberField("ruleIndex", index);
        json.writeStringField("level", level(problem.alvor()));
        message("message", words(problem));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        file(problem.fil());
        // A caret may stand after the last character; a region may not.
        int end = problem.linjetekst().length() + 1;
        int from = Math.max(1, Math.min(problem.kolonne(), end));
        // What is the matter with a file as a whole is shown at its beginning.
        region(
                "region",
                Math.max(1, problem.linje()),
                from,
                Math.max(from, Math.min(problem.kolonne() + problem.længde(), end)));
        json.writeEndObject();
        rule(problem);
        json.writeEndObject();
        json.writeEndArray();
        Rettelse fix = problem.rettelse();
        if (fix != null) {
            fix(problem, fix);
        }
        json.writeEndObject();
    }

    private static String words(Regelproblem problem) {
        String suggestion = problem.forslag();
        Vidne witness = problem.vidne();
        return problem.besked()
                + (suggestion == null ? "" : "\nMåske mente du:  " + suggestion)
                + (witness == null ? "" : "\n" + witness.sag());
    }

    private void rule(Regelproblem problem) throws IOException {
        @Nullable String rule = problem.regel();
        if (rule != null) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", rule);
            json.writeStringField("kind", "regel");
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void fix(Regelproblem problem, Rettelse fix) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        message("description", "Måske mente du:  " + problem.forslag());
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        file(problem.fil());
        json.writeArrayFieldStart("replacements");
        json.writeStartObject();
        region("deletedRegion", fix.linje(), fix.kolonne(), fix.kolonne() + fix.længde());
        message("insertedContent", fix.tekst());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void region(String name, int line, int from, int to) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", line);
        json.writeNumberField("startColumn", from);
        json.writeNumberField("endLine", line);
        json.writeNumberField("endColumn", to);
        json.writeEndObject();
    }

    private void file(String name) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(name));
        json.writeStringField("uriBaseId", FOLDER);
        json.writeEndObject();
    }

    // A colon before the first slash would be read as the end of a scheme.
    private static String uri(String name) {
        try {
            return new URI(null, null, "/" + name, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A path is always part of an address", e);
        }
    }

    private void message(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
