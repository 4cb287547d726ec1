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
 * @param asked those of the inputs that are asked for when it is unknown; the others count when told
 * @param through the measures, as {@code Type.field}, an unknown value comes through: an input of theirs is missing only while they are
 *     unknown; empty when every unknown input is missing
 * @param meaning what it measures, in Danish
 * @param statements the statements it rests on
 * @param share what it is a share of, in a sentence: {@code ulovligt fravær}; empty when it is not told so
 */
public record Derivation(
        Method method,
        List<String> inputs,
        List<String> otherwise,
        List<String> asked,
        List<String> through,
        String meaning,
        String statements,
        String share) {

    public Derivation {
        inputs = List.copyOf(inputs);
        otherwise = List.copyOf(otherwise);
        asked = List.copyOf(asked);
        if (!inputs.containsAll(asked)) {
            throw new IllegalArgumentException(method.getName() + ": what is asked for is among the inputs");
        }
        through = List.copyOf(through);
    }

    /** Can it rest on this told field, whichever way it is measured? */
    public boolean restsOn(String path) {
        return inputs.contains(path) || otherwise.contains(path);
    }

    /** Every told field it can rest on, whichever way it is measured. */
    public List<String> allInputs() {
        return Stream.concat(inputs.stream(), otherwise.stream()).distinct().toList();
    }
}
