package dk.indsatsregler.regler.indsatstrappe;

import dk.indsatsregler.Status;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ja, nej og ukendt ({@code null}) i ren Java, uden noget fra biblioteket. */
final class Kleene {

    static final List<@Nullable Boolean> SVAR = Arrays.asList(true, false, null);

    private Kleene() {}

    static @Nullable Boolean og(@Nullable Boolean... dele) {
        boolean ukendt = false;
        for (Boolean del : dele) {
            if (del == null) {
                ukendt = true;
            } else if (!del) {
                return false;
            }
        }
        return ukendt ? null : Boolean.TRUE;
    }

    static @Nullable Boolean eller(@Nullable Boolean... dele) {
        Boolean[] modsat = new Boolean[dele.length];
        for (int i = 0; i < dele.length; i++) {
            modsat[i] = ikke(dele[i]);
        }
        return ikke(og(modsat));
    }

    static @Nullable Boolean ikke(@Nullable Boolean del) {
        return del == null ? null : Boolean.valueOf(!del);
    }

    static Status status(@Nullable Boolean svar) {
        return svar == null ? Status.UAFKLARET : svar ? Status.OPFYLDT : Status.IKKE_OPFYLDT;
    }
}
