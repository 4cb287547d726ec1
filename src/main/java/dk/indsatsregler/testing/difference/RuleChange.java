package dk.indsatsregler.testing.difference;

import dk.indsatsregler.Regel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one local rule is to the rules below it.
 *
 * @param rule the local rule
 * @param replaced the version it stands in place of; {@code null} when it is new
 * @param decides what it decides otherwise: conditions and conclusion, a sentence each without a full stop
 * @param tells what it only tells otherwise: its metadata, a sentence each
 */
public record RuleChange(Regel rule, @Nullable Regel replaced, List<String> decides, List<String> tells) {

    public RuleChange {
        decides = List.copyOf(decides);
        tells = List.copyOf(tells);
    }
}
