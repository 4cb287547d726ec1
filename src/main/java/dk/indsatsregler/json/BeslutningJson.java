package dk.indsatsregler.json;

import dk.indsatsregler.Beslutning;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person decided, as a case system hands it over.
 *
 * <pre>{@code
 * [{"regel": "FR-ULOVLIG-15", "valg": "AFVEGET", "rolle": "sagsbehandler", "dato": "2026-03-30",
 *   "grunde": ["KONKRET_VURDERING"], "tekst": "…"}]
 * }</pre>
 */
public final class BeslutningJson {

    static final int MOST = 2_000;

    private static final List<String> FIELDS = List.of("regel", "valg", "rolle", "dato", "grunde", "tekst");
    private static final NodeParser.Document DECISIONS = new NodeParser.Document(
            "listen", "en liste af beslutninger", "", NodeParser.MAX_BYTES, NodeParser.MAX_VALUES, text -> false);

    private BeslutningJson() {}

    /**
     * The decisions, in the list's order.
     *
     * @param json UTF-8
     * @throws SagJsonException with every problem, if there is one; never repeats a value
     */
    public static List<Beslutning> læs(byte[] json) {
        return JacksonVersion.checked(() -> {
            SagJsonException.Problems problems = new SagJsonException.Problems();
            String text = NodeParser.decode(json, DECISIONS);
            JsonValue document = text.isBlank()
                    ? null
                    : new NodeParser(DECISIONS, FIELDS::contains, Map.of(), problems, true).parse(text);
            List<Beslutning> decisions = read(document, problems);
            problems.throwIfAny();
            return decisions;
        });
    }

    /** The decisions; what is wrong goes to the problems. */
    static List<Beslutning> read(@Nullable JsonValue node, SagJsonException.Problems problems) {
        List<Beslutning> decisions = new ArrayList<>();
        if (!(node instanceof JsonValue.Arr array)) {
            problems.add(
                    node == null ? JsonValue.Place.DOCUMENT : node.place(),
                    "Beslutninger skal være en liste: [ { … } ].");
            return decisions;
        } else if (array.items().size() > MOST) {
            problems.add(node.place(), "Der kan højst være " + MOST + " beslutninger.");
            return decisions;
        }
        for (JsonValue item : array.items()) {
            Beslutning decision = item instanceof JsonValue.Obj object ? one(object, problems) : null;
            if (decision != null) {
                decisions.add(decision);
            } else if (!(item instanceof JsonValue.Obj)) {
                problems.add(item.place(), "En beslutning skal være et objekt: { … }.");
            }
        }
        return decisions;
    }

    private static @Nullable Beslutning one(JsonValue.Obj object, SagJsonException.Problems problems) {
        int before = problems.count();
        object.members().forEach((name, member) -> {
            if (!FIELDS.contains(name)) {
                problems.add(
                        member.name(),
                        () -> "En beslutning har et ukendt felt" + FieldNames.repeated(name) + "."
                                + FieldNames.suggestion(
                                        name, FIELDS, " Felterne er: " + String.join(", ", FIELDS) + "."));
            }
        });
        String rule = text(object, "regel", problems);
        Beslutning.Valg choice = constant(object, "valg", Beslutning.Valg.class, problems);
        String role = text(object, "rolle", problems);
        JsonValue day = told(object, "dato", problems);
        LocalDate date = day == null ? null : new ValueReader(problems).date("Beslutning.dato", day);
        List<Beslutning.Grund> reasons = reasons(object.get("grunde"), problems);
        String text = object.get("tekst") == null ? null : text(object, "tekst", problems);
        // A text that looks like a CPR number was told of when it was parsed, and is not here.
        if (problems.count() > before || rule == null || choice == null || role == null || date == null) {
            return null;
        }
        try {
            return new Beslutning(rule, choice, role, date, reasons, text);
        } catch (UgyldigOplysningException e) {
            String field = e.felt().substring(e.felt().indexOf('.') + 1);
            JsonValue wrong = object.get(field);
            problems.add(wrong == null ? object.place() : wrong.place(), String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** The value of a field every decision has; {@code null} when it is missing, which is told. */
    private static @Nullable JsonValue told(JsonValue.Obj object, String field, SagJsonException.Problems problems) {
        JsonValue node = object.get(field);
        if (node == null) {
            problems.add(object.place().inside(field), "Beslutning." + field + " skal være oplyst.");
        }
        return node;
    }

    private static @Nullable String text(JsonValue.Obj object, String field, SagJsonException.Problems problems) {
        JsonValue node = told(object, field, problems);
        if (node instanceof JsonValue.Text text) {
            return text.value();
        } else if (node != null && !(node instanceof JsonValue.Refused)) {
            problems.add(node.place(), "Beslutning." + field + " skal være tekst.");
        }
        return null;
    }

    private static <E extends Enum<E>> @Nullable E constant(
            JsonValue.Obj object, String field, Class<E> type, SagJsonException.Problems problems) {
        JsonValue node = told(object, field, problems);
        return node == null ? null : constant(node, field, type, problems);
    }

    private static <E extends Enum<E>> @Nullable E constant(
            JsonValue node, String field, Class<E> type, SagJsonException.Problems problems) {
        for (E constant : type.getEnumConstants()) {
            if (node instanceof JsonValue.Text text && constant.name().equals(text.value())) {
                return constant;
            }
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        problems.add(node.place(), "Beslutning." + field + " skal være en af: " + String.join(", ", names) + ".");
        return null;
    }

    private static List<Beslutning.Grund> reasons(@Nullable JsonValue node, SagJsonException.Problems problems) {
        List<Beslutning.Grund> reasons = new ArrayList<>();
        if (node instanceof JsonValue.Arr array) {
            for (JsonValue item : array.items()) {
                Beslutning.Grund reason = constant(item, "grunde", Beslutning.Grund.class, problems);
                if (reason != null) {
                    reasons.add(reason);
                }
            }
        } else if (node != null) {
            problems.add(node.place(), "Beslutning.grunde skal være en liste, fx [\"KONKRET_VURDERING\"].");
        }
        return reasons;
    }

    static JsonObject object(Beslutning decision) {
        return new JsonObject()
                .put("regel", decision.regel())
                .put("valg", decision.valg())
                .put("rolle", decision.rolle())
                .put("dato", decision.dato())
                .putIfKnown("grunde", decision.grunde().isEmpty() ? null : decision.grunde())
                .putIfKnown("tekst", decision.tekst());
    }
}
