package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.read.RawRule.RawConsequence;
import dk.indsatsregler.rulefile.read.RawValue;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.testing.mutation.change.Change.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be changed in what a rule concludes. */
final class ConclusionChanges {

    private static final Set<Slags> WITH_ARGUMENTS = EnumSet.of(Slags.SPÆRRER, Slags.HØJST_TRIN, Slags.LØFT);

    private final Regel info;
    private static final Emne[] BLOCKABLE =
            Arrays.stream(Emne.values()).filter(Emne::kanSpærres).toArray(Emne[]::new);

    private final Consequence then;
    private final RawConsequence text;
    private final List<Change> found = new ArrayList<>();

    ConclusionChanges(Regel info, Consequence then, RawConsequence text) {
        this.info = info;
        this.then = then;
        this.text = text;
    }

    List<Change> of() {
        for (Slags verb : Slags.values()) {
            if (verb != then.verb() && !WITH_ARGUMENTS.contains(verb)) {
                found.add(Change.of(
                        Kind.VERB,
                        "Hvis reglen sagde " + verb.verbum() + " i stedet for "
                                + then.verb().verbum(),
                        Edit.of(info, text.call(), verb.verbum() + "()")));
            }
        }
        if (then.topic() != null) {
            other(then.topic(), BLOCKABLE, "Emne.");
        }
        if (then.scale() != null) {
            other(then.scale(), Skala.values(), "Skala.");
            steps(then.steps() - 1);
            steps(then.steps() + 1);
        }
        return List.copyOf(found);
    }

    private void other(Enum<?> own, Enum<?>[] all, String list) {
        RawValue value = text.arguments().get(0);
        List<Choice> others = new ArrayList<>();
        int at = List.of(all).indexOf(own);
        for (int i = 1; i < all.length; i++) {
            String other = all[(at + i) % all.length].name();
            others.add(new Choice(
                    "Hvis der stod " + other + " i stedet for " + own.name(),
                    Edit.of(info, value.chars(), list + other)));
        }
        found.add(new Change(Kind.CONCLUSION, others));
    }

    private void steps(int steps) {
        RawValue value = text.arguments().get(1);
        found.add(Change.of(
                Kind.CONCLUSION,
                "Hvis trinnet var " + steps + " i stedet for " + then.steps(),
                Edit.of(info, value.chars(), Integer.toString(steps))));
    }
}
