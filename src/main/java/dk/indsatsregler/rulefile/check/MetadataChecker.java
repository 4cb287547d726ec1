package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.rulefile.Fingerprint;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.condition.Days;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.RawRule;
import dk.indsatsregler.rulefile.syntax.RawRule.RawAnnotation;
import dk.indsatsregler.sag.Emne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a rule's name and metadata. */
final class MetadataChecker {

    static final List<String> MARKS = List.of(
            "kilde",
            "grundlag",
            "erstatter",
            "udsagn",
            "fortolkning",
            "udeladt",
            "forbehold",
            "forklaring",
            "gruppe",
            "fuldstændig",
            "resultat",
            "emne",
            "handling",
            "ansvarlig",
            "frist",
            "gyldigFra",
            "gyldigTil");
    private static final Map<String, String> REQUIRED = required();
    private static final Pattern NAME = Pattern.compile("([A-Z0-9]+(?:-[A-Z0-9]+)+): (\\S.*\\S|\\S)");
    private static final Pattern LOOSE_NAME = Pattern.compile("([\\p{L}0-9_ -]+?)\\s*:\\s*(\\S.*)");
    private static final Pattern CAPITALS = Pattern.compile("[A-ZÆØÅ0-9][A-ZÆØÅ0-9_-]*");

    private final Statements statements;
    private final Problems problems;

    MetadataChecker(Statements statements, Problems problems) {
        this.statements = statements;
        this.problems = problems;
    }

    private static Map<String, String> required() {
        Map<String, String> required = new LinkedHashMap<>();
        required.put("kilde", "Det kunne ikke ses, hvor reglen kommer fra.");
        required.put("grundlag", "Det kunne ikke ses, om reglen er lov eller et lokalt valg.");
        required.put("udsagn", "Reglen kunne ikke holdes op mod de udsagn, den bygger på.");
        required.put("forklaring", "Udfaldet kunne ikke forklares for den, der læser det.");
        required.put("gyldigFra", "Reglen ville også blive brugt på tiden, før den gjaldt.");
        return required;
    }

