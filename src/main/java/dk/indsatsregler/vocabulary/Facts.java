package dk.indsatsregler.vocabulary;

import dk.indsatsregler.Sag;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of one case, handed to the functions that measure and count. */
final class Facts {

    private final Vocabulary vocabulary;
    private final Sag sag;

    Facts(Vocabulary vocabulary, Sag sag) {
        this.vocabulary = vocabulary;
        this.sag = sag;
    }

    /** The facts told of a type there can be several of, sorted by id; {@code null} when they are not told. */
    @Nullable
    List<? extends Record> told(FactType type) {
        List<Record> told = vocabulary.record(type).flatMap(sag::fakta).orElse(null);
        if (told == null || told.size() < 2) {
            return told;
        }
        List<Record> sorted = new ArrayList<>(told);
        sorted.sort(Comparator.comparing(record -> vocabulary.id(type, record)));
        return sorted;
    }

    /** What is told of a type, and what can be counted besides; {@code null} when neither. */
    @SuppressWarnings("unchecked") // a counting function returns its own record's type
    @Nullable
    List<? extends Record> counted(Method count) {
        return (List<? extends Record>) CaseFacts.invoke(count, null, arguments(count, null));
    }

    /** The arguments of a function, in its parameters' order. */
    @Nullable
    Object[] arguments(Method method, @Nullable Record own) {
        Class<?>[] parameters = method.getParameterTypes();
        @Nullable Object[] arguments = new @Nullable Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            Class<?> parameter = parameters[i];
            if (parameter == LocalDate.class) {
                arguments[i] = sag.vurderingsdato();
            } else if (parameter == List.class) {
                Type element = ((ParameterizedType) method.getGenericParameterTypes()[i]).getActualTypeArguments()[0];
                arguments[i] = told(type((Class<?>) element));
            } else if (own != null && parameter == own.getClass()) {
                arguments[i] = own;
            } else {
                FactType type = type(parameter);
                arguments[i] = sag.fakta(parameter.asSubclass(Record.class))
                        .map(list -> list.get(0))
                        .orElseGet(() -> vocabulary.unknown(type));
            }
        }
        return arguments;
    }

    private FactType type(Class<?> record) {
        return vocabulary.type(record.asSubclass(Record.class)).orElseThrow();
    }
}
