package dk.indsatsregler.json;

import java.util.List;

/** Sager, der afvises, med hele beskeden. */
final class Afvisninger {

    private static final String HOVED = "\"sagId\":\"sag-1\",\"vurderingsdato\":\"2020-03-30\"";

    private Afvisninger() {}

    /**
     * @param json sagen
     * @param besked hele beskeden
     * @param skema kan et JSON-skema også se, at den er forkert?
     */
    record Afvist(String json, String besked, boolean skema) {}

    private static Afvist afvist(String json, String besked) {
        return new Afvist(json, besked, true);
    }

    private static Afvist ikkeISkema(String json, String besked) {
        return new Afvist(json, besked, false);
    }

    private static Afvist fakta(String fakta, String besked) {
        return afvist("{" + HOVED + ",\"fakta\":{" + fakta + "}}", besked);
    }

    private static Afvist faktaIkkeISkema(String fakta, String besked) {
        return ikkeISkema("{" + HOVED + ",\"fakta\":{" + fakta + "}}", besked);
    }

    static List<Afvist> ikkeJson() {
        return List.of(
                ikkeISkema("", "Teksten er tom; en sag er et JSON-objekt: { … }."),
                ikkeISkema("  \n", "Teksten er tom; en sag er et JSON-objekt: { … }."),
                ikkeISkema(
                        "sag",
                        "linje 1, kolonne 1: Her er teksten ikke JSON. Se efter komma, kolon, anførselstegn og klammer lige før; decimaltal skrives med punktum."),
                ikkeISkema(
                        "{\n  \"sagId\": 'sag-1'}",
                        "linje 2, kolonne 12: Her er teksten ikke JSON. Se efter komma, kolon, anførselstegn og klammer lige før; decimaltal skrives med punktum."),
                ikkeISkema(
                        "{\"sagId\":\"sag-1\",}",
                        "linje 1, kolonne 18: Her er teksten ikke JSON. Se efter komma, kolon, anførselstegn og klammer lige før; decimaltal skrives med punktum."),
                ikkeISkema(
                        "{\"fakta\":{\"Barn\":{\"særligeBehov\":hemmelig}}}",
                        "linje 1, kolonne 34, /fakta/Barn: Her er teksten ikke JSON. Se efter komma, kolon, anførselstegn og klammer lige før; decimaltal skrives med punktum."),
                ikkeISkema(
                        "{\"fakta\":{\"Tegn\":{\"samletFravær\":10,5}}}",
                        "linje 1, kolonne 37, /fakta/Tegn: Her er teksten ikke JSON. Se efter komma, kolon, anførselstegn og klammer lige før; decimaltal skrives med punktum."),
                ikkeISkema(
                        "{\"fakta\":{\"Tegn\":{\"samletFravær\":NaN}}}",
                        "linje 1, kolonne 37, /fakta/Tegn: Her er teksten ikke JSON. Se efter komma, kolon, anførselstegn og klammer lige før; decimaltal skrives med punktum."),
                ikkeISkema(
                        "{\"sagId\":\"sag-1\"",
                        "linje 1, kolonne 17: Teksten slutter midt i JSON: en klamme eller et anførselstegn mangler."),
                ikkeISkema(
                        "{\"sagId\":\"sag-1",
                        "linje 1, kolonne 16: Teksten slutter midt i JSON: en klamme eller et anførselstegn mangler."),
                ikkeISkema("{" + HOVED + "} {}", "linje 1, kolonne 49: Der står mere efter sagens sidste klamme."),
                ikkeISkema(
                        "{" + HOVED + "} hemmelig", "linje 1, kolonne 49: Der står mere efter sagens sidste klamme."),
                ikkeISkema(
                        "{" + HOVED + ",\n\"sagId\":\"sag-2\"}",
                        "linje 2, kolonne 1, /sagId: Feltet sagId står flere gange."),
                ikkeISkema(
                        "{" + HOVED + ",\"jens hansen\":1,\"jens hansen\":2}",
                        "linje 1, kolonne 48: Sagen har et ukendt felt. Felterne er: format, sagId, vurderingsdato, omraader, fakta, oplyst.\n"
                                + "linje 1, kolonne 64: Et felt står flere gange."),
                ikkeISkema(
                        "[".repeat(17) + "]".repeat(17),
                        "linje 1, kolonne 17, /0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: JSON er indlejret i mere end 16 niveauer."));
    }

