package dk.indsatsregler.cli.overblik;

import dk.indsatsregler.cli.overblik.Oversight.Lack;
import java.util.List;
import java.util.Locale;

/** An overview as semicolon-separated values: a row for each step a case lacks, then a row for each count. */
public final class OversightCsv implements OversightReport {

    @Override
    public String begin() {
        return "raekke;sagId;regel;id;svar;antal\n";
    }

    @Override
    public String lacking(String caseId, List<Lack> lacks) {
        StringBuilder rows = new StringBuilder();
        lacks.forEach(l -> rows.append(String.join(
                        ";", "mangler", caseId, l.rule().id(), l.id(), l.late() ? "overskredet" : "udestaar", "1"))
                .append('\n'));
        return rows.toString();
    }

    @Override
    public String end(Oversight counts) {
        StringBuilder rows = new StringBuilder();
        counts.points()
                .forEach(p -> p.cases()
                        .forEach((answer, cases) ->
                                rows.append(count("maalepunkt", p.rule().id(), answer, cases))));
        counts.deadlines()
                .forEach(d -> d.cases()
                        .forEach((standing, cases) ->
                                rows.append(count("frist", d.rule().id(), standing, cases))));
        rows.append("varde;;;;afsluttede;").append(counts.concluded()).append('\n');
        rows.append("varde;;;;hoejst_2_maaneder;")
                .append(counts.withinTwoMonths())
                .append('\n');
        rows.append("ikke_talt;;;;;").append(counts.leftOut()).append('\n');
        return rows.append("sager;;;;;").append(counts.cases()).append('\n').toString();
    }

    private static String count(String row, String rule, Enum<?> value, long cases) {
        return row + ";;" + rule + ";;" + value.name().toLowerCase(Locale.ROOT).replace("ø", "oe") + ";" + cases + "\n";
    }
}
