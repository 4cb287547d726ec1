package dk.indsatsregler.analysis.search;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells drafts as cases, by the records' own constructors, which refuse what cannot be. */
public final class Records {

    private static final String CASE = "sag";

    private final Vocabulary vocabulary;
    private final Map<FactType, Constructor<? extends Record>> constructors = new HashMap<>();

    /** Records of a vocabulary. */
    public Records(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (FactType type : vocabulary.told()) {
            vocabulary.record(type).ifPresent(record -> constructors.put(type, constructor(record)));
        }
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> record) {
        Class<?>[] components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return record.getConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(record.getSimpleName() + " has no public constructor", e);
        }
    }

    /** The types. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The draft as a case; empty when the facts refuse it. */
    public Optional<Sag> sag(Draft draft) {
        try {
            return Optional.of(told(draft));
        } catch (UgyldigOplysningException impossible) {
            return Optional.empty();
        }
    }

    /** The draft's rows with derived facts measured; empty when the facts refuse it. */
    public Optional<CaseFacts> facts(Draft draft) {
        try {
            return Optional.of(CaseFacts.of(vocabulary, told(draft)));
        } catch (UgyldigOplysningException impossible) {
            return Optional.empty();
        }
    }

    private Sag told(Draft draft) {
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

    private Record record(FactType type, Row row, int number, Draft draft) {
        Constructor<? extends Record> constructor = constructors.get(type);
        if (constructor == null) {
            throw new IllegalArgumentException(type.name() + " is told by no record");
        }
        List<Field> fields = type.fields();
        @Nullable Object[] arguments = new @Nullable Object[constructor.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Field field = fields.get(i);
            boolean id = type.many() && i == 0;
            Object value = id ? id(type, number) : row.value(i);
            arguments[i] = value == null && field.mandatory() ? usual(field, draft) : plain(field, value);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(type.name() + " cannot be told", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.name() + " cannot be told", e);
        }
    }

    private static String id(FactType type, int number) {
        return type.name().substring(0, 1).toLowerCase(Locale.ROOT) + number;
    }

    private static @Nullable Object plain(Field field, @Nullable Object value) {
        if (!(value instanceof Spaend number) || field.toldAsRange()) {
            return value;
        }
        return field.javaType() == Integer.class ? (Object) number.fra().intValueExact() : number.fra();
    }

    private static @Nullable Object usual(Field field, Draft draft) {
        return switch (field.kind()) {
            case BOOLEAN -> false;
            case ENUM -> field.javaType().getEnumConstants()[0];
            case NUMBER -> plain(field, Spaend.præcis(Math.min(field.max(), Math.max(field.min(), 1))));
            case DATE -> draft.date();
            case EVENT -> Haendelse.IKKE_SKET;
            case MOMENT -> draft.date().atTime(12, 0);
            case TEXT -> throw new IllegalStateException(field.path() + " is no fact");
        };
    }
}