    /** Hvor oplysningerne kommer fra. */
    static List<Afvist> oplyst() {
        String alle =
                "BARNET, FORÆLDER, ANDEN_PRIVAT, SKOLE, DAGTILBUD, PPR, SUNDHEDSVÆSENET, SAGSBEHANDLER, ANDEN_MYNDIGHED, REGISTER, EKSTERN_FAGLIG_VURDERING, UNDERRETNING";
        return List.of(
                oplyst("{}", "linje 1, kolonne 57, /oplyst: oplyst skal være en liste: [ { \"om\": … } ]."),
                oplyst(
                        "[\"Barn\"]",
                        "linje 1, kolonne 58, /oplyst/0: Hver linje i oplyst skal være et objekt: { \"om\": … }."),
                oplyst(
                        "[{\"oplystAf\":\"SKOLE\"}]",
                        "linje 1, kolonne 58, /oplyst/0/om: oplyst.om skal være et felt eller et faktum, fx Barn.fødselsdato eller Foraelder[mor]."),
                oplyst(
                        "[{\"om\":\"hemmelig\"}]",
                        "linje 1, kolonne 64, /oplyst/0/om: oplyst.om skal være et felt eller et faktum, fx Barn.fødselsdato eller Foraelder[mor]."),
                oplyst(
                        "[{\"om\":\"Barn\",\"oplystAf\":\"naboen\"}]",
                        "linje 1, kolonne 82, /oplyst/0/oplystAf: oplyst.oplystAf skal være en af: " + alle + "."),
                oplyst(
                        "[{\"om\":\"Barn\",\"dato\":\"i går\"}]",
                        "linje 1, kolonne 78, /oplyst/0/dato: oplyst.dato skal være en dato, der findes, skrevet som \"2020-03-18\"."),
                oplyst(
                        "[{\"om\":\"Barn\",\"kendtAfPart\":\"nej\"}]",
                        "linje 1, kolonne 85, /oplyst/0/kendtAfPart: oplyst.kendtAfPart skal være true eller false, uden anførselstegn."),
                oplyst(
                        "[{\"om\":\"Barn\",\"bemærkning\":\"fri tekst\"}]",
                        "linje 1, kolonne 71, /oplyst/0/bemærkning: oplyst har et ukendt felt: bemærkning. Felterne er: om, oplystAf, dato, kendtAfPart, tilUgunst."),
                oplystIkkeISkema(
                        "[{\"om\":\"Barn\"},{\"om\":\"Barn\"}]",
                        "linje 1, kolonne 72, /oplyst/1: oplyst har to linjer om det samme."));
    }

    private static Afvist oplyst(String liste, String besked) {
        return afvist("{" + HOVED + ",\"oplyst\":" + liste + "}", besked);
    }

    private static Afvist oplystIkkeISkema(String liste, String besked) {
        return ikkeISkema("{" + HOVED + ",\"oplyst\":" + liste + "}", besked);
    }

