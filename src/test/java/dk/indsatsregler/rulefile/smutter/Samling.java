package dk.indsatsregler.rulefile.smutter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Smuttere af hver slags, spredt jævnt over de steder, de kan laves: stederne er ikke valgt af nogen. */
final class Samling {

    private static final Pattern GRUPPE = Pattern.compile("\\$(\\d)");

    private final Regelfiler regler;
    private final int steder;
    private final List<Smutter> smuttere = new ArrayList<>();

    /**
     * @param steder højst så mange af hver slags
     */
    Samling(Regelfiler regler, int steder) {
        this.regler = regler;
        this.steder = steder;
    }

    Regelfiler regler() {
        return regler;
    }

    List<Smutter> smuttere() {
        return smuttere;
    }

    /** En skrivefejl på linjen: det, der passer på mønstret, skulle have stået der. */
    void skrivefejl(String slags, String mønster, String skrevet, String svar) {
        skrivefejl(slags, mønster, skabelon(skrevet), MatchResult::group, skabelon(svar));
    }

    /** En skrivefejl, hvor det rette er noget andet, end der stod. */
    void skrivefejl(String slags, String mønster, String skrevet, String ret, String svar) {
        skrivefejl(slags, mønster, skabelon(skrevet), skabelon(ret), skabelon(svar));
    }

    void skrivefejl(
            String slags,
            String mønster,
            Function<MatchResult, String> skrevet,
            Function<MatchResult, String> ret,
            Function<MatchResult, String> svar) {
        spredt(regler.steder(mønster)).forEach(sted -> tag(regler.skriv(slags, sted, skrevet, ret, svar)));
    }

    void tag(Smutter smutter) {
        smuttere.add(smutter);
    }

    /** Så mange, jævnt fordelt: af tre den første, den midterste og den sidste. */
    <T> List<T> spredt(List<T> alle) {
        List<T> valgte = new ArrayList<>();
        int antal = Math.min(steder, alle.size());
        for (int i = 0; i < antal; i++) {
            valgte.add(alle.get(antal == 1 ? 0 : i * (alle.size() - 1) / (antal - 1)));
        }
        return valgte;
    }

    /** {@code $1} er den første gruppe. */
    static Function<MatchResult, String> skabelon(String tekst) {
        return fund -> {
            Matcher grupper = GRUPPE.matcher(tekst);
            StringBuilder ud = new StringBuilder();
            while (grupper.find()) {
                grupper.appendReplacement(ud, Matcher.quoteReplacement(fund.group(Integer.parseInt(grupper.group(1)))));
            }
            return grupper.appendTail(ud).toString();
        };
    }
}
