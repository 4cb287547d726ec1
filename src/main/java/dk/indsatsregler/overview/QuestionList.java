package dk.indsatsregler.overview;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Svar;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.overview.Overview.Asked;
import dk.indsatsregler.overview.Overview.Entry;
import dk.indsatsregler.overview.Overview.Note;
import dk.indsatsregler.sag.SvaresAf;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The questions the page asks, numbered: those that settle the most, and of every duty that may come, the first it waits for, so that each
 * can name its question.
 */
final class QuestionList {

    private static final int MOST = 5;
    private static final int MOST_NAMED = 3;

    private final List<Mangel> all;
    private final List<Mangel> shown;
    private final boolean ranked;

    /**
     * @param assessment the assessment
     * @param open the open outcomes that name their question
     * @param whole is every question shown?
     * @param ranked have they the numbers they have when every question is shown?
     */
    QuestionList(Vurdering assessment, List<Udfald> open, boolean whole, boolean ranked) {
        this.ranked = ranked;
        this.all = assessment.mangler();
        Set<Integer> chosen = new TreeSet<>();
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            chosen.add(i);
        }
        open.forEach(outcome -> first(outcome.id(), chosen));
        assessment.svar().stream()
                .map(Svar::mangler)
                .filter(waits -> !waits.isEmpty())
                .forEach(waits -> chosen.add(all.indexOf(waits.get(0))));
        chosen.remove(-1);
        if (whole || all.size() == chosen.size() + 1) {
            // One more is no longer than a line that says there is one more.
            for (int i = 0; i < all.size(); i++) {
                chosen.add(i);
            }
        }
        this.shown = chosen.stream().map(all::get).toList();
    }

    private void first(String id, Set<Integer> chosen) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).afgør().contains(id)) {
                chosen.add(i);
                return;
            }
        }
    }

    /** Is anything asked for the sake of the outcome? */
    boolean asksFor(Udfald outcome) {
        return all.stream().anyMatch(m -> m.afgør().contains(outcome.id()));
    }

    /** The numbers of the questions an outcome waits for; the first few. */
    List<Integer> numbers(Udfald outcome) {
        return numbers(
                shown.stream().filter(m -> m.afgør().contains(outcome.id())).toList());
    }

    /** The numbers an outcome's questions have when all are shown; the first few. */
    List<Integer> ofAll(Udfald outcome) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).afgør().contains(outcome.id()))
                .limit(MOST_NAMED)
                .map(i -> i + 1)
                .boxed()
                .toList();
    }

    /** The numbers of questions that are on the page; the first few. */
    List<Integer> numbers(List<Mangel> questions) {
        return questions.stream()
                .filter(shown::contains)
                .map(this::number)
                .sorted()
                .limit(MOST_NAMED)
                .toList();
    }

    /**
     * The questions.
     *
     * @param undecided the duties by law that stand with the first question that decides them
     */
    List<Entry> entries(Vurdering assessment, List<Udfald> undecided) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Mangel question = shown.get(i);
            int number = number(question);
            entries.add(new Asked(
                    number,
                    OutcomeWords.ofWhom(question.sti()) + question.spørgsmål(),
                    question.svaresAf().tekst() + (question.skøn() ? ", fagligt skøn" : ""),
                    held(question, assessment),
                    decides(number, undecided),
                    undecided.stream()
                            .filter(u -> first(u) == number)
                            .map(Udfald::id)
                            .toList()));
        }
        List<Mangel> rest = all.stream().filter(m -> !shown.contains(m)).toList();
        if (!rest.isEmpty()) {
            entries.add(new Note("Og " + rest.size() + " spørgsmål mere: " + byWhom(rest) + "."));
        }
        return entries;
    }

    private int number(Mangel question) {
        return (ranked ? all : shown).indexOf(question) + 1;
    }

    private int first(Udfald outcome) {
        return numbers(outcome).get(0);
    }

    private String decides(int number, List<Udfald> undecided) {
        Map<Boolean, Set<String>> titles = new TreeMap<>();
        for (Udfald outcome : undecided) {
            if (first(outcome) == number) {
                List<Integer> others = numbers(outcome).stream().skip(1).toList();
                titles.computeIfAbsent(outcome.regel().slags() == Slags.UDESTÅR, u -> new LinkedHashSet<>())
                        .add(OutcomeWords.title(outcome.regel())
                                + (others.isEmpty()
                                        ? ""
                                        : " (også"
                                                + OutcomeWords.onQuestions(others)
                                                        .replaceFirst(" på", "") + ")"));
            }
        }
        return titles.entrySet().stream()
                .map(e -> (e.getKey() ? "Måske mangler noget: " : "Måske en pligt: ") + String.join("; ", e.getValue()))
                .collect(Collectors.joining(". "));
    }

    private static @Nullable String held(Mangel question, Vurdering assessment) {
        Udfald.Spaerring block = question.spærring();
        if (block == null) {
            return null;
        }
        return (block.grad() == Grad.SPÆRRET ? "Spørg ikke endnu: " : "Spørg ikke, før det er afklaret: ")
                + OutcomeWords.reasons(block, assessment);
    }

    private static String byWhom(List<Mangel> questions) {
        Map<SvaresAf, Integer> counts = new EnumMap<>(SvaresAf.class);
        questions.forEach(q -> counts.merge(q.svaresAf(), 1, Integer::sum));
        Set<SvaresAf> held = questions.stream()
                .filter(q -> q.spærring() != null)
                .map(Mangel::svaresAf)
                .collect(Collectors.toSet());
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " til " + e.getKey().tekst()
                        + (held.contains(e.getKey()) ? " (spørg ikke endnu)" : ""))
                .collect(Collectors.joining(", "));
    }
}