    static List<Afvist> konvolut() {
        return List.of(
                afvist("[]", "linje 1, kolonne 1: En sag skal være et JSON-objekt: { … }."),
                afvist("null", "linje 1, kolonne 1: En sag skal være et JSON-objekt: { … }."),
                afvist(
                        "{}",
                        "linje 1, kolonne 1, /sagId: sagId skal være oplyst: et anonymt mærke, aldrig et CPR-nummer.\n"
                                + "linje 1, kolonne 1, /vurderingsdato: vurderingsdato skal være oplyst, fx \"2020-03-18\"."),
                afvist(
                        "{\"sagId\":null,\"vurderingsdato\":null}",
                        "linje 1, kolonne 10, /sagId: sagId skal være oplyst: et anonymt mærke, aldrig et CPR-nummer.\n"
                                + "linje 1, kolonne 32, /vurderingsdato: vurderingsdato skal være oplyst, fx \"2020-03-18\"."),
                afvist(
                        "{" + HOVED + ",\"format\":\"indsatsregler-sag-2\"}",
                        "linje 1, kolonne 57, /format: format skal være \"indsatsregler-sag-1\"."),
                afvist(
                        "{\"sagId\":\"Jens Hansen\",\"vurderingsdato\":\"2020-03-30\"}",
                        "linje 1, kolonne 10, /sagId: sagId skal være 1-64 tegn af A-Z, a-z, 0-9, punktum, understreg og bindestreg (et anonymt mærke, ikke et navn)."),
                afvist(
                        "{\"sagId\":7,\"vurderingsdato\":\"2020-03-30\"}",
                        "linje 1, kolonne 10, /sagId: sagId skal være 1-64 tegn af A-Z, a-z, 0-9, punktum, understreg og bindestreg (et anonymt mærke, ikke et navn)."),
                afvist(
                        "{\"sagId\":\"010112-1234\",\"vurderingsdato\":\"2020-03-30\"}",
                        "linje 1, kolonne 10, /sagId: Teksten ligner et CPR-nummer; et CPR-nummer må ikke stå i en sag."),
                afvist(
                        "{\"sagId\":1501121234,\"vurderingsdato\":\"2020-02-30\"}",
                        "linje 1, kolonne 10, /sagId: Tallet ligner et CPR-nummer; et CPR-nummer må ikke stå i en sag.\n"
                                + "linje 1, kolonne 38, /vurderingsdato: vurderingsdato skal være en dato, der findes, skrevet som \"2020-03-18\"."),
                afvist(
                        "{\"sagId\":\"sag-1\",\"vurderingsdato\":\"30-03-2020\"}",
                        "linje 1, kolonne 35, /vurderingsdato: vurderingsdato skal være en dato, der findes, skrevet som \"2020-03-18\"."),
                afvist(
                        "{" + HOVED + ",\"omraader\":\"noedpasning\"}",
                        "linje 1, kolonne 59, /omraader: omraader skal være en liste af navne, fx [\"noedpasning\"]."),
                afvist(
                        "{" + HOVED + ",\"omraader\":[\"Nødpasning\",7]}",
                        "linje 1, kolonne 60, /omraader/0: Et område skal være navnet på en mappe med regler: højst 64 tegn af a-z, 0-9, bindestreg, understreg og skråstreg.\n"
                                + "linje 1, kolonne 73, /omraader/1: Et område skal være navnet på en mappe med regler: højst 64 tegn af a-z, 0-9, bindestreg, understreg og skråstreg."),
                afvist(
                        "{" + HOVED + ",\"omraader\":[\"fravaer\",\"fravaer\"]}",
                        "linje 1, kolonne 70, /omraader/1: Området står flere gange."),
                afvist(
                        "{" + HOVED + ",\"områder\":[]}",
                        "linje 1, kolonne 48, /områder: Sagen har et ukendt felt: områder. Måske mente du: omraader"),
                afvist(
                        "{" + HOVED + ",\"Barn\":{}}",
                        "linje 1, kolonne 48, /Barn: Sagen har et ukendt felt: Barn. Måske mente du: fakta/Barn"),
                afvist(
                        "{" + HOVED + ",\"navn\":\"Jens\"}",
                        "linje 1, kolonne 48, /navn: Sagen har et ukendt felt: navn. Felterne er: format, sagId, vurderingsdato, omraader, fakta, oplyst."),
                afvist(
                        "{" + HOVED + ",\"Jens Hansen\":1,\"x12345\":1}",
                        "linje 1, kolonne 48: Sagen har et ukendt felt. Felterne er: format, sagId, vurderingsdato, omraader, fakta, oplyst.\n"
                                + "linje 1, kolonne 64: Sagen har et ukendt felt. Felterne er: format, sagId, vurderingsdato, omraader, fakta, oplyst."),
                afvist(
                        "{" + HOVED + ",\"010112-1234\":1,\"fakta\":{}}",
                        "linje 1, kolonne 48: Et feltnavn ligner et CPR-nummer; et CPR-nummer må ikke stå i en sag."),
                afvist(
                        "{" + HOVED + ",\"fakta\":[]}",
                        "linje 1, kolonne 56, /fakta: fakta skal være et objekt: { \"Barn\": { … }, … }."));
    }

