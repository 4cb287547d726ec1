package dk.indsatsregler.testing;

import java.util.stream.Collectors;

/** A report as policy staff read it. */
final class ReportText {

    private static final String INDENT = "    ";

    private ReportText() {}

    static String of(Proeverapport report) {
        StringBuilder text = new StringBuilder();
        report.scenarier().stream().filter(s -> !s.bestået()).forEach(s -> text.append(failed(s)));
        text.append(count(report)).append('\n');
        Daekning coverage = report.dækning();
        if (coverage != null) {
            text.append("\nDÆKNING\n").append(coverage.tekst());
        }
        Mutationer mutations = report.mutationer();
        if (mutations != null) {
            text.append("\nFEJL, DER KUNNE VÆRE I REGLERNE\n").append(mutations.tekst());
        }
        return text.toString();
    }

    /** Where a scenario stands, and why it failed. */
    static String failed(Scenarieresultat scenario) {
        String rule = scenario.regel() == null ? "" : "  " + scenario.regel();
        return "✗ " + scenario.fil() + ":" + scenario.linje() + rule + "\n  " + scenario.navn() + "\n"
                + String.valueOf(scenario.fejl())
                        .stripTrailing()
                        .lines()
                        .map(line -> line.isBlank() ? "" : INDENT + line)
                        .collect(Collectors.joining("\n"))
                + "\n\n";
    }

    static String count(Proeverapport report) {
        int all = report.scenarier().size();
        long failed = report.scenarier().stream().filter(s -> !s.bestået()).count();
        return all + (all == 1 ? " scenarie: " : " scenarier: ") + (all - failed) + " bestået, " + failed + " fejlet.";
    }
}
