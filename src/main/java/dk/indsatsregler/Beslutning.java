package dk.indsatsregler;

import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on one outcome: it was followed, deviated from or put off (RF-10).
 *
 * <p>Any outcome can be deviated from, a duty by law too, and also without a reason: what is missing is shown, never demanded. No rule reads
 * a decision, and the engine never sees one; it goes into the {@code Kvittering}. The codes are a local choice: no source lists them.
 *
 * @param regel the id of the outcome's rule, e.g. {@code FR-ULOVLIG-15}
 * @param valg what was decided
 * @param rolle who decided, as a role and never a name, e.g. {@code sagsbehandler}: 1-64 of {@code A-Z a-z 0-9 . _ -}
 * @param dato the day it was decided
 * @param grunde why, each once, in the order of the codes; empty when not told
 * @param tekst why, in the person's own words: at most 2,000 characters, no CPR number; {@code null} when there are none. It may say
 *     anything about the child: it is in no log, exception or {@link #toString()}
 */
public record Beslutning(
        String regel,
        Valg valg,
        String rolle,
        LocalDate dato,
        List<Grund> grunde,
        @Nullable String tekst) {

    /** The most characters of a text. */
    public static final int LÆNGSTE_TEKST = 2000;

    private static final Pattern REGEL = Pattern.compile("[A-Z0-9]{1,64}(-[A-Z0-9]{1,64}){1,16}");

    /** What a person can decide on an outcome. */
    public enum Valg {
        /** It is done as the outcome says. */
        FULGT,
        /** It is not done so. */
        AFVEGET,
        /** It is not decided yet. */
        UDSKUDT
    }

    /** Why an outcome is not followed, or not yet. */
    public enum Grund {
        KONKRET_VURDERING("en konkret faglig vurdering fører til noget andet"),
        BARNETS_SYNSPUNKT("barnets synspunkt vejer tungere"),
        OPLYSNING_FORKERT("en oplysning er ikke rigtig"),
        OPLYSNING_MANGLER("en oplysning mangler endnu"),
        ALLEREDE_GJORT("det er allerede gjort"),
        ANDET("andet, se teksten");

        private final String tekst;

        Grund(String tekst) {
            this.tekst = tekst;
        }

        /** In running Danish text. */
        public String tekst() {
            return tekst;
        }
    }

    /**
     * @throws UgyldigOplysningException if the role could be a name, the text is too long, or one of them looks like a CPR number; names the
     *     field, never the value
     */
    public Beslutning {
        if (!REGEL.matcher(regel).matches()) {
            throw new UgyldigOplysningException("Beslutning.regel", "skal være en regels id, fx FR-ULOVLIG-15.");
        }
        Krav.anonymtMærke("Beslutning.rolle", rolle);
        Krav.årstal("Beslutning.dato", dato);
        grunde = grunde.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(grunde));
        if (tekst != null) {
            if (tekst.length() > LÆNGSTE_TEKST) {
                throw new UgyldigOplysningException(
                        "Beslutning.tekst", "kan højst have " + LÆNGSTE_TEKST + " tegn; skriv resten i journalen.");
            } else if (Krav.lignerCpr(tekst)) {
                throw new UgyldigOplysningException("Beslutning.tekst", "ligner et CPR-nummer; lad det være ude.");
            }
            if (tekst.codePoints()
                    .anyMatch(tegn -> tegn >= Character.MIN_SURROGATE && tegn <= Character.MAX_SURROGATE)) {
                throw new UgyldigOplysningException("Beslutning.tekst", "har et halvt tegn; skriv det igen.");
            }
            tekst = tekst.isBlank() ? null : tekst;
        }
    }

    /** Is it missing why the outcome is not followed? */
    public boolean manglerGrund() {
        return valg != Valg.FULGT && grunde.isEmpty() && tekst == null;
    }

    /** Shows neither what was decided nor why. */
    @Override
    public String toString() {
        return "Beslutning[" + regel + "]";
    }
}
