package dk.indsatsregler.proeve;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Consequence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** En regel, før den får sin plads i et regelsæt. */
record Udkast(Regel regel, List<Condition> betingelser, Consequence følge, int trin) {

    static Udkast skriv(
            boolean stærk,
            String id,
            String område,
            String fil,
            LocalDate fra,
            @Nullable LocalDate til,
            List<Condition> betingelser,
            Consequence følge,
            @Nullable String gruppe,
            int trin) {
        Slags verbum = følge.verb();
        Grundlag grundlag =
                verbum == Slags.PLIGT || verbum == Slags.SPÆRRER || stærk ? Grundlag.LOV : Grundlag.LOKALT_VALG;
        boolean handling = List.of(Slags.PLIGT, Slags.ANBEFALING, Slags.HENVISNING, Slags.MULIGHED)
                .contains(verbum);
        String titel = "Tilfældig fra " + fra;
        StringBuilder tekst = new StringBuilder("rule \"" + id + ": " + titel + "\"\n");
        tekst.append("    @kilde( \"Prøve, § 1\" )\n    @grundlag( " + grundlag + " )\n");
        tekst.append("    @udsagn( \"NP-03\" )\n    @forklaring( \"En tilfældig regel.\" )\n");
        if (gruppe != null) {
            tekst.append("    @gruppe( \"" + gruppe + "\" )\n");
        }
        if (handling) {
            tekst.append("    @emne( \"HENVISNING\" )\n    @handling( \"Gør noget.\" )\n    @ansvarlig( \"Nogen\" )\n");
        }
        tekst.append("    @gyldigFra( \"" + fra + "\" )\n");
        if (til != null) {
            tekst.append("    @gyldigTil( \"" + til + "\" )\n");
        }
        tekst.append("when\n");
        betingelser.forEach(b -> tekst.append("    " + b.text() + "\n"));
        String argumenter = verbum == Slags.SPÆRRER
                ? "Emne." + følge.topic()
                : følge.scale() != null ? "Skala." + følge.scale() + ", " + følge.steps() : "";
        tekst.append("then\n    konklusion." + verbum.verbum() + "("
                + (argumenter.isEmpty() ? "" : " " + argumenter + " ") + ");\nend\n");
        Regel regel = new Regel(
                id,
                titel,
                "En tilfældig regel.",
                Regel.Kilde.af(grundlag, "Prøve, § 1", List.of("NP-03")),
                new Regel.Gyldighed(fra, til),
                new Regel.Virkning(verbum, null, gruppe, null, handling ? "HENVISNING" : null, null),
                handling ? new Regel.Opgave("Gør noget.", "Nogen", null) : Regel.Opgave.INGEN,
                Regel.Svartekst.INGEN,
                Regel.Placering.nederst(område, fil, 1, tekst.toString()),
                Set.of(),
                Set.of());
        return new Udkast(regel, betingelser, følge, trin);
    }
}