    static List<Afvist> oplysninger() {
        return List.of(
                fakta(
                        "\"Bil\":{}",
                        "linje 1, kolonne 57, /fakta/Bil: fakta har en ukendt faktatype: Bil. Typerne er: Barn, Pasning, Noedpasning, Foraelder, Tegn, Underretning, Opsoegning, Noedundervisning, Skolegang, Kvartal, Fravaersregistrering, Skoledag, Vindue, Moenster, SenesteMaaned, Skoleaar, Fravaerssag, Sygdom, Trivsel, Kortlaegning, Inddragelse, Fravaersindsats, Fravaersaftale, Bekymring, Henvendelse, Udredning, Soeskende, Linealvurdering, Lineal, Risikofaktorer, Beskyttelsesfaktorer, Kontakt, Trinvurdering, Overvejelse, Lovbetingelse, Indsats, Indsatsplan, Stoettebehov, Maalgruppe, Smaabarn, Sundhedspleje, Tandpleje, Sprogvurdering, Opsporing, Egenvurdering, Kriminalitetsforebyggelse, Familiesamarbejde, Feedback, Skolesamarbejde, Undersoegelse, Synspunkter, Flytning."),
                fakta(
                        "\"Forælder\":[]",
                        "linje 1, kolonne 57, /fakta/Forælder: fakta har en ukendt faktatype: Forælder. Måske mente du: Foraelder"),
                fakta(
                        "\"Udfald\":[]",
                        "linje 1, kolonne 57, /fakta/Udfald: Udfald kan ikke oplyses; reglerne sætter den selv."),
                fakta("\"Barn\":[{}]", "linje 1, kolonne 64, /fakta/Barn: Barn er der én af: skriv et objekt, { … }."),
                fakta(
                        "\"Foraelder\":{\"id\":\"mor\"}",
                        "linje 1, kolonne 69, /fakta/Foraelder: Foraelder kan der være flere af: skriv en liste, [ { … } ]; [] er ingen."),
                fakta(
                        "\"Foraelder\":[null,\"mor\"]",
                        "linje 1, kolonne 70, /fakta/Foraelder/0: Hver Foraelder skal være et objekt, { … }.\n"
                                + "linje 1, kolonne 75, /fakta/Foraelder/1: Hver Foraelder skal være et objekt, { … }."),
                fakta(
                        "\"Foraelder\":[{}]",
                        "linje 1, kolonne 70, /fakta/Foraelder/0/id: Foraelder.id skal være oplyst."),
                fakta(
                        "\"Foraelder\":[{\"id\":null},{\"id\":\"mor og far\"}]",
                        "linje 1, kolonne 76, /fakta/Foraelder/0/id: Foraelder.id skal være oplyst.\n"
                                + "linje 1, kolonne 88, /fakta/Foraelder/1/id: Foraelder.id skal være 1-64 tegn af A-Z, a-z, 0-9, punktum, understreg og bindestreg (et anonymt mærke, ikke et navn)."),
                faktaIkkeISkema(
                        "\"Foraelder\":[{\"id\":\"mor\"},{\"id\":\"mor\"}]",
                        "linje 1, kolonne 89, /fakta/Foraelder/1/id: Foraelder.id skal være forskellig for hver."),
                fakta(
                        "\"Foraelder\":[{\"id\":\"mor\",\"sektor\":\"sundhed\"}]",
                        "linje 1, kolonne 91, /fakta/Foraelder/0/sektor: Foraelder.sektor skal være en af: ÆLDREPLEJE, SUNDHED, SOCIALE_TILBUD, INFRASTRUKTUR, POLITI, TRANSPORT, FORSYNING, ANDEN."),
                fakta(
                        "\"Barn\":{\"særligeBehov\":\"JA\"}",
                        "linje 1, kolonne 80, /fakta/Barn/særligeBehov: Barn.særligeBehov skal være true eller false, uden anførselstegn; null, når det ikke er oplyst."),
                fakta(
                        "\"Barn\":{\"saerligeBehov\":true}",
                        "linje 1, kolonne 65, /fakta/Barn/saerligeBehov: Barn har et ukendt felt: saerligeBehov. Måske mente du: særligeBehov"),
                fakta(
                        "\"Barn\":{\"alder\":8}",
                        "linje 1, kolonne 65, /fakta/Barn/alder: alder beregnes; angiv Barn.fødselsdato og Pasning.pasningsdag."),
                fakta(
                        "\"Barn\":{\"pasningsdag\":\"2020-03-30\"}",
                        "linje 1, kolonne 65, /fakta/Barn/pasningsdag: Barn har et ukendt felt: pasningsdag. Måske mente du: Pasning.pasningsdag"),
                fakta(
                        "\"Barn\":{\"navn\":\"Jens\"}",
                        "linje 1, kolonne 65, /fakta/Barn/navn: Barn har et ukendt felt: navn. Felterne er: fødselsdato, særligeBehov, heltSærligeBehov, medTrodsAlder."),
                fakta(
                        "\"Barn\":{\"fødselsdato\":\"2011-02-29\"}",
                        "linje 1, kolonne 79, /fakta/Barn/fødselsdato: Barn.fødselsdato skal være en dato, der findes, skrevet som \"2020-03-18\"."),
                fakta(
                        "\"Barn\":{\"fødselsdato\":\"0202-01-01\"}",
                        "linje 1, kolonne 79, /fakta/Barn/fødselsdato: Barn.fødselsdato skal ligge i et år fra 1900 til 2099; er cifrene byttet om?"),
                fakta(
                        "\"Fravaersaftale\":{\"indgået\":\"2202-01-01\"}",
                        "linje 1, kolonne 85, /fakta/Fravaersaftale/indgået: Fravaersaftale.indgået skal ligge i et år fra 1900 til 2099; er cifrene byttet om?"),
                faktaIkkeISkema(
                        "\"Opsoegning\":{\"senesteKontakt\":\"2020-03-31\"}",
                        "linje 1, kolonne 88, /fakta/Opsoegning/senesteKontakt: Opsoegning.senesteKontakt skal være senest på vurderingsdatoen."),
                faktaIkkeISkema(
                        "\"Fravaersaftale\":{\"indgået\":\"2020-04-01\"}",
                        "linje 1, kolonne 85, /fakta/Fravaersaftale/indgået: Fravaersaftale.indgået skal være senest på vurderingsdatoen."),
                faktaIkkeISkema(
                        "\"Fravaersaftale\":{\"indgået\":\"2020-03-10\",\"brudt\":\"2020-03-09\"}",
                        "linje 1, kolonne 106, /fakta/Fravaersaftale/brudt: Fravaersaftale.brudt skal være tidligst den dag, aftalen er indgået (Fravaersaftale.indgået)."),
                faktaIkkeISkema(
                        "\"Fravaersaftale\":{\"indgået\":\"IKKE_SKET\",\"brudt\":\"2020-03-09\"}",
                        "linje 1, kolonne 105, /fakta/Fravaersaftale/brudt: Fravaersaftale.brudt kan ikke være sket, når aftalen ikke er indgået."),
                faktaIkkeISkema(
                        "\"Vindue\":[{\"id\":\"a\",\"skoledage\":20,\"fraværsdage\":7},{\"id\":\"b\",\"skoledage\":60,\"fraværsdage\":5.5}]",
                        "linje 1, kolonne 66, /fakta/Vindue: Vindue.fraværsdage kan ikke være større for de seneste 20 skoledage end for de seneste 60, som de er en del af."),
                faktaIkkeISkema(
                        "\"Vindue\":[{\"id\":\"b\",\"skoledage\":60,\"fraværsdage\":48},{\"id\":\"a\",\"skoledage\":20,\"fraværsdage\":7}]",
                        "linje 1, kolonne 66, /fakta/Vindue: Vindue.fraværsdage kan højst være 40 større for de seneste 60 skoledage end for de seneste 20: der er kun 40 skoledage imellem."),
                faktaIkkeISkema(
                        "\"Vindue\":[{\"id\":\"a\",\"skoledage\":20,\"fraværsdage\":20.5}]",
                        "linje 1, kolonne 106, /fakta/Vindue/0/fraværsdage: Vindue.fraværsdage skal være højst antallet af skoledage (20)."),
                fakta(
                        "\"Vindue\":[{\"id\":\"a\",\"skoledage\":401}]",
                        "linje 1, kolonne 89, /fakta/Vindue/0/skoledage: Vindue.skoledage skal være mellem 1 og 400."),
                faktaIkkeISkema(
                        "\"SenesteMaaned\":{\"fraværsdage\":3,\"ulovligeDage\":4}",
                        "linje 1, kolonne 105, /fakta/SenesteMaaned/ulovligeDage: SenesteMaaned.ulovligeDage skal være højst fraværsdagene af alle slags, som de er en del af."),
                faktaIkkeISkema(
                        "\"Kvartal\":{\"skoledage\":60,\"ulovligeDage\":61}",
                        "linje 1, kolonne 98, /fakta/Kvartal/ulovligeDage: Kvartal.ulovligeDage skal være højst kvartalets skoledage (60)."),
                faktaIkkeISkema(
                        "\"Kvartal\":{\"skoledage\":60,\"ulovligeDage\":30,\"sygedage\":20.5,\"fridage\":10}",
                        "linje 1, kolonne 98, /fakta/Kvartal/ulovligeDage: Kvartal.ulovligeDage er sammen med Kvartal.sygedage, Kvartal.fridage over kvartalets skoledage (60)."),
                faktaIkkeISkema(
                        "\"Kvartal\":{\"ulovligeDage\":50,\"sygedage\":43}",
                        "linje 1, kolonne 83, /fakta/Kvartal/ulovligeDage: Kvartal.ulovligeDage er sammen med Kvartal.sygedage over 92: så mange dage har intet kvartal."),
                fakta(
                        "\"Kvartal\":{\"ulovligeDage\":4.3}",
                        "linje 1, kolonne 83, /fakta/Kvartal/ulovligeDage: Kvartal.ulovligeDage skal være hele eller halve dage."),
                fakta(
                        "\"Kvartal\":{\"førsteDag\":\"2020-02-01\"}",
                        "linje 1, kolonne 80, /fakta/Kvartal/førsteDag: Kvartal.førsteDag skal være 1. januar, 1. april, 1. juli eller 1. oktober."),
                fakta(
                        "\"Foraelder\":[{\"id\":\"mads.hansen\"}]",
                        "linje 1, kolonne 76, /fakta/Foraelder/0/id: Foraelder.id ligner et navn; brug et anonymt mærke, fx en rolle eller et nummer."),
                fakta(
                        "\"Foraelder\":[{\"id\":\"Sofie-2\"}]",
                        "linje 1, kolonne 76, /fakta/Foraelder/0/id: Foraelder.id ligner et navn; brug et anonymt mærke, fx en rolle eller et nummer."),
                fakta(
                        "\"Foraelder\":[{\"id\":\"01.01.12-1234\"}]",
                        "linje 1, kolonne 76, /fakta/Foraelder/0/id: Teksten ligner et CPR-nummer; et CPR-nummer må ikke stå i en sag."),
                fakta(
                        "\"Barn\":{\"fødselsdato\":20110228}",
                        "linje 1, kolonne 79, /fakta/Barn/fødselsdato: Barn.fødselsdato skal være en dato, der findes, skrevet som \"2020-03-18\"."),
                fakta(
                        "\"Tegn\":{\"samletFravær\":100.01}",
                        "linje 1, kolonne 80, /fakta/Tegn/samletFravær: Tegn.samletFravær skal være mellem 0 og 100."),
                fakta(
                        "\"Tegn\":{\"samletFravær\":{\"fra\":-1,\"til\":101}}",
                        "linje 1, kolonne 87, /fakta/Tegn/samletFravær/fra: Tegn.samletFravær skal være mellem 0 og 100.\n"
                                + "linje 1, kolonne 96, /fakta/Tegn/samletFravær/til: Tegn.samletFravær skal være mellem 0 og 100."),
                faktaIkkeISkema(
                        "\"Tegn\":{\"samletFravær\":{\"fra\":11,\"til\":5}}",
                        "linje 1, kolonne 80, /fakta/Tegn/samletFravær: Tegn.samletFravær: fra må ikke være større end til."),
                fakta(
                        "\"Tegn\":{\"samletFravær\":{\"fra\":5}}",
                        "linje 1, kolonne 80, /fakta/Tegn/samletFravær/til: Tegn.samletFravær: til skal være et tal."),
                fakta(
                        "\"Tegn\":{\"samletFravær\":{\"fra\":5,\"til\":\"11\",\"tll\":11}}",
                        "linje 1, kolonne 95, /fakta/Tegn/samletFravær/til: Tegn.samletFravær: til skal være et tal.\n"
                                + "linje 1, kolonne 100, /fakta/Tegn/samletFravær/tll: Tegn.samletFravær har et ukendt felt: tll. Måske mente du: til"),
                fakta(
                        "\"Tegn\":{\"samletFravær\":\"10,5\"}",
                        "linje 1, kolonne 80, /fakta/Tegn/samletFravær: Tegn.samletFravær skal være et tal, fx 10.5, eller et spænd, fx {\"fra\":5,\"til\":11}."),
                faktaIkkeISkema(
                        "\"Tegn\":{\"samletFravær\":1e-9999999999}",
                        "linje 1, kolonne 80, /fakta/Tegn/samletFravær: Tegn.samletFravær har for mange cifre; højst 40 på hver side af punktum."),
                faktaIkkeISkema(
                        "\"Barn\":{\"fødselsdato\":\"2020-04-01\"}",
                        "linje 1, kolonne 79, /fakta/Barn/fødselsdato: Barn.fødselsdato skal være senest på vurderingsdatoen."),
                faktaIkkeISkema(
                        "\"Barn\":{\"fødselsdato\":\"2020-03-01\"},\"Pasning\":{\"pasningsdag\":\"2020-02-29\"}",
                        "linje 1, kolonne 79, /fakta/Barn/fødselsdato: Barn.fødselsdato skal være senest på pasningsdagen (Pasning.pasningsdag)."));
    }

