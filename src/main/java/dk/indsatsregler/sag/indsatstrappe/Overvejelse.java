package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, en fagperson har bragt i overvejelse af trin 4-6, og det, der er afklaret om det. Ingen regel foreslår trinene (IT-39).
 *
 * @param slægtEllerNetværk har en fagperson bragt anbringelse i slægt eller netværk (trin 4) i overvejelse? (fagpersonens skøn; IT-39)
 * @param plejefamilie har en fagperson bragt anbringelse i plejefamilie (trin 5) i overvejelse? (fagpersonens skøn; IT-39)
 * @param institution har en fagperson bragt anbringelse på institution (trin 6) i overvejelse? (fagpersonens skøn; IT-39)
 * @param netværkAfsøgt er barnets slægt og netværk afsøgt? (IT-27)
 * @param netværkMuligt er et ophold i slægt eller netværk muligt? (fagpersonens skøn; IT-27)
 * @param plejefamilieVurderet er det vurderet, om en plejefamilie er mest hensigtsmæssig? (IT-29)
 * @param plejefamilieMulig er et ophold i plejefamilie muligt? (fagpersonens skøn; IT-28)
 * @param institutionBegrundet er det begrundet, hvorfor institution er overvejet frem for netværk eller plejefamilie? (IT-27, IT-28)
 * @param skoleskift medfører det overvejede sted, at barnet skifter skole? (IT-29)
 * @param søskendeAdskilles kommer søskende til at bo hver for sig? (IT-29)
 * @param hensynModSammen er der hensyn, der taler imod, at søskende er samme sted? (fagpersonens skøn; IT-29)
 */
@Fakta(område = "indsatstrappe")
public record Overvejelse(
        @Oplysning(
                spørgsmål = "Har en fagperson bragt anbringelse i slægt eller netværk (trin 4) i overvejelse?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean slægtEllerNetværk,

        @Oplysning(
                spørgsmål = "Har en fagperson bragt anbringelse i plejefamilie (trin 5) i overvejelse?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean plejefamilie,

        @Oplysning(
                spørgsmål = "Har en fagperson bragt anbringelse på institution (trin 6) i overvejelse?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean institution,

        @Oplysning(spørgsmål = "Er barnets slægt og netværk afsøgt?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Boolean netværkAfsøgt,

        @Oplysning(spørgsmål = "Er et ophold i slægt eller netværk muligt?", svaresAf = SvaresAf.FAGPERSON, skøn = true)
        @Nullable
        Boolean netværkMuligt,

        @Oplysning(
                spørgsmål = "Er det vurderet, om en plejefamilie er mest hensigtsmæssig?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean plejefamilieVurderet,

        @Oplysning(spørgsmål = "Er et ophold i plejefamilie muligt?", svaresAf = SvaresAf.FAGPERSON, skøn = true)
        @Nullable
        Boolean plejefamilieMulig,

        @Oplysning(
                spørgsmål = "Er det begrundet, hvorfor institution er overvejet frem for netværk eller plejefamilie?",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean institutionBegrundet,

        @Oplysning(
                spørgsmål = "Medfører det overvejede sted, at barnet skifter skole?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean skoleskift,

        @Oplysning(spørgsmål = "Kommer søskende til at bo hver for sig?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Boolean søskendeAdskilles,

        @Oplysning(
                spørgsmål = "Er der hensyn, der taler imod, at søskende er samme sted?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean hensynModSammen) {

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Overvejelse[…]";
    }
}
