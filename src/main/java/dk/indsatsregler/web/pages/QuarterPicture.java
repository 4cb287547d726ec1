package dk.indsatsregler.web.pages;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Fravaerstype;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Skoledag;
import dk.indsatsregler.sag.skolefravaer.Skolegang;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.web.html.Html;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The quarter's absence: its days, week by week, by what the school has registered, and the unlawful part of it against the limits the rules
 * have. Days are as the facts tell them; a day nobody has told of is not one at school.
 */
final class QuarterPicture {

    private static final String SHARE = "Kvartal.ulovligProcent";
    private static final int LEFT = 28;
    private static final int WEEK = 25;
    private static final int CELL = 22;
    private static final int BAR = Drawing.WIDTH - 16;
    private static final int LEAST_SCALE = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> WEEKDAYS = List.of("ma", "ti", "on", "to", "fr", "lø", "sø");

    /** What a day is, by letter, pattern and words. */
    private enum Day {
        ULOVLIGT("U", "ulovligt", "ulovligt fravær"),
        SYGDOM_MV("S", "sygdom", "sygdom mv."),
        EKSTRAORDINÆR_FRIHED("F", "frihed", "ekstraordinær frihed"),
        NØDUNDERVISNING("N", "undervisning", "fra nødundervisning, tæller ikke med"),
        UDEN_TYPE("X", "uden-type", "fravær uden type"),
        IKKE_REGISTRERET("?", "ukendt", "ikke registreret endnu, kan være fravær"),
        FRI("–", "fri", "ingen skoledag"),
        IKKE_KOMMET("", "senere", "bleg: ikke kommet endnu"),
        ANDEN("", "anden", "tom: intet fravær registreret");

        private final String letter;
        private final String cls;
        private final String words;

        Day(String letter, String cls, String words) {
            this.letter = letter;
            this.cls = cls;
            this.words = words;
        }

        static Day of(Fravaersregistrering registered) {
            Fravaerstype type = registered.type();
            return type == null ? UDEN_TYPE : valueOf(type.name());
        }
    }

    private final Kvartal quarter;
    private final Skolegang school;
    private final @Nullable List<Fravaersregistrering> registered;
    private final @Nullable List<Skoledag> schoolDays;
    private final LocalDate today;
    private final Drawing drawing = new Drawing("Kvartalets fravær");
    private int bottom;

    private QuarterPicture(Sag sag) {
        this.quarter = first(sag, Kvartal.class).orElse(Kvartal.med());
        this.school = first(sag, Skolegang.class).orElse(Skolegang.med());
        this.registered = sag.fakta(Fravaersregistrering.class).orElse(null);
        this.schoolDays = sag.fakta(Skoledag.class).orElse(null);
        this.today = sag.vurderingsdato();
    }

    private static <T extends Record> Optional<T> first(Sag sag, Class<T> type) {
        return sag.fakta(type).flatMap(all -> all.stream().findFirst());
    }

    /** The quarter; nothing when no rule that was asked measures it, or nothing of it is told. */
    static Optional<Html> of(RuleSet rules, Sag sag, Vurdering assessment) {
        Set<BigDecimal> limits = limits(rules, assessment);
        boolean told = sag.fakta(Kvartal.class).isPresent()
                || sag.fakta(Fravaersregistrering.class).isPresent();
        return limits.isEmpty() || !told ? Optional.empty() : Optional.of(new QuarterPicture(sag).drawn(limits));
    }

    // The limits of the rules that were asked that day, so that a local one is marked as well.
    private static Set<BigDecimal> limits(RuleSet rules, Vurdering assessment) {
        Set<String> asked = assessment.udfald().stream()
                .filter(outcome -> outcome.status() != Status.UDEN_FOR_GYLDIGHED)
                .map(outcome -> outcome.id())
                .collect(Collectors.toSet());
        Set<BigDecimal> limits = new TreeSet<>();
        for (Rule rule : rules.rules()) {
            if (asked.contains(rule.id())) {
                rule.conditions().stream()
                        .flatMap(condition -> condition.expr().atoms().stream())
                        .filter(atom -> atom.field().path().equals(SHARE))
                        .forEach(atom -> {
                            if (atom instanceof Expr.Compare compare && compare.value() instanceof BigDecimal limit) {
                                limits.add(limit);
                            }
                        });
            }
        }
        return limits;
    }

    private Html drawn(Set<BigDecimal> limits) {
        LocalDate first = quarter.førsteDag();
        if (registered == null) {
            drawing.say("Fraværet er ikke oplyst dag for dag.");
        } else if (first == null) {
            drawing.say("Dagene kan ikke tegnes: hvornår kvartalet begynder, er ikke oplyst.");
        } else {
            days(first, registered);
        }
        share(limits);
        return drawing.figure(bottom);
    }

