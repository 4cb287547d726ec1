package dk.indsatsregler.overview;

import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import java.util.ArrayList;
import java.util.List;

/** How many outcomes there are of each status: {@code 1 opfyldt, 6 uafklaret, 11 ikke opfyldt}. */
public final class Counting {

    private Counting() {}

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

    /** So many of a kind: {@code 3 anbefalinger}. */
    static String of(Slags kind, long number) {
        boolean one = number == 1;
        return number + " "
                + switch (kind) {
                    case PLIGT -> one ? "pligt" : "pligter";
                    case ANBEFALING -> one ? "anbefaling" : "anbefalinger";
                    case HENVISNING -> one ? "henvisning" : "henvisninger";
                    case MULIGHED -> one ? "mulighed" : "muligheder";
                    case OPMÆRKSOMHED -> "tegn";
                    case UDESTÅR -> "ting, der mangler";
                    case TILPASNING -> one ? "tilpasning" : "tilpasninger";
                    case FAGLIG_VURDERING -> one ? "faglig vurdering" : "faglige vurderinger";
                    case OPFYLDT -> one ? "opfyldt kriterium" : "opfyldte kriterier";
                    default -> kind.tekst();
                };
    }
}
