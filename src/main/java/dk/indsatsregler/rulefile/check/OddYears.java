package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Days;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells of days in years that no rule is about: digits that were swapped, or one too many. */
public final class OddYears {

    // What was in force before 1900 is in force no more, and nobody decides what begins after 2049. The same whenever
    // it is asked.
    private static final int FIRST = 1900;
    private static final int LAST_BEGIN = 2049;
    private static final int LAST = 2100;
    private static final int LIKELY_FIRST = 2010;
    private static final int LIKELY_LAST = 2035;

    private static final Pattern SOURCE = Pattern.compile("[^/;]* af ([0-9]{2})/([0-9]{2})/([0-9]{4})(?:,[^/;]*)?");

    private static final Pattern DAY = Pattern.compile("\\b([0-9]{2})/([0-9]{2})/([0-9]{4})\\b");

    private OddYears() {}

    /** Looks at some rules, and tells which begin before their source. */
    public static Set<Draft> check(List<Draft> drafts) {
        Set<Draft> early = new HashSet<>();
        for (Draft draft : drafts) {
            for (RawAnnotation mark : draft.raw().annotations()) {
                LocalDate day =
                        mark.name().startsWith("gyldig") && mark.value() != null ? Days.parse(mark.value()) : null;
                if (day != null && odd(day, mark.name().equals("gyldigFra") ? LAST_BEGIN : LAST)) {
                    tell(draft.problems(), mark.valueAt(), day, "@" + mark.name() + "( \"", "\" )", "\"");
                }
            }
            if (beforeSource(draft)) {
                early.add(draft);
            }
            sourceDay(draft);
            for (Condition condition : draft.conditions()) {
                condition.expr().atoms().forEach(atom -> check(draft, atom));
            }
        }
        return early;
    }

    // An order is in force from the day it is made at the earliest; so is what rests on nothing but it.
    private static boolean beforeSource(Draft draft) {
        LocalDate from = draft.metadata().from();
        String source = draft.metadata().text("kilde");
        Matcher made = SOURCE.matcher(source == null ? "" : source);
        LocalDate day = made.matches() ? Days.parse(made.group(3) + "-" + made.group(2) + "-" + made.group(1)) : null;
        if (from == null || day == null || !from.isBefore(day) || odd(from)) {
            return false;
        }
        LocalDate meant = meant(from);
        for (RawAnnotation mark : draft.raw().annotations()) {
            if (mark.name().equals("gyldigFra")) {
                draft.problems()
                        .add(
                                Code.ODD_YEAR,
                                mark.valueAt(),
                                "Reglen gælder fra " + from + ", men kilden er først fra " + day
                                        + ". Sager fra tiden før ville få svar efter noget, der ikke gjaldt.",
                                meant == null || meant.isBefore(day) ? null : "@gyldigFra( \"" + meant + "\" )");
            }
        }
        return true;
    }

    private static void sourceDay(Draft draft) {
        for (RawAnnotation mark : draft.raw().annotations()) {
            if (mark.name().equals("kilde") && mark.value() != null) {
                DAY.matcher(mark.value())
                        .results()
                        .filter(day -> Days.parse(day.group(3) + "-" + day.group(2) + "-" + day.group(1)) == null)
                        .forEach(day -> draft.problems()
                                .add(
                                        Code.ODD_YEAR,
                                        mark.valueAt(),
                                        "Kilden er fra «" + day.group()
                                                + "», en dag, der ikke findes. Kilden kunne ikke slås op."));
            }
        }
    }

    private static void check(Draft draft, Expr.Atom atom) {
        if (atom instanceof Expr.Compare compare && compare.value() instanceof LocalDate day && odd(day, LAST)) {
            Span at = new Span(atom.at().line(), atom.at().column(), atom.at().length());
            String begin = atom.text().substring(0, atom.text().indexOf('"') + 1);
            tell(draft.problems(), at, day, begin, "\"", begin);
        }
    }

    /** Is it a year in which no rule begins? */
    static boolean odd(LocalDate day) {
        return odd(day, LAST_BEGIN);
    }

    private static boolean odd(LocalDate day, int last) {
        return day.getYear() < FIRST || day.getYear() > last;
    }

    private static void tell(Problems problems, Span at, LocalDate day, String begin, String end, String before) {
        LocalDate meant = meant(day);
        problems.add(
                Code.ODD_YEAR,
                at,
                "Datoen er i år " + day.getYear() + ". Alle sager ville ligge "
                        + (day.getYear() < FIRST ? "efter" : "før") + " den.",
                meant == null ? null : begin + meant + end,
                meant == null ? null : Fix.instead(at, before + meant + "\""));
    }

    /** The same day in the only likely year with these digits, or with all of them but one. */
    static @Nullable LocalDate meant(LocalDate day) {
        String digits = "%04d".formatted(day.getYear());
        List<Integer> swapped = IntStream.rangeClosed(LIKELY_FIRST, LIKELY_LAST)
                .filter(year -> sorted(year).equals(sorted(day.getYear())))
                .boxed()
                .toList();
        List<Integer> near = IntStream.rangeClosed(LIKELY_FIRST, LIKELY_LAST)
                .filter(year -> different(String.valueOf(year), digits) == 1)
                .boxed()
                .toList();
        List<Integer> meant = swapped.isEmpty() ? near : swapped;
        boolean exists = meant.size() == 1
                && (day.getDayOfMonth() < 29 || day.getMonthValue() != 2 || Year.isLeap(meant.get(0)));
        return exists ? day.withYear(meant.get(0)) : null;
    }

    private static List<Integer> sorted(int year) {
        return "%04d".formatted(year).chars().sorted().boxed().toList();
    }

    private static long different(String a, String b) {
        return IntStream.range(0, a.length())
                .filter(i -> a.charAt(i) != b.charAt(i))
                .count();
    }
}
