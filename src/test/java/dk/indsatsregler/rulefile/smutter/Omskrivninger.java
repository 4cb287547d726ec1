package dk.indsatsregler.rulefile.smutter;

import dk.indsatsregler.rulefile.smutter.Regelfiler.Regel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Smuttere, der fylder flere linjer: noget, der mangler, er med to gange, eller ikke passer med resten. */
final class Omskrivninger {

    private static final List<String> NØDVENDIGE = List.of("kilde", "grundlag", "udsagn", "forklaring", "gyldigFra");

    private final Samling samling;
    private final Regelfiler regler;

    private Omskrivninger(Samling samling) {
        this.samling = samling;
        this.regler = samling.regler();
    }

    static void alle(Samling samling) {
        Omskrivninger o = new Omskrivninger(samling);
        o.dele();
        o.mærker();
        o.betingelser();
        o.udgaver();
        o.hinanden();
        o.følsomt();
        o.lokalt();
        o.linjer();
    }

    private List<Regel> spredt(Predicate<Regel> hvilke) {
        return samling.spredt(regler.regler().stream().filter(hvilke).toList());
    }

    private boolean har(Regel regel, String begyndelse) {
        return regler.linje(regel, begyndelse) > 0;
    }

    private Smutter slettet(String slags, Regel regel, String begyndelse, int antal, int linje, String svar) {
        return regler.linjer(slags, regel.fil(), regler.linje(regel, begyndelse), antal, List.of(), linje, svar);
    }

    private void dele() {
        for (Regel r : spredt(r -> true)) {
            samling.tag(
                    slettet("end mangler", r, "end", 1, r.sidste() - 1, "end").eller(r.sidste()));
            int when = regler.linje(r, "when");
            samling.tag(slettet("when mangler", r, "when", 1, when, "when"));
            int then = regler.linje(r, "then");
            samling.tag(slettet("then mangler", r, "then", 1, then, "then").eller(then - 1));
            samling.tag(slettet("konklusionen mangler", r, "konklusion", 1, then, "konklusion."));
            Smutter med = regler.linjer("BOM", r.fil(), 1, 0, List.of(), 1, "");
            samling.tag(new Smutter(
                            "BOM",
                            r.fil(),
                            r.fil(),
                            "\uFEFF" + med.skrevet(),
                            null,
                            med.linjer(),
                            "",
                            true,
                            false,
                            null)
                    .iMeddelelsen("UTF-8 uden BOM"));
        }
    }

    private void mærker() {
        for (String mærke : NØDVENDIGE) {
            for (Regel r : spredt(r -> true)) {
                samling.tag(slettet("@" + mærke + " mangler", r, "@" + mærke, 1, r.første(), "@" + mærke + "("));
            }
        }
        for (Regel r : spredt(r -> true)) {
            int antal = regler.linje(r, "when") - r.første() - 1;
            samling.tag(regler.linjer(
                    "ingen mærker",
                    r.fil(),
                    r.første() + 1,
                    antal,
                    List.of(),
                    r.første(),
                    "@kilde( \"…\" )  @grundlag("));
            String linje = regler.linjer(r.fil()).get(regler.linje(r, "@kilde") - 1);
            samling.tag(regler.linjer(
                            "mærke to gange",
                            r.fil(),
                            regler.linje(r, "@udsagn"),
                            0,
                            List.of(linje),
                            regler.linje(r, "@udsagn"),
                            "")
                    .iMeddelelsen("@kilde står også på linje"));
        }
        for (Regel r : spredt(r -> har(r, "@gyldigTil"))) {
            int fra = regler.linje(r, "@gyldigFra");
            List<String> filen = regler.linjer(r.fil());
            String a = filen.get(fra - 1).replaceAll(".*\"(.*)\".*", "$1");
            String b = filen.get(fra).replaceAll(".*\"(.*)\".*", "$1");
            samling.tag(regler.linjer(
                            "slutter, før den begynder",
                            r.fil(),
                            fra,
                            2,
                            List.of("    @gyldigFra( \"" + b + "\" )", "    @gyldigTil( \"" + a + "\" )"),
                            fra + 1,
                            "@gyldigFra( \"" + a + "\" )  @gyldigTil( \"" + b + "\" )")
                    .eller(fra));
        }
        for (Regel r : spredt(r -> har(r, "konklusion.anbefaling") || har(r, "konklusion.pligt"))) {
            samling.tag(
                    slettet("@handling mangler", r, "@handling", 1, regler.linje(r, "konklusion") - 1, "@handling("));
        }
    }