    static List<Afvist> prøvetyper() {
        return List.of(
                fakta("\"Ene\":{\"tal\":7.5}", "linje 1, kolonne 70, /fakta/Ene/tal: Ene.tal skal være et helt tal."),
                fakta(
                        "\"Ene\":{\"tal\":2147483648}",
                        "linje 1, kolonne 70, /fakta/Ene/tal: Ene.tal skal være højst 2147483647."),
                fakta(
                        "\"Ene\":{\"tal\":-2147483649}",
                        "linje 1, kolonne 70, /fakta/Ene/tal: Ene.tal skal være mindst -2147483648."),
                fakta(
                        "\"Ene\":{\"tal\":\"7\"}",
                        "linje 1, kolonne 70, /fakta/Ene/tal: Ene.tal skal være et helt tal, uden anførselstegn og med punktum, ikke komma."),
                fakta(
                        "\"Ene\":{\"brøk\":\"0.1\"}",
                        "linje 1, kolonne 71, /fakta/Ene/brøk: Ene.brøk skal være et tal, uden anførselstegn og med punktum, ikke komma."),
                fakta(
                        "\"Ene\":{\"farve\":2}",
                        "linje 1, kolonne 72, /fakta/Ene/farve: Ene.farve skal være en af: RØD, GRØN, BLÅ."),
                fakta(
                        "\"Ene\":{\"hændelse\":\"NEJ\"}",
                        "linje 1, kolonne 75, /fakta/Ene/hændelse: Ene.hændelse skal være en dato, der findes, skrevet som \"2020-03-18\", eller \"IKKE_SKET\"."),
                fakta(
                        "\"Ene\":{\"hændelse\":\"2020-02-30\"}",
                        "linje 1, kolonne 75, /fakta/Ene/hændelse: Ene.hændelse skal være en dato, der findes, skrevet som \"2020-03-18\", eller \"IKKE_SKET\"."),
                fakta(
                        "\"Ene\":{\"tidspunkt\":\"2020-03-18\"}",
                        "linje 1, kolonne 76, /fakta/Ene/tidspunkt: Ene.tidspunkt skal være et tidspunkt, der findes, i dansk tid og skrevet som \"2020-03-18T14:30\"."),
                fakta(
                        "\"Ene\":{\"tidspunkt\":\"2020-03-18T24:00\"}",
                        "linje 1, kolonne 76, /fakta/Ene/tidspunkt: Ene.tidspunkt skal være et tidspunkt, der findes, i dansk tid og skrevet som \"2020-03-18T14:30\"."),
                fakta(
                        "\"Ene\":{\"tidspunkt\":\"2020-03-18T14:30Z\"}",
                        "linje 1, kolonne 76, /fakta/Ene/tidspunkt: Ene.tidspunkt skal være et tidspunkt, der findes, i dansk tid og skrevet som \"2020-03-18T14:30\"."),
                fakta(
                        "\"Ene\":{\"tidspunkt\":\"2020-02-30T14:30\"}",
                        "linje 1, kolonne 76, /fakta/Ene/tidspunkt: Ene.tidspunkt skal være et tidspunkt, der findes, i dansk tid og skrevet som \"2020-03-18T14:30\"."),
                fakta(
                        "\"Ene\":{\"dobbelt\":14}",
                        "linje 1, kolonne 64, /fakta/Ene/dobbelt: dobbelt beregnes; angiv Ene.tal."));
    }
}
