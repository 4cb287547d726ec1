package dk.indsatsregler.cli.overblik;

import dk.indsatsregler.cli.overblik.Oversight.Lack;
import java.util.List;

/** Writes an overview as it is counted: a case at a time, then the counts. */
public interface OversightReport {

    /** What stands first. */
    String begin();

    /** One case that lacks something, in the file's order. */
    String lacking(String caseId, List<Lack> lacks);

    /** The counts. */
    String end(Oversight counts);
}
