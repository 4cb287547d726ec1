package dk.indsatsregler.web.server;

import dk.indsatsregler.Sag;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers put into a case. What a field can be is judged by the reader of cases alone, which also says what is wrong. */
final class CaseAnswers {

    private final Vocabulary vocabulary;

    CaseAnswers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The case with a fact told as given.
     *
     * @param id which of several; {@code null} of a type there is one of
     * @param told the answers as JSON, by field; {@code null} for what is not known
     * @throws dk.indsatsregler.json.SagJsonException if they cannot be right
     */
    Sag with(Sag sag, FactType type, @Nullable String id, Map<String, @Nullable String> told) {
        Map<String, String> members = new LinkedHashMap<>();
        List<Record> others = new ArrayList<>();
        for (Record fact : facts(sag, type)) {
            if (id == null || vocabulary.id(type, fact).equals(id)) {
                members.putAll(members(type, fact));
            } else {
                others.add(fact);
            }
        }
        if (id != null) {
            members.put("id", quoted(id));
        }
        told.forEach((field, json) -> {
            members.remove(field);
            if (json != null) {
                members.put(field, json);
            }
        });
        if (members.isEmpty() && facts(sag, type).isEmpty()) {
            return sag; // «Ved ikke» about what nothing is told of
        }
        StringBuilder fact = new StringBuilder("{");
        members.forEach((field, json) -> fact.append(fact.length() == 1 ? "" : ",")
                .append(quoted(field))
                .append(':')
                .append(json));
        fact.append('}');
        others.addAll(facts(
                SagJson.standard()
                        .læs("{\"sagId\":\"x\",\"vurderingsdato\":\"" + sag.vurderingsdato() + "\",\"fakta\":{"
                                + quoted(type.name()) + ":" + (type.many() ? "[" + fact + "]" : fact) + "}}"),
                type));
        return with(sag, type, others);
    }

    /** The case with these facts of a type; none says that there are none. */
    Sag with(Sag sag, FactType type, List<Record> facts) {
        return copy(sag, sag.vurderingsdato(), sag.områder(), type, facts);
    }

    /** The case assessed on another day, in other areas. */
    Sag about(Sag sag, LocalDate date, Set<String> areas) {
        return copy(sag, date, areas, null, List.of());
    }

    private Sag copy(Sag sag, LocalDate date, Set<String> areas, @Nullable FactType type, List<Record> facts) {
        Sag.Bygger builder = Sag.bygger(sag.id(), date);
        areas.forEach(builder::område);
        sag.oplyst().forEach(builder::oplyst);
        for (FactType each : vocabulary.told()) {
            Class<? extends Record> record = record(each);
            List<? extends Record> some =
                    each.equals(type) ? facts : sag.fakta(record).orElse(null);
            if (some != null && each.many()) {
                builder.medIngen(record);
            }
            if (some != null) {
                some.forEach(builder::med);
            }
        }
        return builder.byg();
    }

    /** The facts told of a type. */
    static List<Record> facts(Sag sag, FactType type) {
        return List.copyOf(sag.fakta(record(type)).orElse(List.of()));
    }

    private static Class<? extends Record> record(FactType type) {
        Class<? extends Record> record = type.record();
        if (record == null) {
            throw new IllegalArgumentException(type.name() + " cannot be told");
        }
        return record;
    }

    /** What is told of a fact, as JSON, by field. */
    static Map<String, String> members(FactType type, Record fact) {
        Map<String, String> members = new LinkedHashMap<>();
        RecordComponent[] components = fact.getClass().getRecordComponents();
        for (Field field : type.toldFields()) {
            Object value = value(components[field.index()], fact);
            if (value != null) {
                members.put(field.name(), json(value));
            }
        }
        return members;
    }

    private static @Nullable Object value(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName() + " cannot be read", e);
        }
    }

    private static String json(Object value) {
        if (value instanceof Spaend range) {
            return range.erKendt()
                    ? range.fra().toPlainString()
                    : "{\"fra\":" + range.fra().toPlainString() + ",\"til\":"
                            + range.til().toPlainString() + "}";
        } else if (value instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Haendelse event) {
            LocalDate day = event.dato();
            return quoted(day == null ? "IKKE_SKET" : day.toString());
        } else if (value instanceof Boolean || value instanceof Number) {
            return value.toString();
        }
        return quoted(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    /** A text as JSON. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ') {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
