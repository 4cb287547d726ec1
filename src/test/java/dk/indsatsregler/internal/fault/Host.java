package dk.indsatsregler.internal.fault;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import java.time.LocalDate;

/** A program that asks for the shared engine three times, and assesses with what it gets. */
public final class Host {

    private Host() {}

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            try {
                Vurdering assessment = Regelmotor.standard()
                        .vurder(Sag.bygger("sag-1", LocalDate.of(2020, 3, 30)).byg());
                System.out.println(
                        assessment.ingenVurdering() == null
                                ? "assessed " + (assessment.udfald().size() > 10)
                                : "INGEN_VURDERING");
            } catch (Throwable e) {
                System.out.println("thrown " + e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
    }
}
