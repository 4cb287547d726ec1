package dk.indsatsregler.ordliste;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Teksten i rules/ORDLISTE.md. */
final class Ordliste {

    private static final String INDLEDNING = """
            # Ordliste: alt, en regel kan skrive

            Lavet af programmet og efterprøvet ved hvert byggeri; ret den ikke i hånden. Hver betingelse, hvert mærke og hver konklusion kan
            kopieres ind i en regel, som den står. Sådan læses og ændres en regel: [README.md](README.md).

            * **En**: der er altid netop én i en sag. Det, der ikke er oplyst om den, er ukendt.
            * **Flere**: der kan være ingen, én eller flere. `exists` er mindst én, `not` ingen, og
              `forall( Foraelder( hjemsendt == false ) )` alle. Deres `id` er et anonymt mærke, som regler ikke kan læse.
            * **skøn**: en fagpersons vurdering. **beregnes**: kan læses, ikke oplyses. **evt. et spænd**: kan være kendt som fx 5 til 11.
            * **følsom**: kun en regel, der ender med `konklusion.tilpasning();`, må læse feltet.
            * Tal sammenlignes med `==`, `!=`, `<`, `<=`, `>`, `>=`, skrives med punktum (`10.5`) og rundes aldrig af. Datoer ligeså:
              `"2025-08-01"`. Ja/nej er `true` og `false`. Et valg er `==`, `!=`, `in ( …, … )` eller `not in ( …, … )`. Et felt kan
              sammenlignes med et andet af samme slags i samme type. En hændelse er en dato eller `Haendelse.IKKE_SKET`.
            * I parentes efter et spørgsmål står den, der kan svare.
            """;

    private Ordliste() {}

    static String tekst() {
        StringBuilder tekst = new StringBuilder(INDLEDNING);
        tekst.append("\n[Konklusioner](#konklusioner) · [Oplysninger om reglen](#oplysninger-om-reglen)");
        områder()
                .forEach(område -> tekst.append(" · [")
                        .append(Ord.område(område))
                        .append("](#")
                        .append(Ord.område(område).toLowerCase(Locale.ROOT).replace(' ', '-'))
                        .append(')'));
        tekst.append(" · [Det, andre regler er nået til](#det-andre-regler-er-nået-til)\n");
        konklusioner(tekst);
        mærker(tekst);
        for (String område : områder()) {
            tekst.append("\n## ").append(Ord.område(område)).append("\n");
            StandardVocabulary.get().told().stream()
                    .filter(type -> type.area().equals(område))
                    .forEach(type -> type(tekst, type));
        }
        tekst.append("\n## Det, andre regler er nået til\n");
        BuiltIns.ALL.forEach(type -> type(tekst, type));
        return tekst.toString();
    }

    private static List<String> områder() {
        return StandardVocabulary.get().told().stream()
                .map(FactType::area)
                .distinct()
                .toList();
    }

    private static void konklusioner(StringBuilder tekst) {
        tekst.append(
                "\n## Konklusioner\n\nEfter `then` står netop én.\n\n| Skriv | Det betyder | Kræver |\n|---|---|---|\n");
        for (Slags verbum : Slags.values()) {
            tekst.append("| ")
                    .append(skriv(verbum).stream().map(s -> "`" + s + "`").collect(Collectors.joining("<br>")))
                    .append(" | ")
                    .append(Ord.verbum(verbum))
                    .append(" | ")
                    .append(kræver(verbum))
                    .append(" |\n");
        }
    }

    /** Konklusionen, som den skrives, med hvert af det, der kan stå i parentesen. */
    static List<String> skriv(Slags verbum) {
        return switch (verbum) {
            case SPÆRRER ->
                Arrays.stream(Emne.values())
                        .filter(Emne::kanSpærres)
                        .map(e -> "konklusion.spærrer( Emne." + e + " );")
                        .toList();
            case HØJST_TRIN, LØFT ->
                Arrays.stream(Skala.values())
                        .map(s -> "konklusion." + verbum.verbum() + "( Skala." + s + ", 1 );")
                        .filter(s -> Proevet.koder(Proevet.mærker(), s).isEmpty())
                        .toList();
            default -> List.of("konklusion." + verbum.verbum() + "();");
        };
    }

    private static String kræver(Slags verbum) {
        String skrevet = skriv(verbum).get(0);
        List<String> koder = Proevet.koder(Proevet.mærker(), skrevet);
        List<String> kræver = new ArrayList<>();
        if (koder.contains(Code.DUTY.code())) {
            kræver.add("`@grundlag( LOV )`");
        }
        // På lov, for er grundlaget forkert, siges kun det.
        if (Proevet.koder(Proevet.mærker("grundlag", "LOV"), skrevet).contains(Code.WHO_AND_WHAT.code())) {
            kræver.add("`@handling` og `@ansvarlig`");
        }
        if (!Proevet.koder(Proevet.mærker("gruppe", "\"TEGN\""), skrevet).equals(koder)) {
            kræver.add("ingen `@gruppe`");
        }
        if (verbum == Slags.HØJST_TRIN || verbum == Slags.LØFT) {
            kræver.add(
                    "et helt tal: " + skriv(verbum).stream().map(s -> trin(s)).collect(Collectors.joining(", ")));
        }
        return String.join("; ", kræver);
    }

    /** Det højeste trin, der kan stå på skalaen. */
    private static String trin(String skrevet) {
        int højst = 1;
        while (Proevet.koder(Proevet.mærker(), skrevet.replace(", 1 )", ", " + (højst + 1) + " )"))
                .isEmpty()) {
            højst++;
        }
        return "`" + skrevet.replaceAll(".*(Skala\\.\\p{L}+).*", "$1") + "` 1-" + højst;
    }

