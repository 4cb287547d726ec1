package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.noedpasning.Barn;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * En indsats, der er i gang eller besluttet. Flere kan løbe samtidig.
 *
 * @param id anonymt mærke for indsatsen i sagen
 * @param trin trinnet på den nationale trappe (IT-01)
 * @param iværksat hvornår er indsatsen sat i gang? (IT-32, IT-33)
 * @param afsluttet hvornår sluttede indsatsen, eller er den i gang? (ikke oplyst læses som i gang; IT-50, IT-50a, IT-57a)
 * @param mål er der sat konkrete mål for indsatsen? (IT-30, IT-35)
 * @param varighed er indsatsens forventede varighed angivet? (IT-30, IT-48)
 * @param nedtrapningsplan er der en plan for gradvis nedtrapning tilbage mod almenmiljøet? (IT-30, IT-31)
 * @param progression giver indsatsen progression for barnet? (fagpersonens skøn; IT-34)
 * @param samtykke har forældremyndighedens indehaver givet samtykke til indsatsen? (IT-48)
 * @param undtagetSamtykke kan indsatsen besluttes uden samtykke efter barnets lov §§ 37-39? (fagpersonens skøn; IT-48)
 * @param afsluttes skal indsatsen afsluttes, eller går barnet videre til en anden aktør? (IT-26)
 * @param modtagerBekræftet har den næste aktør bekræftet at stå klar? (IT-26)
 * @param hjemmel efter hvilken bestemmelse er indsatsen besluttet, eller skal den besluttes? (IT-41b, IT-46, IT-47, IT-48, IT-49)
 * @param afgjort hvornår er der truffet afgørelse om indsatsen? (IT-52, IT-52b, IT-52c, IT-58a)
 * @param formål er formålet med indsatsen angivet i afgørelsen (før 2024 i handleplanen)? (IT-48)
 * @param planvalg har kommunen taget stilling til, om der skal udarbejdes en barnets plan? (IT-52b)
 * @param sideløbendeAfsluttet hvornår er den afdækning eller undersøgelse afsluttet, som er foretaget sideløbende med indsatsen, eller er
 *     der ingen? (IT-50)
 * @param førsteOpfølgning hvornår er der første gang fulgt op på indsatsen? (IT-50, IT-50a)
 * @param opfølgningBegrundet er den videre opfølgning besluttet og begrundet over for barnet og forældrene? (IT-50)
 * @param senesteOpfølgning hvornår er der senest fulgt op på indsatsen? (IT-50a, IT-58b)
 * @param udskudtPlan blev handleplanen udskudt, fordi hensynet til barnet ikke kunne afvente den? (IT-51; kun afgørelser før 2024)
 */
@Fakta(
        flere = true,
        område = "indsatstrappe",
        hvilke = "Hvilke indsatser er i gang eller besluttet?",
        flertal = "indsatser",
        svaresAf = SvaresAf.SAGSBEHANDLER)
