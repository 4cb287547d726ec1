package dk.indsatsregler.rulefile.smutter;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Én smutter, og hvad der skulle have stået.
 *
 * @param slags hvilken slags smutter
 * @param sted hvor: regel eller fil og linje
 * @param fil den fil, der er skrevet i
 * @param skrevet filen, som den blev
 * @param ret filen, som den skulle have været; {@code null} når det ikke kan vides
 * @param linjer den rette linje; flere, når hver af dem er lige god
 * @param svar det, forslaget skal indeholde; når intet kan skrives i stedet, det, meddelelsen skal sige
 * @param forslag står svaret i forslaget?
 * @param lag lægges filen oven på de regler, der følger med?
 * @param dag dagen, der spørges til; {@code null} når ingen spørger
 */
record Smutter(
        String slags,
        String sted,
        String fil,
        String skrevet,
        @Nullable String ret,
        Set<Integer> linjer,
        String svar,
        boolean forslag,
        boolean lag,
        @Nullable LocalDate dag) {

    /** Med svaret i meddelelsen: der er ikke noget at skrive i stedet. */
    Smutter iMeddelelsen(String ord) {
        return new Smutter(slags, sted, fil, skrevet, null, linjer, ord, false, lag, dag);
    }

    /** Lagt oven på de regler, der følger med. */
    Smutter somLag(String navn) {
        return new Smutter(slags, sted, navn, skrevet, ret, linjer, svar, forslag, true, dag);
    }

    /** Spurgt til en dag. */
    Smutter den(LocalDate dagen) {
        return new Smutter(slags, sted, fil, skrevet, ret, linjer, svar, forslag, lag, dagen);
    }

    /** Også rigtig på denne linje. */
    Smutter eller(int linje) {
        Set<Integer> begge = new java.util.TreeSet<>(linjer);
        begge.add(linje);
        return new Smutter(slags, sted, fil, skrevet, ret, Set.copyOf(begge), svar, forslag, lag, dag);
    }

    @Override
    public String toString() {
        return slags + " (" + sted + ")";
    }
}