    Metadata check(RawRule raw) {
        Map<String, RawAnnotation> marks = new HashMap<>();
        for (RawAnnotation mark : raw.annotations()) {
            collect(mark, marks);
        }
        REQUIRED.forEach((name, why) -> {
            if (!marks.containsKey(name)) {
                problems.add(
                        Code.MISSING_MARK,
                        raw.nameAt(),
                        "Reglen mangler @" + name + ". " + why,
                        "@" + name
                                + (name.equals("grundlag")
                                        ? "( LOV )"
                                        : name.equals("gyldigFra") ? "( \"2020-03-18\" )" : "( \"…\" )"));
            }
        });
        Matcher name = NAME.matcher(raw.name() == null ? "" : raw.name());
        boolean named = name.matches() && name.group(1).chars().anyMatch(Character::isLetter);
        if (raw.name() != null && !named) {
            problems.add(
                    Code.RULE_NAME,
                    raw.nameAt(),
                    "Reglens navn er «" + raw.name()
                            + "». Det skrives som ID: kort sætning, hvor ID er store bogstaver A-Z, cifre og mindst én bindestreg. Udfaldet ville ikke kunne nævnes ved id.",
                    nameGuess(raw.name()));
        }
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
                named ? name.group(1) : "",
                named ? name.group(2) : "",
                basis(marks.get("grundlag")),
                statements(marks.get("udsagn")),
                from,
                to,
                texts);
    }

    private static @Nullable String nameGuess(String name) {
        Matcher colon = LOOSE_NAME.matcher(name);
        if (!colon.matches()) {
            return null;
        }
        String guess = colon.group(1)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[_ ]", "-")
                        .replace("Æ", "AE")
                        .replace("Ø", "OE")
                        .replace("Å", "AA")
                + ": " + colon.group(2);
        return NAME.matcher(guess).matches() && !guess.equals(name) ? "\"" + guess + "\"" : null;
    }

    private void collect(RawAnnotation mark, Map<String, RawAnnotation> marks) {
        String name = mark.name();
        if (!MARKS.contains(name)) {
            if (!name.isEmpty()) {
                String guess = Guess.nearest(name, MARKS);
                problems.add(
                        Code.UNKNOWN_MARK,
                        mark.at(),
                        "Mærket @" + name + " findes ikke. Det ville ikke blive vist nogen steder.",
                        guess == null ? null : "@" + guess);
                if (guess != null) {
                    marks.putIfAbsent(guess, new RawAnnotation(guess, mark.at(), null, false, mark.valueAt()));
                }
            }
            return;
        }
        RawAnnotation first = marks.get(name);
        if (first != null && first.value() != null) {
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
        String suggestion = null;
        if (bare && mark.quoted()) {
            wrong = "@grundlag tager ét af fem ord uden anførselstegn. Værdien ville ikke blive genkendt.";
            suggestion = "@grundlag( " + value.strip() + " )";
        } else if (!bare && !mark.quoted()) {
            wrong = "@" + mark.name()
                    + " skal have én tekst i anførselstegn. Uden dem ville teksten blive læst som et regnestykke.";
            suggestion = "@" + mark.name() + "( \"" + value + "\" )";
        } else if (value.isBlank()) {
            wrong = "@" + mark.name() + " er tomt. Der ville ikke stå noget, hvor det vises.";
        }
        if (wrong == null) {
            return mark;
        }
        problems.add(Code.MARK_FORM, mark.valueAt(), wrong, suggestion);
        return new RawAnnotation(mark.name(), mark.at(), null, mark.quoted(), mark.valueAt());
    }

    private @Nullable Grundlag basis(@Nullable RawAnnotation mark) {
        if (mark == null || mark.value() == null) {
            return null;
        }
        List<String> names = Arrays.stream(Grundlag.values()).map(Enum::name).toList();
        if (names.contains(mark.value())) {
            return Grundlag.valueOf(mark.value());
        }
        String guess = Guess.nearest(mark.value(), names);
        problems.add(
                Code.BASIS,
                mark.valueAt(),
                "Grundlaget «" + mark.value() + "» findes ikke; det er et af " + Danish.list(names)
                        + ". Det kunne ikke ses, om reglen er lov eller et lokalt valg.",
                guess == null ? null : "@grundlag( " + guess + " )");
        return null;
    }

    private List<String> statements(@Nullable RawAnnotation mark) {
        List<String> ids = new ArrayList<>();
        if (mark == null || mark.value() == null) {
            return ids;
        }
        int offset = 1;
        for (String part : mark.value().split(",", -1)) {
            String id = part.strip();
            int indent = part.length() - part.stripLeading().length();
            Span at = new Span(
                    mark.valueAt().line(),
                    mark.valueAt().column() + offset + Math.min(indent, part.length()),
                    id.length());
            offset += part.length() + 1;
            if (statements.basis(id).isEmpty()) {
                problems.add(
                        Code.STATEMENT,
                        at,
                        (id.isEmpty()
                                        ? "Her står et komma uden et udsagn"
                                        : "Udsagnet «" + id + "» findes ikke i rules/udsagn.json")
                                + ". Reglen kunne ikke holdes op mod det, den bygger på.",
                        id.isEmpty() ? null : Guess.nearest(id, statements.ids()));
            } else if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private @Nullable LocalDate day(@Nullable RawAnnotation mark) {
        if (mark == null || mark.value() == null) {
            return null;
        }
        LocalDate day = Days.parse(mark.value());
        if (day == null) {
            String guess = Days.guess(mark.value());
            problems.add(
                    Code.MARK_DAY,
                    mark.valueAt(),
                    "«" + mark.value()
                            + "» er ikke en dato; den skrives år-måned-dag, fx 2020-03-18. Det kunne ikke afgøres, hvornår reglen gælder.",
                    guess == null ? null : "@" + mark.name() + "( \"" + guess + "\" )");
        }
        return day;
    }

    private void period(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable RawAnnotation mark) {
        if (from != null && to != null && mark != null && to.isBefore(from)) {
            problems.add(
                    Code.PERIOD,
                    mark.valueAt(),
                    "Reglen gælder til " + to + ", men først fra " + from + ". Den ville aldrig gælde.");
        }
    }

    private void topic(@Nullable RawAnnotation mark) {
        List<String> topics = Arrays.stream(Emne.values()).map(Enum::name).toList();
        if (mark != null && mark.value() != null && !topics.contains(mark.value())) {
            String guess = Guess.nearest(mark.value(), topics);
            problems.add(
                    Code.TOPIC,
                    mark.valueAt(),
                    "Emnet «" + mark.value() + "» findes ikke; det er et af " + Danish.list(topics)
                            + ". Ingen regel ville kunne spærre for det.",
                    guess == null ? null : "@emne( \"" + guess + "\" )");
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
            problems.add(
                    Code.CAPITALS,
                    mark.valueAt(),
                    "@" + mark.name() + " er «" + mark.value()
                            + "»; det skrives med store bogstaver, cifre, _ og -. Andre steder ville navnet ikke blive genkendt.",
                    CAPITALS.matcher(guess).matches() ? "@" + mark.name() + "( \"" + guess + "\" )" : null);
        }
    }
}
