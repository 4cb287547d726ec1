package dk.indsatsregler.json;

import dk.indsatsregler.Forklaring;
import dk.indsatsregler.Frist;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Svar;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.boernelineal.Fagrolle;
import dk.indsatsregler.sag.boernelineal.Vurderingsform;
import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Fagvurdering;
import dk.indsatsregler.skala.Faktorgruppe;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Linje;
import dk.indsatsregler.skala.Regnestykke;
import dk.indsatsregler.skala.Tilbud;
import dk.indsatsregler.skala.Trinspaend;
import java.math.BigDecimal;
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
            List.of("NP-K2"),
            new Udfald.Spaerring(Udfald.Spaerring.Grad.SPÆRRET, List.of("NP-S1")),
            new Mangel.Noegle("skoledage", 60));

    private static final Vurdering.Indblik INDBLIK = new Vurdering.Indblik() {
        @Override
        public Forklaring forklar(String regelId) {
            return Proevevurdering.forklar(regelId);
        }

        @Override
        public List<Vaerdi> oplysninger() {
            return List.of(
                    new Vaerdi(
                            "Foraelder[mor].sektor",
                            "Foraelder.sektor",
                            "Hvilken?",
                            Sektor.SUNDHED,
                            "",
                            "sundhed",
                            null,
                            List.of()),
                    new Vaerdi(
                            "Kvartal.ulovligProcent",
                            "Kvartal.ulovligProcent",
                            "Målt.",
                            Spaend.mellem(5, 11),
                            "%",
                            "5 til 11 %",
                            LocalDate.of(2020, 3, 30),
                            List.of("Kvartal.skoledage", "Kvartal.ulovligeDage")),
                    new Vaerdi(
                            "Indsats[a].iværksat",
                            "Indsats.iværksat",
                            "Hvornår?",
                            Haendelse.IKKE_SKET,
                            "",
                            "ikke sket",
                            null,
                            List.of()),
                    new Vaerdi(
                            "Kvartal.sygefravær",
                            "Kvartal.sygefravær",
                            "Målt.",
                            null,
                            "dage",
                            "kan ikke opgøres",
                            null,
                            List.of("Kvartal.skoledage")),
                    new Vaerdi(
                            "Barn.alder",
                            "Barn.alder",
                            "Målt.",
                            new BigDecimal("9"),
                            "år",
                            "9 år",
                            null,
                            List.of("Barn.fødselsdato")),
                    new Vaerdi(
                            "Pasning.deltager",
                            "Pasning.deltager",
                            "Deltager barnet?",
                            true,
                            "",
                            "ja",
                            null,
                            List.of()));
        }

        @Override
        public Udfald.Spaerring kontaktVenter() {
            return new Udfald.Spaerring(Udfald.Spaerring.Grad.SPÆRRET, List.of("NP-S1"));
        }

        @Override
        public Vaerdi.Laest læst(String regelId) {
            return new Vaerdi.Laest(List.of("Barn.alder"), List.of("NP-K1"));
        }
    };

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
                "0-9-årige børn, hvis forældre …",
                new Regel.Kilde(
                        Grundlag.LOV,
                        fuld ? Set.of(Grundlag.LOKALT_VALG, Grundlag.VEJLEDNING) : Set.of(),
                        "BEK nr. 217 af 17/03/2020, § 5, nr. 1",
                        List.of("NP-03", "NP-04"),
                        null,
                        fuld ? "NP-14: alle forældre." : null,
                        fuld ? "\"Ejerformen\" er ikke med." : null,
                        List.of()),
                new Regel.Gyldighed(LocalDate.of(2020, 3, 18), fuld ? LocalDate.of(2020, 4, 14) : null),
                new Regel.Virkning(slags, "KAN_IKKE_AFGØRES", null, null, null, fuld ? "Vejledende." : null),
                fuld
                        ? new Regel.Opgave("Tilbyd nødpasning", "kommunen", "Underretning.modtaget + 24 timer")
                        : Regel.Opgave.INGEN,
                Regel.Svartekst.INGEN,
                Regel.Placering.nederst("noedpasning", "noedpasning/bek-217-2020.drl", 7, "rule …"),
                Set.of(),
                Set.of());
    }

    static Vurdering fuld() {
        Frist løber = new Frist(
                "Underretning.modtaget + 24 timer", LocalDateTime.of(2020, 3, 31, 14, 30), Frist.Tilstand.LØBER, null);
        Frist ukendt = new Frist("Underretning.modtaget + 24 timer", null, null, "Underretning.modtaget");
        return Vurdering.af(
                hoved(),
                List.of(
                        new Svar(
                                "noedpasning",
                                Svar.Stand.MANGLER_SVAR,
                                List.of(new Svar.Punkt("Omfattet", List.of("NP-K1"), Grundlag.LOKALT_VALG)),
                                List.of(MANGEL)),
                        new Svar("skolefravaer", Svar.Stand.INTET_OPFYLDT, List.of(), List.of())),
                List.of(
                        new Udfald(
                                regel("NP-K1", Slags.PLIGT, true),
                                Status.OPFYLDT,
                                "KAN_IKKE_AFGØRES",
                                List.of("NP-SPOERG"),
                                new Udfald.Spaerring(Udfald.Spaerring.Grad.AFVENT, List.of("NP-S1")),
                                "Tal med myndigheden, før forældrene kontaktes.",
                                false,
                                ukendt,
                                List.of(
                                        new Udfald.Vidne("Underretning", "u-1", løber),
                                        new Udfald.Vidne("Foraelder", "mor", null)),
                                List.of()),
                        udfald("NP-K2", Slags.OPFYLDT, Status.UAFKLARET, false, List.of(MANGEL)),
                        udfald("NP-K3", Slags.OPFYLDT, Status.UAFKLARET, true, List.of()),
                        udfald("NP-M1", Slags.MODSTRID, Status.OPFYLDT, false, List.of())),
                List.of(MANGEL),
                new Boernelineal(
                        new Trinspaend(4, 8),
                        List.of(
                                new Fagvurdering(
                                        "a",
                                        Fagrolle.LÆRER,
                                        LocalDate.of(2020, 3, 1),
                                        Vurderingsform.EGEN,
                                        8,
                                        4,
                                        7,
                                        91),
                                new Fagvurdering(
                                        "b",
                                        Fagrolle.PPR,
                                        LocalDate.of(2020, 3, 2),
                                        Vurderingsform.FÆLLES,
                                        8,
                                        null,
                                        null,
                                        null)),
                        new Trinspaend(3, 6),
                        null,
                        new Trinspaend(3, null),
                        new Trinspaend(0, 5),
                        "AKUT_SPOR",
                        new Regnestykke(
                                List.of(
                                        new Linje("NP-K1", Skala.BARN, Linje.Art.HØJST, 6, true),
                                        new Linje("NP-K2", Skala.BARN, Linje.Art.LØFT, 1, false)),
                                List.of(new Faktorgruppe("G", List.of("NP-K1"), List.of("NP-K2"), List.of("NP-K3"))),
                                List.of("NP-K1", "NP-K2")),
                        List.of(new Tilbud(1, 6, "Støtte", "Familierådgivningen")),
                        true),
                new Indsatstrappe(
                        new Trinspaend(2, 2),
                        "FORELØBIGT",
                        List.of(
                                new Indsatstrappe.Trin(
                                        Trappetrin.FOREBYGGENDE_INDSATSER,
                                        Indsatstrappe.Stand.TILSTRÆKKELIGT,
                                        false,
                                        List.of(),
                                        List.of()),
                                new Indsatstrappe.Trin(
                                        Trappetrin.PLEJEFAMILIE,
                                        Indsatstrappe.Stand.KRÆVER_MYNDIGHEDSAFGØRELSE,
                                        true,
                                        List.of("IT-NETVAERK"),
                                        List.of("IT-LOV-VAESENTLIG", "IT-LOV-SOESKENDE")))),
                List.of(new Udfald.Konflikt(
                        "NP-K1", "NP-S1", "FORÆLDREKONTAKT", false, Udfald.Konflikt.Forrang.FORSLAG)),
                INDBLIK);
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
                hoved(), List.of(), null, new Indsatstrappe(null, null, List.of()), Proevevurdering::forklar);
    }

    private static Udfald udfald(String id, Slags slags, Status status, boolean udenBetydning, List<Mangel> mangler) {
        return new Udfald(regel(id, slags, false), status, null, null, udenBetydning, null, List.of(), mangler);
    }

    static Forklaring forklar(String id) {
        return new Forklaring(
                regel(id, Slags.OPFYLDT, false),
                Status.UAFKLARET,
                List.of(new Forklaring.Led(
                        Forklaring.Art.MINDST_ÉN,
                        "",
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
        return new Forklaring.Led(
                Forklaring.Art.SAMMENLIGNING,
                tekst.split(" ", 2)[0],
                tekst,
                null,
                Forklaring.Sandhed.SAND,
                læst,
                grænse,
                "højst 9",
                List.of());
    }
}
