package dk.indsatsregler.cli.overview;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which duties and recommendations are outstanding, by the rules that ask: {@code udestår()} on the outcome of another rule. */
final class Outstanding {

    private final List<Udfald> asking;

    Outstanding(Vurdering assessment) {
        this.asking = assessment.udfald().stream()
                .filter(u -> u.regel().slags() == Slags.UDESTÅR)
                .toList();
    }

    /** Is it asked whether the outcome is outstanding, and is it not? */
    boolean isDone(Udfald outcome) {
        boolean action =
                outcome.regel().slags() == Slags.PLIGT || outcome.regel().slags() == Slags.ANBEFALING;
        List<Udfald> askingThis = asking.stream().filter(a -> reads(a, outcome)).toList();
        return action
                && outcome.erOpfyldt()
                && !askingThis.isEmpty()
                && askingThis.stream().allMatch(a -> a.status() == Status.IKKE_OPFYLDT);
    }

    /** The rule that says the outcome is outstanding; told under it when it rests on the same and waits for the same. */
    Optional<Udfald> of(Udfald outcome) {
        return asking.stream()
                .filter(a -> a.erOpfyldt() && reads(a, outcome))
                .filter(a -> a.regel().grundlag() == outcome.regel().grundlag()
                        && Objects.equals(a.spærring(), outcome.spærring()))
                .findFirst();
    }

    /** Those told under another outcome. */
    Set<String> toldUnder(List<Udfald> outcomes) {
        return outcomes.stream().flatMap(u -> of(u).stream()).map(Udfald::id).collect(Collectors.toSet());
    }

    // A rule names the rule it reads in quotes.
    private static boolean reads(Udfald asking, Udfald outcome) {
        Regel rule = asking.regel();
        return rule.tekst().contains("\"" + outcome.id() + "\"");
    }
}
