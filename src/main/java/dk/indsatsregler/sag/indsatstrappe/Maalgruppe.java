package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Familiens forhold til risiko og problemer, det niveau, fagpersonen har valgt, og overgange (kun i kommuner, der har slået praksis til).
 *
 * @param risikofaktorer er barnet eller familien allerede forbundet med risikofaktorer? (fagpersonens skøn; IT-09)
 * @param problemstillinger har familien allerede erfaring med en række problemstillinger i hverdagen? (fagpersonens skøn; IT-10)
 * @param niveau hvilket indsatsniveau har fagpersonen valgt? (fagpersonens skøn; IT-08, IT-11)
 * @param overgang står barnet foran en overgang: fra hjem til dagtilbud, fra dagtilbud til skole, fra et alment til et specialiseret
 *     tilbud eller omvendt, fra skole til ungdomsuddannelse eller fra støtte efter børnebestemmelser til støtte efter voksenbestemmelser? (IT-57)
 * @param støtteEfter18 vil den unge have behov for støtte efter det fyldte 18. år? (fagpersonens skøn; SY-17)
 * @param forladtFolkeskolen har den unge forladt folkeskolen? (SY-18)
 * @param gravidEllerMor er den unge gravid eller mor? (SY-21)
 */
@Fakta(område = "indsatstrappe")
public record Maalgruppe(
        @Oplysning(
                spørgsmål = "Er barnet eller familien allerede forbundet med risikofaktorer?",
                ja = "barnet eller familien er allerede forbundet med risikofaktorer",
                nej = "barnet eller familien er ikke forbundet med risikofaktorer",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean risikofaktorer,

        @Oplysning(
                spørgsmål = "Har familien allerede erfaring med en række problemstillinger i hverdagen?",
                ja = "familien har allerede erfaring med en række problemstillinger i hverdagen",
                nej = "familien har ikke erfaring med en række problemstillinger i hverdagen",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean problemstillinger,

        @Oplysning(
                spørgsmål = "Hvilket indsatsniveau har fagpersonen valgt?",
                svar = "fagpersonen har valgt dette indsatsniveau: {}",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Indsatsniveau niveau,

        @Oplysning(
                spørgsmål =
                        "Står barnet foran en overgang: fra hjem til dagtilbud, fra dagtilbud til skole, fra et alment til et specialiseret tilbud eller omvendt, fra skole til ungdomsuddannelse eller fra støtte efter børnebestemmelser til støtte efter voksenbestemmelser?",
                ja = "barnet står foran en overgang",
                nej = "barnet står ikke foran en overgang",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean overgang,

        @Oplysning(
                spørgsmål = "Vil den unge have behov for støtte efter det fyldte 18. år?",
                ja = "den unge vil have behov for støtte efter det fyldte 18. år",
                nej = "den unge vil ikke have behov for støtte efter det fyldte 18. år",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean støtteEfter18,

        @Oplysning(
                spørgsmål = "Har den unge forladt folkeskolen?",
                ja = "den unge har forladt folkeskolen",
                nej = "den unge har ikke forladt folkeskolen",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean forladtFolkeskolen,

        @Oplysning(
                spørgsmål = "Er den unge gravid eller mor?",
                ja = "den unge er gravid eller mor",
                nej = "den unge er hverken gravid eller mor",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean gravidEllerMor) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Maalgruppe med() {
        return Faktum.med(Maalgruppe.class);
    }

    public Maalgruppe risikofaktorer(@Nullable Boolean risikofaktorer) {
        return Faktum.med(this, "risikofaktorer", risikofaktorer);
    }

    public Maalgruppe problemstillinger(@Nullable Boolean problemstillinger) {
        return Faktum.med(this, "problemstillinger", problemstillinger);
    }

    public Maalgruppe niveau(@Nullable Indsatsniveau niveau) {
        return Faktum.med(this, "niveau", niveau);
    }

    public Maalgruppe overgang(@Nullable Boolean overgang) {
        return Faktum.med(this, "overgang", overgang);
    }

    public Maalgruppe støtteEfter18(@Nullable Boolean støtteEfter18) {
        return Faktum.med(this, "støtteEfter18", støtteEfter18);
    }

    public Maalgruppe forladtFolkeskolen(@Nullable Boolean forladtFolkeskolen) {
        return Faktum.med(this, "forladtFolkeskolen", forladtFolkeskolen);
    }

    public Maalgruppe gravidEllerMor(@Nullable Boolean gravidEllerMor) {
        return Faktum.med(this, "gravidEllerMor", gravidEllerMor);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Maalgruppe[…]";
    }
}