public record Indsats(
        String id,

        Trappetrin trin,

        @Oplysning(
                spørgsmål = "Hvornår er indsatsen sat i gang?",
                nej = "indsatsen er ikke sat i gang",
                svar = "indsatsen er sat i gang {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Haendelse iværksat,

        @Oplysning(
                spørgsmål = "Hvornår sluttede indsatsen, eller er den i gang?",
                nej = "indsatsen er i gang",
                svar = "indsatsen sluttede {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "iværksat")
        @Nullable
        Haendelse afsluttet,

        @Oplysning(
                spørgsmål = "Er der sat konkrete mål for indsatsen?",
                ja = "der er sat konkrete mål for indsatsen",
                nej = "der er ikke sat konkrete mål for indsatsen",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean mål,

        @Oplysning(
                spørgsmål = "Er indsatsens forventede varighed angivet?",
                ja = "indsatsens forventede varighed er angivet",
                nej = "indsatsens forventede varighed er ikke angivet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean varighed,

        @Oplysning(
                spørgsmål = "Er der en plan for gradvis nedtrapning tilbage mod almenmiljøet?",
                ja = "der er en plan for gradvis nedtrapning tilbage mod almenmiljøet",
                nej = "der er ingen plan for gradvis nedtrapning tilbage mod almenmiljøet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean nedtrapningsplan,

        @Oplysning(
                spørgsmål = "Giver indsatsen progression for barnet?",
                ja = "indsatsen giver progression for barnet",
                nej = "indsatsen giver ikke progression for barnet",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "iværksat")
        @Nullable
        Boolean progression,

        @Oplysning(
                spørgsmål = "Har forældremyndighedens indehaver givet samtykke til indsatsen?",
                ja = "forældremyndighedens indehaver har givet samtykke til indsatsen",
                nej = "forældremyndighedens indehaver har ikke givet samtykke til indsatsen",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "hjemmel",
                kanÆndres = true)
        @Nullable
        Boolean samtykke,

        @Oplysning(
                spørgsmål = "Kan indsatsen besluttes uden samtykke efter barnets lov §§ 37-39?",
                ja = "indsatsen kan besluttes uden samtykke efter barnets lov §§ 37-39",
                nej = "indsatsen kan ikke besluttes uden samtykke efter barnets lov §§ 37-39",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "samtykke")
        @Nullable
        Boolean undtagetSamtykke,

        @Oplysning(
                spørgsmål = "Skal indsatsen afsluttes, eller går barnet videre til en anden aktør?",
                ja = "indsatsen skal afsluttes, eller barnet går videre til en anden aktør",
                nej = "indsatsen skal ikke afsluttes, og barnet går ikke videre til en anden aktør",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean afsluttes,

        @Oplysning(
                spørgsmål = "Har den næste aktør bekræftet at stå klar?",
                ja = "den næste aktør har bekræftet at stå klar",
                nej = "den næste aktør har ikke bekræftet at stå klar",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "afsluttes",
                kanÆndres = true)
        @Nullable
        Boolean modtagerBekræftet,

        @Oplysning(
                spørgsmål = "Efter hvilken bestemmelse er indsatsen besluttet, eller skal den besluttes?",
                svar = "indsatsen er besluttet, eller skal besluttes, efter {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Hjemmel hjemmel,

        @Oplysning(
                spørgsmål = "Hvornår er der truffet afgørelse om indsatsen?",
                nej = "der er ikke truffet afgørelse om indsatsen",
                svar = "der er truffet afgørelse om indsatsen {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Haendelse afgjort,

        @Oplysning(
                spørgsmål = "Er formålet med indsatsen angivet i afgørelsen (før 2024 i handleplanen)?",
                ja = "formålet med indsatsen er angivet i afgørelsen (før 2024 i handleplanen)",
                nej = "formålet med indsatsen er ikke angivet i afgørelsen (før 2024 i handleplanen)",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "hjemmel",
                kanÆndres = true)
        @Nullable
        Boolean formål,

        @Oplysning(
                spørgsmål = "Har kommunen taget stilling til, om der skal udarbejdes en barnets plan?",
                svar = "kommunens stilling til en barnets plan er: {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "hjemmel")
        @Nullable
        Planvalg planvalg,

        @Oplysning(
                spørgsmål =
                        "Hvornår er den afdækning eller undersøgelse afsluttet, som er foretaget sideløbende med indsatsen, eller er der ingen?",
                nej = "ingen afdækning eller undersøgelse sideløbende med indsatsen er afsluttet",
                svar = "den afdækning eller undersøgelse, som er foretaget sideløbende med indsatsen, er afsluttet {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "iværksat")
        @Nullable
        Haendelse sideløbendeAfsluttet,

        @Oplysning(
                spørgsmål = "Hvornår er der første gang fulgt op på indsatsen?",
                nej = "der er endnu ikke fulgt op på indsatsen",
                svar = "der er første gang fulgt op på indsatsen {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "iværksat",
                kanÆndres = true)
        @Nullable
        Haendelse førsteOpfølgning,

        @Oplysning(
                spørgsmål = "Er den videre opfølgning besluttet og begrundet over for barnet og forældrene?",
                ja = "den videre opfølgning er besluttet og begrundet over for barnet og forældrene",
                nej = "den videre opfølgning er ikke besluttet og begrundet over for barnet og forældrene",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "førsteOpfølgning",
                kanÆndres = true)
        @Nullable
        Boolean opfølgningBegrundet,

        @Oplysning(
                spørgsmål = "Hvornår er der senest fulgt op på indsatsen?",
                nej = "der er endnu ikke fulgt op på indsatsen",
                svar = "der er senest fulgt op på indsatsen {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "førsteOpfølgning",
                kanÆndres = true)
        @Nullable
        Haendelse senesteOpfølgning,

        @Oplysning(
                spørgsmål = "Blev handleplanen udskudt, fordi hensynet til barnet ikke kunne afvente den?",
                ja = "handleplanen blev udskudt, fordi hensynet til barnet ikke kunne afvente den",
                nej = "handleplanen blev ikke udskudt af hensyn til barnet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "afgjort")
        @Nullable
        Boolean udskudtPlan) {

    public Indsats {
        id = Krav.anonymtMærke("Indsats.id", id);
        Objects.requireNonNull(trin, "Indsats.trin");
        Krav.tidligst("Indsats.senesteOpfølgning", senesteOpfølgning, "Indsats.førsteOpfølgning", førsteOpfølgning);
        Krav.tidligst("Indsats.førsteOpfølgning", førsteOpfølgning, "Indsats.iværksat", iværksat);
        Krav.tidligst("Indsats.afsluttet", afsluttet, "Indsats.iværksat", iværksat);
    }

    /** Alt andet er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Indsats med(String id, Trappetrin trin) {
        return Faktum.med(Indsats.class, id, trin);
    }

    public Indsats iværksat(@Nullable Haendelse iværksat) {
        return Faktum.med(this, "iværksat", iværksat);
    }

    public Indsats afsluttet(@Nullable Haendelse afsluttet) {
        return Faktum.med(this, "afsluttet", afsluttet);
    }

    public Indsats mål(@Nullable Boolean mål) {
        return Faktum.med(this, "mål", mål);
    }

    public Indsats varighed(@Nullable Boolean varighed) {
        return Faktum.med(this, "varighed", varighed);
    }

    public Indsats nedtrapningsplan(@Nullable Boolean nedtrapningsplan) {
        return Faktum.med(this, "nedtrapningsplan", nedtrapningsplan);
    }

    public Indsats progression(@Nullable Boolean progression) {
        return Faktum.med(this, "progression", progression);
    }

    public Indsats samtykke(@Nullable Boolean samtykke) {
        return Faktum.med(this, "samtykke", samtykke);
    }

    public Indsats undtagetSamtykke(@Nullable Boolean undtagetSamtykke) {
        return Faktum.med(this, "undtagetSamtykke", undtagetSamtykke);
    }

    public Indsats afsluttes(@Nullable Boolean afsluttes) {
        return Faktum.med(this, "afsluttes", afsluttes);
    }

    public Indsats modtagerBekræftet(@Nullable Boolean modtagerBekræftet) {
        return Faktum.med(this, "modtagerBekræftet", modtagerBekræftet);
    }

    public Indsats hjemmel(@Nullable Hjemmel hjemmel) {
        return Faktum.med(this, "hjemmel", hjemmel);
    }

    public Indsats afgjort(@Nullable Haendelse afgjort) {
        return Faktum.med(this, "afgjort", afgjort);
    }

    public Indsats formål(@Nullable Boolean formål) {
        return Faktum.med(this, "formål", formål);
    }

    public Indsats planvalg(@Nullable Planvalg planvalg) {
        return Faktum.med(this, "planvalg", planvalg);
    }

    public Indsats sideløbendeAfsluttet(@Nullable Haendelse sideløbendeAfsluttet) {
        return Faktum.med(this, "sideløbendeAfsluttet", sideløbendeAfsluttet);
    }

    public Indsats førsteOpfølgning(@Nullable Haendelse førsteOpfølgning) {
        return Faktum.med(this, "førsteOpfølgning", førsteOpfølgning);
    }

    public Indsats opfølgningBegrundet(@Nullable Boolean opfølgningBegrundet) {
        return Faktum.med(this, "opfølgningBegrundet", opfølgningBegrundet);
    }

    public Indsats senesteOpfølgning(@Nullable Haendelse senesteOpfølgning) {
        return Faktum.med(this, "senesteOpfølgning", senesteOpfølgning);
    }

    public Indsats udskudtPlan(@Nullable Boolean udskudtPlan) {
        return Faktum.med(this, "udskudtPlan", udskudtPlan);
    }

    /**
     * Er indsatsen sat i gang og ikke oplyst afsluttet?
     *
     * @return nej, når den ikke er sat i gang, og når den er afsluttet; {@code null}, når det ikke er oplyst, om den er sat i gang
     */
    @Afledt(
            af = {"Indsats.iværksat", "Indsats.afsluttet"},
            spørg = {"Indsats.iværksat"},
            betydning = "Indsatsen er sat i gang og ikke oplyst afsluttet.",
            udsagn = "IT-50, IT-50a")
    public static @Nullable Boolean iGang(Indsats indsats) {
        if (indsats.afsluttet != null && indsats.afsluttet.erSket()) {
            return false;
        }
        return indsats.iværksat == null ? null : (Boolean) indsats.iværksat.erSket();
    }

    /**
     * De hele måneder, indsatsen har varet, til den sluttede eller vurderes. En måned er gået på samme dato i den næste, ellers på månedens
     * sidste dag.
     *
     * @return antallet, 0 når den ikke er sat i gang; {@code null}, når datoen ikke er oplyst
     */
    @Afledt(
            af = {"Indsats.iværksat", "Indsats.afsluttet"},
            spørg = {"Indsats.iværksat"},
            betydning = "De hele måneder, indsatsen har varet, til den sluttede eller vurderes.",
            udsagn = "IT-33, IT-45b",
            enhed = "måneder")
    public static @Nullable Integer heleMåneder(Indsats indsats, LocalDate vurderingsdato) {
        senestPå(vurderingsdato, "Indsats.afgjort", indsats.afgjort);
        senestPå(vurderingsdato, "Indsats.iværksat", indsats.iværksat);
        senestPå(vurderingsdato, "Indsats.afsluttet", indsats.afsluttet);
        if (indsats.iværksat == null) {
            return null;
        }
        LocalDate fra = indsats.iværksat.dato();
        if (fra == null) {
            return 0;
        }
        LocalDate til = slut(indsats, vurderingsdato);
        int måneder = (int) ChronoUnit.MONTHS.between(fra, til);
        // Den 31. plus en måned er den sidste i måneden, og den dag er måneden gået (IT-45b).
        return fra.plusMonths(måneder + 1L).isAfter(til) ? måneder : måneder + 1;
    }

    /**
     * De måneder, indsatsen er begyndt på, til den sluttede eller vurderes: den dag, 12 måneder er gået, er det 12; dagen efter 13.
     *
     * @return antallet, 0 når den ikke er sat i gang; {@code null}, når datoen ikke er oplyst
     */
    @Afledt(
            af = {"Indsats.iværksat", "Indsats.afsluttet"},
            spørg = {"Indsats.iværksat"},
            betydning = "De måneder, indsatsen er begyndt på, til den sluttede eller vurderes.",
            udsagn = "IT-32, IT-45b",
            enhed = "måneder")
    public static @Nullable Integer begyndteMåneder(Indsats indsats, LocalDate vurderingsdato) {
        Integer hele = heleMåneder(indsats, vurderingsdato);
        LocalDate fra = indsats.iværksat == null ? null : indsats.iværksat.dato();
        return hele == null || fra == null || fra.plusMonths(hele).equals(slut(indsats, vurderingsdato))
                ? hele
                : Integer.valueOf(hele + 1);
    }

    /**
     * De måneder, der er begyndt, fra der senest blev fulgt op, til indsatsen sluttede eller vurderes: den dag, 6 måneder er gået, er det 6;
     * dagen efter 7.
     *
     * @return antallet, 0 når der ikke er fulgt op, og når indsatsen sluttede først; {@code null}, når det ikke er oplyst
     */
    @Afledt(
            af = {"Indsats.senesteOpfølgning", "Indsats.afsluttet"},
            spørg = {"Indsats.senesteOpfølgning"},
            betydning =
                    "De måneder, der er begyndt, fra der senest blev fulgt op, til indsatsen sluttede eller vurderes.",
            udsagn = "IT-50a, IT-45b",
            enhed = "måneder",
            mindst = 0)
    public static @Nullable Integer månederEfterOpfølgning(Indsats indsats, LocalDate vurderingsdato) {
        if (indsats.senesteOpfølgning == null) {
            return null;
        }
        LocalDate fra = indsats.senesteOpfølgning.dato();
        LocalDate til = slut(indsats, vurderingsdato);
        if (fra == null || !fra.isBefore(til)) {
            return 0;
        }
        int måneder = (int) ChronoUnit.MONTHS.between(fra, til);
        return fra.plusMonths(måneder).isBefore(til) ? måneder + 1 : måneder;
    }

    /**
     * Blev den sideløbende afdækning eller undersøgelse afsluttet, før indsatsen sluttede? Er indsatsen i gang, er svaret ja, når den er
     * afsluttet.
     *
     * @return nej, når der ingen er, og når den sluttede samme dag eller senere; {@code null}, når det ikke er oplyst
     */
    @Afledt(
            af = {"Indsats.sideløbendeAfsluttet", "Indsats.afsluttet"},
            spørg = {"Indsats.sideløbendeAfsluttet"},
            betydning = "Den sideløbende afdækning eller undersøgelse blev afsluttet, før indsatsen sluttede.",
            udsagn = "IT-50")
    public static @Nullable Boolean sideløbendeSluttedeFørst(Indsats indsats) {
        if (indsats.sideløbendeAfsluttet == null) {
            return null;
        }
        LocalDate sideløbende = indsats.sideløbendeAfsluttet.dato();
        LocalDate slut = indsats.afsluttet == null ? null : indsats.afsluttet.dato();
        return sideløbende != null && (slut == null || sideløbende.isBefore(slut));
    }

    /**
     * Barnets alder i hele fyldte år den dag, indsatsen sluttede.
     *
     * @return alderen; {@code null}, når fødselsdatoen ikke er oplyst, eller indsatsen ikke er oplyst afsluttet
     */
    @Afledt(
            af = {"Barn.fødselsdato", "Indsats.afsluttet"},
            betydning = "Barnets alder i hele fyldte år, da indsatsen sluttede.",
            udsagn = "IT-57a",
            enhed = "år")
    public static @Nullable Integer alderVedAfslutning(Indsats indsats, Barn barn) {
        return alder(barn, indsats.afsluttet);
    }

    private static LocalDate slut(Indsats indsats, LocalDate vurderingsdato) {
        LocalDate slut = indsats.afsluttet == null ? null : indsats.afsluttet.dato();
        return slut == null ? vurderingsdato : slut;
    }

    private static void senestPå(LocalDate vurderingsdato, String felt, @Nullable Haendelse hændelse) {
        LocalDate dag = hændelse == null ? null : hændelse.dato();
        if (dag != null && dag.isAfter(vurderingsdato)) {
            throw new UgyldigOplysningException(felt, "skal være senest på vurderingsdatoen.");
        }
    }

    private static @Nullable Integer alder(Barn barn, @Nullable Haendelse hændelse) {
        LocalDate født = barn.fødselsdato();
        LocalDate dag = hændelse == null ? null : hændelse.dato();
        return født == null || dag == null || dag.isBefore(født)
                ? null
                : (Integer) Period.between(født, dag).getYears();
    }

    /**
     * Barnets alder i hele fyldte år den dag, der blev truffet afgørelse om indsatsen.
     *
     * @return alderen; {@code null}, når fødselsdatoen eller afgørelsens dag ikke er oplyst, eller afgørelsen ikke er truffet
     */
    @Afledt(
            af = {"Barn.fødselsdato", "Indsats.afgjort"},
            betydning = "Barnets alder i hele fyldte år, da der blev truffet afgørelse om indsatsen.",
            udsagn = "IT-52, IT-52c",
            enhed = "år")
    public static @Nullable Integer alderVedAfgørelse(Indsats indsats, Barn barn) {
        return alder(barn, indsats.afgjort);
    }

    /** Forelå barnets plan først efter afgørelsen om indsatsen? Samme dag er ikke efter: dagen har intet klokkeslæt. */
    @Afledt(
            af = {"Indsats.afgjort", "Indsatsplan.barnetsPlan"},
            betydning = "Barnets plan forelå først efter den dag, der blev truffet afgørelse om indsatsen.",
            udsagn = "IT-52c")
    public static @Nullable Boolean barnetsPlanEfterAfgørelse(Indsats indsats, Indsatsplan plan) {
        return efter(indsats.afgjort, plan.barnetsPlan());
    }

    /** Forelå ungeplanen først efter afgørelsen om indsatsen? Samme dag er ikke efter: dagen har intet klokkeslæt. */
    @Afledt(
            af = {"Indsats.afgjort", "Indsatsplan.ungeplan"},
            betydning = "Ungeplanen forelå først efter den dag, der blev truffet afgørelse om indsatsen.",
            udsagn = "IT-52")
    public static @Nullable Boolean ungeplanEfterAfgørelse(Indsats indsats, Indsatsplan plan) {
        return efter(indsats.afgjort, plan.ungeplan());
    }

    // Er den ene ikke sket, er planen ikke kommet efter afgørelsen, hvornår den anden end er.
    private static @Nullable Boolean efter(@Nullable Haendelse afgjort, @Nullable Haendelse plan) {
        if (plan != null && !plan.erSket()) {
            return false;
        }
        if (afgjort != null && !afgjort.erSket()) {
            return false;
        }
        LocalDate dag = afgjort == null ? null : afgjort.dato();
        LocalDate planens = plan == null ? null : plan.dato();
        if (dag == null) {
            return null;
        }
        return planens == null ? null : (Boolean) planens.isAfter(dag);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Indsats[…]";
    }
}
