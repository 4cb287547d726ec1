package dk.indsatsregler.rulefile.smutter;

import dk.indsatsregler.rulefile.load.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** De regelfiler, der følger med, linje for linje, og stederne i dem. */
final class Regelfiler {

    private static final Path MAPPE = Path.of("src/main/resources/rules");
    private static final Pattern NAVN = Pattern.compile("^rule \"([A-Z0-9-]+): (.*)\"$");

    private final Map<String, List<String>> filer = new LinkedHashMap<>();

    Regelfiler() {
        try {
            for (String fil : Files.readAllLines(MAPPE.resolve("regelsaet.txt"))) {
                if (fil.endsWith(".drl")) {
                    filer.put(fil, Files.readString(MAPPE.resolve(fil)).lines().toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Filerne, med én af dem skrevet om. */
    List<RuleFile> med(String fil, String tekst) {
        List<RuleFile> alle = new ArrayList<>();
        filer.forEach((navn, linjer) -> alle.add(
                new RuleFile(navn, (navn.equals(fil) ? tekst : tekst(linjer)).getBytes(StandardCharsets.UTF_8))));
        return alle;
    }

    static String tekst(List<String> linjer) {
        return String.join("\n", linjer) + "\n";
    }

    List<String> linjer(String fil) {
        return filer.getOrDefault(fil, List.of());
    }

    /**
     * Et sted i en fil.
     *
     * @param linje fra 1
     * @param fund det, der passede på linjen
     */
    record Sted(String fil, int linje, MatchResult fund) {}

    /**
     * En regel i en fil.
     *
     * @param første linjen med rule, fra 1
     * @param sidste linjen med end
     */
    record Regel(String fil, String id, String titel, int første, int sidste) {}

    /** Hver linje, mønstret passer på: højst ét sted på hver. */
    List<Sted> steder(String mønster) {
        Pattern søgt = Pattern.compile(mønster);
        List<Sted> steder = new ArrayList<>();
        filer.forEach((fil, linjer) -> {
            for (int i = 0; i < linjer.size(); i++) {
                Matcher fund = søgt.matcher(linjer.get(i));
                if (fund.find()) {
                    steder.add(new Sted(fil, i + 1, fund.toMatchResult()));
                }
            }
        });
        return steder;
    }

    List<Regel> regler() {
        List<Regel> regler = new ArrayList<>();
        for (Sted sted : steder(NAVN.pattern())) {
            List<String> linjer = linjer(sted.fil());
            int sidste = sted.linje();
            while (!linjer.get(sidste - 1).equals("end")) {
                sidste++;
            }
            regler.add(new Regel(sted.fil(), sted.fund().group(1), sted.fund().group(2), sted.linje(), sidste));
        }
        return regler;
    }

    /** Linjen i en regel, der begynder sådan, fra 1. */
    int linje(Regel regel, String begyndelse) {
        for (int i = regel.første(); i <= regel.sidste(); i++) {
            if (linjer(regel.fil()).get(i - 1).strip().startsWith(begyndelse)) {
                return i;
            }
        }
        return 0;
    }

    List<String> tekst(Regel regel) {
        return linjer(regel.fil()).subList(regel.første() - 1, regel.sidste());
    }

    /** Noget andet på stedet, og det, der skulle have stået der. */
    Smutter skriv(
            String slags,
            Sted sted,
            Function<MatchResult, String> skrevet,
            Function<MatchResult, String> ret,
            Function<MatchResult, String> svar) {
        return new Smutter(
                slags,
                navn(sted.fil(), sted.linje()),
                sted.fil(),
                ændret(sted, skrevet),
                ændret(sted, ret),
                Set.of(sted.linje()),
                svar.apply(sted.fund()),
                true,
                false,
                null);
    }

    /** Linjer taget ud og sat ind; en tom liste af nye sletter. */
    Smutter linjer(String slags, String fil, int fra, int antal, List<String> nye, int linje, String svar) {
        List<String> skrevet = new ArrayList<>(linjer(fil));
        skrevet.subList(fra - 1, fra - 1 + antal).clear();
        skrevet.addAll(fra - 1, nye);
        return new Smutter(
                slags,
                navn(fil, Math.min(linje, linjer(fil).size())),
                fil,
                tekst(skrevet),
                tekst(linjer(fil)),
                Set.of(linje),
                svar,
                true,
                false,
                null);
    }

    private String ændret(Sted sted, Function<MatchResult, String> ny) {
        List<String> linjer = new ArrayList<>(linjer(sted.fil()));
        String linje = linjer.get(sted.linje() - 1);
        linjer.set(
                sted.linje() - 1,
                linje.substring(0, sted.fund().start())
                        + ny.apply(sted.fund())
                        + linje.substring(sted.fund().end()));
        return tekst(linjer);
    }

    private String navn(String fil, int linje) {
        return regler().stream()
                .filter(r -> r.fil().equals(fil) && r.første() <= linje && linje <= r.sidste())
                .map(Regel::id)
                .findFirst()
                .orElse(fil + ", linje " + linje);
    }
}
