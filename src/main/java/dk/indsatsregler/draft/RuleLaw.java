package dk.indsatsregler.draft;

import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.sag.indsatstrappe.Hjemmel;
import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a rule's source says of what may be written about it. */
final class RuleLaw {

    private static final Set<String> ABOUT_PLACEMENT = Set.of("Overvejelse", "Lovbetingelse");
    private static final int FIRST_STEP_OF_PLACEMENT = 4;
    private static final Set<Hjemmel> PLACEMENTS = EnumSet.of(
            Hjemmel.ANBRINGELSE_MED_SAMTYKKE, Hjemmel.ANBRINGELSE_UDEN_SAMTYKKE, Hjemmel.VIDEREFØRT_ANBRINGELSE);
    private static final Pattern PLACEMENT = Pattern.compile(
            "barnets lov [^;]*§ ?(?:\\d+(?:, | og ))*(?:46|47)\\b|serviceloven [^;]*§ ?(?:\\d+(?:, | og ))*(?:58|68 b)\\b");

    /** The kinds of case barnets lov § 3 lists, by what a source says: § 134 is none of them, nor is § 20 by itself. */
    private static final Pattern CHILD_IS_PARTY = Pattern.compile(
            "barnets lov [^;]*(?:§ 32, stk\\. 1|§ 39|§ 46|§ 52|§ 97, stk\\. 2|§ 100, stk\\. 1|§ 104, stk\\. [2-5]|§§? 11[456]|§ 120|§§? 14[23678]|§ 151)\\b");

    // Nr. 2 came with an amending act whose first day is not known: the day of the text it was read in.
    private static final Pattern CHILD_IS_PARTY_SINCE_2025 = Pattern.compile("barnets lov [^;]*§ 33\\b");
    private static final LocalDate READ = LocalDate.of(2025, 3, 17);

    /** The act, and the text of it the rules were read in; an order names its own number. */
    private record Edition(String act, String text) {}

    private static final List<Edition> EDITIONS = List.of(
            new Edition("barnets lov", "Barnets lov, LBK nr. 282 af 17. marts 2025"),
            new Edition("serviceloven", "Serviceloven, LBK nr. 170 af 24. januar 2022"),
            new Edition("folkeskoleloven", "Folkeskoleloven, LBK nr. 1100 af 5. september 2025"),
            new Edition("dagtilbudsloven", "Dagtilbudsloven, LBK nr. 1038 af 11. august 2025"),
            new Edition("sundhedsloven", "Sundhedsloven, LBK nr. 275 af 12. marts 2025"),
            new Edition("retssikkerhedsloven", "Retssikkerhedsloven, LBK nr. 354 af 2. april 2025"));

    private RuleLaw() {}

    /**
     * Is it about placement outside the home (§§ 46-47, steps 4-6)? Rather once too often: then no draft is written.
     *
     * @param read the rule and all it reads
     */
    static boolean isAboutPlacement(Regel rule, Collection<Rule> read) {
        return PLACEMENT.matcher(source(rule)).find()
                || read.stream()
                        .flatMap(r -> r.conditions().stream())
                        .anyMatch(c -> ABOUT_PLACEMENT.contains(c.type().name())
                                || c.expr().atoms().stream().anyMatch(RuleLaw::namesPlacement));
    }

    private static boolean namesPlacement(Expr.Atom atom) {
        List<Object> named = atom instanceof Expr.In in
                ? in.values()
                : atom instanceof Expr.Compare compare ? List.of(compare.value()) : List.of();
        return named.stream()
                .anyMatch(value -> PLACEMENTS.contains(value)
                        || (value instanceof Trappetrin step && step.nummer() >= FIRST_STEP_OF_PLACEMENT));
    }

    /** Is a child of ten or more a party in what the rule is about? */
    static boolean childCanBeParty(Regel rule, LocalDate date) {
        return CHILD_IS_PARTY.matcher(source(rule)).find()
                || (!date.isBefore(READ)
                        && CHILD_IS_PARTY_SINCE_2025.matcher(source(rule)).find());
    }

    /** The texts of the acts its source names that the rule was read in. */
    static List<String> editions(Regel rule) {
        return EDITIONS.stream()
                .filter(edition -> source(rule).contains(edition.act()))
                .map(Edition::text)
                .toList();
    }

    /** Does it say that whoever is told is to be told how to complain? */
    static boolean saysHowToComplain(Regel rule) {
        String action = rule.opgave().handling();
        return action != null && action.contains("klagevejledning");
    }

    private static String source(Regel rule) {
        return rule.kilde().henvisning().toLowerCase(Locale.ROOT);
    }
}
