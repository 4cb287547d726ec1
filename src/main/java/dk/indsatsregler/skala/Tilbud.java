package dk.indsatsregler.skala;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An offer a municipality has: at some steps of Børnelinealen, or whatever the step; and whom it is for.
 *
 * @param fra the lowest step, 1-10
 * @param til the highest step, 1-10
 * @param tilbud what is offered
 * @param hvem who offers it
 * @param uansetTrin is it offered whatever the step, and without one?
 * @param alder the ages it is for, in whole years; {@code null} when for all
 * @param tema what it is about; {@code null} when it is shown whatever the case is about
 * @param længde how long it lasts, in the list's words; {@code null} when not told
 * @param kontakt whom to ask; {@code null} when not told
 */
public record Tilbud(
        int fra,
        int til,
        String tilbud,
        String hvem,
        boolean uansetTrin,
        @Nullable Alder alder,
        @Nullable Tilbudstema tema,
        @Nullable String længde,
        @Nullable String kontakt) {

    /** An offer at some steps, for all. */
    public Tilbud(int fra, int til, String tilbud, String hvem) {
        this(fra, til, tilbud, hvem, false, null, null, null, null);
    }

    /**
     * Ages in whole years.
     *
     * @param fra the lowest
     * @param til the highest
     */
    public record Alder(int fra, int til) {

        String tekst() {
            return fra == til ? fra + " år" : fra + "-" + til + " år";
        }
    }

    /** Is it offered at the step? */
    public boolean gælder(int trin) {
        return !uansetTrin && fra <= trin && trin <= til;
    }

    /**
     * Is it for the child, as far as is known? What is not known leaves no offer out.
     *
     * @param år the child's age in whole years; {@code null} when not known
     * @param områder the areas the case is about
     */
    public boolean passer(@Nullable Integer år, Set<String> områder) {
        boolean alderPasser = alder == null || år == null || (alder.fra <= år && år <= alder.til);
        return alderPasser && (tema == null || områder.contains(tema.område()));
    }

    /** What is offered, by whom, for whom, how long and whom to ask, in one line. */
    public String tekst() {
        List<String> dele = new ArrayList<>(List.of(hvem));
        if (alder != null) {
            dele.add(alder.tekst());
        }
        if (længde != null) {
            dele.add(længde);
        }
        if (kontakt != null) {
            dele.add("kontakt: " + kontakt);
        }
        return tilbud + " (" + String.join("; ", dele) + ")";
    }
}
