package dk.indsatsregler.proeve;

import dk.indsatsregler.Slags;
import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tilfældige regelsæt over prøveordforrådet: teksten, som den ville stå i regelfiler, og træet, den skal læses som. Samme frø giver samme
 * regelsæt. Hvert sæt er tilladt: reglerne læser kun det, tidligere trin skriver, og ingen betingelse modsiger sig selv.
 */
public final class TilfaeldigeRegler {

    /** Den dag, alle datoer ligger omkring. */
    public static final LocalDate DAG = LocalDate.of(2020, 3, 30);

    /** Områderne, filerne ligger i. */
    public static final List<String> OMRÅDER = List.of("andet", "proeve");

    private static final int TRIN = 4;

    private final Lod lod;
    private final Vocabulary ordforråd;
    private final List<Udkast> færdige = new ArrayList<>();
    private final Map<String, Integer> gruppetrin = new TreeMap<>();
    private final TilfaeldigeBetingelser betingelser;
    private final TilfaeldigeUdtryk udtryk;
    private int nummer;

    private TilfaeldigeRegler(Vocabulary ordforråd, long frø) {
        this.ordforråd = ordforråd;
        this.lod = new Lod(frø);
        this.betingelser = new TilfaeldigeBetingelser(lod, ordforråd, færdige, gruppetrin);
        this.udtryk = new TilfaeldigeUdtryk(lod);
    }

    /**
     * Et regelsæt.
     *
     * @param træ reglerne, som de skal læses
     * @param filer teksten af hver fil efter dens sti
     */
    public record Saet(RuleSet træ, Map<String, String> filer) {}

    /** Et regelsæt over et ordforråd. */
    public static Saet sæt(Vocabulary ordforråd, long frø) {
        return new TilfaeldigeRegler(ordforråd, frø).skriv();
    }

    private Saet skriv() {
        for (int trin = 0; trin < TRIN; trin++) {
            int antal = trin == 0 ? 3 + lod.under(4) : 1 + lod.under(3);
            List<Udkast> nye = new ArrayList<>();
            for (int i = 0; i < antal; i++) {
                nye.addAll(regel(trin));
            }
            færdige.addAll(nye);
        }
        Map<String, List<Udkast>> efterFil = new TreeMap<>();
        for (Udkast udkast : færdige) {
            efterFil.computeIfAbsent(udkast.regel().placering().fil(), f -> new ArrayList<>())
                    .add(udkast);
        }
        Map<String, String> filer = new LinkedHashMap<>();
        List<Rule> regler = new ArrayList<>();
        efterFil.forEach((fil, udkast) -> {
            StringBuilder tekst = new StringBuilder("// Tilfældige regler\n");
            for (Udkast et : udkast) {
                tekst.append('\n').append(et.regel().placering().tekst());
                regler.add(new Rule(
                        et.regel(),
                        et.betingelser(),
                        et.følge(),
                        null,
                        null,
                        et.trin(),
                        læst(et.betingelser(), BuiltIns.OUTCOME),
                        læst(et.betingelser(), BuiltIns.GROUP),
                        regler.size()));
            }
            filer.put(fil, tekst.toString());
        });
        return new Saet(new RuleSet(ordforråd, regler, new Regelsaet("prøve", "0")), filer);
    }

    private static Set<String> læst(List<Condition> betingelser, FactType type) {
        Set<String> læst = new TreeSet<>();
        for (Condition betingelse : betingelser) {
            if (betingelse.type().equals(type)) {
                Udtryk.atomer(betingelse.expr()).forEach(a -> {
                    if (a instanceof Expr.Compare c && c.value() instanceof String id) {
                        læst.add(id);
                    } else if (a instanceof Expr.In in && type.equals(BuiltIns.OUTCOME)) {
                        in.values().forEach(id -> læst.add((String) id));
                    }
                });
            }
        }
        return læst;
    }

