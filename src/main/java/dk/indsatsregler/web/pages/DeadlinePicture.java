package dk.indsatsregler.web.pages;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Frist.Optaelling;
import dk.indsatsregler.Frist.Tilstand;
import dk.indsatsregler.Sagsfrist;
import dk.indsatsregler.overview.OutcomeWords;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.web.html.Html;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case's deadlines on a line of time, in the order of the overview's rows: each from what it counts from to when it falls due. */
final class DeadlinePicture {

    private static final int LEFT = 22;
    private static final int RIGHT = Drawing.WIDTH - 12;
    private static final int ROW = 34;
    private static final int LONGEST_TITLE = 52;

    /** How a deadline stands, as a sign and in words. */
    private enum Sign {
        OVERHOLDT("✓", "overholdt"),
        OVERSKREDET("✗", "overskredet"),
        FORFALDER("!", "forfalder nu"),
        LØBER("▶", "løber"),
        FRIST_UKLAR("?", "uklar"),
        UKENDT("?", "kan ikke siges, før der er svaret");

        private final String sign;
        private final String words;

        Sign(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        static Sign of(Frist deadline) {
            Tilstand state = deadline.tilstand();
            return state == null ? UKENDT : valueOf(state.name());
        }
    }

    private DeadlinePicture() {}

    /** The line; nothing when there is nothing to wait for. */
    static Optional<Html> of(List<Sagsfrist> all, LocalDate today) {
        List<Frist> shown = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Sagsfrist of : all) {
            if (of.frist().forfalder() != null || of.frist().mangler() != null) {
                shown.add(of.frist());
                titles.add(OutcomeWords.title(of.regel()));
            }
        }
        return shown.isEmpty() ? Optional.empty() : Optional.of(drawn(shown, titles, today));
    }

    private static Html drawn(List<Frist> shown, List<String> titles, LocalDate today) {
        LocalDate first = today;
        LocalDate last = today;
        for (Frist deadline : shown) {
            for (LocalDate day : days(deadline)) {
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        }
        long length = Math.max(1, last.toEpochDay() - first.toEpochDay());
        Drawing drawing = new Drawing("Frister på en tidslinje");
        int bottom = ROW * shown.size() + 4;
        int now = at(today, first, length);
        drawing.line(now, 2, now, bottom, "i-dag");
        Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
        for (int i = 0; i < shown.size(); i++) {
            Frist deadline = shown.get(i);
            Sign sign = Sign.of(deadline);
            counts.merge(sign, 1, Integer::sum);
            int y = ROW * i + 24;
            drawing.letters(10, y + 5, sign.sign);
            drawing.letters(LEFT, y - 9, shortened(titles.get(i)), false);
            if (deadline.forfalder() != null) {
                Optaelling counted = deadline.optælling();
                int due = at(deadline.forfalder().toLocalDate(), first, length);
                int from = counted == null ? due : at(counted.fra().toLocalDate(), first, length);
                drawing.line(from, y, due, y, "loebetid");
                drawing.line(due, y - 6, due, y + 6, "forfald");
                if (counted != null && counted.sket() != null) {
                    drawing.dot(at(counted.sket().toLocalDate(), first, length), y, "sket");
                }
            }
        }
        drawing.letters(LEFT, bottom + 15, PlainDanish.day(first), false);
        drawing.letters(RIGHT, bottom + 15, PlainDanish.day(last), true);
        StringBuilder words = new StringBuilder("I samme orden som herunder: ");
        counts.forEach((sign, count) -> words.append(words.toString().endsWith(": ") ? "" : ", ")
                .append(sign.sign)
                .append(' ')
                .append(sign.words)
                .append(' ')
                .append(count));
        drawing.say(words + ".");
        drawing.say("Den lodrette streg gennem alle er vurderingsdatoen, " + PlainDanish.day(today)
                + "; den korte er den dag, fristen udløber, og prikken den dag, det skete.");
        return drawing.figure(bottom + 22);
    }

    private static List<LocalDate> days(Frist deadline) {
        List<LocalDate> days = new ArrayList<>();
        if (deadline.forfalder() != null) {
            days.add(deadline.forfalder().toLocalDate());
            Optaelling counted = deadline.optælling();
            if (counted != null) {
                days.add(counted.fra().toLocalDate());
                if (counted.sket() != null) {
                    days.add(counted.sket().toLocalDate());
                }
            }
        }
        return days;
    }

    private static int at(LocalDate day, LocalDate first, long length) {
        return LEFT + (int) ((day.toEpochDay() - first.toEpochDay()) * (RIGHT - LEFT) / length);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.lastIndexOf(' ', LONGEST_TITLE)) + " …";
    }
}
