package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.Finder;
import dk.indsatsregler.analysis.SearchResult;
import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Cases that show what is odd. */
final class Witness {

    private final Finder finder;

    Witness(Finder finder) {
        this.finder = finder;
    }

    /** A case as wanted; empty when none is found. */
    Optional<Sag> of(List<Rule> some, Predicate<List<Verdict>> wanted) {
        return finder.find(some, wanted) instanceof SearchResult.Case found
                ? Optional.of(found.sag())
                : Optional.empty();
    }

    /** A case in which a rule is met; if none is found, in which it is judged. */
    Sag met(Rule rule) {
        try {
            return of(List.of(rule), verdicts -> verdicts.get(0) == Verdict.CERTAIN)
                    .orElseGet(() -> judged(rule));
        } catch (TooLarge tooLarge) {
            return judged(rule); // what was proven of one of its conditions holds all the same
        }
    }

    /** A case in which a rule is not met, but would be without one of these parts; if none is found, in which it is judged. */
    Sag allBut(Rule rule, List<Part> parts) {
        for (Part part : parts) {
            if (part.without().conditions().isEmpty()) {
                continue; // any case would do, and show nothing
            }
            Optional<Sag> found = of(
                    List.of(rule, part.without()),
                    verdicts -> verdicts.get(0) == Verdict.NO && verdicts.get(1) == Verdict.CERTAIN);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return of(List.of(rule), verdicts -> verdicts.get(0) == Verdict.NO).orElseGet(() -> judged(rule));
    }

    private static Sag judged(Rule rule) {
        return Sag.bygger("sag", rule.info().gyldighed().fra())
                .område(rule.info().område())
                .byg();
    }
}
