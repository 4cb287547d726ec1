package dk.indsatsregler.testing.scenario;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One {@code Når sagen vurderes den …} and the {@code Så} that follow it.
 *
 * @param given the case; asking for it refuses it with the reason when its facts cannot be right
 * @param checks what must hold, at least one
 * @param told where each field, or each fact there can be several of, is told: {@code linje 13: Givet …}
 */
public record Occasion(Given given, List<Check> checks, Map<String, String> told) {

    public Occasion {
        checks = List.copyOf(checks);
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    }

    /** An occasion whose facts stand in no file. */
    public Occasion(Given given, List<Check> checks) {
        this(given, checks, Map.of());
    }

    /** Where a field is told, or something of its type; {@code null} when that cannot be said. */
    public @Nullable String toldAt(String field) {
        String type = field.replaceFirst("\\..*", "");
        String own = told.get(field);
        return own != null
                ? own
                : told.entrySet().stream()
                        .filter(e ->
                                e.getKey().startsWith(type + "[") || e.getKey().equals(type))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** Assesses the case. */
    public Answer assess(Function<Sag, Vurdering> assessor) {
        return Answer.of(() -> assessor.apply(given.sag()));
    }

    /** The facts of a case, put together when asked for. */
    @FunctionalInterface
    public interface Given {

        /**
         * The case.
         *
         * @throws dk.indsatsregler.sag.UgyldigOplysningException if a fact cannot be right
         */
        Sag sag();
    }
}