    private static void mærker(StringBuilder tekst) {
        tekst.append(
                        "\n## Oplysninger om reglen\n\nMellem reglens navn og `when`, i denne rækkefølge, hver højst én gang.\n\n")
                .append("| Skriv | Det siger | Skal stå |\n|---|---|---|\n");
        for (String mærke : RawRule.MARKS) {
            tekst.append("| `")
                    .append(skriv(mærke))
                    .append("` | ")
                    .append(Ord.mærke(mærke))
                    .append(" | ")
                    .append(skalStå(mærke))
                    .append(" |\n");
        }
        tekst.append("\n| Grundlag | Reglen hviler på |\n|---|---|\n");
        for (Grundlag grundlag : Grundlag.values()) {
            tekst.append("| `@grundlag( ")
                    .append(grundlag)
                    .append(" )` | ")
                    .append(Ord.grundlag(grundlag))
                    .append(" |\n");
        }
    }

    static String skriv(String mærke) {
        return "@" + mærke + "( " + Ord.værdi(mærke) + " )";
    }

    private static String skalStå(String mærke) {
        Map<String, String> uden = Proevet.mærker();
        if (uden.remove(mærke) != null) {
            return Proevet.koder(uden, "konklusion.opfyldt();").contains(Code.MISSING_MARK.code()) ? "altid" : "";
        }
        Map<String, String> med = Proevet.mærker("grundlag", "LOV");
        List<String> hos = Arrays.stream(Slags.values())
                .filter(verbum -> {
                    Map<String, String> andre = new LinkedHashMap<>(med);
                    Stream.of("handling", "ansvarlig")
                            .filter(m -> !m.equals(mærke))
                            .forEach(m -> andre.put(m, "\"Prøve.\""));
                    return Proevet.koder(andre, skriv(verbum).get(0)).contains(Code.WHO_AND_WHAT.code());
                })
                .map(verbum -> "`" + verbum.verbum() + "()`")
                .toList();
        boolean gælder = mærke.equals("handling") || mærke.equals("ansvarlig");
        return gælder
                ? "ved " + String.join(", ", hos)
                : mærke.equals("erstatter") ? "når reglen erstatter en anden" : "";
    }

    private static void type(StringBuilder tekst, FactType type) {
        String om = type.record() == null ? Ord.motorens(type.name()) : Glossar.om(type.record());
        tekst.append("\n### ").append(type.name()).append("\n\n").append(om);
        if (!type.builtIn()) {
            tekst.append(type.many() ? " **Flere**" : " **En**");
            type.key()
                    .ifPresent(nøgle -> tekst.append(", én for hver værdi af `")
                            .append(nøgle.name())
                            .append("`, som skrives med"));
            tekst.append('.');
            if (type.many()) {
                tekst.append(" Er intet oplyst: ")
                        .append(type.which())
                        .append(" (")
                        .append(type.answeredBy().tekst())
                        .append(')');
            }
            if (!Betingelser.findes(type).isEmpty()) {
                tekst.append(" Om der er nogen: ")
                        .append(Betingelser.findes(type).stream()
                                .map(b -> "`" + b + "`")
                                .collect(Collectors.joining(", ")))
                        .append('.');
            }
            if (type.always()) {
                tekst.append(" Området vurderes altid, når noget her er oplyst.");
            }
        }
        tekst.append('\n');
        List<Field> felter = type.fields().stream()
                .filter(felt -> Betingelser.læses(type, felt))
                .toList();
        if (felter.isEmpty()) {
            return;
        }
        tekst.append("\n| Felt | Slags | Skriv | Spørgsmål eller mål |\n|---|---|---|---|\n");
        for (Field felt : felter) {
            tekst.append("| `")
                    .append(felt.name())
                    .append("` | ")
                    .append(Betingelser.slags(felt))
                    .append(" | `")
                    .append(Betingelser.eksempel(type, felt))
                    .append("` | ")
                    .append(spørgsmål(type, felt))
                    .append(" |\n");
        }
        felter.stream().filter(f -> !f.constants().isEmpty()).forEach(felt -> liste(tekst, felt));
    }

    private static String spørgsmål(FactType type, Field felt) {
        Derivation mål = felt.derivation();
        if (type.record() == null) {
            return Ord.motorens(felt.path());
        }
        if (mål != null) {
            return mål.meaning() + " Beregnes af " + stier(mål.inputs())
                    + (mål.otherwise().isEmpty() ? "" : ", eller af " + stier(mål.otherwise())) + ".";
        }
        if (felt.question().isEmpty()) {
            String ord = Glossar.felt(type.record(), felt.name());
            return ord.substring(0, 1).toUpperCase(Locale.ROOT) + ord.substring(1) + ". Oplyses altid.";
        }
        return felt.question() + " (" + felt.answeredBy().tekst() + ")";
    }

    private static String stier(List<String> stier) {
        return stier.stream().map(s -> "`" + s + "`").collect(Collectors.joining(", "));
    }

    private static void liste(StringBuilder tekst, Field felt) {
        tekst.append("\n`").append(felt.name()).append("` er ét af:\n\n");
        for (Object valg : felt.javaType().getEnumConstants()) {
            String ord = Glossar.valg((Enum<?>) valg);
            tekst.append("* `")
                    .append(Betingelser.liste(felt))
                    .append('.')
                    .append(((Enum<?>) valg).name())
                    .append('`')
                    .append(ord.isEmpty() ? "" : ": " + ord)
                    .append('\n');
        }
    }
}
