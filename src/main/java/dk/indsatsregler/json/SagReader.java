package dk.indsatsregler.json;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the envelope of a case and, through {@link FactReader}, its facts. All problems are found before any is thrown. */
final class SagReader {

    static final List<String> ENVELOPE = List.of("format", "sagId", "vurderingsdato", "omraader", "fakta");
    static final String AREA_PATTERN = "^[a-z0-9]+([/_-][a-z0-9]+)*$";
    static final int AREA_LENGTH = 64;

    private static final Pattern AREA = Pattern.compile(AREA_PATTERN);

    private final Vocabulary vocabulary;
    private final SagJsonException.Problems problems;
    private final ValueReader values;

    SagReader(Vocabulary vocabulary, SagJsonException.Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    Sag read(Node document, @Nullable LocalDate date) {
        if (!(document instanceof Node.Obj root)) {
            problems.add(document.place(), "En sag skal være et JSON-objekt: { … }.");
            throw problems.exception();
        }
        root.members().forEach((name, member) -> {
            if (!ENVELOPE.contains(name)) {
                unknown(name, member.name());
            }
        });
        format(root.get("format"));
        String id = id(root);
        LocalDate told = date(root, date == null);
        Set<String> areas = areas(root.get("omraader"));
        Map<FactType, List<Record>> facts = facts(root.get("fakta"));
        problems.throwIfAny();

        Sag.Bygger builder = Sag.bygger(Objects.requireNonNull(id), date == null ? Objects.requireNonNull(told) : date);
        areas.forEach(builder::område);
        facts.forEach((type, records) -> {
            if (type.many()) {
                builder.medIngen(Objects.requireNonNull(type.record()));
            }
            records.forEach(builder::med);
        });
        Sag sag = builder.byg();
        checkTogether(sag, root);
        return sag;
    }

    private void unknown(String name, Node.Place place) {
        boolean fact = vocabulary.told().stream().anyMatch(t -> t.name().equals(name));
        String advice = fact
                ? " Måske mente du: fakta/" + name
                : Names.suggestion(name, ENVELOPE, " Felterne er: " + String.join(", ", ENVELOPE) + ".");
        problems.add(place, "Sagen har et ukendt felt" + Names.repeated(name) + "." + advice);
    }

    private void format(@Nullable Node node) {
        boolean right = node == null
                || node instanceof Node.Refused
                || (node instanceof Node.Text text && text.value().equals(SagJson.FORMAT));
        if (!right) {
            problems.add(Objects.requireNonNull(node).place(), "format skal være \"" + SagJson.FORMAT + "\".");
        }
    }

    private @Nullable String id(Node.Obj root) {
        Node node = root.get("sagId");
        if (node == null) {
            problems.add(missing(root, "sagId"), "sagId skal være oplyst: et anonymt mærke, aldrig et CPR-nummer.");
            return null;
        }
        return values.id("sagId", node);
    }

    private @Nullable LocalDate date(Node.Obj root, boolean mandatory) {
        Node node = root.get("vurderingsdato");
        if (node == null && mandatory) {
            problems.add(missing(root, "vurderingsdato"), "vurderingsdato skal være oplyst, fx \"2020-03-18\".");
        }
        return node == null ? null : values.date("vurderingsdato", node);
    }

    private static Node.Place missing(Node.Obj root, String name) {
        Node.Member member = root.members().get(name);
        return member == null ? root.place().inside(name) : member.value().place();
    }

    private Set<String> areas(@Nullable Node node) {
        Set<String> areas = new LinkedHashSet<>();
        if (node instanceof Node.Arr array) {
            array.items().forEach(item -> area(item, areas));
        } else if (node != null && !(node instanceof Node.Refused)) {
            problems.add(node.place(), "omraader skal være en liste af navne, fx [\"noedpasning\"].");
        }
        return areas;
    }

    private void area(Node item, Set<String> areas) {
        if (item instanceof Node.Refused) {
            return;
        }
        boolean named = item instanceof Node.Text text
                && text.value().length() <= AREA_LENGTH
                && AREA.matcher(text.value()).matches();
        if (!named) {
            problems.add(
                    item.place(),
                    "Et område skal være navnet på en mappe med regler: højst 64 tegn af a-z, 0-9, bindestreg, understreg og skråstreg.");
        } else if (item instanceof Node.Text text && !areas.add(text.value())) {
            problems.add(item.place(), "Området står flere gange.");
        }
    }

    private Map<FactType, List<Record>> facts(@Nullable Node node) {
        Map<FactType, List<Record>> facts = new LinkedHashMap<>();
        if (!(node instanceof Node.Obj object)) {
            if (node != null && !(node instanceof Node.Refused)) {
                problems.add(node.place(), "fakta skal være et objekt: { \"Barn\": { … }, … }.");
            }
            return facts;
        }
        FactReader reader = new FactReader(vocabulary, problems);
        List<String> known = vocabulary.told().stream().map(FactType::name).toList();
        object.members().forEach((name, member) -> {
            FactType type = vocabulary.type(name).orElse(null);
            if (type == null) {
                problems.add(
                        member.name(),
                        "fakta har en ukendt faktatype" + Names.repeated(name) + "."
                                + Names.suggestion(name, known, " Typerne er: " + String.join(", ", known) + "."));
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

    /** What can only be seen by looking at several facts at once, such as a birth date after the assessment date. */
    private void checkTogether(Sag sag, Node.Obj root) {
        try {
            CaseFacts.of(vocabulary, sag);
        } catch (UgyldigOplysningException e) {
            problems.add(place(e.felt(), root), String.valueOf(e.getMessage()));
            throw problems.exception();
        }
    }

    private Node.Place place(String field, Node.Obj root) {
        String name = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        FactType type = vocabulary.type(name).orElse(null);
        if (type == null || !(root.get("fakta") instanceof Node.Obj facts)) {
            return root.place();
        }
        Node node = facts.get(name);
        if (node == null) {
            return facts.place().inside(name);
        }
        return node instanceof Node.Obj object ? FactReader.place(type, object, field) : node.place();
    }

    /** Can a name be repeated because it is the format's or the vocabulary's own? */
    static boolean knows(Vocabulary vocabulary, String name) {
        return ENVELOPE.contains(name)
                || vocabulary.told().stream()
                        .anyMatch(t -> t.name().equals(name) || t.field(name).isPresent());
    }

    /** Is the area's name one, and no CPR number? */
    static boolean isArea(String area) {
        return area.length() <= AREA_LENGTH && AREA.matcher(area).matches() && !Krav.lignerCpr(area);
    }
}
