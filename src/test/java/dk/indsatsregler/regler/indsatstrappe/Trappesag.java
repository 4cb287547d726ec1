package dk.indsatsregler.regler.indsatstrappe;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.proeve.Omraade;
import dk.indsatsregler.sag.indsatstrappe.Lovbetingelse;
import dk.indsatsregler.sag.indsatstrappe.Overvejelse;
import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import dk.indsatsregler.sag.indsatstrappe.Trinvurdering;
import dk.indsatsregler.sag.noedpasning.Barn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * En sag om trappen.
 *
 * @param t1 er trin 1 vurderet tilstrækkeligt?
 * @param t2 er trin 2?
 * @param t3 er trin 3?
 * @param valgt det valgte trin
 * @param begrundet er en fravigelse begrundet?
 * @param r4 er trin 4 bragt i overvejelse?
 * @param r5 er trin 5?
 * @param r6 er trin 6?
 * @param afsøgt er netværket afsøgt?
 * @param netværk er netværk muligt?
 * @param plejefamilie er plejefamilie mulig?
 * @param institution er institution begrundet?
 * @param lov lovens betingelser
 * @param født barnets fødselsdato
 */
record Trappesag(
        @Nullable Boolean t1,
        @Nullable Boolean t2,
        @Nullable Boolean t3,
        @Nullable Trappetrin valgt,
        @Nullable Boolean begrundet,
        @Nullable Boolean r4,
        @Nullable Boolean r5,
        @Nullable Boolean r6,
        @Nullable Boolean afsøgt,
        @Nullable Boolean netværk,
        @Nullable Boolean plejefamilie,
        @Nullable Boolean institution,
        Lovbetingelse lov,
        @Nullable LocalDate født) {

    static final LocalDate DAG = LocalDate.of(2024, 5, 15);
    static final Lovbetingelse INTET = Lovbetingelse.med();

    static Trappesag vurderet(@Nullable Boolean t1, @Nullable Boolean t2, @Nullable Boolean t3) {
        return new Trappesag(t1, t2, t3, null, null, null, null, null, null, null, null, null, INTET, null);
    }

    Trappesag valgt(@Nullable Trappetrin trin, @Nullable Boolean begrundelse) {
        return new Trappesag(
                t1, t2, t3, trin, begrundelse, r4, r5, r6, afsøgt, netværk, plejefamilie, institution, lov, født);
    }

    Trappesag rejst(@Nullable Boolean trin4, @Nullable Boolean trin5, @Nullable Boolean trin6) {
        return new Trappesag(
                t1,
                t2,
                t3,
                valgt,
                begrundet,
                trin4,
                trin5,
                trin6,
                afsøgt,
                netværk,
                plejefamilie,
                institution,
                lov,
                født);
    }

    Trappesag muligheder(
            @Nullable Boolean netværkAfsøgt,
            @Nullable Boolean netværkMuligt,
            @Nullable Boolean plejefamilieMulig,
            @Nullable Boolean institutionBegrundet) {
        return new Trappesag(
                t1,
                t2,
                t3,
                valgt,
                begrundet,
                r4,
                r5,
                r6,
                netværkAfsøgt,
                netværkMuligt,
                plejefamilieMulig,
                institutionBegrundet,
                lov,
                født);
    }

    Trappesag lov(Lovbetingelse betingelser, @Nullable LocalDate fødselsdato) {
        return new Trappesag(
                t1,
                t2,
                t3,
                valgt,
                begrundet,
                r4,
                r5,
                r6,
                afsøgt,
                netværk,
                plejefamilie,
                institution,
                betingelser,
                fødselsdato);
    }

    Vurdering vurder() {
        return Omraade.motor("indsatstrappe")
                .vurder(Sag.bygger("trappe", DAG)
                        .område("indsatstrappe")
                        .med(Barn.med().fødselsdato(født))
                        .med(Trinvurdering.med()
                                .almenTilstrækkelig(t1)
                                .forebyggendeTilstrækkelig(t2)
                                .hjemmebaseretTilstrækkelig(t3)
                                .valgt(valgt)
                                .fravigelseBegrundet(begrundet))
                        .med(Overvejelse.med()
                                .slægtEllerNetværk(r4)
                                .plejefamilie(r5)
                                .institution(r6)
                                .netværkAfsøgt(afsøgt)
                                .netværkMuligt(netværk)
                                .plejefamilieMulig(plejefamilie)
                                .institutionBegrundet(institution))
                        .med(lov)
                        .byg());
    }
}
