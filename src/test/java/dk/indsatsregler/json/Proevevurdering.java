package dk.indsatsregler.json;

import dk.indsatsregler.Forklaring;
import dk.indsatsregler.Frist;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.lineal.Fagvurdering;
import dk.indsatsregler.lineal.Faktorgruppe;
import dk.indsatsregler.lineal.Linje;
import dk.indsatsregler.lineal.Regnestykke;
import dk.indsatsregler.lineal.Tilbud;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.boernelineal.Fagrolle;
import dk.indsatsregler.sag.boernelineal.Vurderingsform;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** En vurdering bygget i hånden, hvor hver nøgle er med. */
final class Proevevurdering {

    static final Mangel MANGEL = new Mangel(
            "Foraelder.sektor",
            "Foraelder[mor].sektor",
            "Hvilken sektor arbejder forælderen i?",
            SvaresAf.FORÆLDER,
            false,
            List.of("NP-K2"));

    private Proevevurdering() {}

    static Vurdering.Hoved hoved() {
        return new Vurdering.Hoved(
                "0.1.0",
                new Vurdering.Regelsaet("2020-03", "0123456789abcdef".repeat(4)),
                "sag-1",
                LocalDate.of(2020, 3, 30),
                Set.of("noedpasning", "fravaer"));
    }

    static Regel regel(String id, Slags slags, boolean fuld) {
        return new Regel(
                id,
                "Forældre i samfundskritisk funktion",
                "noedpasning",
                slags,
                Grundlag.LOV,
                fuld ? Set.of(Grundlag.LOKALT_VALG, Grundlag.VEJLEDNING) : Set.of(),
                "BEK nr. 217 af 17/03/2020, § 5, nr. 1",
                List.of("NP-03", "NP-04"),
                "0-9-årige børn, hvis forældre …",
                LocalDate.of(2020, 3, 18),
                fuld ? LocalDate.of(2020, 4, 14) : null,
                "KAN_IKKE_AFGØRES",
                null,
                null,
                fuld ? "Tilbyd nødpasning" : null,
                fuld ? "kommunen" : null,
                fuld ? "Underretning.modtaget + 24 timer" : null,
                fuld ? "Vejledende." : null,
                fuld ? "NP-14: alle forældre." : null,
                fuld ? "\"Ejerformen\" er ikke med." : null,
                "noedpasning/bek-217-2020.drl",
                7,
                "rule …");
    }

    static Vurdering fuld() {
        Frist løber = new Frist(
                "Underretning.modtaget + 24 timer", LocalDateTime.of(2020, 3, 31, 14, 30), Frist.Tilstand.LØBER, null);
        Frist ukendt = new Frist("Underretning.modtaget + 24 timer", null, null, "Underretning.modtaget");
        return Vurdering.af(
                hoved(),
                List.of(
                        new Udfald(
                                regel("NP-K1", Slags.PLIGT, true),
                                Status.OPFYLDT,
                                "KAN_IKKE_AFGØRES",
                                new Udfald.Spaerring(Udfald.Spaerring.Grad.AFVENT, List.of("NP-S1")),
                                false,
                                ukendt,
                                List.of(
                                        new Udfald.Vidne("Underretning", "u-1", løber),
                                        new Udfald.Vidne("Foraelder", "mor", null)),
                                List.of()),
                        udfald("NP-K2", Slags.OPFYLDT, Status.UAFKLARET, false, List.of(MANGEL)),
                        udfald("NP-K3", Slags.OPFYLDT, Status.UAFKLARET, true, List.of()),
                        udfald("NP-M1", Slags.MODSTRID, Status.OPFYLDT, false, List.of())),
                new Vurdering.Boernelineal(
                        new Vurdering.Trinspaend(4, 8),
                        List.of(
                                new Fagvurdering(
                                        "a", Fagrolle.LÆRER, LocalDate.of(2020, 3, 1), Vurderingsform.EGEN, 8, 4, 7),
                                new Fagvurdering(
                                        "b",
                                        Fagrolle.PPR,
                                        LocalDate.of(2020, 3, 2),
                                        Vurderingsform.FÆLLES,
                                        8,
                                        null,
                                        null)),
                        new Vurdering.Trinspaend(3, 6),
                        null,
                        new Vurdering.Trinspaend(3, null),
                        new Vurdering.Trinspaend(0, 5),
                        "AKUT_SPOR",
                        new Regnestykke(
                                List.of(
                                        new Linje("NP-K1", Skala.BARN, Linje.Art.HØJST, 6, true),
                                        new Linje("NP-K2", Skala.BARN, Linje.Art.LØFT, 1, false)),
                                List.of(new Faktorgruppe("G", List.of("NP-K1"), List.of("NP-K2"), List.of("NP-K3"))),
                                List.of("NP-K1", "NP-K2")),
                        List.of(new Tilbud(1, 6, "Støtte", "Familierådgivningen"))),
                new Vurdering.Indsatstrappe(new Vurdering.Trinspaend(2, 2), "FORELØBIGT"),
                Proevevurdering::forklar);
    }

    static Vurdering ingen() {
        return Vurdering.ingen(
                hoved(),
                new Vurdering.IngenVurdering(
                        "Motor og kontrol er uenige.",
                        List.of(new Vurdering.IngenVurdering.Uenighed(
                                "NP-K1 (2020-03-18)", Status.OPFYLDT, Status.UAFKLARET))));
    }

    static Vurdering tom() {
        return Vurdering.af(
                hoved(), List.of(), null, new Vurdering.Indsatstrappe(null, null), Proevevurdering::forklar);
    }

    private static Udfald udfald(String id, Slags slags, Status status, boolean udenBetydning, List<Mangel> mangler) {
        return new Udfald(regel(id, slags, false), status, null, null, udenBetydning, null, List.of(), mangler);
    }

    static Forklaring forklar(String id) {
        return new Forklaring(
                regel(id, Slags.OPFYLDT, false),
                Status.UAFKLARET,
                List.of(new Forklaring.Led(
                        "Barn( alder <= 9 )",
                        "0-9-årige børn,",
                        Forklaring.Sandhed.SAND,
                        null,
                        null,
                        null,
                        List.of(led("alder <= 9", "8", "<= 9")))),
                List.of(new Forklaring.Afledning(
                        "Barn.alder", "Barnets alder.", "NP-03", "8", List.of("Barn.fødselsdato = 2012-01-01"))),
                List.of(MANGEL),
                "NP-K2 er uafklaret.\nDet mangler …");
    }

    private static Forklaring.Led led(String tekst, @Nullable String læst, @Nullable String grænse) {
        return new Forklaring.Led(tekst, null, Forklaring.Sandhed.SAND, læst, grænse, "højst 9", List.of());
    }
}
