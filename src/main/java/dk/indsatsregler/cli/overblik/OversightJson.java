package dk.indsatsregler.cli.overblik;

import dk.indsatsregler.cli.overblik.Oversight.Lack;
import dk.indsatsregler.json.TilsynJson;
import java.util.List;

/** An overview as JSON. */
public final class OversightJson implements OversightReport {

    private boolean first = true;

    @Override
    public String begin() {
        return TilsynJson.begyndelse();
    }

    @Override
    public String lacking(String caseId, List<Lack> lacks) {
        boolean begins = first;
        first = false;
        return TilsynJson.sag(
                caseId,
                lacks.stream()
                        .map(l -> new TilsynJson.Mangler(l.rule().id(), l.id(), l.late()))
                        .toList(),
                begins);
    }

    @Override
    public String end(Oversight counts) {
        return TilsynJson.slut(
                counts.cases(),
                counts.leftOut(),
                counts.points().stream()
                        .map(p -> new TilsynJson.Antal(
                                p.rule().id(), p.rule().kilde().henvisning(), p.cases()))
                        .toList(),
                counts.deadlines().stream()
                        .map(d -> new TilsynJson.Antal(
                                d.rule().id(), d.rule().kilde().henvisning(), d.cases()))
                        .toList(),
                counts.concluded(),
                counts.withinTwoMonths());
    }
}
