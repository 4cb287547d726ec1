package dk.indsatsregler.cli.overblik;

import dk.indsatsregler.Vurdering;
import dk.indsatsregler.overview.Consequences;
import dk.indsatsregler.overview.Consequences.Direction;
import dk.indsatsregler.overview.Consequences.Example;

/** Consequences for people: the counts, and a few cases of each kind. */
public final class ConsequenceText {

    private static final int DIGITS = 12;

    private ConsequenceText() {}

    /** The page. */
    public static String of(Vurdering.Regelsaet from, Vurdering.Regelsaet to, Consequences counted) {
        StringBuilder text = new StringBuilder();
        text.append("KONSEKVENS for ").append(counted.cases()).append(" sager\n");
        if (counted.leftOut() > 0) {
            text.append(' ').append(OversightText.leftOut(counted.leftOut())).append('\n');
        }
        text.append("  Fra ")
                .append(rules(from))
                .append("\n  Til ")
                .append(rules(to))
                .append('\n');
        text.append("  ")
                .append(counted.outcomes())
                .append(" udfald er andre, i ")
                .append(counted.changed())
                .append(" sager. Hver sag er vurderet for sig; ingen er rangeret.\n");
        String before = "";
        for (Direction direction : counted.directions()) {
            String id = direction.change().rule().id();
            if (!id.equals(before)) {
                text.append('\n')
                        .append(id)
                        .append(": ")
                        .append(direction.change().rule().titel());
                text.append(" · ").append(direction.change().rule().mærke()).append('\n');
                before = id;
            }
            text.append("  ")
                    .append(Consequences.words(direction.change().from()))
                    .append(" → ");
            text.append(Consequences.words(direction.change().to())).append(": ");
            text.append(direction.cases()).append(direction.cases() == 1 ? " sag\n" : " sager\n");
            for (Example example : direction.examples()) {
                text.append("      fx ").append(example.id());
                text.append(example.condition() == null ? "\n" : ": " + example.condition() + "\n");
            }
        }
        return text.toString();
    }

    private static String rules(Vurdering.Regelsaet rules) {
        return rules.version() + ", SHA-256 " + rules.sha256().substring(0, DIGITS) + "…";
    }
}
