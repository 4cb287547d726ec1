package dk.indsatsregler.json;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a case: types and fields in the vocabulary's order, facts by id, what is not known left out. */
final class SagWriter {

    private final Vocabulary vocabulary;

    SagWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    JsonObject write(Sag sag) {
        for (Class<? extends Record> told : sag.typer()) {
            if (vocabulary.type(told).isEmpty()) {
                throw new UgyldigOplysningException(told.getSimpleName(), "er ikke en faktatype, reglerne kender.");
            }
        }
        for (String area : sag.områder()) {
            if (!SagReader.isArea(area)) {
                throw new UgyldigOplysningException("omraader", "skal være navne på mapper med regler.");
            }
        }
        JsonObject facts = new JsonObject();
        for (FactType type : vocabulary.told()) {
            sag.fakta(Objects.requireNonNull(type.record())).ifPresent(records -> {
                List<JsonObject> objects = records.stream()
                        .sorted(Comparator.comparing(r -> type.many() ? String.valueOf(value(r, 0)) : ""))
                        .map(r -> fact(type, r))
                        .toList();
                facts.put(type.name(), type.many() ? objects : objects.get(0));
            });
        }
        return new JsonObject()
                .put("format", SagJson.FORMAT)
                .put("sagId", sag.id())
                .put("vurderingsdato", sag.vurderingsdato())
                .putIfKnown("omraader", sag.områder().isEmpty() ? null : List.copyOf(sag.områder()))
                .put("fakta", facts)
                .putIfKnown(
                        "oplyst",
                        sag.oplyst().isEmpty()
                                ? null
                                : sag.oplyst().stream().map(OplystJson::object).toList());
    }

    private static JsonObject fact(FactType type, Record record) {
        JsonObject object = new JsonObject();
        for (Field field : type.fields()) {
            if (field.derivation() == null) {
                object.putIfKnown(field.name(), json(field, value(record, field.index())));
            }
        }
        return object;
    }

    private static @Nullable Object json(Field field, @Nullable Object value) {
        if (value instanceof Spaend range) {
            BigDecimal from = number(field, range.fra());
            return range.erKendt() ? from : new JsonObject().put("fra", from).put("til", number(field, range.til()));
        } else if (value instanceof BigDecimal number) {
            return number(field, number);
        } else if (value instanceof Haendelse event) {
            return event.dato() == null ? ValueReader.NOT_HAPPENED : event.dato();
        }
        return value;
    }

    private static BigDecimal number(Field field, BigDecimal number) {
        if (ValueReader.tooLong(number)) {
            throw new UgyldigOplysningException(field.path(), "har for mange cifre.");
        }
        return number;
    }

    private static @Nullable Object value(Record record, int component) {
        try {
            return record.getClass()
                    .getRecordComponents()[component]
                    .getAccessor()
                    .invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getSimpleName() + " cannot be read", e);
        }
    }
}
