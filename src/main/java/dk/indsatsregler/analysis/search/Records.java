package dk.indsatsregler.analysis.search;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells drafts as cases, by the records' own constructors, which refuse what cannot be. */
public final class Records {

    private static final String CASE = "sag";

    private final Vocabulary vocabulary;

    /** Records of a vocabulary. */
    public Records(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The types. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The draft as a case; empty when the facts refuse it. */
    public Optional<Sag> sag(CaseDraft draft) {
        try {
            return Optional.of(told(draft));
        } catch (UgyldigOplysningException impossible) {
            return Optional.empty();
        }
    }

    /** The draft's rows with derived facts measured; empty when the facts refuse it. */
    public Optional<CaseFacts> facts(CaseDraft draft) {
        try {
            return Optional.of(CaseFacts.of(vocabulary, told(draft)));
        } catch (UgyldigOplysningException impossible) {
            return Optional.empty();
        }
    }

    private Sag told(CaseDraft draft) {
        Sag.Bygger sag = Sag.bygger(CASE, draft.date());
        draft.areas().forEach(sag::område);
        draft.told().forEach((type, rows) -> {
            if (type.many()) {
                vocabulary.record(type).ifPresent(sag::medIngen);
            }
            for (int i = 0; i < rows.size(); i++) {
                sag.med(record(type, rows.get(i), i + 1, draft));
            }
        });
        return sag.byg();
    }

    private Record record(FactType type, Row row, int number, CaseDraft draft) {
        Class<? extends Record> record = vocabulary
                .record(type)
                .orElseThrow(() -> new IllegalArgumentException(type.name() + " is told by no record"));
        List<Field> fields = type.toldFields();
        @Nullable Object[] arguments = new @Nullable Object[fields.size()];
        for (int i = 0; i < arguments.length; i++) {
            Field field = fields.get(i);
            boolean id = type.many() && i == 0;
            Object value = id ? id(type, number) : row.value(i);
            arguments[i] = value == null && field.mandatory() ? usual(field, draft) : plain(field, value, draft);
        }
        return Faktum.af(record, arguments);
    }

    private static String id(FactType type, int number) {
        return type.name().substring(0, 1).toLowerCase(Locale.ROOT) + number;
    }

    private static @Nullable Object plain(Field field, @Nullable Object value, CaseDraft draft) {
        if (value instanceof LocalDateTime moment && moment.toLocalDate().isAfter(draft.date())) {
            return draft.date().atTime(12, 0); // No condition tells one moment from another; it only must have come.
        }
        if (!(value instanceof Spaend number) || field.toldAsRange()) {
            return value;
        }
        return field.javaType() == Integer.class ? (Object) number.fra().intValueExact() : number.fra();
    }

    private static @Nullable Object usual(Field field, CaseDraft draft) {
        return switch (field.kind()) {
            case BOOLEAN -> false;
            case ENUM -> field.javaType().getEnumConstants()[0];
            case NUMBER -> plain(field, Spaend.præcis(Math.min(field.max(), Math.max(field.min(), 1))), draft);
            case DATE -> draft.date();
            case EVENT -> Haendelse.IKKE_SKET;
            case MOMENT -> draft.date().atTime(12, 0);
            case TEXT -> throw new IllegalStateException(field.path() + " is no fact");
        };
    }
}
