package dk.indsatsregler.json;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Navne;
import dk.indsatsregler.sag.OplystAf;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas (draft 2020-12) of cases and assessments, with Danish titles and descriptions.
 *
 * <p>A schema refuses what {@link SagJson} refuses, as far as a schema can say it. It cannot tell that two facts have the same id, that
 * facts do not fit together, or that a letter is written as two signs.
 */
public final class Skemaer {

    private static final String VURDERING = "vurdering.schema.json";

    static final String ID = "urn:indsatsregler:skema:sag-1";

    /** Ten digits, the first six a date (day + 60 too; 29 February in leap years): the same as {@code Krav.lignerCpr}. */
    static final String CPR_PATTERN = "(^|[^0-9])("
            + "(0[1-9]|1[0-9]|2[0-8]|6[1-9]|7[0-9]|8[0-8])[-. _/]?(0[1-9]|1[0-2])[-. _/]?[0-9]{2}"
            + "|(29|30|89|90)[-. _/]?(0[13-9]|1[0-2])[-. _/]?[0-9]{2}"
            + "|(31|91)[-. _/]?(0[13578]|1[02])[-. _/]?[0-9]{2}"
            + "|(29|89)[-. _/]?02[-. _/]?([02468][048]|[13579][26])"
            + ")[-. _/]{0,3}[0-9]{4}($|[^0-9])";

    /** A common name between other signs than letters: the same as {@code Krav.lignerNavn}. */
    static final String NAME_PATTERN = "(^|[^A-Za-z])(" + names() + ")($|[^A-Za-z])";

    private Skemaer() {}

