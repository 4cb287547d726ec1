package dk.indsatsregler.cli.text;

import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import java.util.ArrayList;
import java.util.List;

/** How many outcomes there are of each status: {@code 1 opfyldt, 6 uafklaret, 11 ikke opfyldt}. */
public final class Counts {

    private Counts() {}

    /** In words. */
    public static String of(List<Udfald> outcomes) {
        List<String> counts = new ArrayList<>();
        for (Status status :
                List.of(Status.OPFYLDT, Status.UAFKLARET, Status.IKKE_OPFYLDT, Status.UDEN_FOR_GYLDIGHED)) {
            long number = outcomes.stream().filter(u -> u.status() == status).count();
            if (number > 0) {
                counts.add(number + " " + status.tekst());
            }
        }
        return counts.isEmpty() ? "ingen regler" : String.join(", ", counts);
    }
}
