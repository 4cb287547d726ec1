package dk.indsatsregler.testing.check;

import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Trinspaend;
import dk.indsatsregler.testing.scenario.Answer;
import org.jspecify.annotations.Nullable;

/** Demands on the assessment as a whole: its scales, or that there is none because the facts cannot be right. */
public final class CaseDemands {

    private CaseDemands() {}

    /** The step on a scale. */
    public static Assertion step(Skala scale, Trinspaend expected) {
        return Assertion.assessed(assessment -> {
            Trinspaend came = step(assessment, scale);
            if (came == null) {
                return "Der er intet trin på " + scale + ", men det skulle være " + words(expected) + ".";
            }
            return came.equals(expected)
                    ? null
                    : "Trinnet på " + scale + " er " + words(came) + ", men skulle være " + words(expected) + ".";
        });
    }

    /** There is no step on a scale. */
    public static Assertion noStep(Skala scale) {
        return Assertion.assessed(assessment -> {
            Trinspaend came = step(assessment, scale);
            return came == null ? null : "Trinnet på " + scale + " er " + words(came) + ", men der skulle intet være.";
        });
    }

    /** The step of Indsatstrappen is provisional: a lower one is not judged. */
    public static Assertion provisional() {
        return Assertion.assessed(assessment -> {
            Indsatstrappe ladder = assessment.indsatstrappe();
            Trinspaend came = ladder == null ? null : ladder.trin();
            if (ladder == null || came == null) {
                return "Der er intet trin på TRAPPE, men det skulle være foreløbigt.";
            }
            return ladder.resultat() != null
                    ? null
                    : "Trinnet på TRAPPE er " + words(came) + " og endeligt, men skulle være foreløbigt.";
        });
    }

    /** The case is refused because of a field. */
    public static Assertion refused(String field) {
        return answer -> {
            if (answer instanceof Answer.Refused refused) {
                return refused.reason().felt().equals(field)
                        ? null
                        : "Sagen blev afvist på grund af " + refused.reason().felt()
                                + ", men skulle afvises på grund af " + field + ":\n  "
                                + refused.reason().getMessage();
            }
            return "Sagen blev ikke afvist, men skulle afvises på grund af " + field + ".";
        };
    }

    private static @Nullable Trinspaend step(Vurdering assessment, Skala scale) {
        Boernelineal ruler = assessment.børnelineal();
        Indsatstrappe ladder = assessment.indsatstrappe();
        return switch (scale) {
            case BARN -> ruler == null ? null : ruler.barn();
            case FORÆLDRE -> ruler == null ? null : ruler.forældre();
            case SAMLET -> ruler == null ? null : ruler.samlet();
            case FAGLIG -> ruler == null ? null : ruler.styrende();
            case AFVIGELSE -> ruler == null ? null : ruler.afvigelse();
            case TRAPPE -> ladder == null ? null : ladder.trin();
        };
    }

    private static String words(Trinspaend step) {
        Integer highest = step.højeste();
        if (highest == null) {
            return "mindst " + step.laveste();
        }
        return step.erKendt() ? String.valueOf(step.laveste()) : step.laveste() + " til " + highest;
    }
}
