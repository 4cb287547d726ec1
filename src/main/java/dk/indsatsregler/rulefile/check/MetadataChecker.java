package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.rulefile.Fingerprint;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.syntax.RawRule;
import dk.indsatsregler.rulefile.syntax.RawRule.RawAnnotation;
import dk.indsatsregler.rulefile.words.Days;
import dk.indsatsregler.sag.Emne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a rule's name and metadata. */
final class MetadataChecker {

    private static final Pattern CAPITALS = Pattern.compile("[A-ZÆØÅ0-9][A-ZÆØÅ0-9_-]*");

    private final Statements statements;
    private final Problems problems;
    private final boolean local;
    private final List<RawAnnotation> empty = new ArrayList<>();

    MetadataChecker(Statements statements, Problems problems, Standing standing) {
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
        period(from, to, marks.get("gyldigTil"));
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
                    quoted(mark.name().equals("gyldigTil") ? Days.guessLast(mark.value()) : Days.guess(mark.value())));
        }
        return day;
    }

    private void period(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable RawAnnotation mark) {
        if (from != null && to != null && mark != null && to.isBefore(from)) {
            problems.add(
                    Code.PERIOD,
                    mark.valueAt(),
                    "Reglen gælder til " + to + ", men først fra " + from + ". Den ville aldrig gælde.",
                    "@gyldigFra( \"" + to + "\" )  @gyldigTil( \"" + from + "\" )");
        }
    }

    private void topic(@Nullable RawAnnotation mark) {
        List<String> topics = Arrays.stream(Emne.values()).map(Enum::name).toList();
        if (mark != null && mark.value() != null && !topics.contains(mark.value())) {
            value(
                    Code.TOPIC,
                    mark,
                    "Emnet «" + mark.value() + "» findes ikke; det er et af " + Danish.list(topics)
                            + ". Ingen regel ville kunne spærre for det.",
                    quoted(Guess.nearest(mark.value(), topics)));
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
