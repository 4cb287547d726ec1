package dk.indsatsregler.cli.text;

import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Trinspaend;

/** The steps on Børnelinealen and Indsatstrappen, or the ranges they lie in. */
public final class ScaleSteps {

    /** Prints it, of sums only what something is known of. */
    public static final Section SECTION = (page, assessment) -> print(page, assessment, false);

    /** Prints it, every line of every sum. */
    static final Section WHOLE = (page, assessment) -> print(page, assessment, true);

    private ScaleSteps() {}

    private static void print(Page page, Vurdering assessment, boolean whole) {
        new RulerText(page, assessment, whole).print();
        new LadderText(page, assessment).print();
    }

    /** Is the outcome told here, as a line or a factor of a sum, and so nowhere else on the page? */
    public static boolean tells(Vurdering assessment, Udfald outcome) {
        Boernelineal ruler = assessment.børnelineal();
        return ruler != null && ruler.regnestykke().regler().contains(outcome.id());
    }

    static String steps(Trinspaend steps) {
        if (steps.højeste() == null) {
            return steps.laveste() + " eller højere; intet trin er sikkert endnu";
        }
        return steps.erKendt() ? String.valueOf(steps.laveste()) : steps.laveste() + " til " + steps.højeste();
    }
}
