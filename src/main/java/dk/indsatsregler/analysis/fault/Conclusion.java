package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a rule brings about when it is met. Two rules with the same conclusion, met in the same cases, are one rule too many; where
 * anything differs (another group, another deadline, somebody else to act), both may well be meant.
 */
record Conclusion(
        String area,
        String verb,
        @Nullable Emne blocks,
        @Nullable Skala scale,
        int steps,
        @Nullable String result,
        @Nullable String group,
        @Nullable String topic,
        @Nullable String action,
        @Nullable String by,
        @Nullable String deadline) {

    static Conclusion of(Rule rule) {
        Regel info = rule.info();
        return new Conclusion(
                info.område(),
                rule.then().verb().verbum(),
                rule.then().topic(),
                rule.then().scale(),
                rule.then().steps(),
                info.resultat(),
                info.gruppe(),
                info.emne(),
                info.handling(),
                info.ansvarlig(),
                info.frist());
    }

    private static final Pattern BAR = Pattern.compile("_");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> DENIALS = Set.of("ikke", "aldrig");

    /** Can the rule's conclusion be what another one's denies, that is: does it say "not"? */
    static boolean denies(Rule rule) {
        return Stream.of(result(rule), action(rule)).flatMap(List::stream).anyMatch(DENIALS::contains);
    }

    /**
     * Does one conclusion contradict another, so that nobody can follow both? Only where the words say so outright: a result, or something
     * to be done, that is the other one with a "not" to it. What the engine itself settles is no contradiction: a block, a ceiling and a
     * lift, a duty that no local rule blocks.
     */
    static boolean opposed(Rule denial, Rule claim) {
        return (denies(result(denial), result(claim), true) && aboutTheSame(denial, claim))
                || denies(action(denial), action(claim), false);
    }

    /** Is it by their results that one contradicts the other, not by what is to be done? */
    static boolean byResult(Rule denial, Rule claim) {
        return denies(result(denial), result(claim), true);
    }

    // IKKE_OMFATTET denies OMFATTET, and OMFATTET_AF_MINIMUM too. But what is IKKE_OMFATTET_AF_MINIMUM may be OMFATTET
    // of more.
    private static boolean denies(List<String> denial, List<String> claim, boolean andMore) {
        List<String> denied = new ArrayList<>(denial);
        return denied.removeAll(DENIALS)
                && !denied.isEmpty()
                && claim.size() >= denied.size()
                && claim.subList(0, denied.size()).equals(denied)
                && (andMore || claim.size() == denied.size())
                && claim.stream().noneMatch(DENIALS::contains);
    }

    private static List<String> result(Rule rule) {
        return words(rule.info().resultat(), BAR);
    }

    private static List<String> action(Rule rule) {
        return words(rule.info().handling(), NO_WORD);
    }

    private static List<String> words(@Nullable String text, Pattern between) {
        return text == null
                ? List.of()
                : between.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    // The same word can mean something else where the rules read other facts.
    private static boolean aboutTheSame(Rule one, Rule other) {
        return one.info().område().equals(other.info().område())
                || one.conditions().stream()
                        .filter(c -> !c.type().area().isEmpty())
                        .anyMatch(c -> other.conditions().stream()
                                .anyMatch(o -> o.type().equals(c.type())));
    }
}
