package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.read.Days;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.rulefile.read.RawRule.RawConsequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of the metadata that every rule has and a rule has not, and what it most likely would be. */
final class MissingMarks {

    private static final Map<String, String> REQUIRED = required();
    private static final Pattern BEGUN = Pattern.compile("@gyldigFra\\( \"([0-9-]+)\" \\)");

    private final Statements statements;
    private final Problems problems;
    private final boolean local;

    MissingMarks(Statements statements, Problems problems, boolean local) {
        this.statements = statements;
        this.problems = problems;
        this.local = local;
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

    // A rule that has none of its metadata lacks one thing, not five.
    void tell(RawRule raw, Map<String, RawAnnotation> marks, @Nullable Grundlag guess) {
        List<String> missing = new ArrayList<>(lacks(raw));
        if (missing.isEmpty()) {
            missing.addAll(REQUIRED.keySet());
            missing.removeAll(marks.keySet());
        }
        if (missing.isEmpty()) {
            return;
        }
        String why = missing.size() == 1
                ? REQUIRED.getOrDefault(missing.get(0), "")
                : "Det kunne ikke ses, hvor reglen kommer fra, hvad den hviler på, og hvornår den gælder.";
        problems.add(
                Code.MISSING_MARK,
                raw.nameAt(),
                "Reglen mangler "
                        + Danish.list(missing.stream().map(name -> "@" + name).toList()) + ". " + why,
                missing.stream().map(name -> "@" + name + example(name, guess)).collect(Collectors.joining("  ")));
    }

    /** The mark's name as it was meant, when it is misspelt. */
    static String meant(RawAnnotation mark) {
        String near = RawRule.MARKS.contains(mark.name()) ? null : RawRule.meant(mark.name());
        return near == null ? mark.name() : near;
    }

    /** All that a rule lacks, when it lacks more than one of what every rule has. */
    static List<String> lacks(RawRule raw) {
        List<String> missing = new ArrayList<>(REQUIRED.keySet());
        for (RawAnnotation mark : raw.annotations()) {
            missing.remove(meant(mark));
        }
        if (missing.size() < 2) {
            return List.of();
        }
        RawConsequence then = raw.consequence();
        if (then != null) {
            Slags.afVerbum(then.verb()).ifPresent(verb -> missing.addAll(ConsequenceChecker.doneBy(raw, verb)));
        }
        return missing;
    }

    /** Tells of one that is there, and empty. */
    void tellEmpty(RawAnnotation mark, @Nullable Grundlag guess) {
        problems.add(
                Code.MARK_FORM,
                mark.valueAt(),
                "@" + mark.name() + " er tomt. "
                        + REQUIRED.getOrDefault(mark.name(), "Der ville ikke stå noget, hvor det vises."),
                "@" + mark.name() + example(mark.name(), guess));
    }

    private String example(String mark, @Nullable Grundlag guess) {
        return switch (mark) {
            case "grundlag" -> "( " + (guess == null ? Grundlag.LOV : guess) + " )";
            case "gyldigFra" -> "( \"" + begun() + "\" )";
            default -> "( \"…\" )";
        };
    }

    // Rules of one file most often begin on one day.
    private String begun() {
        return problems.source().lines().stream()
                .map(BEGUN::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(day -> Days.parse(day) != null)
                .findFirst()
                .orElse("ÅÅÅÅ-MM-DD");
    }

    // What a rule's first statement rests on, the rule most often rests on too; a local one on what is the
    // municipality's own.
    @Nullable
    Grundlag likelyBasis(@Nullable RawAnnotation mark) {
        Grundlag basis = statementsBasis(mark);
        return !local ? basis : basis == Grundlag.KOMMUNAL ? basis : Grundlag.LOKALT_VALG;
    }

    private @Nullable Grundlag statementsBasis(@Nullable RawAnnotation mark) {
        return mark == null || mark.value() == null
                ? null
                : Arrays.stream(mark.value().split(",", -1))
                        .flatMap(id -> statements.basis(id.strip()).stream())
                        .findFirst()
                        .orElse(null);
    }
}
