package dk.indsatsregler.sag.bekymring;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * En underretning om barnet, som kommunen har modtaget, og det, kommunen har gjort ved den (NP-20; barnets lov §§ 136-138, før 2024
 * serviceloven §§ 155-155 b).
 *
 * @param id anonymt mærke for underretningen i sagen
 * @param vurderet er underretningen vurderet, så det er afklaret, om barnet har behov for særlig støtte? (IT-41a)
 * @param registreret er underretningen registreret centralt? (IT-41e)
 * @param nyDeltager deltager mindst én i genvurderingen, som ikke tidligere har deltaget i behandlingen af sagen? (IT-41b)
 * @param samtale er der holdt en samtale med barnet om underretningen? (IT-41d)
 * @param skærpet er underretningen givet efter barnets lov § 133 (før 2024 serviceloven § 153)? (IT-42b, IT-42c)
 * @param særligeForhold gør særlige forhold sig gældende, så den, der underrettede, ikke skal orienteres? (fagpersonens skøn; IT-42b)
 * @param orienteret er den, der underrettede, orienteret om, hvorvidt der er iværksat undersøgelse, afdækning eller indsatser? (IT-42b)
 * @param væsentligBetydning vil det kunne have væsentlig betydning for den støtte, den, der underrettede, kan give barnet, at kende
 *     indsatsens type og varighed? (fagpersonens skøn; IT-42c)
 * @param modtaget hvornår (dato og klokkeslæt) modtog kommunen underretningen? (IT-41, IT-42)
 * @param akutVurderet er det vurderet, om barnets sundhed eller udvikling er i fare, og om der derfor er behov for akutte indsatser? (IT-41)
 * @param akutVurderetTid hvornår (dato og klokkeslæt) blev det vurderet, om barnets sundhed eller udvikling er i fare? (IT-41)
 * @param bekræftet hvornår er modtagelsen bekræftet over for den, der underrettede? (IT-42)
 */
@Fakta(
        flere = true,
        hvilke = "Hvilke underretninger er der om barnet?",
        flertal = "underretninger",
        svaresAf = SvaresAf.SAGSBEHANDLER,
        kunVed = "Bekymring.underrettet")