    private void days(LocalDate first, List<Fravaersregistrering> all) {
        Map<LocalDate, List<Fravaersregistrering>> byDay = new TreeMap<>();
        all.forEach(r -> byDay.computeIfAbsent(r.dato(), d -> new ArrayList<>()).add(r));
        Set<LocalDate> untold = Integer.valueOf(0).equals(quarter.dageUdenRegistrering())
                ? Set.of()
                : quarter.ukendteDage(all, schoolDays, today);
        Set<LocalDate> school = schoolDays == null
                ? Set.of()
                : schoolDays.stream().map(Skoledag::dato).collect(Collectors.toSet());
        LocalDate monday = first.with(DayOfWeek.MONDAY);
        LocalDate end = first.plusMonths(3);
        Set<Day> used = EnumSet.noneOf(Day.class);
        int rows = 5;
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            int weekday = day.getDayOfWeek().getValue();
            if (weekday <= 5 || byDay.containsKey(day) || school.contains(day)) {
                rows = Math.max(rows, weekday);
                int week = (int) ((day.toEpochDay() - monday.toEpochDay()) / 7);
                used.addAll(cell(
                        LEFT + week * WEEK,
                        18 + (weekday - 1) * WEEK,
                        byDay.getOrDefault(day, List.of()),
                        plain(day, untold, school)));
            }
        }
        for (int row = 0; row < rows; row++) {
            drawing.letters(LEFT - 5, 34 + row * WEEK, WEEKDAYS.get(row), true);
        }
        for (int month = 0; month < 3; month++) {
            LocalDate begins = first.plusMonths(month);
            int week = (int) ((begins.toEpochDay() - monday.toEpochDay()) / 7);
            String named = PlainDanish.day(begins);
            drawing.letters(LEFT + week * WEEK, 12, named.substring(3, named.lastIndexOf(' ')), false);
        }
        bottom = 18 + rows * WEEK + 4;
        drawing.say("Hver kolonne er en uge.");
        drawing.say(used.stream()
                .map(day -> (day.letter.isEmpty() ? "" : day.letter + " ") + day.words)
                .collect(Collectors.joining(", ", "", "."))
                .replaceFirst("^\\.$", ""));
        if (schoolDays == null) {
            drawing.say("Hvilke dage der er skoledage, er ikke oplyst.");
        }
    }

    // A day without a registration. Only from the first told school day on is a day that is not among them free.
    private Day plain(LocalDate day, Set<LocalDate> untold, Set<LocalDate> school) {
        if (day.isAfter(today)) {
            return Day.IKKE_KOMMET;
        } else if (untold.contains(day)) {
            return Day.IKKE_REGISTRERET;
        }
        boolean free = !school.contains(day) && school.stream().anyMatch(other -> !other.isAfter(day));
        return free ? Day.FRI : Day.ANDEN;
    }

    private Set<Day> cell(int x, int y, List<Fravaersregistrering> of, Day otherwise) {
        Set<Day> days = new LinkedHashSet<>();
        of.forEach(registration -> days.add(Day.of(registration)));
        if (days.isEmpty()) {
            days.add(otherwise);
            drawing.box(x, y, CELL, CELL, "dag " + otherwise.cls);
        } else {
            // As much of it is filled as may count.
            BigDecimal counts = of.stream()
                    .map(registration ->
                            Fravaersregistrering.omfang(registration, school).til())
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .min(BigDecimal.ONE);
            int filled = counts.multiply(BigDecimal.valueOf(CELL)).intValue();
            drawing.box(x, y, CELL, CELL, "dag anden");
            drawing.box(
                    x, y + CELL - filled, CELL, filled, "dag " + days.iterator().next().cls);
        }
        String letters = days.stream().map(day -> day.letter).collect(Collectors.joining());
        if (!letters.isEmpty()) {
            drawing.letters(x + CELL / 2, y + 16, letters);
        }
        return days;
    }

    private void share(Set<BigDecimal> limits) {
        Integer planned = quarter.skoledage();
        Spaend days = Kvartal.ulovligtFravær(quarter, school, registered, schoolDays, today);
        Spaend share = Kvartal.ulovligProcent(quarter, school, registered, schoolDays, today);
        if (days == null) {
            drawing.say("Det ulovlige fravær er ikke oplyst.");
        } else if (share == null) {
            drawing.say("Ulovligt fravær: " + PlainDanish.value(days)
                    + " dage; procenten kan ikke regnes ud, for hvor mange"
                    + " planlagte skoledage kvartalet har, er ikke oplyst.");
        } else if (planned != null) {
            int scale = share.til()
                    .max(limits.stream().reduce(BigDecimal.ZERO, BigDecimal::max))
                    .setScale(-1, RoundingMode.UP)
                    .intValue();
            scale = Math.min(100, Math.max(LEAST_SCALE, scale));
            int top = bottom + 16;
            drawing.box(8, top, BAR, 18, "anden");
            int from = width(share.fra(), scale);
            int to = width(share.til(), scale);
            drawing.box(8, top, from, 18, "ulovligt");
            if (to > from) {
                drawing.box(8 + from, top, to - from, 18, "ukendt");
            }
            List<String> marks = new ArrayList<>();
            for (BigDecimal limit : limits) {
                int x = 8 + width(limit, scale);
                drawing.line(x, top - 6, x, top + 24, "graense");
                drawing.letters(x, top + 38, PlainDanish.number(limit) + " %");
                marks.add(PlainDanish.number(limit) + " % er "
                        + PlainDanish.number(
                                limit.multiply(BigDecimal.valueOf(planned)).divide(HUNDRED, 2, RoundingMode.HALF_UP))
                        + " dage");
            }
            bottom = top + 44;
            drawing.say("Ulovligt fravær: " + PlainDanish.value(days) + " af " + planned + " skoledage, "
                    + PlainDanish.value(share) + " %" + (to > from ? " (det stiplede kan være fravær)" : "") + ".");
            drawing.say("Mærker: " + String.join(", ", marks) + ".");
        }
    }

    private static int width(BigDecimal percent, int scale) {
        return percent.multiply(BigDecimal.valueOf(BAR))
                .divide(BigDecimal.valueOf(scale), 0, RoundingMode.DOWN)
                .intValue();
    }
}
