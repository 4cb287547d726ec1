package dk.indsatsregler.json;

import dk.indsatsregler.Oplyst;
import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.OplystAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the facts of a case come from, beside the facts. */
final class OplystJson {

    static final List<String> FIELDS = List.of("om", "oplystAf", "dato", "kendtAfPart", "tilUgunst");
    static final String PATH_PATTERN =
            "^[A-Z][A-Za-z]{0,63}(\\[[A-Za-z0-9._-]{1,64}])?(\\.\\p{Ll}[\\p{L}\\p{N}]{0,63})?$";

    private OplystJson() {}

    static List<Oplyst> read(@Nullable JsonValue node, SagJsonException.Problems problems) {
        List<Oplyst> origins = new ArrayList<>();
        if (!(node instanceof JsonValue.Arr array)) {
            if (node != null && !(node instanceof JsonValue.Refused)) {
                problems.add(node.place(), "oplyst skal være en liste: [ { \"om\": … } ].");
            }
            return origins;
        } else if (array.items().size() > Sag.FLEST_OPLYST) {
            problems.add(node.place(), "oplyst kan højst have " + Sag.FLEST_OPLYST + " linjer.");
            return origins;
        }
        Set<String> about = new HashSet<>();
        for (JsonValue item : array.items()) {
            Oplyst origin = item instanceof JsonValue.Obj object ? one(object, problems) : null;
            if (origin == null) {
                if (!(item instanceof JsonValue.Obj) && !(item instanceof JsonValue.Refused)) {
                    problems.add(item.place(), "Hver linje i oplyst skal være et objekt: { \"om\": … }.");
                }
            } else if (about.add(origin.om())) {
                origins.add(origin);
            } else {
                problems.add(item.place(), "oplyst har to linjer om det samme.");
            }
        }
        return origins;
    }

    private static @Nullable Oplyst one(JsonValue.Obj object, SagJsonException.Problems problems) {
        int before = problems.count();
        object.members().forEach((name, member) -> {
            if (!FIELDS.contains(name)) {
                problems.add(
                        member.name(),
                        () -> "oplyst har et ukendt felt" + FieldNames.repeated(name) + "."
                                + FieldNames.suggestion(
                                        name, FIELDS, " Felterne er: " + String.join(", ", FIELDS) + "."));
            }
        });
        JsonValue about = object.get("om");
        JsonValue source = object.get("oplystAf");
        JsonValue day = object.get("dato");
        OplystAf told = source == null ? null : source(source, problems);
        LocalDate date = day == null ? null : new ValueReader(problems).date("oplyst.dato", day);
        Boolean known = yesOrNo(object, "kendtAfPart", problems);
        Boolean against = yesOrNo(object, "tilUgunst", problems);
        String path = about instanceof JsonValue.Text text ? text.value() : "";
        try {
            return problems.count() > before || about instanceof JsonValue.Refused
                    ? null
                    : new Oplyst(path, told, date, known, against);
        } catch (UgyldigOplysningException e) {
            problems.add(about == null ? object.place().inside("om") : about.place(), String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static @Nullable OplystAf source(JsonValue node, SagJsonException.Problems problems) {
        for (OplystAf source : OplystAf.values()) {
            if (node instanceof JsonValue.Text text && source.name().equals(text.value())) {
                return source;
            }
        }
        if (!(node instanceof JsonValue.Refused)) {
            problems.add(
                    node.place(),
                    "oplyst.oplystAf skal være en af: "
                            + Stream.of(OplystAf.values()).map(OplystAf::name).collect(Collectors.joining(", "))
                            + ".");
        }
        return null;
    }

    private static @Nullable Boolean yesOrNo(JsonValue.Obj object, String field, SagJsonException.Problems problems) {
        JsonValue node = object.get(field);
        if (node instanceof JsonValue.Bool yes) {
            return yes.value();
        } else if (node != null && !(node instanceof JsonValue.Refused)) {
            problems.add(node.place(), "oplyst." + field + " skal være true eller false, uden anførselstegn.");
        }
        return null;
    }

    static JsonObject object(Oplyst origin) {
        return new JsonObject()
                .put("om", origin.om())
                .putIfKnown("oplystAf", origin.oplystAf())
                .putIfKnown("dato", origin.dato())
                .putIfKnown("kendtAfPart", origin.kendtAfPart())
                .putIfKnown("tilUgunst", origin.tilUgunst());
    }
}
