package dk.indsatsregler.rulefile.problem;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Alvor;
import dk.indsatsregler.Regelproblem.Rettelse;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The problems of one file as they are found: each once, and no more than anyone can use. */
public final class Problems {

    private static final int MOST = 500;
    private static final Set<Code> UNREADABLE =
            EnumSet.of(Code.FOREIGN, Code.BACKSLASH, Code.UNCLOSED_TEXT, Code.UNCLOSED_COMMENT);

    private final Source source;
    private final Map<Place, Found> found = new LinkedHashMap<>();
    private final NavigableMap<Integer, Lines> rules = new TreeMap<>();
    private final BitSet unreadable = new BitSet();
    private boolean more;

    public Problems(Source source) {
        this.source = source;
    }

    /** The file. */
    public Source source() {
        return source;
    }

    /** Tells that these lines are a rule's, so that problems on them can name it. */
    public void rule(int firstLine, int lastLine, @Nullable String id) {
        rules.put(firstLine, new Lines(lastLine, id));
    }

    /** A problem without a suggestion. */
    public void add(Code code, Span at, String message) {
        add(code, at, message, null);
    }

    /** A problem with a suggestion that only a person can carry out. */
    public void add(Code code, Span at, String message, @Nullable String suggestion) {
        add(code, at, message, suggestion, null);
    }

    /** A problem that is put right by writing this in the place it is told of; without a good guess, only told. */
    public void addInstead(Code code, Span at, String message, @Nullable String instead) {
        add(code, at, message, instead, instead == null ? null : Fix.instead(at, instead));
    }

    /** A problem, what to write instead, and the change that does so. */
    public void add(Code code, Span at, String message, @Nullable String suggestion, @Nullable Rettelse fix) {
        if (UNREADABLE.contains(code)) {
            unreadable.set(at.line());
        }
        if (found.size() >= MOST) {
            more = true;
        } else {
            found.putIfAbsent(
                    new Place(code, at.line(), at.column(), message), new Found(code, at, message, suggestion, fix));
        }
    }

    /** Is something told of a place on these columns? */
    public boolean told(Span at) {
        return found.keySet().stream()
                .anyMatch(place -> place.line() == at.line()
                        && place.column() >= at.column()
                        && place.column() < at.column() + at.length());
    }

    /** Takes back what was told of a line: all of it has one cause, which is told next. */
    public void takeBack(int line) {
        found.keySet().removeIf(place -> place.line() == line);
    }

    /** Takes back what was told of one place. */
    public void takeBack(Span at) {
        found.keySet().removeIf(place -> place.line() == at.line() && place.column() == at.column());
    }

    /**
     * Makes one of what is told of two places beside each other, when both can be put right: what follows from the first, what is odd about
     * both, and the suggestion of the second.
     */
    public void join(Span first, Span second) {
        Place one = at(first, null);
        Place two = one == null ? null : at(second, one);
        Found a = one == null ? null : found.get(one);
        Found b = two == null ? null : found.get(two);
        Rettelse left = a == null ? null : a.fix();
        Rettelse right = b == null ? null : b.fix();
        if (a == null || b == null || left == null || right == null || left.linje() != right.linje()) {
            return;
        }
        int end = left.kolonne() - 1 + left.længde();
        if (end > right.kolonne() - 1) {
            return;
        }
        String between = source.line(left.linje()).substring(end, right.kolonne() - 1);
        Rettelse both = new Rettelse(
                left.linje(),
                left.kolonne(),
                right.kolonne() + right.længde() - left.kolonne(),
                left.tekst() + between + right.tekst());
        int cut = a.message().lastIndexOf(". ");
        int kept = b.message().lastIndexOf(". ");
        String message = a.message().substring(0, cut + 1)
                + " "
                + b.message().substring(0, kept + 1)
                + a.message().substring(cut + 1);
        found.remove(two);
        found.put(one, new Found(a.code(), a.at(), message, b.suggestion(), both));
    }

    // A text that was written over two lines is one word, but no change goes over two lines.
    private boolean fits(@Nullable Rettelse fix) {
        return fix != null
                && fix.kolonne() - 1 + fix.længde() <= source.line(fix.linje()).length();
    }

    private @Nullable Place at(Span at, @Nullable Place but) {
        return found.keySet().stream()
                .filter(place -> place.line() == at.line() && place.column() == at.column() && !place.equals(but))
                .findFirst()
                .orElse(null);
    }

    /** Could nothing of the file be read? Then what others lack may well be in it. */
    public boolean unread() {
        return !found.isEmpty() && source.text().isEmpty();
    }

    /** Is it told that some of a line's characters cannot be read? Then what is odd about its words has that cause. */
    public boolean unreadable(int line) {
        return unreadable.get(line);
    }

    /** Is there one that keeps the rules from being loaded? */
    public boolean errors() {
        return found.values().stream().anyMatch(f -> f.code().severity() == Alvor.FEJL);
    }

    /** Every problem, in the order found. */
    public List<Regelproblem> list() {
        List<Regelproblem> problems = new ArrayList<>();
        found.values().forEach(f -> problems.add(problem(f)));
        if (more) {
            int last = Math.max(1, source.lines().size());
            problems.add(problem(new Found(
                    Code.MORE_PROBLEMS,
                    new Span(last, 1, 1),
                    "Filen har flere end " + MOST
                            + " problemer; kun de første er vist. Resten ses, når de viste er rettet.",
                    null,
                    null)));
        }
        return problems;
    }

    private Regelproblem problem(Found f) {
        return new Regelproblem(
                f.code().code(),
                source.name(),
                f.at().line(),
                f.at().column(),
                f.at().length(),
                ruleOn(f.at().line()),
                PersonNumbers.hidden(source.line(f.at().line())),
                PersonNumbers.hidden(f.message()),
                f.suggestion() == null ? null : PersonNumbers.hidden(f.suggestion()),
                f.code().severity(),
                fits(f.fix()) ? f.fix() : null,
                null);
    }

    private @Nullable String ruleOn(int line) {
        Map.Entry<Integer, Lines> entry = rules.floorEntry(line);
        return entry == null || entry.getValue().last() < line
                ? null
                : entry.getValue().rule();
    }

    private record Place(Code code, int line, int column, String message) {}

    private record Found(
            Code code,
            Span at,
            String message,
            @Nullable String suggestion,
            @Nullable Rettelse fix) {}

    private record Lines(int last, @Nullable String rule) {}
}
