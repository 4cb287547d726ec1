package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.rulefile.Fingerprint;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.read.Days;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.sag.Emne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks a rule's name and metadata. */
final class MetadataChecker {

    private static final Pattern CAPITALS = Pattern.compile("[A-ZÆØÅ0-9][A-ZÆØÅ0-9_-]*");

    private static final int SHORTEST_PERIOD = 7;

    private final Statements statements;
    private final Problems problems;
    private final boolean local;
    private final List<RawAnnotation> empty = new ArrayList<>();

    MetadataChecker(Statements statements, Problems problems, LayerPosition standing) {
        this.statements = statements;
        this.problems = problems;
        this.local = standing.layer() > 0 || standing.area().startsWith("kommunal/");
    }

    Metadata check(RawRule raw) {
        Map<String, RawAnnotation> marks = new HashMap<>();
        for (RawAnnotation mark : raw.annotations()) {
            collect(mark, marks);
        }
        MissingMarks missing = new MissingMarks(statements, problems, local);
        Grundlag guess = missing.likelyBasis(marks.get("udsagn"));
        missing.tell(raw, marks, guess);
        empty.forEach(mark -> missing.tellEmpty(mark, guess));
        RuleName name = RuleName.check(raw, problems);
        Map<String, String> texts = new HashMap<>();
        marks.forEach((mark, a) -> {
            if (a.value() != null) {
                texts.put(mark, a.value());
            }
        });
        LocalDate from = day(marks.get("gyldigFra"));
        LocalDate to = day(marks.get("gyldigTil"));
        period(from, to, marks.get("gyldigFra"), marks.get("gyldigTil"));
        topic(marks.get("emne"));
        fingerprint(marks.get("erstatter"));
        List.of("resultat", "gruppe", "fuldstændig").forEach(mark -> capitals(marks.get(mark)));
        return new Metadata(
                name.id(),
                name.title(),
                basis(marks.get("grundlag"), guess),
                StatementChecker.check(marks.get("udsagn"), statements, problems),
                from,
                to,
                texts);
    }

    private void collect(RawAnnotation mark, Map<String, RawAnnotation> marks) {
        String name = mark.name();
        if (!RawRule.MARKS.contains(name)) {
            if (!name.isEmpty()) {
                String guess = RawRule.meant(name);
                problems.add(
                        Code.UNKNOWN_MARK,
                        mark.at(),
                        "Mærket @" + name + " findes ikke. Det ville ikke blive vist nogen steder.",
                        guess == null ? null : "@" + guess,
                        guess == null ? null : Fix.instead(mark.at(), "@" + guess));
                if (guess != null) {
                    marks.putIfAbsent(guess, new RawAnnotation(guess, mark.at(), null, false, mark.valueAt()));
                }
            }
            return;
        }
        RawAnnotation first = marks.get(name);
        if (first != null && first.value() != null && mark.value() == null) {
            return; // what is wrong with this one has been told
        } else if (first != null && first.value() != null) {
            problems.add(
                    Code.REPEATED_MARK,
                    mark.at(),
                    "@" + name + " står også på linje " + first.at().line()
                            + ". Kun det ene ville blive vist. Skriv det hele i ét mærke.");
            return;
        }
        marks.put(name, form(mark));
    }

    private RawAnnotation form(RawAnnotation mark) {
        boolean bare = mark.name().equals("grundlag");
        String value = mark.value();
        if (value == null) {
            return mark;
        }
        String wrong = null;
        String instead = null;
        if (bare && mark.quoted() && !value.isBlank()) {
            wrong = "@grundlag tager ét af fem ord uden anførselstegn. Værdien ville ikke blive genkendt.";
            List<String> names =
                    Arrays.stream(Grundlag.values()).map(Enum::name).toList();
            String near = Guess.nearest(value.strip(), names);
            instead = near == null ? value.strip() : near;
        } else if (!bare && !mark.quoted()) {
            wrong = "@" + mark.name()
                    + " skal have én tekst i anførselstegn. Uden dem ville teksten blive læst som et regnestykke.";
            instead = "\"" + value + "\"";
        } else if (!value.isBlank()) {
            return mark;
        }
        if (wrong == null) {
            empty.add(mark);
        } else {
            value(Code.MARK_FORM, mark, wrong, instead);
        }
        return new RawAnnotation(mark.name(), mark.at(), null, mark.quoted(), mark.valueAt());
    }

    /** A problem with a mark's value, and the value that would be right. */
    private void value(Code code, RawAnnotation mark, String message, @Nullable String instead) {
        problems.add(
                code,
                mark.valueAt(),
                message,
                instead == null ? null : "@" + mark.name() + "( " + instead + " )",
                instead == null ? null : Fix.instead(mark.valueAt(), instead));
    }

    private static @Nullable String quoted(@Nullable String text) {
        return text == null ? null : "\"" + text + "\"";
    }

