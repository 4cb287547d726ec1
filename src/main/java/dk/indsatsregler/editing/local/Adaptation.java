package dk.indsatsregler.editing.local;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Fingerprint;
import dk.indsatsregler.rulefile.read.Parser;
import dk.indsatsregler.rulefile.read.Parser.Piece;
import java.util.List;
import java.util.Locale;

/** A rule as a local file, ready to edit. */
public final class Adaptation {

    /** What stands where a source is to be filled in. */
    public static final String SOURCE = "UDFYLD: kommune, udvalg, dato og punkt";

    private Adaptation() {}

    /** The name of the file, without its ending: {@code skolefravaer/fr-samlet-10}. */
    public static String file(String area, String id) {
        return area + "/" + id.toLowerCase(Locale.ROOT);
    }

    /** The mark the local rule begins with. */
    public static Grundlag basis(Regel rule) {
        return rule.grundlag() == Grundlag.KOMMUNAL ? Grundlag.KOMMUNAL : Grundlag.LOKALT_VALG;
    }

    /**
     * The file's text.
     *
     * @param versions every version of the rule
     * @param ruleSet the version of the rule set they are from
     */
    public static String text(List<Regel> versions, String ruleSet) {
        Regel first = versions.get(0);
        Grundlag basis = basis(first);
        StringBuilder text = new StringBuilder();
        text.append("""
                // %1$s, tilpasset lokalt
                // Lavet af %2$s, linje %3$d, i regelsæt %4$s. Kilden dér: %5$s (%6$s)
                // Ejer: UDFYLD. Sådan læses og rettes en regel: rules/README.md
                // 1. Udfyld @kilde: hvem har besluttet det, hvor og hvornår.
                // 2. Ret tallet eller betingelsen, og derefter @forklaring og ordene efter //, så de siger det samme.
                // 3. Er det kommunens vedtagne praksis, så skriv @grundlag( KOMMUNAL ). Lad @erstatter stå: det viser, hvad I gik ud fra.
                // Filen træder i stedet for alle udgaver af reglen. Skal ændringen gælde fra en dag, så luk reglen her med @gyldigTil,
                // og skriv den nye nedenunder med @gyldigFra.
                """.formatted(
                        first.id(),
                        first.placering().fil(),
                        first.placering().linje(),
                        ruleSet,
                        first.kilde().henvisning(),
                        first.grundlag()));
        String fingerprint = Fingerprint.of(versions);
        for (Regel version : versions) {
            text.append('\n')
                    .append(rule(version.placering().tekst(), basis, fingerprint))
                    .append('\n');
        }
        return text.toString();
    }

    private static String rule(String text, Grundlag basis, String fingerprint) {
        StringBuilder rule = new StringBuilder();
        int from = 0;
        for (Piece piece : Parser.pieces(text)) {
            if (piece instanceof Piece.Mark mark) {
                int line = text.lastIndexOf('\n', mark.chars().from()) + 1;
                int nextLine = text.indexOf('\n', mark.chars().to()) + 1;
                String indent = text.substring(line, mark.chars().from());
                switch (mark.annotation().name()) {
                    case "kilde" -> {
                        rule.append(text, from, mark.chars().from()).append("@kilde( \"" + SOURCE + "\" )");
                        from = mark.chars().to();
                    }
                    case "grundlag" -> {
                        rule.append(text, from, mark.chars().from())
                                .append("@grundlag( " + basis + " )\n" + indent + "@erstatter( \"" + fingerprint
                                        + "\" )");
                        from = mark.chars().to();
                    }
                    // An adapted rule is the municipality's own, and no longer the one's it was made from.
                    case "kommune", "erstatter" -> {
                        rule.append(text, from, line);
                        from = nextLine;
                    }
                    default -> {
                        // stands as it is
                    }
                }
            }
        }
        return rule.append(text.substring(from)).toString().strip();
    }
}