    private List<Udkast> regel(int trin) {
        String id = "PR-R" + nummer++;
        String område = lod.chance(80) ? "proeve" : "andet";
        String fil = område + "/" + (lod.chance(70) ? "alfa" : "beta") + ".drl";
        List<Condition> valgte = betingelser.betingelser(trin);
        Consequence følge = følge(valgte, trin);
        String gruppe = gruppe(trin);
        if (lod.chance(15)) {
            // To udgaver af samme regel: den nye gælder fra en af de første dage efter, at den gamle ophører.
            LocalDate skift = udtryk.omkring();
            List<Condition> nye = betingelser.betingelser(trin);
            if (!passer(følge, nye)) {
                nye = List.of(TilfaeldigeBetingelser.tom(ordforråd.told().get(0)));
            }
            LocalDate sidste = skift.minusDays(1 + lod.under(2));
            return List.of(
                    udkast(id, område, fil, skift.minusDays(30), sidste, valgte, følge, gruppe, trin),
                    udkast(id, område, fil, skift, null, nye, følge, gruppe, trin));
        }
        LocalDate fra = lod.chance(70) ? DAG.minusDays(100) : udtryk.omkring();
        LocalDate til = lod.chance(60) ? null : lod.chance(50) ? DAG.plusDays(100) : fra.plusDays(lod.under(5));
        return List.of(udkast(id, område, fil, fra, til, valgte, følge, gruppe, trin));
    }

    private Udkast udkast(
            String id,
            String område,
            String fil,
            LocalDate fra,
            @Nullable LocalDate til,
            List<Condition> valgte,
            Consequence følge,
            @Nullable String gruppe,
            int trin) {
        String egen = kanTælles(valgte) && kanTælles(følge) ? gruppe : null;
        return Udkast.skriv(lod.chance(60), id, område, fil, fra, til, valgte, følge, egen, trin);
    }

    private @Nullable String gruppe(int trin) {
        if (trin == TRIN - 1 || !lod.chance(45)) {
            return null;
        }
        String navn = "GRUPPE-" + (trin == 0 ? lod.under(2) : trin + 1);
        gruppetrin.merge(navn, trin, Math::max);
        return navn;
    }

    private static boolean kanTælles(List<Condition> betingelser) {
        return !følsomme(betingelser)
                && betingelser.stream()
                        .flatMap(b -> Udtryk.atomer(b.expr()).stream())
                        .noneMatch(a -> a instanceof Expr.Untold);
    }

    private static boolean følsomme(List<Condition> betingelser) {
        return betingelser.stream()
                .flatMap(b -> Udtryk.atomer(b.expr()).stream())
                .anyMatch(a -> a.field().sensitive()
                        || (a instanceof Expr.Fields to && to.other().sensitive()));
    }

    private static boolean kanTælles(Consequence følge) {
        return følge.verb() == Slags.OPFYLDT || følge.verb() == Slags.OPMÆRKSOMHED;
    }

    private static boolean passer(Consequence følge, List<Condition> betingelser) {
        return følsomme(betingelser)
                ? følge.verb() == Slags.TILPASNING
                : kanTælles(betingelser) || SVAG.contains(følge.verb());
    }

    private static final List<Slags> SVAG =
            List.of(Slags.OPMÆRKSOMHED, Slags.UDESTÅR, Slags.FAGLIG_VURDERING, Slags.MODSTRID);

    private Consequence følge(List<Condition> betingelser, int trin) {
        if (følsomme(betingelser)) {
            return new Consequence(Slags.TILPASNING, null, null, 0);
        }
        if (!kanTælles(betingelser)) {
            return new Consequence(lod.en(SVAG), null, null, 0);
        }
        Slags verbum = lod.chance(40) ? Slags.OPFYLDT : lod.en(List.of(Slags.values()));
        boolean skala = verbum == Slags.HØJST_TRIN || verbum == Slags.LØFT;
        if (skala && trin > 1) {
            verbum = Slags.OPFYLDT; // Skalaerne er lagt sammen, før trin 2 læser dem.
        }
        return switch (verbum) {
            case SPÆRRER -> new Consequence(verbum, Emne.HENVISNING, null, 0);
            case HØJST_TRIN -> {
                Skala på = lod.en(List.of(Skala.BARN, Skala.FORÆLDRE, Skala.TRAPPE));
                yield new Consequence(verbum, null, på, 1 + lod.under(på == Skala.TRAPPE ? 3 : 10));
            }
            case LØFT -> new Consequence(verbum, null, lod.en(List.of(Skala.BARN, Skala.FORÆLDRE)), 1 + lod.under(3));
            default -> new Consequence(verbum, null, null, 0);
        };
    }
}
