package dk.indsatsregler.json;

import dk.indsatsregler.Oplyst;
import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the envelope of a case and, through {@link FactReader}, its facts. All problems are found before any is thrown. */
final class SagReader {

    static final List<String> ENVELOPE = List.of("format", "sagId", "vurderingsdato", "omraader", "fakta", "oplyst");
    static final String AREA_PATTERN = "^[a-z0-9]+([/_-][a-z0-9]+)*$";
    static final int AREA_LENGTH = 64;
    static final int MOST_AREAS = 50;

    private static final Pattern AREA = Pattern.compile(AREA_PATTERN);

    private final Vocabulary vocabulary;
    private final SagJsonException.Problems problems;
    private final ValueReader values;

    SagReader(Vocabulary vocabulary, SagJsonException.Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    Sag read(JsonValue document, @Nullable LocalDate date) {
        if (!(document instanceof JsonValue.Obj root)) {
            problems.add(document.place(), "En sag skal være et JSON-objekt: { … }.");
            throw problems.exception();
        }
        root.members().forEach((name, member) -> {
            if (!ENVELOPE.contains(name)) {
                problems.add(member.name(), () -> unknown(name));
            }
        });
        format(root.get("format"));
        String id = id(root);
        LocalDate told = date(root, date == null);
        Set<String> areas = areas(root.get("omraader"));
        Map<FactType, List<Record>> facts = facts(root.get("fakta"));
        List<Oplyst> origins = OplystJson.read(root.get("oplyst"), problems);
        problems.throwIfAny();

        Sag.Bygger builder = Sag.bygger(Objects.requireNonNull(id), date == null ? Objects.requireNonNull(told) : date);
        areas.forEach(builder::område);
        facts.forEach((type, records) -> {
            if (type.many()) {
                builder.medIngen(Objects.requireNonNull(type.record()));
            }
            records.forEach(builder::med);
        });
        origins.forEach(builder::oplyst);
        Sag sag = builder.byg();
        checkTogether(sag, root);
        return sag;
    }

    private String unknown(String name) {
        boolean fact = vocabulary.told().stream().anyMatch(t -> t.name().equals(name));
        String advice = fact
                ? " Måske mente du: fakta/" + name
                : FieldNames.suggestion(name, ENVELOPE, " Felterne er: " + String.join(", ", ENVELOPE) + ".");
        return "Sagen har et ukendt felt" + FieldNames.repeated(name) + "." + advice;
    }

    private void format(@Nullable JsonValue node) {
        boolean right = node == null
                || node instanceof JsonValue.Refused
                || (node instanceof JsonValue.Text text && text.value().equals(SagJson.FORMAT));
        if (!right) {
            problems.add(Objects.requireNonNull(node).place(), "format skal være \"" + SagJson.FORMAT + "\".");
        }
    }

    private @Nullable String id(JsonValue.Obj root) {
        JsonValue node = root.get("sagId");
        if (node == null) {
            problems.add(missing(root, "sagId"), "sagId skal være oplyst: et anonymt mærke, aldrig et CPR-nummer.");
            return null;
        }
        return values.id("sagId", node);
    }

    private @Nullable LocalDate date(JsonValue.Obj root, boolean mandatory) {
        JsonValue node = root.get("vurderingsdato");
        if (node == null && mandatory) {
            problems.add(missing(root, "vurderingsdato"), "vurderingsdato skal være oplyst, fx \"2020-03-18\".");
        }
        return node == null ? null : values.date("vurderingsdato", node);
    }

    private static JsonValue.Place missing(JsonValue.Obj root, String name) {
        JsonValue.Member member = root.members().get(name);
        return member == null ? root.place().inside(name) : member.value().place();
    }

    private Set<String> areas(@Nullable JsonValue node) {
        Set<String> areas = new LinkedHashSet<>();
        if (node instanceof JsonValue.Arr array && array.items().size() > MOST_AREAS) {
            problems.add(node.place(), "omraader kan højst have " + MOST_AREAS + " navne.");
        } else if (node instanceof JsonValue.Arr array) {
            array.items().forEach(item -> area(item, areas));
        } else if (node != null && !(node instanceof JsonValue.Refused)) {
            problems.add(node.place(), "omraader skal være en liste af navne, fx [\"noedpasning\"].");
        }
        return areas;
    }

    private void area(JsonValue item, Set<String> areas) {
        if (item instanceof JsonValue.Refused) {
            return;
        }
        boolean named = item instanceof JsonValue.Text text
                && text.value().length() <= AREA_LENGTH
                && AREA.matcher(text.value()).matches();
        if (!named) {
            problems.add(
                    item.place(),
                    "Et område skal være navnet på en mappe med regler: højst 64 tegn af a-z, 0-9, bindestreg, understreg og skråstreg.");
        } else if (item instanceof JsonValue.Text text && !areas.add(text.value())) {
            problems.add(item.place(), "Området står flere gange.");
        }
    }

    private Map<FactType, List<Record>> facts(@Nullable JsonValue node) {
        Map<FactType, List<Record>> facts = new LinkedHashMap<>();
        if (!(node instanceof JsonValue.Obj object)) {
            if (node != null && !(node instanceof JsonValue.Refused)) {
                problems.add(node.place(), "fakta skal være et objekt: { \"Barn\": { … }, … }.");
            }
            return facts;
        }
        FactReader reader = new FactReader(vocabulary, problems);
        object.members().forEach((name, member) -> {
            FactType type = vocabulary.type(name).orElse(null);
            if (type == null) {
                problems.add(member.name(), () -> unknownType(name));
            } else if (type.builtIn()) {
                problems.add(member.name(), name + " kan ikke oplyses; reglerne sætter den selv.");
            } else if (object.get(name) != null) {
                List<Record> records = reader.read(type, member.value());
                if (records != null) {
                    facts.put(type, records);
                }
            }
        });
        return facts;
    }

    private String unknownType(String name) {
        String now = vocabulary.renamed().now(name);
        if (now != null) {
            return name + " hedder nu " + now + ".";
        }
        List<String> known = vocabulary.told().stream().map(FactType::name).toList();
        return "fakta har en ukendt faktatype" + FieldNames.repeated(name) + "."
                + FieldNames.suggestion(name, known, " Typerne er: " + String.join(", ", known) + ".");
    }

    /** What can only be seen by looking at several facts at once, such as a birth date after the assessment date. */
    private void checkTogether(Sag sag, JsonValue.Obj root) {
        try {
            CaseFacts.of(vocabulary, sag);
        } catch (UgyldigOplysningException e) {
            problems.add(place(e.felt(), root), String.valueOf(e.getMessage()));
            throw problems.exception();
        }
    }

    private JsonValue.Place place(String field, JsonValue.Obj root) {
        String name = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        if (name.equals("oplyst") && root.get(name) != null) {
            return Objects.requireNonNull(root.get(name)).place();
        }
        FactType type = vocabulary.type(name).orElse(null);
        if (type == null || !(root.get("fakta") instanceof JsonValue.Obj facts)) {
            return root.place();
        }
        JsonValue node = facts.get(name);
        if (node == null) {
            return facts.place().inside(name);
        }
        return node instanceof JsonValue.Obj object ? FactReader.place(type, object, field) : node.place();
    }

    /** How many items the lists of a case may have, by their place in it. */
    static Map<String, FactType> lists(Vocabulary vocabulary) {
        return vocabulary.told().stream()
                .filter(FactType::many)
                .collect(Collectors.toUnmodifiableMap(type -> "/fakta/" + type.name(), type -> type));
    }

    /** The names that can be repeated because they are the format's or the vocabulary's own. */
    static Set<String> names(Vocabulary vocabulary) {
        Set<String> names = new HashSet<>(ENVELOPE);
        names.addAll(OplystJson.FIELDS);
        for (FactType type : vocabulary.told()) {
            names.add(type.name());
            type.fields().forEach(field -> names.add(field.name()));
        }
        return names;
    }

    /** Is the area's name one, and no CPR number? */
    static boolean isArea(String area) {
        return area.length() <= AREA_LENGTH && AREA.matcher(area).matches() && !Krav.lignerCpr(area);
    }
}
