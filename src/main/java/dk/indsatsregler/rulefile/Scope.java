package dk.indsatsregler.rulefile;

import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which single rules are assessed beside the areas, by what a case tells. What the law demands is never hidden because something else was
 * asked for: a duty by law, and what says that parents must not be contacted yet, is assessed whenever something it turns on is told,
 * together with whatever it reads.
 */
final class Scope {

    private final List<Rule> rules;
    private final Map<String, BitSet> readersOf;
    private final List<BitSet> withRead;
    private final List<Rule> unhidden;
    private final List<Rule> ofFacts;

    Scope(List<Rule> rules, Function<Rule, List<Rule>> readers) {
        this.rules = rules;
        this.readersOf = new HashMap<>();
        this.withRead = new ArrayList<>();
        List<BitSet> reads = new ArrayList<>();
        rules.forEach(rule -> reads.add(new BitSet()));
        for (Rule rule : rules) {
            for (String path : tellable(rule)) {
                readersOf.computeIfAbsent(path, p -> new BitSet()).set(rule.index());
            }
            if (national(rule)) {
                readers.apply(rule).forEach(reader -> reads.get(reader.index()).set(rule.index()));
            }
        }
        rules.forEach(rule -> withRead.add(withRead(rule, reads)));
        this.unhidden = rules.stream()
                .filter(Scope::national)
                .filter(rule -> rule.info().erLovpligt() || rule.then().topic() == Emne.FORÆLDREKONTAKT)
                .toList();
        this.ofFacts = rules.stream().filter(Scope::ofFacts).toList();
    }

    private Scope(Scope like, Rule instead) {
        this.rules = RuleSet.with(like.rules, instead);
        this.readersOf = new HashMap<>(like.readersOf);
        Set<String> before = tellable(like.rules.get(instead.index()));
        Set<String> now = tellable(instead);
        before.forEach(path -> turned(path, instead.index(), now.contains(path)));
        now.forEach(path -> turned(path, instead.index(), true));
        this.withRead = like.withRead;
        this.unhidden = RuleSet.with(like.unhidden, instead);
        this.ofFacts = rules.stream().filter(Scope::ofFacts).toList();
    }

    private void turned(String path, int rule, boolean reads) {
        BitSet readers =
                readersOf.containsKey(path) ? (BitSet) readersOf.get(path).clone() : new BitSet();
        readers.set(rule, reads);
        readersOf.put(path, readers);
    }

    /** The same with one rule in the place of the one of its index; it reads the same rules. */
    Scope with(Rule instead) {
        return new Scope(this, instead);
    }

    private static boolean ofFacts(Rule rule) {
        return national(rule)
                && rule.conditions().stream()
                        .noneMatch(c -> c.type().builtIn() || c.fields().isEmpty())
                && rule.conditions().stream().flatMap(c -> c.fields().stream()).anyMatch(Field::background);
    }

    // A municipality's practice is off until asked for by name.
    private static boolean national(Rule rule) {
        return !rule.info().område().startsWith(RuleSet.LOCAL);
    }

    private static BitSet withRead(Rule rule, List<BitSet> reads) {
        BitSet all = new BitSet();
        all.set(rule.index());
        BitSet open = (BitSet) all.clone();
        while (!open.isEmpty()) {
            int next = open.nextSetBit(0);
            open.clear(next);
            BitSet more = (BitSet) reads.get(next).clone();
            more.andNot(all);
            all.or(more);
            open.or(more);
        }
        return all;
    }

    /** The fields a case can tell of that a rule reads itself, those behind what it measures included. */
    private static Set<String> tellable(Rule rule) {
        Set<String> paths = new HashSet<>();
        for (Condition condition : rule.conditions()) {
            if (!condition.type().builtIn()) {
                List<Field> fields = condition.fields();
                for (Field field : fields.isEmpty() ? condition.type().fields() : fields) {
                    if (field.derivation() == null) {
                        paths.add(field.path());
                    } else {
                        paths.addAll(field.derivation().inputs());
                        paths.addAll(field.derivation().otherwise());
                    }
                }
            }
        }
        return paths;
    }

    /** The rules of other areas that are assessed all the same, with what they read. */
    Set<String> unhidden(Told told, LocalDate date, Set<String> areas) {
        BitSet turnsOn = new BitSet();
        for (String path : told.foreground()) {
            BitSet readers = readersOf.get(path);
            if (readers != null) {
                turnsOn.or(readers);
            }
        }
        BitSet all = new BitSet();
        for (Rule rule : unhidden) {
            if (rule.info().gælder(date)
                    && !areas.contains(rule.info().område())
                    && withRead.get(rule.index()).intersects(turnsOn)) {
                all.or(withRead.get(rule.index()));
            }
        }
        return all.stream().mapToObj(index -> rules.get(index).id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules of areas nothing else opens, that only need what is told of who the child is: how help is to be given. */
    Set<String> wholly(Told told, LocalDate date, Set<String> areas) {
        Set<String> ids = new TreeSet<>();
        for (Rule rule : ofFacts) {
            if (rule.info().gælder(date) && !areas.contains(rule.info().område()) && tellsAll(told, rule)) {
                ids.add(rule.id());
            }
        }
        return ids;
    }

    private static boolean tellsAll(Told told, Rule rule) {
        for (Condition condition : rule.conditions()) {
            for (Field field : condition.fields()) {
                if (!told.tells(field)) {
                    return false;
                }
            }
        }
        return true;
    }
}