public record Underretning(
        String id,

        @Oplysning(
                spørgsmål = "Er underretningen vurderet, så det er afklaret, om barnet har behov for særlig støtte?",
                ja = "underretningen er vurderet, så det er afklaret, om barnet har behov for særlig støtte",
                nej = "underretningen er ikke vurderet, så det er ikke afklaret, om barnet har behov for særlig støtte",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean vurderet,

        @Oplysning(
                spørgsmål = "Er underretningen registreret centralt?",
                ja = "underretningen er registreret centralt",
                nej = "underretningen er ikke registreret centralt",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean registreret,

        @Oplysning(
                spørgsmål =
                        "Deltager mindst én i genvurderingen, som ikke tidligere har deltaget i behandlingen af sagen?",
                ja = "mindst én, som ikke tidligere har deltaget i behandlingen af sagen, deltager i genvurderingen",
                nej = "ingen, som ikke tidligere har deltaget i behandlingen af sagen, deltager i genvurderingen",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean nyDeltager,

        @Oplysning(
                spørgsmål = "Er der holdt en samtale med barnet om underretningen?",
                svar = "samtalen med barnet om underretningen er {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boernesamtale samtale,

        @Oplysning(
                spørgsmål = "Er underretningen givet efter barnets lov § 133 (før 2024 serviceloven § 153)?",
                ja = "underretningen er givet efter barnets lov § 133 (før 2024 serviceloven § 153)",
                nej = "underretningen er ikke givet efter barnets lov § 133 (før 2024 serviceloven § 153)",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean skærpet,

        @Oplysning(
                spørgsmål = "Gør særlige forhold sig gældende, så den, der underrettede, ikke skal orienteres?",
                ja = "særlige forhold gør sig gældende, så den, der underrettede, ikke skal orienteres",
                nej = "ingen særlige forhold gør sig gældende, så den, der underrettede, skal orienteres",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                skøn = true,
                efter = "skærpet")
        @Nullable
        Boolean særligeForhold,

        @Oplysning(
                spørgsmål =
                        "Er den, der underrettede, orienteret om, hvorvidt der er iværksat undersøgelse, afdækning eller indsatser?",
                ja =
                        "den, der underrettede, er orienteret om, hvorvidt der er iværksat undersøgelse, afdækning eller indsatser",
                nej =
                        "den, der underrettede, er ikke orienteret om, hvorvidt der er iværksat undersøgelse, afdækning eller indsatser",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "skærpet",
                kanÆndres = true)
        @Nullable
        Boolean orienteret,

        @Oplysning(
                spørgsmål =
                        "Vil det kunne have væsentlig betydning for den støtte, den, der underrettede, kan give barnet, at kende indsatsens type og varighed?",
                ja =
                        "det vil kunne have væsentlig betydning for den støtte, den, der underrettede, kan give barnet, at kende indsatsens type og varighed",
                nej =
                        "det vil ikke kunne have væsentlig betydning for den støtte, den, der underrettede, kan give barnet, at kende indsatsens type og varighed",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                skøn = true,
                efter = "skærpet")
        @Nullable
        Boolean væsentligBetydning,

        @Oplysning(
                spørgsmål = "Hvornår (dato og klokkeslæt) modtog kommunen underretningen?",
                svar = "kommunen modtog underretningen {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        LocalDateTime modtaget,

        @Oplysning(
                spørgsmål =
                        "Er det vurderet, om barnets sundhed eller udvikling er i fare, og om der derfor er behov for akutte indsatser?",
                ja =
                        "det er vurderet, om barnets sundhed eller udvikling er i fare, og om der derfor er behov for akutte indsatser",
                nej =
                        "det er ikke vurderet, om barnets sundhed eller udvikling er i fare, og om der derfor er behov for akutte indsatser",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean akutVurderet,

        @Oplysning(
                spørgsmål =
                        "Hvornår (dato og klokkeslæt) blev det vurderet, om barnets sundhed eller udvikling er i fare?",
                svar = "det blev vurderet {}, om barnets sundhed eller udvikling er i fare",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "akutVurderet")
        @Nullable
        LocalDateTime akutVurderetTid,

        @Oplysning(
                spørgsmål = "Hvornår er modtagelsen bekræftet over for den, der underrettede?",
                nej = "modtagelsen er ikke bekræftet over for den, der underrettede",
                svar = "modtagelsen blev bekræftet {} over for den, der underrettede",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Haendelse bekræftet) {

    public Underretning {
        id = Krav.anonymtMærke("Underretning.id", id);
        if (modtaget != null && akutVurderetTid != null && akutVurderetTid.isBefore(modtaget)) {
            throw new UgyldigOplysningException(
                    "Underretning.akutVurderetTid", "skal være tidligst på Underretning.modtaget.");
        }
        Krav.tidligst(
                "Underretning.bekræftet",
                bekræftet,
                "Underretning.modtaget",
                modtaget == null ? null : Haendelse.den(modtaget.toLocalDate()));
    }

    /** Alt andet er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Underretning med(String id) {
        return Faktum.med(Underretning.class, id);
    }

    public Underretning vurderet(@Nullable Boolean vurderet) {
        return Faktum.med(this, "vurderet", vurderet);
    }

    public Underretning registreret(@Nullable Boolean registreret) {
        return Faktum.med(this, "registreret", registreret);
    }

    public Underretning nyDeltager(@Nullable Boolean nyDeltager) {
        return Faktum.med(this, "nyDeltager", nyDeltager);
    }

    public Underretning samtale(@Nullable Boernesamtale samtale) {
        return Faktum.med(this, "samtale", samtale);
    }

    public Underretning skærpet(@Nullable Boolean skærpet) {
        return Faktum.med(this, "skærpet", skærpet);
    }

    public Underretning særligeForhold(@Nullable Boolean særligeForhold) {
        return Faktum.med(this, "særligeForhold", særligeForhold);
    }

    public Underretning orienteret(@Nullable Boolean orienteret) {
        return Faktum.med(this, "orienteret", orienteret);
    }

    public Underretning væsentligBetydning(@Nullable Boolean væsentligBetydning) {
        return Faktum.med(this, "væsentligBetydning", væsentligBetydning);
    }

    public Underretning modtaget(@Nullable LocalDateTime modtaget) {
        return Faktum.med(this, "modtaget", modtaget);
    }

    public Underretning akutVurderet(@Nullable Boolean akutVurderet) {
        return Faktum.med(this, "akutVurderet", akutVurderet);
    }

    public Underretning akutVurderetTid(@Nullable LocalDateTime akutVurderetTid) {
        return Faktum.med(this, "akutVurderetTid", akutVurderetTid);
    }

    public Underretning bekræftet(@Nullable Haendelse bekræftet) {
        return Faktum.med(this, "bekræftet", bekræftet);
    }

    /**
     * Den dag, kommunen modtog underretningen.
     *
     * @return {@code null}, når den ikke er oplyst
     */
    @Afledt(
            af = {"Underretning.modtaget"},
            betydning = "Den dag, kommunen modtog underretningen.",
            udsagn = "IT-41, IT-42")
    public static @Nullable LocalDate modtagetDato(Underretning underretning) {
        return underretning.modtaget == null ? null : underretning.modtaget.toLocalDate();
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Underretning[…]";
    }
}
