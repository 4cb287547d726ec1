package dk.indsatsregler.json;

import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one type into their records, by the records' canonical constructors. */
final class FactReader {

    private final Vocabulary vocabulary;
    private final SagJsonException.Problems problems;
    private final ValueReader values;

    FactReader(Vocabulary vocabulary, SagJsonException.Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /** The facts; {@code null} when they cannot be read. */
    @Nullable
    List<Record> read(FactType type, JsonValue node) {
        if (node instanceof JsonValue.Refused) {
            return null;
        }
        return type.many() ? several(type, node) : one(type, node);
    }

    private @Nullable List<Record> one(FactType type, JsonValue node) {
        if (!(node instanceof JsonValue.Obj object)) {
            problems.add(node.place(), type.name() + " er der én af: skriv et objekt, { … }.");
            return null;
        }
        Record record = fact(type, object);
        return record == null ? null : List.of(record);
    }

    private @Nullable List<Record> several(FactType type, JsonValue node) {
        if (!(node instanceof JsonValue.Arr array)) {
            problems.add(node.place(), type.name() + " kan der være flere af: skriv en liste, [ { … } ]; [] er ingen.");
            return null;
        }
        List<Record> records = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonValue item : array.items()) {
            if (!(item instanceof JsonValue.Obj object)) {
                if (!(item instanceof JsonValue.Refused)) {
                    problems.add(item.place(), "Hver " + type.name() + " skal være et objekt, { … }.");
                }
                continue;
            }
            Record record = fact(type, object);
            if (record != null) {
                records.add(record);
                if (object.get("id") instanceof JsonValue.Text id && !ids.add(id.value())) {
                    problems.add(id.place(), type.name() + ".id skal være forskellig for hver.");
                }
            }
        }
        return records;
    }

    private @Nullable Record fact(FactType type, JsonValue.Obj object) {
        int before = problems.count();
        object.members().forEach((name, member) -> {
            Field field = type.field(name).orElse(null);
            if (field == null) {
                unknown(type, name, member.name());
            } else if (field.derivation() != null) {
                problems.add(member.name(), derived(field, field.derivation()));
            }
        });
        List<Field> told = type.toldFields();
        @Nullable Object[] arguments = new @Nullable Object[told.size()];
        boolean refused = false;
        for (Field field : told) {
            JsonValue node = object.get(field.name());
            refused |= node instanceof JsonValue.Refused;
            if (node != null) {
                arguments[field.index()] = values.read(field, node);
            } else if (field.mandatory()) {
                JsonValue.Member member = object.members().get(field.name());
                JsonValue.Place place =
                        member == null ? object.place() : member.value().place();
                String more = field.otherChoices().isEmpty() ? "" : " " + field.otherChoices();
                problems.add(
                        member == null ? place.inside(field.name()) : place,
                        field.path() + " skal være oplyst." + more);
            }
        }
        return refused || problems.count() > before ? null : construct(type, object, arguments);
    }

    private static String derived(Field field, Derivation derivation) {
        List<String> inputs = derivation.inputs();
        String last = inputs.get(inputs.size() - 1);
        String all =
                inputs.size() == 1 ? last : String.join(", ", inputs.subList(0, inputs.size() - 1)) + " og " + last;
        return field.name() + " beregnes; angiv " + all + ".";
    }

    private void unknown(FactType type, String name, JsonValue.Place place) {
        problems.add(place, () -> unknown(type, name));
    }

    private String unknown(FactType type, String name) {
        List<String> own = type.toldFields().stream().map(Field::name).toList();
        // A field of another type is more likely put in the wrong place than misspelt.
        List<String> elsewhere = vocabulary.told().stream()
                .flatMap(t -> t.fields().stream())
                .filter(f ->
                        f.derivation() == null && !f.mandatory() && f.name().equals(name))
                .map(Field::path)
                .toList();
        String now = vocabulary.renamed().now(type.name() + "." + name);
        if (now != null) {
            return type.name() + "." + name + " hedder nu " + now + ".";
        }
        String advice = elsewhere.isEmpty()
                ? FieldNames.suggestion(name, own, " Felterne er: " + String.join(", ", own) + ".")
                : " Måske mente du: " + String.join(" eller ", elsewhere);
        return type.name() + " har et ukendt felt" + FieldNames.repeated(name) + "." + advice;
    }

    private @Nullable Record construct(FactType type, JsonValue.Obj object, @Nullable Object[] arguments) {
        try {
            return Faktum.af(Objects.requireNonNull(type.record()), arguments);
        } catch (UgyldigOplysningException invalid) {
            problems.add(place(type, object, invalid.felt()), String.valueOf(invalid.getMessage()));
            return null;
        }
    }

    /** Where the field an exception names stands in this fact, or the fact itself. */
    static JsonValue.Place place(FactType type, JsonValue.Obj object, String field) {
        String prefix = type.name() + ".";
        if (!field.startsWith(prefix)
                || type.field(field.substring(prefix.length())).isEmpty()) {
            return object.place();
        }
        JsonValue.Member member = object.members().get(field.substring(prefix.length()));
        return member == null
                ? object.place().inside(field.substring(prefix.length()))
                : member.value().place();
    }
}
