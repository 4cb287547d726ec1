package dk.indsatsregler.sag.sagsbehandling;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Barnets holdning og synspunkter før en beslutning eller afgørelse (barnets lov §§ 5 og 8, før 2024 serviceloven § 48). Hvad barnet har
 * sagt, er ikke med.
 *
 * @param beslutning hvornår er beslutningen eller afgørelsen truffet, eller er den det ikke? (IT-55, IT-55c)
 * @param samtale er der talt med barnet før beslutningen eller afgørelsen? (IT-55, SY-06)
 * @param heltSærligt er det et helt særligt tilfælde, hvor barnets alder eller andre forhold i afgørende grad taler imod samtalen?
 *     (fagpersonens skøn; IT-55b, IT-55c)
 * @param grund hvad er grunden til, at der ikke er talt med barnet? (IT-55b)
 * @param påAndenVis er barnets holdning og synspunkter skaffet på anden vis? (IT-55b, IT-55c)
 * @param medvirken er sagsbehandlingen tilrettelagt, så barnet kan medvirke aktivt på lige fod med forældrene? (fagpersonens skøn; IT-55a)
 * @param opregnet er afgørelsen en af dem, serviceloven § 48 nævner (§§ 51, 52, 56, 57 a, 57 b, 58, 62, 63, 65, stk. 2 og 3, 68-71 eller
 *     75)? (IT-55c; kun før 2024)
 * @param samtaleIUndersøgelsen er der umiddelbart forinden talt med barnet i den børnefaglige undersøgelse? (IT-55c; kun før 2024)
 */
@Fakta(område = "sagsbehandling", altid = true)
public record Synspunkter(
        @Oplysning(
                spørgsmål = "Hvornår er beslutningen eller afgørelsen truffet, eller er den det ikke?",
                nej = "beslutningen eller afgørelsen er ikke truffet",
                svar = "beslutningen eller afgørelsen er truffet {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Haendelse beslutning,

        @Oplysning(
                spørgsmål = "Er der talt med barnet før beslutningen eller afgørelsen?",
                svar = "samtalen med barnet før beslutningen eller afgørelsen er {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Synspunktssamtale samtale,

        @Oplysning(
                spørgsmål =
                        "Er det et helt særligt tilfælde, hvor barnets alder eller andre forhold i afgørende grad taler imod samtalen?",
                ja =
                        "det er et helt særligt tilfælde, hvor barnets alder eller andre forhold i afgørende grad taler imod samtalen",
                nej =
                        "det er ikke et helt særligt tilfælde, hvor barnets alder eller andre forhold i afgørende grad taler imod samtalen",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "samtale")
        @Nullable
        Boolean heltSærligt,

        @Oplysning(
                spørgsmål = "Hvad er grunden til, at der ikke er talt med barnet?",
                svar = "grunden til, at der ikke er talt med barnet, er: {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "samtale")
        @Nullable
        Fravigelsesgrund grund,

        @Oplysning(
                spørgsmål = "Er barnets holdning og synspunkter skaffet på anden vis?",
                ja = "barnets holdning og synspunkter er skaffet på anden vis",
                nej = "barnets holdning og synspunkter er ikke skaffet på anden vis",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "samtale")
        @Nullable
        Boolean påAndenVis,

        @Oplysning(
                spørgsmål =
                        "Er sagsbehandlingen tilrettelagt, så barnet kan medvirke aktivt på lige fod med forældrene?",
                ja = "sagsbehandlingen er tilrettelagt, så barnet kan medvirke aktivt på lige fod med forældrene",
                nej = "sagsbehandlingen er ikke tilrettelagt, så barnet kan medvirke aktivt på lige fod med forældrene",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean medvirken,

        @Oplysning(
                spørgsmål =
                        "Er afgørelsen en af dem, serviceloven § 48 nævner (§§ 51, 52, 56, 57 a, 57 b, 58, 62, 63, 65, stk. 2 og 3, 68-71 eller 75)?",
                ja = "afgørelsen er en af dem, serviceloven § 48 nævner",
                nej = "afgørelsen er ikke en af dem, serviceloven § 48 nævner",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "beslutning")
        @Nullable
        Boolean opregnet,

        @Oplysning(
                spørgsmål = "Er der umiddelbart forinden talt med barnet i den børnefaglige undersøgelse?",
                ja = "der er umiddelbart forinden talt med barnet i den børnefaglige undersøgelse",
                nej = "der er ikke umiddelbart forinden talt med barnet i den børnefaglige undersøgelse",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "beslutning")
        @Nullable
        Boolean samtaleIUndersøgelsen) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Synspunkter med() {
        return Faktum.med(Synspunkter.class);
    }

    public Synspunkter beslutning(@Nullable Haendelse beslutning) {
        return Faktum.med(this, "beslutning", beslutning);
    }

    public Synspunkter samtale(@Nullable Synspunktssamtale samtale) {
        return Faktum.med(this, "samtale", samtale);
    }

    public Synspunkter heltSærligt(@Nullable Boolean heltSærligt) {
        return Faktum.med(this, "heltSærligt", heltSærligt);
    }

    public Synspunkter grund(@Nullable Fravigelsesgrund grund) {
        return Faktum.med(this, "grund", grund);
    }

    public Synspunkter påAndenVis(@Nullable Boolean påAndenVis) {
        return Faktum.med(this, "påAndenVis", påAndenVis);
    }

    public Synspunkter medvirken(@Nullable Boolean medvirken) {
        return Faktum.med(this, "medvirken", medvirken);
    }

    public Synspunkter opregnet(@Nullable Boolean opregnet) {
        return Faktum.med(this, "opregnet", opregnet);
    }

    public Synspunkter samtaleIUndersøgelsen(@Nullable Boolean samtaleIUndersøgelsen) {
        return Faktum.med(this, "samtaleIUndersøgelsen", samtaleIUndersøgelsen);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Synspunkter[…]";
    }
}
