package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.read.RawRule.RawConsequence;
import dk.indsatsregler.rulefile.read.RawValue;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what a rule concludes, and that its metadata goes with it. */
final class ConsequenceChecker {

    private static final Set<Slags> DONE_BY_SOMEONE =
            EnumSet.of(Slags.PLIGT, Slags.ANBEFALING, Slags.HENVISNING, Slags.MULIGHED);
    private static final Map<String, String> READ_ONLY = Map.of(
            "SAMLET",
            "Skala.SAMLET er det laveste af BARN og FORÆLDRE",
            "AFVIGELSE",
            "Skala.AFVIGELSE er forskellen på FAGLIG og SAMLET");
    private static final String NOT_USED = " Reglen ville ikke blive taget i brug.";

    private final Problems problems;
    private final RawConsequence raw;

    private ConsequenceChecker(Problems problems, RawConsequence raw) {
        this.problems = problems;
        this.raw = raw;
    }

    /** What a rule concludes; {@code null} when that is wrong. */
    static @Nullable Consequence check(RawRule rule, Metadata metadata, Problems problems) {
        RawConsequence raw = rule.consequence();
        if (raw == null) {
            return null;
        }
        ConsequenceChecker checker = new ConsequenceChecker(problems, raw);
        Consequence then = checker.consequence();
        if (then != null) {
            checker.metadata(then.verb(), rule, metadata);
        }
        return then;
    }

    private @Nullable Consequence consequence() {
        if (!raw.receiver().equals("konklusion")) {
            String guess = Guess.nearest(raw.receiver(), List.of("konklusion"));
            String verb = near(raw.verb());
            String meant = guess + "." + (verb == null ? raw.verb() : verb);
            problems.add(
                    Code.RECEIVER,
                    raw.receiverAt(),
                    "Efter then må der kun stå konklusion. og et verbum; her står «" + raw.receiver()
                            + ".». En regel udfører ikke noget; den siger én ting med ét verbum, og resten ville ikke blive taget i brug.",
                    guess == null ? null : meant + arguments() + ";",
                    guess == null ? null : Fix.instead(raw.receiverAt(), raw.verbAt(), meant));
            return null;
        }
        Optional<Slags> verb = Slags.afVerbum(raw.verb());
        if (verb.isEmpty()) {
            String guess = near(raw.verb());
            problems.add(
                    Code.VERB,
                    raw.verbAt(),
                    "Verbet «" + raw.verb() + "» findes ikke; det er et af " + String.join(", ", verbs()) + "."
                            + NOT_USED,
                    guess == null
                            ? null
                            : "konklusion." + guess + (raw.arguments().isEmpty() ? takes(guess) : arguments()) + ";",
                    guess == null || raw.arguments().isEmpty() != takes(guess).equals("()")
                            ? null
                            : Fix.instead(raw.verbAt(), guess));
            return null;
        }
        return switch (verb.get()) {
            case SPÆRRER -> blocks();
            case HØJST_TRIN -> steps(Slags.HØJST_TRIN, 10);
            case LØFT -> steps(Slags.LØFT, 9);
            default -> plain(verb.get());
        };
    }

    private static List<String> verbs() {
        return Arrays.stream(Slags.values()).map(Slags::verbum).toList();
    }

    private static @Nullable String near(String verb) {
        return Guess.nearest(verb, verbs());
    }

    private String arguments() {
        List<String> written = raw.arguments().stream().map(RawValue::written).toList();
        return written.isEmpty() ? "()" : "( " + String.join(", ", written) + " )";
    }

    private static String takes(String verb) {
        return switch (verb) {
            case "spærrer" -> "( Emne.HENVISNING )";
            case "højstTrin", "løft" -> "( Skala.BARN, 5 )";
            default -> "()";
        };
    }

    private @Nullable Consequence plain(Slags verb) {
        if (!raw.arguments().isEmpty()) {
            return wrong(
                    raw.arguments().get(0).at(),
                    "Verbet " + verb.verbum() + "() tager intet i parentesen; her står «"
                            + raw.arguments().get(0).written() + "»."
                            + (raw.arguments().get(0).kind() == RawValue.Kind.TEXT
                                    ? " Den tekst, der skal vises, står i et mærke, fx @handling."
                                    : ""),
                    "konklusion." + verb.verbum() + "();",
                    emptied());
        }
        return new Consequence(verb, null, null, 0);
    }

    /** What stands in the parentheses taken out, when they end on the line. */
    private @Nullable Rettelse emptied() {
        Span first = raw.arguments().get(0).at();
        Span last = raw.arguments().get(raw.arguments().size() - 1).at();
        String line = problems.source().line(first.line());
        int close = first.line() == last.line() ? line.indexOf(')', last.column() - 2 + last.length()) : -1;
        int open = line.lastIndexOf('(', first.column() - 1);
        return close < 0 || open < 0 ? null : new Rettelse(first.line(), open + 2, close - open - 1, "");
    }

    private @Nullable Consequence blocks() {
        RawValue value = raw.arguments().size() == 1 ? raw.arguments().get(0) : null;
        List<String> topics = Arrays.stream(Emne.values())
                .filter(Emne::kanSpærres)
                .map(Enum::name)
                .toList();
        if (value == null || !value.owner().equals("Emne") || !topics.contains(value.text())) {
            String guess = value == null ? null : Guess.nearest(value.text(), topics);
            return wrong(
                    value == null ? raw.verbAt() : value.at(),
                    "Verbet spærrer tager ét emne: "
                            + Danish.either(
                                    topics.stream().map(t -> "Emne." + t).toList()) + ".",
                    guess == null ? null : "konklusion.spærrer( Emne." + guess + " );",
                    guess == null || value == null ? null : Fix.instead(value.at(), "Emne." + guess));
        }
        return new Consequence(Slags.SPÆRRER, Emne.valueOf(value.text()), null, 0);
    }

