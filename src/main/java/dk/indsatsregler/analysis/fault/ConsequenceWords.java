package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.rulefile.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says when it is met, word by word. Two rules contradict each other only where their words say so outright: a result, or something
 * to be done, that is the other one with a "not" to it. What the engine itself settles is no contradiction: a block, a ceiling and a lift, a
 * duty that no local rule blocks.
 *
 * @param rule the rule
 * @param result the words of its result; empty when it has none
 * @param action the words of what is to be done; empty when there is nothing
 */
record ConsequenceWords(Rule rule, List<String> result, List<String> action) {

    private static final Pattern BAR = Pattern.compile("_");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> DENIALS = Set.of("ikke", "aldrig");

    static ConsequenceWords of(Rule rule) {
        return new ConsequenceWords(
                rule,
                words(rule.info().virkning().resultat(), BAR),
                words(rule.info().opgave().handling(), NO_WORD));
    }

    /** Does it say "not", so that it can deny what another one says? */
    boolean denies() {
        return Stream.of(result, action).flatMap(List::stream).anyMatch(DENIALS::contains);
    }

    /** Does it deny what the other one says? */
    boolean denies(ConsequenceWords claim) {
        return (resultDenies(claim) && aboutTheSame(rule, claim.rule)) || denies(action, claim.action, false);
    }

    /** Is it the other one's result that it denies? */
    boolean resultDenies(ConsequenceWords claim) {
        return denies(result, claim.result, true);
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
