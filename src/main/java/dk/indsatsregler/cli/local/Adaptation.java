package dk.indsatsregler.cli.local;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Fingerprint;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule as a local file, ready to edit. */
public final class Adaptation {

    /** What stands where a source is to be filled in. */
    public static final String SOURCE = "UDFYLD: kommune, udvalg, dato og punkt";

    private static final Pattern KILDE = Pattern.compile("@kilde\\(\\s*\"[^\"]*\"\\s*\\)");
    private static final Pattern GRUNDLAG = Pattern.compile("( *)@grundlag\\(\\s*\\w+\\s*\\)");
    // An adapted rule is the municipality's own, and no longer the one's it was made from.
    private static final Pattern KOMMUNE = Pattern.compile("(?m)^ *@kommune\\([^)\n]*\\)\\n");
    private static final Pattern ERSTATTER = Pattern.compile("(?m)^ *@erstatter\\([^)]*\\)\\n");

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

    private static String rule(String written, Grundlag basis, String fingerprint) {
        String text = ERSTATTER.matcher(written.strip()).replaceAll("");
        text = KOMMUNE.matcher(text).replaceAll("");
        text = KILDE.matcher(text).replaceFirst(Matcher.quoteReplacement("@kilde( \"" + SOURCE + "\" )"));
        return GRUNDLAG.matcher(text)
                .replaceFirst("$1@grundlag( " + basis + " )\n$1@erstatter( \"" + fingerprint + "\" )");
    }
}
