package dk.indsatsregler.explain;

import dk.indsatsregler.Forskelle.Aendring;
import dk.indsatsregler.Forskelle.Forskel;
import dk.indsatsregler.Forskelle.Graense;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Status;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would change an outcome, as a caseworker reads it. */
final class CounterfactualText {

    private CounterfactualText() {}

    static String of(
            Regel rule,
            Status status,
            List<Forskel> changes,
            List<Graense> limits,
            List<Mangel> missing,
            @Nullable String onlyLimits,
            boolean exhausted,
            int mostChanges) {
        StringBuilder text =
                new StringBuilder("Hvad ville ændre udfaldet af " + rule.id() + ": " + rule.titel() + "\n");
        boolean settled = status == Status.OPFYLDT || status == Status.IKKE_OPFYLDT;
        if (status == Status.UDEN_FOR_GYLDIGHED) {
            return text.append("\nReglen gælder ikke på vurderingsdatoen. Ingen oplysning ændrer det.\n")
                    .toString();
        }
        if (onlyLimits != null) {
            text.append("\n").append(onlyLimits).append("\n");
        } else if (!settled) {
            text.append("\nUdfaldet er ikke afklaret. Svarene på spørgsmålene nedenfor afgør det.\n");
        } else if (changes.isEmpty()) {
            text.append(
                    exhausted
                            ? "\nIngen ændring af op til " + number(mostChanges)
                                    + " svar, som familien eller en fagperson selv kan gøre noget ved, ændrer det.\n"
                            : "\nDer er så mange muligheder, at ikke alle er prøvet. Ingen af de prøvede ændrer det.\n");
        } else {
            String turned = status == Status.OPFYLDT ? "var reglen ikke opfyldt" : "var reglen opfyldt";
            text.append("\n")
                    .append(changes.size() == 1 ? "Med denne ændring " : "Med en af disse ændringer ")
                    .append(turned)
                    .append(":\n");
            changes.forEach(change -> text.append("* ")
                    .append(change.ændringer().stream()
                            .map(CounterfactualText::change)
                            .collect(Collectors.joining("\n  og ")))
                    .append("\n"));
            text.append("Svarene skal være rigtige. Her står, hvor tæt udfaldet er, ikke hvad der bør svares.\n");
        }
        if (!limits.isEmpty()) {
            text.append("\nGrænser:\n");
            limits.forEach(limit -> text.append("* ")
                    .append(sentence(limit.betydning()))
                    .append(" Kræver ")
                    .append(limit.krav())
                    .append("; her ")
                    .append(limit.værdi())
                    .append(".\n"));
        }
        if (!missing.isEmpty()) {
            text.append("\nMangler:\n");
            missing.forEach(question -> text.append("* ")
                    .append(question.spørgsmål())
                    .append(" (")
                    .append(question.svaresAf().tekst())
                    .append(")\n"));
        }
        return text.toString();
    }

    private static String change(Aendring change) {
        return change.til() + " i stedet for " + change.fra() + ": " + change.spørgsmål();
    }

    private static String sentence(String meaning) {
        return meaning.endsWith(".") || meaning.endsWith("?") || meaning.endsWith(")") ? meaning : meaning + ".";
    }

    private static String number(int few) {
        return switch (few) {
            case 1 -> "ét";
            case 2 -> "to";
            default -> "tre";
        };
    }
}
