package dk.indsatsregler.rulefile.condition;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tells who a child is, or what it is like by birth: words a rule may be written with, and no case can answer. */
final class IdentifyingWords {

    private static final Pattern WHO = Pattern.compile(
            "(?:(?:barnets?|barnet|elevens?|forældres?|mors?|fars?)_?)?(?:(?:for|efter|mellem|fulde)?navn|(?:cpr|person)[_-]?(?:nr|nummer)?|fødsels(?:dato|dag|år|nummer|sted)|født|adresse|bopæl(?:sadresse)?|vej(?:navn)?|husnummer|post(?:nr|nummer)|telefon(?:nr|nummer)?|tlf|mobil(?:nr|nummer)?|e?-?mail(?:adresse)?|unilogin|name|firstname|lastname|address|phone|birth(?:date|day))(?:et|en)?");
    private static final Set<String> BIRTH = Set.of(
            "køn",
            "koen",
            "sex",
            "gender",
            "dreng",
            "pige",
            "nationalitet",
            "statsborgerskab",
            "etnicitet",
            "race",
            "hudfarve",
            "religion",
            "tro",
            "modersmål",
            "oprindelse",
            "herkomst",
            "fødeland",
            "oprindelsesland");
    private static final Set<String> AGED =
            Set.of("født", "fødselsdato", "fødselsdag", "fødselsår", "birthdate", "birthday");

    private IdentifyingWords() {}

    /** Why a rule cannot read it; {@code null} when it is something else. */
    static @Nullable String why(String field) {
        String word = field.toLowerCase(Locale.ROOT)
                .replace("ae", "æ")
                .replace("oe", "ø")
                .replace("aa", "å")
                .replace(" ", "");
        if (WHO.matcher(word).matches()) {
            return "Sagens oplysninger siger ikke, hvem barnet er: navn, cpr-nummer, adresse og den slags er ikke med, så en regel"
                    + " ikke kan gælde for en bestemt.";
        }
        return BIRTH.contains(word)
                ? "Køn, herkomst og den slags er ikke med i sagens oplysninger, så en regel ikke kan gøre forskel på børn efter"
                        + " hvem de er."
                : null;
    }

    /** Is it something that {@code alder} tells enough of? */
    static boolean age(String field) {
        return AGED.contains(field.toLowerCase(Locale.ROOT));
    }
}