    private @Nullable Consequence steps(Slags verb, int most) {
        List<Skala> scales = verb == Slags.LØFT
                ? List.of(Skala.BARN, Skala.FORÆLDRE)
                : List.of(Skala.BARN, Skala.FORÆLDRE, Skala.FAGLIG, Skala.TRAPPE);
        List<String> names = scales.stream().map(Enum::name).toList();
        RawValue scale = raw.arguments().size() == 2 ? raw.arguments().get(0) : null;
        RawValue number = raw.arguments().size() == 2 ? raw.arguments().get(1) : null;
        if (scale == null || number == null || number.kind() != RawValue.Kind.NUMBER) {
            return wrong(
                    raw.verbAt(),
                    "Verbet " + verb.verbum() + " tager en skala og et helt tal.",
                    "konklusion." + verb.verbum() + takes(verb.verbum()) + ";",
                    null);
        }
        if (!scale.owner().equals("Skala") || !names.contains(scale.text())) {
            String only = READ_ONLY.get(scale.text());
            String guess = Guess.nearest(scale.text(), names);
            return wrong(
                    scale.at(),
                    only != null
                            ? only + " og kan kun læses, ikke sættes."
                            : "Verbet " + verb.verbum() + " tager "
                                    + Danish.either(names.stream()
                                            .map(n -> "Skala." + n)
                                            .toList())
                                    + "; her står «" + scale.written() + "».",
                    guess == null || only != null
                            ? null
                            : "konklusion." + verb.verbum() + "( Skala." + guess + ", " + number.text() + " );",
                    guess == null || only != null ? null : Fix.instead(scale.at(), "Skala." + guess));
        }
        int highest = scale.text().equals("TRAPPE") ? 3 : most;
        BigDecimal n = new BigDecimal(number.text());
        if (n.scale() > 0 || n.signum() <= 0 || n.compareTo(BigDecimal.valueOf(highest)) > 0) {
            problems.add(
                    Code.STEPS,
                    number.at(),
                    verb.verbum() + " på Skala." + scale.text() + " tager et helt tal fra 1 til " + highest
                            + "; her står " + number.text() + ". Trinnet ville ikke findes på skalaen.");
            return null;
        }
        return new Consequence(verb, null, Skala.valueOf(scale.text()), n.intValueExact());
    }

    private @Nullable Consequence wrong(Span at, String message, @Nullable String suggestion, @Nullable Rettelse fix) {
        problems.add(Code.ARGUMENTS, at, message + NOT_USED, suggestion, fix);
        return null;
    }

    /** The metadata that says who does what, as far as a rule should have it and has not. A misspelt one has been told of. */
    static List<String> doneBy(RawRule rule, Slags verb) {
        return DONE_BY_SOMEONE.contains(verb)
                ? Stream.of("handling", "ansvarlig")
                        .filter(mark -> rule.annotations().stream().noneMatch(a -> mark.equals(MissingMarks.meant(a))))
                        .toList()
                : List.of();
    }

    private void metadata(Slags verb, RawRule rule, Metadata metadata) {
        boolean duty = verb == Slags.PLIGT && metadata.basis() != null && metadata.basis() != Grundlag.LOV;
        boolean bare = doneBy(rule, verb).size() > 1; // written as a rule that only points something out
        if (duty) {
            problems.add(
                    Code.DUTY,
                    raw.verbAt(),
                    "En pligt hviler på lov, men reglens grundlag er " + metadata.basis()
                            + ". Det, der kun er anbefalet eller valgt lokalt, ville se ud som et lovkrav.",
                    "konklusion." + (bare ? "opmærksomhed" : "anbefaling") + "();",
                    Fix.instead(raw.verbAt(), bare ? "opmærksomhed" : "anbefaling"));
        }
        boolean unknown = rule.annotations().stream()
                .anyMatch(mark -> !mark.name().isEmpty() && RawRule.meant(mark.name()) == null);
        boolean told = unknown || (duty && bare) || !MissingMarks.lacks(rule).isEmpty();
        List<String> missing = told ? List.of() : doneBy(rule, verb);
        if (!missing.isEmpty()) {
            String both = missing.size() > 1
                    ? "hvad der skal gøres, og hvem der skal gøre det."
                    : missing.get(0).equals("handling") ? "hvad der skal gøres." : "hvem der skal gøre det.";
            problems.add(
                    Code.WHO_AND_WHAT,
                    raw.verbAt(),
                    "Reglen siger " + verb.verbum() + ", men mangler "
                            + Danish.list(missing.stream().map(m -> "@" + m).toList()) + ". Det kunne ikke ses, "
                            + both,
                    missing.stream().map(m -> "@" + m + "( \"…\" )").collect(Collectors.joining("  ")));
        }
        if (verb == Slags.TILPASNING && metadata.text("gruppe") != null) {
            problems.add(
                    Code.NO_GROUP,
                    raw.verbAt(),
                    "tilpasning() kan ikke tælle med i en gruppe: den må læse følsomme oplysninger, og ingen anden regel må læse den. Den følsomme oplysning ville tælle med.");
        }
    }
}
