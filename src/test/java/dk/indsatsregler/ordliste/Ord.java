package dk.indsatsregler.ordliste;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.vocabulary.FieldKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** De ord, der ikke står andre steder. Et nyt verbum, mærke eller område uden ord her standser ordlisten. */
final class Ord {

    private Ord() {}

    static String område(String område) {
        return switch (område) {
            case "" -> "Fælles";
            case "noedpasning" -> "Nødpasning";
            case "noedundervisning" -> "Nødundervisning";
            case "skolefravaer" -> "Bekymrende skolefravær";
            case "underretning" -> "Underretning";
            case "boernelineal" -> "Børnelinealen";
            case "indsatstrappe" -> "Indsatstrappen";
            case "familien" -> "Familien med";
            case "kriminalitet" -> "Forebyggelse af kriminalitet";
            case "laering" -> "Skole og dagtilbud";
            case "opsporing" -> "Tidlig opsporing";
            case "smaaboern" -> "Små børns vej";
            case "sagsbehandling" -> "Sagsbehandling";
            default -> throw new AssertionError("Området " + område + " har ingen overskrift i ordlisten.");
        };
    }

    static String slags(FieldKind slags) {
        return switch (slags) {
            case BOOLEAN -> "ja/nej";
            case ENUM -> "valg";
            case NUMBER -> "tal";
            case DATE -> "dato";
            case EVENT -> "hændelse";
            case MOMENT -> "tidspunkt";
            case TEXT -> "id";
        };
    }

    /** Hvad det, motoren selv lægger frem, er, og sådan læses det. */
    static String motorens(String felt) {
        return switch (felt) {
            case "Udfald" -> "En anden regel er opfyldt. En `tilpasning()` kan ikke læses.";
            case "Udfald.regel" ->
                "Reglens id. Flere: `Udfald( regel in ( \"NP-K1\", \"NP-K2\" ) )`, mindst én af dem.";
            case "Gruppe" -> "Så mange af de regler, der har samme `@gruppe`, er opfyldt.";
            case "Gruppe.navn" -> "Gruppens navn; står først.";
            case "Gruppe.opfyldte" -> "Hvor mange af gruppens regler er opfyldt.";
            case "Skalatrin" -> "Trinnet på en skala.";
            case "Skalatrin.skala" -> "Skalaen; står først.";
            case "Skalatrin.trin" ->
                "Trinnet, 10 er bedst; på `Skala.TRAPPE` det laveste, der er vurderet tilstrækkeligt.";
            default -> throw new AssertionError(felt + " har ingen ord i ordlisten.");
        };
    }

    static String motorensBetingelse(String type) {
        return switch (type) {
            case "Udfald" -> "Udfald( regel == \"NP-K1\" )";
            case "Gruppe" -> "Gruppe( navn == \"NØDPASNING\", opfyldte >= 1 )";
            case "Skalatrin" -> "Skalatrin( skala == Skala.SAMLET, trin <= 6 )";
            default -> throw new AssertionError(type + " har ingen betingelse i ordlisten.");
        };
    }

    static String verbum(Slags verbum) {
        return switch (verbum) {
            case OPFYLDT -> "Et kriterium, en faktor eller en sum er opfyldt.";
            case PLIGT -> "Noget skal gøres efter loven.";
            case ANBEFALING -> "Noget anbefales.";
            case HENVISNING -> "Der henvises til noget.";
            case MULIGHED -> "Noget er en mulighed.";
            case OPMÆRKSOMHED -> "Et tegn eller et niveau. Det afgør intet.";
            case UDESTÅR -> "Noget, der bør være der, er der ikke: en plan, en samtale.";
            case TILPASNING ->
                "Hjælpens eller kontaktens form. Må som den eneste læse følsomme oplysninger, og ingen regel må læse den.";
            case FAGLIG_VURDERING -> "En fagperson skal se på det.";
            case MODSTRID -> "Oplysninger eller udfald passer ikke sammen. Det vises og løses aldrig i det stille.";
            case SPÆRRER -> "Udfald med det `@emne` står som spærret, til det her er løst. De bliver ikke fjernet.";
            case HØJST_TRIN -> "Trinnet på skalaen er højst så meget.";
            case LØFT -> "Trinnet på skalaen løftes så meget, aldrig over 10.";
        };
    }

    static String grundlag(Grundlag grundlag) {
        return switch (grundlag) {
            case LOV -> "Lov, bekendtgørelse, principmeddelelse. Ikke i kommunens egen mappe.";
            case VEJLEDNING -> "National faglig vejledning. Ikke i kommunens egen mappe.";
            case ANBEFALING -> "Anbefaling fra KL og organisationer. Ikke i kommunens egen mappe.";
            case KOMMUNAL -> "Kommunens vedtagne praksis.";
            case LOKALT_VALG -> "Står i ingen kilde: et valg, der er truffet og skrevet ned.";
        };
    }

