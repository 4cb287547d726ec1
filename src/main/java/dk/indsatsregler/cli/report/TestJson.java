package dk.indsatsregler.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.testing.Daekning;
import dk.indsatsregler.testing.Forslag;
import dk.indsatsregler.testing.Hul;
import dk.indsatsregler.testing.Mutationer;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Scenarieresultat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of running scenarios as JSON: the same report gives the same text. */
public final class TestJson {

    private static final JsonFactory JSON = new JsonFactory();

    private TestJson() {}

    /** The whole report. */
    public static String of(Proeverapport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeBooleanField("bestaaet", report.bestået());
            Regelsaet rules = report.regelsæt();
            if (rules != null) {
                json.writeObjectFieldStart("regelsaet");
                json.writeStringField("version", rules.version());
                json.writeStringField("sha256", rules.sha256());
                json.writeEndObject();
            }
            json.writeArrayFieldStart("scenarier");
            for (Scenarieresultat scenario : report.scenarier()) {
                scenario(json, scenario);
            }
            json.writeEndArray();
            coverage(json, report.dækning());
            mutations(json, report.mutationer());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static void scenario(JsonGenerator json, Scenarieresultat scenario) throws IOException {
        json.writeStartObject();
        json.writeStringField("fil", scenario.fil());
        json.writeNumberField("linje", scenario.linje());
        json.writeStringField("regel", scenario.regel());
        json.writeStringField("navn", scenario.navn());
        json.writeBooleanField("bestaaet", scenario.bestået());
        json.writeStringField("fejl", scenario.fejl());
        json.writeEndObject();
    }

    private static void coverage(JsonGenerator json, @Nullable Daekning coverage) throws IOException {
        if (coverage == null) {
            return;
        }
        json.writeObjectFieldStart("daekning");
        json.writeBooleanField("bestaaet", coverage.bestået());
        json.writeNumberField("graense", coverage.grænse());
        json.writeNumberField("procent", coverage.procent());
        json.writeNumberField("daekket", coverage.dækket());
        json.writeNumberField("maal", coverage.mål());
        json.writeNumberField("umulige", coverage.umulige());
        holes(json, "udaekkede", coverage.udækkede());
        json.writeEndObject();
    }

    private static void mutations(JsonGenerator json, @Nullable Mutationer mutations) throws IOException {
        if (mutations == null) {
            return;
        }
        json.writeObjectFieldStart("mutation");
        json.writeBooleanField("bestaaet", mutations.bestået());
        json.writeNumberField("procent", mutations.procent());
        json.writeNumberField("lavet", mutations.lavet());
        json.writeNumberField("afvist", mutations.afvist());
        json.writeNumberField("aekvivalente", mutations.ækvivalente());
        json.writeNumberField("fanget", mutations.fanget());
        holes(json, "overlevende", mutations.overlevende());
        json.writeEndObject();
    }

    private static void holes(JsonGenerator json, String name, List<Hul> holes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Hul hole : holes) {
            json.writeStartObject();
            json.writeStringField("regel", hole.regel());
            json.writeStringField("ord", hole.ord());
            Forslag proposed = hole.forslag();
            if (proposed != null) {
                json.writeObjectFieldStart("forslag");
                json.writeStringField("fil", proposed.fil());
                json.writeStringField("overskrift", proposed.overskrift());
                json.writeStringField("tekst", proposed.tekst());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
