package eksempel;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Et opdigtet barn vurderes; det er ikke oplyst, om alle pasningsmuligheder er afsøgt. */
public final class Noedpasning {

    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(tekst());
    }

    static String tekst() {
        LocalDate dag = LocalDate.of(2020, 3, 30);
        Sag sag = Sag.bygger("eksempel-1", dag)
                .med(Barn.med().fødselsdato(LocalDate.of(2014, 6, 12)).særligeBehov(false))
                .med(Pasning.med().pasningsdag(dag))
                .med(Foraelder.med("mor").sektor(Sektor.SUNDHED))
                .byg();

        Vurdering vurdering = Regelmotor.standard().vurder(sag);

        StringBuilder tekst = new StringBuilder();
        for (Udfald udfald : vurdering.udfald()) {
            tekst.append(udfald.id()).append(": ").append(udfald.status()).append('\n');
        }
        for (Mangel mangel : vurdering.mangler()) {
            tekst.append(mangel.spørgsmål()).append(" (").append(mangel.svaresAf().tekst()).append(")\n");
        }
        return tekst.append('\n').append(vurdering.forklar("NP-K1").tekst()).append('\n').toString();
    }
}
