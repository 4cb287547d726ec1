package dk.indsatsregler.vocabulary;

import java.lang.reflect.Method;
import java.util.List;

/**
 * A derived field: one pure function of told fields.
 *
 * @param method the function
 * @param inputs the told fields it rests on, as {@code Type.field}
 * @param meaning what it measures, in Danish
 * @param statements the statements it rests on
 */
public record Derivation(Method method, List<String> inputs, String meaning, String statements) {

    public Derivation {
        inputs = List.copyOf(inputs);
    }
}
