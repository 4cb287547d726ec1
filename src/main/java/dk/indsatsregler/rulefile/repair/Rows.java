package dk.indsatsregler.rulefile.repair;

import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import dk.indsatsregler.rulefile.repair.RepairRow.Rewrite;
import dk.indsatsregler.rulefile.repair.RepairRow.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of the table, and what they ask of words. */
final class Rows {

    private Rows() {}

    /**
     * Rows that read what stands there as it was meant, one a line.
     *
     * @see RowPattern
     */
    static List<RepairRow> table(String rows) {
        return rows.lines()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> repair(new RowPattern(row)))
                .toList();
    }

    @SafeVarargs
    static List<RepairRow> all(List<RepairRow>... parts) {
        List<RepairRow> all = new ArrayList<>();
        for (List<RepairRow> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    /** The same within the parentheses of a condition. */
    static List<RepairRow> inside(List<RepairRow> rows) {
        return rows.stream()
                .map(row -> new RepairRow(
                        row.tier(),
                        (site, i) -> site.depth(i) > 0 ? row.rewrite().at(site, i) : null))
                .toList();
    }

    static RepairRow repair(Rewrite rewrite) {
        return new RepairRow(Tier.REPAIR, rewrite);
    }

    /** A row that takes some words for a comment. */
    static RepairRow setAside(Rewrite rewrite) {
        return new RepairRow(Tier.SET_ASIDE, rewrite);
    }

    /** A row that only says what is wrong. */
    static RepairRow passOver(Rewrite rewrite) {
        return new RepairRow(Tier.PASS_OVER, rewrite);
    }

    /** 1 where a unit stands, as a number can be followed by in speech. */
    static int unit(Site site, int i) {
        Token token = site.at(i);
        boolean unit = token.is("%")
                || token.text().equals("°")
                || (token.kind() == Kind.NAME && WordLists.UNITS.contains(site.lower(i)));
        return unit && site.sameLine(i - 1, i) ? 1 : 0;
    }

    static boolean capitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A constant of a list: {@code FOLKESKOLE}. */
    static boolean constant(Site site, int i) {
        String text = site.at(i).text();
        return text.length() > 2
                && capitals(text)
                && site.at(i).capital()
                && connective(site, i).isEmpty();
    }

    /** The name of a list: {@code Skoleform}. */
    static boolean list(Site site, int i) {
        return site.at(i).capital() && !capitals(site.at(i).text());
    }

    /** How many words a value makes that can be nothing but a value; 0 when there is none. */
    static int literal(Site site, int i) {
        Token token = site.at(i);
        boolean name = token.kind() == Kind.NAME;
        boolean said = name && (token.text().equals("true") || token.text().equals("false"));
        return !name || said || constant(site, i) || (list(site, i) && site.value(i) == 3) ? site.value(i) : 0;
    }

    /** {@code ||} for a word for or, {@code ,} for one for and; empty for any other. */
    static String connective(Site site, int i) {
        return site.at(i).kind() == Kind.NAME ? WordLists.CONNECTIVES.getOrDefault(site.lower(i), "") : "";
    }
}
