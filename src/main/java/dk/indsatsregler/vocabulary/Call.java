package dk.indsatsregler.vocabulary;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that measures or counts, and what each of its arguments is: looked up once. */
final class Call {

    private final Method method;
    private final List<Argument> arguments;

    private sealed interface Argument {}

    private record Assessed() implements Argument {}

    private record Own() implements Argument {}

    private record One(FactType type) implements Argument {}

    private record All(FactType type) implements Argument {}

    /**
     * @param own the record it is asked of; {@code null} when it is asked of no fact
     */
    Call(Vocabulary vocabulary, Method method, @Nullable Class<? extends Record> own) {
        this.method = method;
        Class<?>[] parameters = method.getParameterTypes();
        Argument[] found = new Argument[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            Class<?> parameter = parameters[i];
            if (parameter == LocalDate.class) {
                found[i] = new Assessed();
            } else if (parameter == List.class) {
                ParameterizedType list = (ParameterizedType) method.getGenericParameterTypes()[i];
                found[i] = new All(type(vocabulary, (Class<?>) list.getActualTypeArguments()[0]));
            } else if (parameter == own) {
                found[i] = new Own();
            } else {
                found[i] = new One(type(vocabulary, parameter));
            }
        }
        this.arguments = List.of(found);
    }

    private static FactType type(Vocabulary vocabulary, Class<?> record) {
        return vocabulary.type(record.asSubclass(Record.class)).orElseThrow();
    }

    /** What it comes to in a case. */
    @Nullable
    Object on(Facts facts, @Nullable Record own) {
        @Nullable Object[] values = new @Nullable Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            Argument argument = arguments.get(i);
            if (argument instanceof Own) {
                values[i] = own;
            } else if (argument instanceof One one) {
                values[i] = facts.one(one.type());
            } else if (argument instanceof All all) {
                values[i] = facts.told(all.type());
            } else {
                values[i] = facts.date();
            }
        }
        return CaseFacts.invoke(method, null, values);
    }
}
