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
        marks.put("@kilde", Regel::kilde);
        marks.put("@grundlag", Regel::grundlag);
        marks.put("@udsagn", r -> String.join(", ", r.udsagn()));
        marks.put("@fortolkning", Regel::fortolkning);
        marks.put("@udeladt", Regel::udeladt);
        marks.put("@forbehold", Regel::forbehold);
        marks.put("@forklaring", Regel::forklaring);
        marks.put("@gruppe", Regel::gruppe);
        marks.put("@fuldstændig", Regel::fuldstændig);
        marks.put("@resultat", Regel::resultat);
        marks.put("@emne", Regel::emne);
        marks.put("@handling", Regel::handling);
        marks.put("@ansvarlig", Regel::ansvarlig);
        marks.put("@frist", Regel::frist);
        marks.put("@gyldigFra", Regel::gyldigFra);
        marks.put("@gyldigTil", Regel::gyldigTil);
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
