package dk.indsatsregler.vocabulary;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * A derived field: one pure function of told fields.
 *
 * @param method the function
 * @param inputs the told fields it rests on, as {@code Type.field}
 * @param otherwise the told fields it rests on instead when those of them there can be several of are told; empty when there is one way
 * @param meaning what it measures, in Danish
 * @param statements the statements it rests on
 */
public record Derivation(
        Method method, List<String> inputs, List<String> otherwise, String meaning, String statements) {

    public Derivation {
        inputs = List.copyOf(inputs);
        otherwise = List.copyOf(otherwise);
    }

    /** Every told field it can rest on, whichever way it is measured. */
    public List<String> allInputs() {
        return Stream.concat(inputs.stream(), otherwise.stream()).distinct().toList();
    }
}