    private void betingelser() {
        for (Regel r : spredt(r -> true)) {
            int when = regler.linje(r, "when");
            int antal = regler.linje(r, "then") - when - 1;
            samling.tag(regler.linjer("ingen betingelser", r.fil(), when + 1, antal, List.of(), when, "")
                    .iMeddelelsen("ingen betingelser"));
            List<String> slået = new ArrayList<>();
            for (String linje : regler.linjer(r.fil()).subList(when, when + antal)) {
                slået.add("    // " + linje.strip());
            }
            String første = slået.get(0).substring(7).replaceAll(" +//.*", "");
            samling.tag(regler.linjer("betingelser slået fra", r.fil(), when + 1, antal, slået, when, første)
                    .eller(when + 1));
        }
    }

    private void udgaver() {
        for (Regel r : spredt(r -> !har(r, "@gyldigTil"))) {
            List<String> ny = new ArrayList<>(regler.tekst(r));
            ny.set(0, "rule \"" + r.id() + ": " + r.titel() + ", ny grænse\"");
            ny.replaceAll(l -> l.contains("@gyldigFra") ? "    @gyldigFra( \"2031-08-01\" )" : l);
            ny.add(0, "");
            samling.tag(regler.linjer(
                    "to udgaver samtidig",
                    r.fil(),
                    r.sidste() + 1,
                    0,
                    ny,
                    r.sidste() + 2,
                    "@gyldigTil( \"2031-07-31\" )"));
        }
        for (Regel r : spredt(r -> true)) {
            List<String> ny = new ArrayList<>(regler.tekst(r));
            ny.add(0, "");
            samling.tag(regler.linjer("samme regel to gange", r.fil(), r.sidste() + 1, 0, ny, r.sidste() + 2, "")
                    .iMeddelelsen("ord for ord. Den ville tælle to gange. Slet den ene."));
            List<String> samme = new ArrayList<>(ny);
            samme.set(1, "rule \"" + r.id() + ": Noget andet\"");
            samling.tag(regler.linjer(
                    "samme id to gange",
                    r.fil(),
                    r.sidste() + 1,
                    0,
                    samme,
                    r.sidste() + 2,
                    "\"" + r.id() + "-2: Noget andet\""));
        }
    }

    private void hinanden() {
        List<Regel> læsere = regler.regler().stream()
                .filter(r ->
                        regler.tekst(r).stream().anyMatch(l -> l.matches(" +Udfald\\( regel == \"[A-Z0-9-]+\" \\).*")))
                .toList();
        for (Regel læser : samling.spredt(læsere)) {
            String id = regler.linjer(læser.fil())
                    .get(regler.linje(læser, "Udfald( regel == ") - 1)
                    .replaceAll(".*?\"([A-Z0-9-]+)\".*", "$1");
            Regel læst = regler.regler().stream()
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            int then = regler.linje(læst, "then");
            samling.tag(regler.linjer(
                            "ring",
                            læst.fil(),
                            then,
                            0,
                            List.of("    Udfald( regel == \"" + læser.id() + "\" )"),
                            then,
                            "")
                    .iMeddelelsen(har(læser, "konklusion.tilpasning") ? "må læse følsomme oplysninger" : "i ring: "));
        }
        for (Regel r : spredt(r -> true)) {
            int then = regler.linje(r, "then");
            samling.tag(regler.linjer(
                            "læser sig selv",
                            r.fil(),
                            then,
                            0,
                            List.of("    Udfald( regel == \"" + r.id() + "\" )"),
                            then,
                            "")
                    .iMeddelelsen("læser sig selv"));
        }
    }