    private @Nullable Grundlag basis(@Nullable RawAnnotation mark, @Nullable Grundlag likely) {
        if (mark == null || mark.value() == null) {
            return null;
        }
        List<String> names = Arrays.stream(Grundlag.values()).map(Enum::name).toList();
        if (names.contains(mark.value())) {
            return Grundlag.valueOf(mark.value());
        }
        String near = Guess.nearest(mark.value(), names);
        value(
                Code.BASIS,
                mark,
                "Grundlaget «" + mark.value() + "» findes ikke; det er et af " + Danish.list(names)
                        + ". Det kunne ikke ses, om reglen er lov eller et lokalt valg.",
                near != null || likely == null ? near : likely.name());
        return null;
    }

    private @Nullable LocalDate day(@Nullable RawAnnotation mark) {
        if (mark == null || mark.value() == null) {
            return null;
        }
        LocalDate day = Days.parse(mark.value());
        if (day == null) {
            value(
                    Code.MARK_DAY,
                    mark,
                    "«" + mark.value()
                            + "» er ikke en dato; den skrives år-måned-dag, fx 2020-03-18. Det kunne ikke afgøres, hvornår reglen gælder.",
                    quoted(Days.guess(mark.name(), mark.value())));
        }
        return day;
    }

    private void period(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable RawAnnotation begins,
            @Nullable RawAnnotation ends) {
        if (from == null || to == null || begins == null || ends == null || !to.isBefore(from)) {
            return;
        }
        String message = "Reglen gælder til " + to + ", men først fra " + from + ". Den ville aldrig gælde.";
        LocalDate earlier = OddYears.odd(from) ? OddYears.meant(from) : null;
        LocalDate later = to.plusYears(1);
        if (earlier != null && !earlier.isAfter(to)) {
            value(Code.PERIOD, begins, message, "\"" + earlier + "\"");
        } else if (to.plusDays(SHORTEST_PERIOD).isAfter(from) && !later.isBefore(from)) {
            // 1 August to 31 July, and the year was not raised: swapped, the rule would hold for a few days.
            value(Code.PERIOD, ends, message, "\"" + later + "\"");
        } else {
            problems.add(
                    Code.PERIOD,
                    ends.valueAt(),
                    message,
                    "@gyldigFra( \"" + to + "\" )  @gyldigTil( \"" + from + "\" )");
        }
    }

    private void topic(@Nullable RawAnnotation mark) {
        if (mark == null || mark.value() == null) {
            return;
        }
        List<String> topics = Arrays.stream(Emne.values()).map(Enum::name).toList();
        List<String> all = new ArrayList<>(topics);
        all.add(Emne.UDEN_KONTAKT);
        List<String> written = Emne.ord(mark.value());
        List<String> wrong =
                written.stream().filter(word -> !all.contains(word)).toList();
        if (!wrong.isEmpty()) {
            List<String> guesses = written.stream()
                    .map(word -> all.contains(word) ? word : Guess.nearest(word, all))
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            value(
                    Code.TOPIC,
                    mark,
                    "Emnet «" + wrong.get(0) + "» findes ikke; det er et af " + Danish.list(all)
                            + ". Ingen regel ville kunne spærre for det.",
                    guesses.size() == written.size() ? quoted(String.join(", ", guesses)) : null);
        } else if (written.contains(Emne.UDEN_KONTAKT) && written.contains(Emne.FORÆLDREKONTAKT.name())) {
            value(
                    Code.TOPIC,
                    mark,
                    "@emne siger både UDEN_KONTAKT og FORÆLDREKONTAKT. Ingen ville vide, om handlingen når forældre eller netværk og skal vente.",
                    quoted(written.stream()
                            .filter(word -> !word.equals(Emne.UDEN_KONTAKT))
                            .collect(Collectors.joining(", "))));
        }
    }

    private void fingerprint(@Nullable RawAnnotation mark) {
        if (mark != null && mark.value() != null && !Fingerprint.hasForm(mark.value())) {
            problems.add(
                    Code.MARK_FORM,
                    mark.valueAt(),
                    "@erstatter er «" + mark.value()
                            + "»; det er et aftryk på 64 tegn, 0-9 og a-f, som kommandoerne tilpas og vis skriver."
                            + " Det kunne ikke ses, om reglen, der erstattes, er ændret siden.");
        }
    }

    private void capitals(@Nullable RawAnnotation mark) {
        if (mark != null
                && mark.value() != null
                && !CAPITALS.matcher(mark.value()).matches()) {
            String guess = mark.value().strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
            value(
                    Code.CAPITALS,
                    mark,
                    "@" + mark.name() + " er «" + mark.value()
                            + "»; det skrives med store bogstaver, cifre, _ og -. Andre steder ville navnet ikke blive genkendt.",
                    CAPITALS.matcher(guess).matches() ? quoted(guess) : null);
        }
    }
}
