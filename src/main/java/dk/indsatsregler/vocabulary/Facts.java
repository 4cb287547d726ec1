package dk.indsatsregler.vocabulary;

import dk.indsatsregler.Sag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one case, handed to the functions that measure and count. */
final class Facts {

    private final Vocabulary vocabulary;
    private final Sag sag;
    private final Map<FactType, List<Record>> sorted = new HashMap<>();

    Facts(Vocabulary vocabulary, Sag sag) {
        this.vocabulary = vocabulary;
        this.sag = sag;
    }

    /** The assessment date. */
    LocalDate date() {
        return sag.vurderingsdato();
    }

    /** The fact of a type there is one of. */
    Record one(FactType type) {
        List<Record> told = given(type);
        return told == null ? vocabulary.unknown(type) : told.get(0);
    }

    /** The facts told of a type there can be several of, sorted by id; {@code null} when they are not told. */
    @Nullable
    List<Record> told(FactType type) {
        List<Record> told = given(type);
        if (told == null || told.size() < 2) {
            return told;
        }
        List<Record> known = sorted.get(type);
        if (known == null) {
            known = new ArrayList<>(told);
            known.sort(Comparator.comparing(record -> vocabulary.id(type, record)));
            known = List.copyOf(known);
            sorted.put(type, known);
        }
        return known;
    }

    private @Nullable List<Record> given(FactType type) {
        return type.record() == null
                ? null
                : sag.fakta(type.record()).<List<Record>>map(List::copyOf).orElse(null);
    }

    /** What is told of a type, and what can be counted besides; {@code null} when neither. */
    @SuppressWarnings("unchecked") // a counting function returns its own record's type
    @Nullable
    List<? extends Record> counted(Call count) {
        return (List<? extends Record>) count.on(this, null);
    }
}
