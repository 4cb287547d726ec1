package dk.indsatsregler.testing.check;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Udfald.Vidne;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Demands on deadlines, witnesses, and what an outcome must wait for. */
public final class WaitDemands {

    private WaitDemands() {}

    /** The deadline is then. */
    public static Assertion due(String rule, @Nullable String witness, LocalDateTime expected) {
        return deadline(rule, witness, frist -> {
            LocalDateTime came = frist.forfalder();
            if (came == null) {
                return " skulle være " + written(expected) + ", men " + unknown(frist);
            }
            return came.equals(expected)
                    ? null
                    : " er " + written(came) + ", men skulle være " + written(expected) + ".";
        });
    }

    /** The deadline stands so. */
    public static Assertion state(String rule, @Nullable String witness, Frist.Tilstand expected) {
        return deadline(rule, witness, frist -> {
            Frist.Tilstand came = frist.tilstand();
            if (came == null) {
                return " skulle være: " + words(expected) + ", men " + unknown(frist);
            }
            return came == expected
                    ? null
                    : " (" + written(frist.forfalder()) + ") er: " + words(came) + ", men skulle være: "
                            + words(expected) + ".";
        });
    }

    /** The deadline waits for an answer. */
    public static Assertion waitsFor(String rule, @Nullable String witness, String path) {
        return deadline(rule, witness, frist -> {
            if (path.equals(frist.mangler())) {
                return null;
            }
            return " venter ikke på " + path + ": "
                    + (frist.forfalder() == null ? unknown(frist) : "den er " + written(frist.forfalder()) + ".");
        });
    }

    private static Assertion deadline(String rule, @Nullable String witness, OfDeadline demand) {
        String subject = "Fristen for " + rule + (witness == null ? "" : " og " + witness);
        return Assertion.outcome(rule, u -> {
            Frist frist = u.frist();
            if (witness != null) {
                Vidne found = u.vidner().stream()
                        .filter(v -> name(v).equals(witness))
                        .findFirst()
                        .orElse(null);
                if (found == null) {
                    return rule + " har ikke vidnet " + witness + ". " + witnesses(u);
                }
                frist = found.frist();
            }
            if (frist == null) {
                return !u.erOpfyldt()
                        ? rule + " er " + u.status().tekst() + ", og så er der ingen frist."
                        : subject + " findes ikke" + hint(u, witness);
            }
            String failure = demand.failure(frist);
            return failure == null ? null : subject + failure;
        });
    }

    private static String hint(Udfald outcome, @Nullable String witness) {
        boolean own = outcome.frist() != null;
        boolean theirs = outcome.vidner().stream().anyMatch(v -> v.frist() != null);
        return witness == null && theirs
                ? ": hvert vidne har sin egen frist. " + witnesses(outcome)
                : witness != null && own ? ": reglen har én frist, ikke en for hvert vidne." : ".";
    }

    private static String unknown(Frist frist) {
        return frist.mangler() == null
                ? "den løber ikke: det, den regnes fra, er ikke sket."
                : "den venter på svar på " + frist.mangler() + ".";
    }

    /** These witnesses, and no others. */
    public static Assertion witnesses(String rule, List<String> expected) {
        List<String> wanted = expected.stream().sorted().toList();
        return Assertion.outcome(rule, u -> {
            List<String> came =
                    u.vidner().stream().map(WaitDemands::name).sorted().toList();
            return came.equals(wanted)
                    ? null
                    : "Vidnerne for " + rule + " er ikke netop dem.\n  ventet: "
                            + (wanted.isEmpty() ? "ingen" : String.join(", ", wanted)) + "\n  kom:    "
                            + (came.isEmpty() ? "ingen" : String.join(", ", came));
        });
    }

    /** The outcome is blocked by a rule that is met, or waits for one that is open. */
    public static Assertion blocked(String rule, Grad degree, String by) {
        return Assertion.outcome(rule, u -> {
            Spaerring came = u.spærring();
            boolean right = came != null && came.grad() == degree && came.af().contains(by);
            return right
                    ? null
                    : rule + block(came) + ", men skulle " + (degree == Grad.SPÆRRET ? "være spærret af " : "afvente ")
                            + by + ".";
        });
    }

    /** Nothing blocks the outcome. */
    public static Assertion free(String rule) {
        return Assertion.outcome(
                rule,
                u -> u.spærring() == null ? null : rule + block(u.spærring()) + ", men skulle ikke være spærret.");
    }

    private static String block(@Nullable Spaerring block) {
        return block == null
                ? " er ikke spærret"
                : (block.grad() == Grad.SPÆRRET ? " er spærret af " : " afventer ") + String.join(", ", block.af());
    }

    private static String witnesses(Udfald outcome) {
        List<String> names = outcome.vidner().stream().map(WaitDemands::name).toList();
        return names.isEmpty() ? "Den har ingen vidner." : "Vidnerne er: " + String.join(", ", names) + ".";
    }

    private static String name(Vidne witness) {
        return witness.type() + "[" + witness.id() + "]";
    }

    private static String words(Frist.Tilstand state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String written(@Nullable LocalDateTime moment) {
        return moment == null ? "ikke kendt" : moment.toLocalDate() + " kl. " + moment.toLocalTime();
    }

    @FunctionalInterface
    private interface OfDeadline {
        @Nullable
        String failure(Frist deadline);
    }
}