    private static String names() {
        return Navne.ALMINDELIGE.stream()
                .map(name -> name.chars()
                        .mapToObj(c -> "[" + Character.toString(Character.toUpperCase(c)) + Character.toString(c) + "]")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    /** The schema of cases; the questions of the fields are its descriptions. Indented, LF, always the same text. */
    public static String sag() {
        return sag(StandardVocabulary.get());
    }

    /** The schema of cases in another vocabulary. */
    static String sag(Vocabulary vocabulary) {
        return schema(vocabulary).indented();
    }

    /** The schema of assessments, as {@link VurderingJson} writes them. */
    public static String vurdering() {
        try (InputStream in = Skemaer.class.getResourceAsStream(VURDERING)) {
            if (in == null) {
                throw new IllegalStateException(
                        "indsatsregler is incomplete: " + VURDERING + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject schema(Vocabulary vocabulary) {
        JsonObject facts = new JsonObject();
        JsonObject definitions = new JsonObject();
        for (FactType type : vocabulary.told()) {
            facts.put(type.name(), type.many() ? several(type) : orNull(reference(type.name())));
            definitions.put(type.name(), fact(type));
        }
        definitions
                .put("maerke", mark("Anonymt mærke: aldrig et CPR-nummer eller et navn."))
                .put("omraade", area())
                .put("dato", date())
                .put("haendelse", event())
                .put("tidspunkt", moment());
        return new JsonObject()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", ID)
                .put("title", "Sag")
                .put(
                        "description",
                        "Ét barn, én faglig anledning, én vurderingsdato. Det, der er udeladt eller null, er ikke oplyst; det er aldrig et nej.")
                .put("type", "object")
                .put("required", List.of("sagId", "vurderingsdato"))
                .put("additionalProperties", false)
                .put(
                        "properties",
                        new JsonObject()
                                .put("format", nullable("Formatet.", new JsonObject().put("const", SagJson.FORMAT)))
                                .put("sagId", reference("maerke"))
                                .put("vurderingsdato", reference("dato"))
                                .put("omraader", areas())
                                .put("fakta", facts(facts))
                                .put("oplyst", origins()))
                .put("$defs", definitions);
    }

    private static JsonObject facts(JsonObject types) {
        return new JsonObject()
                .put("description", "Oplysningerne, efter faktatype.")
                .put("type", List.of("object", "null"))
                .put("additionalProperties", false)
                .put("properties", types);
    }

    private static JsonObject origins() {
        JsonObject yesOrNo = new JsonObject().put("type", "boolean");
        JsonObject sources = new JsonObject()
                .put("enum", Stream.of(OplystAf.values()).map(OplystAf::name).toList());
        return new JsonObject()
                .put(
                        "description",
                        "Hvor oplysningerne kommer fra, og om parten kender dem. Ingen regel læser det; det står i begrundelsen.")
                .put("type", List.of("array", "null"))
                .put("maxItems", Sag.FLEST_OPLYST)
                .put(
                        "items",
                        new JsonObject()
                                .put("type", "object")
                                .put("required", List.of("om"))
                                .put("additionalProperties", false)
                                .put(
                                        "properties",
                                        new JsonObject()
                                                .put(
                                                        "om",
                                                        new JsonObject()
                                                                .put(
                                                                        "description",
                                                                        "Et felt eller et faktum i sagen, fx Barn.fødselsdato eller Foraelder[mor].")
                                                                .put("type", "string")
                                                                .put("pattern", OplystJson.PATH_PATTERN)
                                                                .put(
                                                                        "not",
                                                                        new JsonObject().put("pattern", CPR_PATTERN)))
                                                .put(
                                                        "oplystAf",
                                                        nullable("Rolle eller slags kilde, aldrig en person.", sources))
                                                .put("dato", nullable("Den dag, kommunen fik den.", reference("dato")))
                                                .put(
                                                        "kendtAfPart",
                                                        nullable("Ved parten, at kommunen har den?", yesOrNo))
                                                .put("tilUgunst", nullable("Er den til partens ugunst?", yesOrNo))));
    }

    private static JsonObject areas() {
        return new JsonObject()
                .put("description", "De områder, der spørges til; udeladt: dem, der er oplyst fakta til.")
                .put("type", List.of("array", "null"))
                .put("uniqueItems", true)
                .put("maxItems", SagReader.MOST_AREAS)
                .put("items", reference("omraade"));
    }

    private static JsonObject several(FactType type) {
        return new JsonObject()
                .put("description", type.which() + " [] er ingen; udeladt eller null er ikke oplyst. " + answer(type))
                .put("type", List.of("array", "null"))
                .put("maxItems", type.most())
                .put("items", reference(type.name()));
    }

    private static String answer(FactType type) {
        return "Svares af: " + type.answeredBy().tekst() + ".";
    }

    private static JsonObject fact(FactType type) {
        JsonObject properties = new JsonObject();
        List<String> mandatory = new ArrayList<>();
        for (Field field : type.fields()) {
            if (field.derivation() == null) {
                properties.put(field.name(), field(field));
                if (field.mandatory()) {
                    mandatory.add(field.name());
                }
            }
        }
        return new JsonObject()
                .put("title", type.name())
                .putIfKnown("description", type.area().isEmpty() ? null : "Hører til området " + type.area() + ".")
                .put("type", "object")
                .putIfKnown("required", mandatory.isEmpty() ? null : mandatory)
                .put("additionalProperties", false)
                .put("properties", properties);
    }

    private static JsonObject field(Field field) {
        JsonObject value =
                switch (field.kind()) {
                    case BOOLEAN -> new JsonObject().put("type", "boolean");
                    case ENUM -> new JsonObject().put("enum", field.constants());
                    case NUMBER -> field.javaType() == Spaend.class ? range(field) : number(field);
                    case DATE -> field.onlyDays().isEmpty() ? reference("dato") : onlyDays(field);
                    case EVENT -> reference("haendelse");
                    case MOMENT -> reference("tidspunkt");
                    case TEXT -> reference("maerke");
                };
        return field.mandatory() ? value : nullable(description(field), value);
    }

    private static String description(Field field) {
        return field.question() + " Svares af: " + field.answeredBy().tekst() + "."
                + (field.judgement() ? " Svaret er et fagligt skøn." : "")
                + (field.sensitive() ? " Følsom oplysning: styrer kun hjælpens form." : "");
    }

    private static JsonObject number(Field field) {
        boolean whole = field.javaType() == Integer.class;
        return new JsonObject()
                .put("type", whole ? "integer" : "number")
                .putIfKnown("minimum", limit(ValueReader.min(field), Long.MIN_VALUE))
                .putIfKnown("maximum", limit(ValueReader.max(field), Long.MAX_VALUE))
                .putIfKnown("multipleOf", field.halves() ? field.step() : null);
    }

    private static @Nullable Long limit(long limit, long none) {
        return limit == none ? null : limit;
    }

    private static JsonObject range(Field field) {
        JsonObject bounds = new JsonObject()
                .put("description", "Et spænd: tallet ligger fra og med «fra» til og med «til».")
                .put("type", "object")
                .put("required", List.of("fra", "til"))
                .put("additionalProperties", false)
                .put("properties", new JsonObject().put("fra", number(field)).put("til", number(field)));
        return new JsonObject().put("anyOf", List.of(number(field), bounds));
    }

    private static JsonObject mark(String description) {
        return new JsonObject()
                .put("description", description)
                .put("type", "string")
                .put("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")
                .put(
                        "not",
                        new JsonObject()
                                .put(
                                        "anyOf",
                                        List.of(
                                                new JsonObject().put("pattern", CPR_PATTERN),
                                                new JsonObject().put("pattern", NAME_PATTERN))));
    }

    private static JsonObject area() {
        return new JsonObject()
                .put("description", "Navnet på en mappe med regler, fx noedpasning.")
                .put("type", "string")
                .put("maxLength", SagReader.AREA_LENGTH)
                .put("pattern", SagReader.AREA_PATTERN)
                .put("not", new JsonObject().put("pattern", CPR_PATTERN));
    }

    private static JsonObject date() {
        return new JsonObject()
                .put("description", "En dato, fx 2020-03-18.")
                .put("type", "string")
                .put("format", "date")
                .put("pattern", ValueReader.DATE_PATTERN);
    }

    private static JsonObject onlyDays(Field field) {
        return new JsonObject()
                .put("type", "string")
                .put("format", "date")
                .put("pattern", "^" + ValueReader.YEAR + "-(" + String.join("|", field.onlyDays()) + ")$");
    }

    private static JsonObject event() {
        return new JsonObject()
                .put("description", "Datoen for en hændelse, eller IKKE_SKET.")
                .put("anyOf", List.of(reference("dato"), new JsonObject().put("const", ValueReader.NOT_HAPPENED)));
    }

    private static JsonObject moment() {
        return new JsonObject()
                .put("description", "Et tidspunkt i dansk tid, fx 2020-03-18T14:30.")
                .put("type", "string")
                .put("pattern", ValueReader.MOMENT_PATTERN);
    }

    private static JsonObject reference(String definition) {
        return new JsonObject().put("$ref", "#/$defs/" + definition);
    }

    private static JsonObject orNull(JsonObject schema) {
        return new JsonObject().put("anyOf", List.of(schema, new JsonObject().put("type", "null")));
    }

    private static JsonObject nullable(String description, JsonObject schema) {
        return new JsonObject()
                .put("description", description)
                .put("anyOf", List.of(schema, new JsonObject().put("type", "null")));
    }
}