    /** Hvad et mærke siger. */
    static String mærke(String mærke) {
        return switch (mærke) {
            case "kilde" ->
                "Hvor reglen står: lov, paragraf og nummer, eller hvem der har besluttet den, hvor og hvornår.";
            case "grundlag" ->
                "Hvad den hviler på; ét af ordene nedenfor, uden anførselstegn. Vises altid med udfaldet.";
            case "kommune" ->
                "Den kommune, hvis praksis det er eller handler om. Vises ved siden af KOMMUNAL, og kommunens praksis kan slås fra ved navn (`--uden-praksis`).";
            case "andenLæsning" ->
                "Lovregler, som en anden læsning af et svagere udsagn ville give ja i, hvor reglen her er opfyldt. Deres nej er da ikke et nej, men KRÆVER_FAGLIG_VURDERING.";
            case "erstatter" ->
                "Aftrykket af den regel, en lokal er lavet af. `tilpas` skriver det; `valider` siger det nye.";
            case "udsagn" -> "Numre fra [udsagn.json](udsagn.json), med komma imellem: det, reglen bygger på.";
            case "fortolkning" -> "Hvor kilden er tavs, og vi har valgt. Vises med udfaldet.";
            case "udeladt" -> "Det i kilden, som ikke kunne udtrykkes i reglen. Vises med udfaldet.";
            case "forbehold" -> "Det, læseren skal vide. Vises med udfaldet.";
            case "forklaring" -> "Reglen i én eller to sætninger, som den, der læser udfaldet, forstår.";
            case "gruppe" -> "Reglen tæller med i gruppen. En anden regel læser den med `Gruppe( … )`.";
            case "fuldstændig" -> "Regler i samme område med samme navn: enhver afklaret sag opfylder netop én af dem.";
            case "resultat" -> "Udfaldets eget navn.";
            case "svar" ->
                "Områdets svar, når reglen er opfyldt; står øverst på siden. En værdi af det, reglen læser, skrives `{Type.felt}`, et trin `{Skala.TRAPPE}`.";
            case "svarEllers" ->
                "Områdets svar, når reglen sikkert ikke er opfyldt; kun hvis alle værdier i det er kendt.";
            case "emne" ->
                "Det, udfaldet handler om, så en regel med `spærrer` kan spærre for det: " + emner()
                        + ". Flere med komma imellem. `\"UDEN_KONTAKT\"`: der er set efter, og handlingen når hverken forældre eller netværk, selv om den nævner dem.";
            case "handling" -> "Hvad der skal gøres.";
            case "ansvarlig" -> "Hvem der skal gøre det.";
            case "frist" ->
                "`Type.felt + antal enhed` fra en oplyst dato, hændelse eller et tidspunkt; enheden er " + enheder()
                        + " (`hverdage` er alle dage undtagen søndage og folkekirkens helligdage, med `MAN_FRE` heller ikke lørdage)"
                        + ". Den første af flere: `tidligst( …, … )`.";
            case "gyldigFra" -> "Den første dag, reglen gælder.";
            case "gyldigTil" -> "Den sidste dag, reglen gælder; uden mærket gælder den stadig.";
            default -> throw new AssertionError("@" + mærke + " har ingen ord i ordlisten.");
        };
    }

    /** Et mærkes værdi, som den kan skrives. */
    static String værdi(String mærke) {
        return switch (mærke) {
            case "kilde" -> "\"Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4\"";
            case "grundlag" -> "LOKALT_VALG";
            case "kommune" -> "\"Køge\"";
            case "andenLæsning" -> "\"NP-K1, NP-K2\"";
            case "erstatter" -> "\"…\"";
            case "udsagn" -> "\"FR-33, FR-40\"";
            case "gruppe" -> "\"NØDPASNING\"";
            case "fuldstændig" -> "\"ALDER\"";
            case "resultat" -> "\"BEKYMRENDE\"";
            case "svar" -> "\"Barnet er {Barn.fyldteÅr} år\"";
            case "svarEllers" -> "\"Barnet er kun {Barn.fyldteÅr} år\"";
            case "emne" -> "\"HENVISNING, FORÆLDREKONTAKT\"";
            case "frist" -> "\"Fravaersaftale.indgået + 4 uger\"";
            case "gyldigFra" -> "\"2025-08-01\"";
            case "gyldigTil" -> "\"2026-07-31\"";
            case "handling" -> "\"Tal med barnet og forældrene.\"";
            case "ansvarlig" -> "\"Skolen\"";
            case "forklaring" -> "\"Mindst seks dages fravær i de seneste 60 skoledage.\"";
            case "fortolkning" -> "\"Halve dage tæller med som halve.\"";
            case "udeladt" -> "\"Om fraværet er på vej op eller ned.\"";
            case "forbehold" -> "\"Tallet er skolens og ikke efterprøvet.\"";
            default -> throw new AssertionError("@" + mærke + " har intet eksempel i ordlisten.");
        };
    }

    private static String emner() {
        return Arrays.stream(Emne.values())
                .map(e -> "`\"" + e + "\"` ("
                        + Glossar.valg(e).replaceAll("\\.$", "").toLowerCase(Locale.ROOT) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String enheder() {
        return Arrays.stream(Deadline.Unit.values())
                .map(e -> "`" + e.word() + "`")
                .collect(Collectors.joining(", "));
    }
}
