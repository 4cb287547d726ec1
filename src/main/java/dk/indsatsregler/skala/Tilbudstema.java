package dk.indsatsregler.skala;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an offer is about: it is shown where the case is about the same area. */
public enum Tilbudstema {
    SMÅ_BØRN("små børn", "smaaboern"),
    TIDLIG_OPSPORING("tidlig opsporing", "opsporing"),
    KRIMINALITET("kriminalitet", "kriminalitet"),
    FAMILIEN("familien", "familien"),
    SKOLE_OG_DAGTILBUD("skole og dagtilbud", "laering"),
    SKOLEFRAVÆR("skolefravær", "skolefravaer"),
    INDSATSTRAPPEN("indsatstrappen", "indsatstrappe");

    private final String tekst;
    private final String område;

    Tilbudstema(String tekst, String område) {
        this.tekst = tekst;
        this.område = område;
    }

    /** As it is written in the list. */
    public String tekst() {
        return tekst;
    }

    /** The area of the rules it is about. */
    public String område() {
        return område;
    }

    static Optional<Tilbudstema> af(String skrevet) {
        return Arrays.stream(values()).filter(t -> t.tekst.equals(skrevet)).findFirst();
    }

    static List<String> tekster() {
        return Arrays.stream(values()).map(Tilbudstema::tekst).toList();
    }
}
