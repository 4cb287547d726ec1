package dk.indsatsregler.cli.overblik;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Tjekpunkt.Svaret;
import dk.indsatsregler.cli.overblik.Oversight.Lack;
import dk.indsatsregler.cli.overblik.Oversight.Standing;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.overview.OutcomeWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An overview as lines of text. */
public final class OversightText implements OversightReport {

    private static final int PER_CENT = 100;

    @Override
    public String begin() {
        return new Page(false)
                .title("Tilsyn", "")
                .hanging("  ", "Sagerne står i filens orden. Hver er vurderet for sig.")
                .heading("SAGER, DER MANGLER ET SKRIDT")
                .text();
    }

    @Override
    public String lacking(String caseId, List<Lack> lacks) {
        return new Page(false)
                .hanging(
                        "  · ",
                        caseId + ": " + lacks.stream().map(OversightText::words).collect(Collectors.joining("; "))
                                + ".")
                .text();
    }

    private static String words(Lack lack) {
        String whose = lack.id().isEmpty() ? "" : " (" + lack.id() + ")";
        return OutcomeWords.title(lack.rule()) + whose + (lack.late() ? ", overskredet" : "");
    }

    @Override
    public String end(Oversight counts) {
        Page page = new Page(false);
        page.heading("MÅLEPUNKTER (Aalborg)");
        counts.points().forEach(p -> row(page, p.rule(), of(p.cases(), Svaret.values())));
        page.heading("FRISTER");
        counts.deadlines().forEach(d -> row(page, d.rule(), of(d.cases(), Standing.values())));
        page.heading("UNDERSØGELSER PÅ HØJST 2 MÅNEDER (Varde)");
        page.hanging("  ", share(counts));
        return page.blank()
                .hanging(
                        "",
                        "Talt: " + counts.cases() + (counts.cases() == 1 ? " sag." : " sager.")
                                + leftOut(counts.leftOut()))
                .hanging("", "Rådgivning, ikke en afgørelse: en sagsbehandler afgør.")
                .text();
    }

    /** What is to be said of lines that are not counted; it is part of the result, not only of the error stream. */
    static String leftOut(long lines) {
        return lines == 0
                ? ""
                : " " + lines + (lines == 1 ? " linje" : " linjer") + " kunne ikke bruges og er ikke talt med.";
    }

    private static void row(Page page, Regel rule, String numbers) {
        page.hanging(
                "  · ",
                OutcomeWords.title(rule) + ": " + numbers + ". " + rule.kilde().henvisning() + ". · " + rule.id());
    }

    private static <E extends Enum<E>> String of(Map<E, Long> cases, E[] all) {
        return List.of(all).stream()
                .filter(cases::containsKey)
                .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + cases.get(e))
                .collect(Collectors.joining(", "));
    }

    // Cut, never rounded up to the measure.
    private static String share(Oversight counts) {
        if (counts.concluded() == 0) {
            return "Ingen undersøgelser er afsluttet.";
        }
        return counts.withinTwoMonths() + " af " + counts.concluded() + " afsluttede ("
                + counts.withinTwoMonths() * PER_CENT / counts.concluded()
                + " procent) tog højst 2 måneder. Målet er 80 procent; det gælder kommunen, ikke den enkelte sag.";
    }
}
