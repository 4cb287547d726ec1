package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelproblem;
import java.util.List;

/** Problems of rule files as people read them. */
final class ProblemText {

    private ProblemText() {}

    /** Every problem, and how many. */
    static String of(List<Regelproblem> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(p -> text.append(p.tekst()).append("\n\n"));
        long inFiles = problems.stream().map(Regelproblem::fil).distinct().count();
        long warnings = problems.stream().filter(Regelproblem::erAdvarsel).count();
        long errors = problems.size() - warnings;
        return text.append(errors > 0 ? count(errors, "problem", "problemer") : "")
                .append(errors > 0 && warnings > 0 ? " og " : "")
                .append(warnings > 0 ? count(warnings, "advarsel", "advarsler") : "")
                .append(" i ")
                .append(count(inFiles, "fil", "filer"))
                .append(".\n")
                .toString();
    }

    /** A number and the word it counts. */
    static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