    private void følsomt() {
        String tilpasning = regler.regler().stream()
                .filter(r -> har(r, "konklusion.tilpasning"))
                .findFirst()
                .orElseThrow()
                .id();
        for (Regel r : spredt(r -> har(r, "konklusion.opmærksomhed") || har(r, "konklusion.fagligVurdering"))) {
            int then = regler.linje(r, "then");
            samling.tag(regler.linjer(
                            "følsomt felt",
                            r.fil(),
                            then,
                            0,
                            List.of("    Noedundervisning( tosproget == true )"),
                            then,
                            "")
                    .iMeddelelsen("er en følsom oplysning"));
            samling.tag(regler.linjer(
                            "følsomt felt gennem et udfald",
                            r.fil(),
                            then,
                            0,
                            List.of("    Udfald( regel == \"" + tilpasning + "\" )"),
                            then,
                            "")
                    .iMeddelelsen("må læse følsomme oplysninger"));
        }
    }

    private void lokalt() {
        List<Regel> kommunale = regler.regler().stream()
                .filter(r ->
                        r.fil().startsWith("kommunal/") && har(r, "@grundlag( KOMMUNAL )") && !har(r, "@gyldigTil"))
                .toList();
        for (Regel r : samling.spredt(kommunale)) {
            List<String> ny = new ArrayList<>(regler.tekst(r));
            ny.set(0, ny.get(0).replace(r.id(), r.id() + "-LOKALT"));
            String ret = Regelfiler.tekst(ny);
            samling.tag(
                    lag("LOV i en lokal fil", r, ret.replace("( KOMMUNAL )", "( LOV )"), 3, "@grundlag( KOMMUNAL )"));
            String udløbet = ret.replace("\nwhen\n", "\n    @gyldigTil( \"2021-12-31\" )\nwhen\n");
            samling.tag(lag("udløbet", r, udløbet, regler.linje(r, "when") - r.første() + 1, "")
                    .iMeddelelsen("gælder kun til 2021-12-31")
                    .den(LocalDate.of(2024, 1, 1)));
        }
        for (Regel r : spredt(r -> har(r, "@grundlag( LOV )"))) {
            samling.tag(lag("lov erstattet lokalt", r, Regelfiler.tekst(regler.tekst(r)), 1, "")
                    .iMeddelelsen("kan ikke erstattes lokalt"));
        }
    }

    private static Smutter lag(String slags, Regel regel, String tekst, int linje, String svar) {
        return new Smutter(
                slags, regel.id(), "lokalt/egne.drl", tekst, null, java.util.Set.of(linje), svar, true, true, null);
    }

    private void linjer() {
        for (Regel r : spredt(r -> har(r, "@forklaring"))) {
            int linje = regler.linje(r, "@forklaring");
            String tekst = regler.linjer(r.fil()).get(linje - 1);
            int her = tekst.lastIndexOf(' ', tekst.lastIndexOf('"'));
            samling.tag(regler.linjer(
                    "tekst på to linjer",
                    r.fil(),
                    linje,
                    1,
                    List.of(tekst.substring(0, her), "        " + tekst.substring(her + 1)),
                    linje,
                    tekst.substring(tekst.indexOf('"'), tekst.lastIndexOf('"') + 1)));
        }
        for (Regel r : spredt(r -> har(r, "Udfald( regel ==") && har(r, "konklusion."))) {
            int navn = r.første();
            samling.tag(regler.linjer(
                            "en regel, der læses, uden id i sit navn",
                            r.fil(),
                            navn,
                            1,
                            List.of("rule \"" + r.id().replace("-", "") + ": " + r.titel() + "\""),
                            navn,
                            "")
                    .iMeddelelsen("Det skrives som ID: kort sætning"));
        }
    }
}
