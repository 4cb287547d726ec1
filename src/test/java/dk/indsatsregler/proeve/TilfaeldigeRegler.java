package dk.indsatsregler.proeve;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private static final Position STED = new Position(1, 1, 1);
    private static final int TRIN = 4;

    private final SplittableRandom tilfælde;
    private final Vocabulary ordforråd;
    private final List<Udkast> færdige = new ArrayList<>();
    private final Map<String, Integer> gruppetrin = new TreeMap<>();
    private int nummer;

    private TilfaeldigeRegler(Vocabulary ordforråd, long frø) {
        this.ordforråd = ordforråd;
        this.tilfælde = new SplittableRandom(frø);
    }

    /**
     * Et regelsæt.
     *
     * @param træ reglerne, som de skal læses
     * @param filer teksten af hver fil efter dens sti
     */
    public record Saet(RuleSet træ, Map<String, String> filer) {}

    private record Udkast(
            Regel regel, List<Condition> betingelser, Consequence følge, int trin, int stratum, String tekst) {}

    /** Et regelsæt over {@link ProeveOrdforraad#medKlods()}. */
    public static Saet sæt(long frø) {
        return sæt(ProeveOrdforraad.medKlods(), frø);
    }

    /** Et regelsæt over et ordforråd. */
    public static Saet sæt(Vocabulary ordforråd, long frø) {
        return new TilfaeldigeRegler(ordforråd, frø).skriv();
    }

    private Saet skriv() {
        for (int trin = 0; trin < TRIN; trin++) {
            int antal = trin == 0 ? 3 + tilfælde.nextInt(4) : 1 + tilfælde.nextInt(3);
            List<Udkast> nye = new ArrayList<>();
            for (int i = 0; i < antal; i++) {
                nye.addAll(regel(trin));
            }
            færdige.addAll(nye);
        }
        Map<String, List<Udkast>> efterFil = new TreeMap<>();
        for (Udkast udkast : færdige) {
            efterFil.computeIfAbsent(udkast.regel.fil(), f -> new ArrayList<>()).add(udkast);
        }
        Map<String, String> filer = new LinkedHashMap<>();
        List<Rule> regler = new ArrayList<>();
        efterFil.forEach((fil, udkast) -> {
            StringBuilder tekst = new StringBuilder("// Tilfældige regler\n");
            for (Udkast et : udkast) {
                tekst.append('\n').append(et.tekst);
                regler.add(new Rule(
                        et.regel,
                        et.betingelser,
                        et.følge,
                        null,
                        et.stratum,
                        læst(et.betingelser, BuiltIns.OUTCOME),
                        læst(et.betingelser, BuiltIns.GROUP),
                        regler.size()));
            }
            filer.put(fil, tekst.toString());
        });
        return new Saet(new RuleSet(ordforråd, regler, new Regelsaet("prøve", "0")), filer);
    }

    private static Set<String> læst(List<Condition> betingelser, FactType type) {
        Set<String> læst = new TreeSet<>();
        for (Condition betingelse : betingelser) {
            if (betingelse.type() == type) {
                atomer(betingelse.expr()).forEach(a -> {
                    if (a instanceof Expr.Compare c && c.value() instanceof String id) {
                        læst.add(id);
                    }
                });
            }
        }
        return læst;
    }

    /** Alt, et udtryk læser. */
    public static List<Expr.Atom> atomer(Expr udtryk) {
        if (udtryk instanceof Expr.And og) {
            return og.parts().stream().flatMap(p -> atomer(p).stream()).toList();
        } else if (udtryk instanceof Expr.Or eller) {
            return eller.parts().stream().flatMap(p -> atomer(p).stream()).toList();
        }
        return List.of((Expr.Atom) udtryk);
    }

    // ---- en regel

    private List<Udkast> regel(int trin) {
        String id = "PR-R" + nummer++;
        String område = chance(80) ? "proeve" : "andet";
        String fil = område + "/" + (chance(70) ? "alfa" : "beta") + ".drl";
        if (chance(15)) {
            // To udgaver af samme regel: den nye gælder fra dagen efter, at den gamle ophører.
            LocalDate skift = omkring();
            Consequence følge = null;
            String gruppe = gruppe(trin);
            List<Udkast> begge = new ArrayList<>();
            for (boolean ny : List.of(false, true)) {
                List<Condition> betingelser = betingelser(trin);
                if (følge == null) {
                    følge = følge(betingelser, trin);
                } else if (!passer(følge, betingelser)) {
                    betingelser = List.of(tom(ordforråd.type("Ting").orElseThrow()));
                }
                begge.add(udkast(
                        id,
                        område,
                        fil,
                        ny ? skift : skift.minusDays(30),
                        ny ? null : skift.minusDays(1 + tilfælde.nextInt(2)),
                        betingelser,
                        følge,
                        kanTælles(betingelser) && kanTælles(følge) ? gruppe : null,
                        trin));
            }
            return begge;
        }
        List<Condition> betingelser = betingelser(trin);
        Consequence følge = følge(betingelser, trin);
        LocalDate fra = chance(70) ? DAG.minusDays(100) : omkring();
        LocalDate til = chance(60) ? null : chance(50) ? DAG.plusDays(100) : fra.plusDays(tilfælde.nextInt(5));
        String gruppe = kanTælles(betingelser) && kanTælles(følge) ? gruppe(trin) : null;
        return List.of(udkast(id, område, fil, fra, til, betingelser, følge, gruppe, trin));
    }

    private @Nullable String gruppe(int trin) {
        if (trin == TRIN - 1 || !chance(45)) {
            return null;
        }
        String navn = "GRUPPE-" + (trin == 0 ? tilfælde.nextInt(2) : trin + 1);
        gruppetrin.merge(navn, trin, Math::max);
        return navn;
    }

    private static boolean kanTælles(List<Condition> betingelser) {
        return betingelser.stream()
                .flatMap(b -> atomer(b.expr()).stream())
                .noneMatch(a -> a instanceof Expr.Untold || a.field().sensitive());
    }

    private static boolean kanTælles(Consequence følge) {
        return følge.verb() == Slags.OPFYLDT || følge.verb() == Slags.OPMÆRKSOMHED;
    }

    private static boolean passer(Consequence følge, List<Condition> betingelser) {
        boolean følsom = betingelser.stream()
                .flatMap(b -> atomer(b.expr()).stream())
                .anyMatch(a -> a.field().sensitive());
        return følsom ? følge.verb() == Slags.TILPASNING : kanTælles(betingelser) || SVAG.contains(følge.verb());
    }

    private static final List<Slags> SVAG =
            List.of(Slags.OPMÆRKSOMHED, Slags.UDESTÅR, Slags.FAGLIG_VURDERING, Slags.MODSTRID);

    private Consequence følge(List<Condition> betingelser, int trin) {
        boolean følsom = betingelser.stream()
                .flatMap(b -> atomer(b.expr()).stream())
                .anyMatch(a -> a.field().sensitive());
        if (følsom) {
            return new Consequence(Slags.TILPASNING, null, null, 0);
        }
        if (!kanTælles(betingelser)) {
            return new Consequence(en(SVAG), null, null, 0);
        }
        Slags verbum = chance(40) ? Slags.OPFYLDT : en(List.of(Slags.values()));
        boolean skala = verbum == Slags.HØJST_TRIN || verbum == Slags.LØFT;
        if (skala && trin > 1) {
            verbum = Slags.OPFYLDT; // Skalaerne er lagt sammen, før trin 2 læser dem.
        }
        return switch (verbum) {
            case SPÆRRER -> new Consequence(verbum, Emne.HENVISNING, null, 0);
            case HØJST_TRIN -> {
                Skala på = en(List.of(Skala.BARN, Skala.FORÆLDRE, Skala.TRAPPE));
                yield new Consequence(verbum, null, på, 1 + tilfælde.nextInt(på == Skala.TRAPPE ? 3 : 10));
            }
            case LØFT ->
                new Consequence(verbum, null, en(List.of(Skala.BARN, Skala.FORÆLDRE)), 1 + tilfælde.nextInt(3));
            default -> new Consequence(verbum, null, null, 0);
        };
    }

    private Udkast udkast(
            String id,
            String område,
            String fil,
            LocalDate fra,
            @Nullable LocalDate til,
            List<Condition> betingelser,
            Consequence følge,
            @Nullable String gruppe,
            int trin) {
        Slags verbum = følge.verb();
        Grundlag grundlag =
                verbum == Slags.PLIGT || verbum == Slags.SPÆRRER || chance(60) ? Grundlag.LOV : Grundlag.LOKALT_VALG;
        boolean handling = List.of(Slags.PLIGT, Slags.ANBEFALING, Slags.HENVISNING, Slags.MULIGHED)
                .contains(verbum);
        String titel = "Tilfældig fra " + fra;
        StringBuilder tekst = new StringBuilder("rule \"" + id + ": " + titel + "\"\n");
        tekst.append("    @kilde( \"Prøve, § 1\" )\n    @grundlag( " + grundlag + " )\n");
        tekst.append("    @udsagn( \"NP-03\" )\n    @forklaring( \"En tilfældig regel.\" )\n");
        if (gruppe != null) {
            tekst.append("    @gruppe( \"" + gruppe + "\" )\n");
        }
        if (handling) {
            tekst.append("    @emne( \"HENVISNING\" )\n    @handling( \"Gør noget.\" )\n    @ansvarlig( \"Nogen\" )\n");
        }
        tekst.append("    @gyldigFra( \"" + fra + "\" )\n");
        if (til != null) {
            tekst.append("    @gyldigTil( \"" + til + "\" )\n");
        }
        tekst.append("when\n");
        betingelser.forEach(b -> tekst.append("    " + b.text() + "\n"));
        String argumenter = verbum == Slags.SPÆRRER
                ? "Emne." + følge.topic()
                : følge.scale() != null ? "Skala." + følge.scale() + ", " + følge.steps() : "";
        tekst.append("then\n    konklusion." + verbum.verbum() + "("
                + (argumenter.isEmpty() ? "" : " " + argumenter + " ") + ");\nend\n");
        Regel regel = new Regel(
                id,
                titel,
                område,
                verbum,
                grundlag,
                Set.of(),
                "Prøve, § 1",
                List.of("NP-03"),
                "En tilfældig regel.",
                fra,
                til,
                null,
                gruppe,
                handling ? "HENVISNING" : null,
                handling ? "Gør noget." : null,
                handling ? "Nogen" : null,
                null,
                null,
                null,
                null,
                fil,
                1,
                tekst.toString());
        return new Udkast(regel, betingelser, følge, trin, trin, tekst.toString());
    }

    // ---- betingelser

    private List<Condition> betingelser(int trin) {
        List<Condition> alle = new ArrayList<>();
        Set<String> brugte = new HashSet<>();
        int antal = 1 + tilfælde.nextInt(3);
        for (int i = 0; i < antal; i++) {
            Condition ny = trin > 0 && (i == 0 || chance(30)) ? læsende(trin) : faktum();
            // To betingelser om samme felt kan modsige hinanden; hver type nævnes derfor højst én gang i en regel.
            if (brugte.add(ny.type().builtIn() ? ny.text() : ny.type().name())) {
                alle.add(ny);
            }
        }
        return alle;
    }

    private Condition læsende(int trin) {
        List<Udkast> læselige =
                færdige.stream().filter(u -> u.følge.verb() != Slags.TILPASNING).toList();
        List<String> grupper = gruppetrin.entrySet().stream()
                .filter(e -> e.getValue() < trin)
                .filter(e -> færdige.stream().anyMatch(u -> e.getKey().equals(u.regel.gruppe())))
                .map(Map.Entry::getKey)
                .toList();
        List<Skala> skalaer = trin < 2
                ? List.of()
                : færdige.stream()
                        .map(u -> u.følge.scale())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .collect(Collectors.toCollection(ArrayList::new));
        int valg = tilfælde.nextInt(3);
        if (valg == 0 && !grupper.isEmpty()) {
            String navn = en(grupper);
            long medlemmer = færdige.stream()
                    .filter(u -> navn.equals(u.regel.gruppe()))
                    .map(u -> u.regel.id())
                    .distinct()
                    .count();
            Expr antal = tal(felt(BuiltIns.GROUP, "opfyldte"), BigDecimal.valueOf(medlemmer));
            return betingelse(
                    chance(75) ? Quantifier.SOME : Quantifier.NONE,
                    BuiltIns.GROUP,
                    new Expr.And(List.of(er(BuiltIns.GROUP, "navn", navn), antal)));
        } else if (valg == 1 && !skalaer.isEmpty()) {
            List<Skala> mulige = new ArrayList<>(skalaer);
            if (mulige.stream().anyMatch(s -> s != Skala.TRAPPE)) {
                mulige.add(Skala.SAMLET);
            }
            Skala skala = en(mulige);
            Expr trinnet = tal(
                    felt(BuiltIns.STEP, "trin"),
                    BigDecimal.valueOf(1 + tilfælde.nextInt(skala == Skala.TRAPPE ? 3 : 10)));
            return betingelse(
                    chance(75) ? Quantifier.SOME : Quantifier.NONE,
                    BuiltIns.STEP,
                    new Expr.And(List.of(er(BuiltIns.STEP, "skala", skala), trinnet)));
        } else if (!læselige.isEmpty()) {
            return betingelse(
                    chance(65) ? Quantifier.SOME : Quantifier.NONE,
                    BuiltIns.OUTCOME,
                    er(BuiltIns.OUTCOME, "regel", en(læselige).regel.id()));
        }
        return faktum();
    }

    // Et tal mellem 0 og højst, så sammenligningen hverken altid eller aldrig er sand.
    private Expr tal(Field felt, BigDecimal højst) {
        List<Op> tilladte = new ArrayList<>(List.of(Op.EQ, Op.NE, Op.GE, Op.LE));
        BigDecimal mindst = felt.name().equals("trin") ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal tal = mindst.add(
                BigDecimal.valueOf(tilfælde.nextInt(højst.subtract(mindst).intValueExact() + 1)));
        BigDecimal top = felt.name().equals("trin") ? BigDecimal.TEN : højst;
        if (tal.compareTo(mindst) == 0) {
            tilladte.remove(Op.GE);
            tilladte.add(Op.GT);
        }
        if (tal.compareTo(top) == 0) {
            tilladte.remove(Op.LE);
            tilladte.remove(Op.GT);
            tilladte.add(Op.LT);
        }
        if (tal.compareTo(mindst) == 0) {
            tilladte.remove(Op.LT);
        }
        Op op = en(tilladte);
        return sammenlign(felt, op, tal);
    }

    private Condition faktum() {
        FactType type = en(ordforråd.told());
        if (type.many() && chance(12)) {
            return chance(50) ? tom(type) : betingelse(Quantifier.NONE, type, new Expr.And(List.of()));
        }
        Quantifier tæller = !type.many()
                ? (chance(85) ? Quantifier.SOME : Quantifier.NONE)
                : en(List.of(Quantifier.SOME, Quantifier.SOME, Quantifier.NONE, Quantifier.ALL));
        return betingelse(tæller, type, udtryk(type));
    }

    private static Condition tom(FactType type) {
        return betingelse(Quantifier.SOME, type, new Expr.And(List.of()), "exists " + type.name() + "()");
    }

    private Condition betingelse(Quantifier tæller, FactType type, Expr udtryk) {
        String mønster = type.name() + mellemParenteser(udtryk);
        String tekst =
                switch (tæller) {
                    case SOME -> (chance(50) ? "exists " : "") + mønster;
                    case NONE -> "not " + mønster;
                    case ALL -> "forall( " + mønster + " )";
                };
        return betingelse(tæller, type, udtryk, tekst);
    }

    private static Condition betingelse(Quantifier tæller, FactType type, Expr udtryk, String tekst) {
        return new Condition(tæller, type, udtryk, tekst, null, STED);
    }

    private String mellemParenteser(Expr udtryk) {
        String inde = udtryk instanceof Expr.And og
                ? chance(60)
                        ? og.parts().stream().map(p -> yderst(p)).collect(Collectors.joining(", "))
                        : skrevet(og, "&&")
                : yderst(udtryk);
        return inde.isEmpty() ? "()" : "( " + inde + " )";
    }

    // Komma binder svagest, så et «eller» mellem kommaer kan stå uden parentes.
    private String yderst(Expr udtryk) {
        return udtryk instanceof Expr.Or eller ? skrevet(eller, "||") : skrevet(udtryk);
    }

    private String skrevet(Expr udtryk) {
        if (udtryk instanceof Expr.Atom atom) {
            return chance(10) ? "( " + atom.text() + " )" : atom.text();
        } else if (udtryk instanceof Expr.And og) {
            return "( " + skrevet(og, "&&") + " )";
        }
        return "( " + skrevet(udtryk, "||") + " )";
    }

    private String skrevet(Expr udtryk, String med) {
        if (udtryk instanceof Expr.And og) {
            return og.parts().stream().map(this::skrevet).collect(Collectors.joining(" " + med + " "));
        } else if (udtryk instanceof Expr.Or eller) {
            // «&&» binder stærkere end «||» og kan også stå uden parentes.
            return eller.parts().stream()
                    .map(p -> p instanceof Expr.And og && chance(40) ? skrevet(og, "&&") : skrevet(p))
                    .collect(Collectors.joining(" " + med + " "));
        }
        return skrevet(udtryk);
    }

    // ---- udtryk

    private Expr udtryk(FactType type) {
        List<Field> felter = type.fields().stream()
                .filter(f -> f.kind() != FieldKind.TEXT)
                .filter(f -> !f.sensitive() || chance(20))
                .collect(Collectors.toCollection(ArrayList::new));
        int antal = 1 + tilfælde.nextInt(chance(80) ? 2 : 4);
        List<Expr> atomer = new ArrayList<>();
        for (int i = 0; i < antal && !felter.isEmpty(); i++) {
            Field felt = felter.remove(tilfælde.nextInt(felter.size()));
            atomer.add(atom(type, felt, felter));
        }
        return saml(atomer, chance(60));
    }

    private Expr saml(List<Expr> dele, boolean og) {
        if (dele.size() == 1) {
            return dele.get(0);
        }
        if (dele.size() > 2 && chance(70)) {
            int skel = 1 + tilfælde.nextInt(dele.size() - 1);
            List<Expr> indre = skel == 1 ? dele.subList(1, dele.size()) : dele.subList(0, skel);
            List<Expr> resten = new ArrayList<>(skel == 1 ? dele.subList(0, 1) : dele.subList(skel, dele.size()));
            resten.add(tilfælde.nextInt(resten.size() + 1), saml(indre, !og));
            return resten.size() == 1 ? resten.get(0) : og ? new Expr.And(resten) : new Expr.Or(resten);
        }
        return og ? new Expr.And(dele) : new Expr.Or(dele);
    }

    private Expr atom(FactType type, Field felt, List<Field> ledige) {
        if (!felt.mandatory() && chance(felt.kind() == FieldKind.MOMENT ? 100 : 8)) {
            boolean modsat = chance(35);
            return new Expr.Untold(felt, modsat, felt.name() + (modsat ? " != null" : " == null"), STED);
        }
        List<Field> andre = ledige.stream()
                .filter(f -> f.kind() == felt.kind() && (f.kind() != FieldKind.ENUM || f.javaType() == felt.javaType()))
                .toList();
        if (!andre.isEmpty() && chance(15)) {
            Field anden = en(andre);
            ledige.remove(anden);
            Op op = felt.kind() == FieldKind.NUMBER || felt.kind() == FieldKind.DATE
                    ? en(List.of(Op.values()))
                    : en(List.of(Op.EQ, Op.NE));
            return new Expr.Fields(felt, op, anden, felt.name() + " " + op.symbol() + " " + anden.name(), STED);
        }
        if (felt.kind() != FieldKind.BOOLEAN && chance(20)) {
            int flest = felt.kind() == FieldKind.ENUM ? felt.constants().size() - 1 : 3;
            Map<String, Object> værdier = new TreeMap<>();
            int antal = 1 + tilfælde.nextInt(flest);
            while (værdier.size() < antal) {
                Object værdi = værdi(felt, true);
                værdier.put(literal(værdi), værdi);
            }
            boolean ikke = chance(45);
            String tekst = felt.name() + (ikke ? " not in ( " : " in ( ") + String.join(", ", værdier.keySet()) + " )";
            return new Expr.In(felt, ikke, List.copyOf(værdier.values()), tekst, STED);
        }
        Object værdi = værdi(felt, false);
        boolean ordnet = felt.kind().ordered() && !(værdi instanceof Haendelse);
        Op op = ordnet ? en(List.of(Op.values())) : en(List.of(Op.EQ, Op.EQ, Op.NE));
        // Et snævert, men ikke tomt, stykke: begge grænser i samme mønster.
        if (ordnet && chance(15)) {
            Object højere = felt.kind() == FieldKind.NUMBER
                    ? ((BigDecimal) værdi).add(BigDecimal.valueOf(1 + tilfælde.nextInt(3)))
                    : ((LocalDate) værdi).plusDays(1 + tilfælde.nextInt(4));
            return new Expr.And(
                    List.of(sammenlign(felt, Op.GE, værdi), sammenlign(felt, chance(50) ? Op.LE : Op.LT, højere)));
        }
        return sammenlign(felt, op, værdi);
    }

    private static Expr sammenlign(Field felt, Op op, Object værdi) {
        return new Expr.Compare(felt, op, værdi, felt.name() + " " + op.symbol() + " " + literal(værdi), STED);
    }

    private static Expr er(FactType type, String felt, Object værdi) {
        return sammenlign(felt(type, felt), Op.EQ, værdi);
    }

    private static Field felt(FactType type, String navn) {
        return type.field(navn).orElseThrow();
    }

    private Object værdi(Field felt, boolean iListe) {
        return switch (felt.kind()) {
            case BOOLEAN -> chance(50);
            case ENUM ->
                felt.javaType()
                        .getEnumConstants()[tilfælde.nextInt(felt.constants().size())];
            case NUMBER -> tal(felt);
            case DATE -> omkring();
            case EVENT -> !iListe && chance(25) ? Haendelse.IKKE_SKET : omkring();
            case MOMENT, TEXT -> throw new IllegalStateException(felt.path());
        };
    }

    private BigDecimal tal(Field felt) {
        BigDecimal helt = BigDecimal.valueOf(tilfælde.nextInt(1, 6));
        if (felt.javaType() == Integer.class || chance(50)) {
            return helt;
        }
        return en(List.of("0.1", "0.10", "0.25", "1.5", "2.50", "3.3333").stream()
                        .map(BigDecimal::new)
                        .toList())
                .add(BigDecimal.ZERO);
    }

    private LocalDate omkring() {
        return DAG.plusDays(tilfælde.nextInt(-3, 4));
    }

    private static String literal(Object værdi) {
        if (værdi instanceof BigDecimal tal) {
            return tal.toPlainString();
        } else if (værdi instanceof Enum<?> konstant) {
            return konstant.getDeclaringClass().getSimpleName() + "." + konstant.name();
        } else if (værdi instanceof Haendelse) {
            return "Haendelse.IKKE_SKET";
        } else if (værdi instanceof Boolean) {
            return værdi.toString();
        }
        return "\"" + værdi + "\"";
    }

    private boolean chance(int procent) {
        return tilfælde.nextInt(100) < procent;
    }

    private <T> T en(Collection<T> af) {
        List<T> liste = List.copyOf(af);
        return liste.get(tilfælde.nextInt(liste.size()));
    }
}
