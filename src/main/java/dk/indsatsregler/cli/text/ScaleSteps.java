package dk.indsatsregler.cli.text;

import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.Trinspaend;
import org.jspecify.annotations.Nullable;

/** The steps on Børnelinealen and Indsatstrappen, or the ranges they lie in. */
public final class ScaleSteps {

    /** Prints it. */
    public static final Section SECTION = ScaleSteps::print;

    private static final int LABEL = 16;

    private ScaleSteps() {}

    private static void print(Page page, Vurdering assessment) {
        Vurdering.Boernelineal ruler = assessment.børnelineal();
        if (ruler != null) {
            page.heading("BØRNELINEAL (vejledende; fagpersonens egen score gælder)");
            step(page, "Barn", ruler.barn());
            step(page, "Forældre", ruler.forældre());
            step(page, "Samlet", ruler.samlet());
        }
        new LadderText(page, assessment).print();
    }

    private static void step(Page page, String label, @Nullable Trinspaend steps) {
        if (steps != null) {
            page.row(2, label, LABEL, steps(steps));
        }
    }

    static String steps(Trinspaend steps) {
        if (steps.højeste() == null) {
            return steps.laveste() + " eller højere; intet trin er sikkert endnu";
        }
        return steps.erKendt() ? String.valueOf(steps.laveste()) : steps.laveste() + " til " + steps.højeste();
    }
}
