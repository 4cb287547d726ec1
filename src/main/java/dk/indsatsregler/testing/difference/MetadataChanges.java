package dk.indsatsregler.testing.difference;

import dk.indsatsregler.Regel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What two rules tell of themselves. */
final class MetadataChanges {

    private static final Map<String, Function<Regel, @Nullable Object>> MARKS = marks();

    private MetadataChanges() {}

    private static Map<String, Function<Regel, @Nullable Object>> marks() {
        Map<String, Function<Regel, @Nullable Object>> marks = new LinkedHashMap<>();
        marks.put("sætningen efter id", Regel::titel);
        marks.put("@kilde", r -> r.kilde().henvisning());
        marks.put("@grundlag", Regel::grundlag);
        marks.put("@udsagn", r -> String.join(", ", r.kilde().udsagn()));
        marks.put("@fortolkning", r -> r.kilde().fortolkning());
        marks.put("@udeladt", r -> r.kilde().udeladt());
        marks.put("@forbehold", r -> r.virkning().forbehold());
        marks.put("@forklaring", Regel::forklaring);
        marks.put("@gruppe", r -> r.virkning().gruppe());
        marks.put("@fuldstændig", r -> r.virkning().fuldstændig());
        marks.put("@resultat", r -> r.virkning().resultat());
        marks.put("@svar", r -> r.svartekst().opfyldt());
        marks.put("@svarEllers", r -> r.svartekst().ellers());
        marks.put("@emne", r -> r.virkning().emne());
        marks.put("@handling", r -> r.opgave().handling());
        marks.put("@ansvarlig", r -> r.opgave().ansvarlig());
        marks.put("@frist", r -> r.opgave().frist());
        marks.put("@gyldigFra", r -> r.gyldighed().fra());
        marks.put("@gyldigTil", r -> r.gyldighed().til());
        return marks;
    }

    static List<String> of(Regel rule, Regel old, Standard standard) {
        List<String> changes = new ArrayList<>();
        MARKS.forEach((mark, value) -> {
            Object now = value.apply(rule);
            Object before = value.apply(old);
            if (now != null && before == null) {
                changes.add(mark + " er føjet til: «" + now + "»");
            } else if (now == null && before != null) {
                changes.add(mark + " er taget af: «" + before + "»");
            } else if (now != null && before != null && !Objects.equals(now, before)) {
                changes.add(standard.bare(mark + " er «" + now + "»", "«" + before + "»"));
            }
        });
        return changes;
    }
}
