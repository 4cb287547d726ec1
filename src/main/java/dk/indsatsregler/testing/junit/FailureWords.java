package dk.indsatsregler.testing.junit;

import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.rulefile.problem.Guess;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences shared by failure messages. */
final class FailureWords {

    private FailureWords() {}

    /** Why, or why not. */
    static String explained(Vurdering assessment, String id) {
        return assessment.forklar(id).tekst().stripTrailing();
    }

    /** On a line of its own, when a known word is near; otherwise nothing. */
    static String meant(String written, List<String> known) {
        @Nullable String nearest = Guess.nearest(written, known);
        return nearest == null ? "" : "\nMåske mente du: " + nearest;
    }

    static String missing(List<String> paths) {
        return paths.isEmpty() ? "mangler intet." : "mangler " + String.join(", ", paths) + ".";
    }

    static String there(List<String> ids) {
        return ids.isEmpty() ? "Der er ingen modstrid." : "Der er modstrid i " + String.join(", ", ids) + ".";
    }

    static String of(@Nullable Spaerring block) {
        if (block == null) {
            return "er ikke spærret";
        }
        String by = String.join(", ", block.af());
        return block.grad() == Grad.SPÆRRET ? "er spærret af " + by : "afventer " + by;
    }

    static @Nullable String moment(@Nullable LocalDateTime moment) {
        return moment == null
                ? null
                : moment.toLocalDate() + " kl. " + moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** An assertion about nothing would always hold. */
    static List<String> some(String[] given, String what) {
        if (given.length == 0) {
            throw new IllegalArgumentException("Der er ikke nævnt nogen " + what + ".");
        }
        return List.of(given);
    }
}
