package dk.indsatsregler.rulefile;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Modtagelse;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.sag.bekymring.Underretning;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Tegn;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Regler at prøve med, og det, der kommer ud af at indlæse dem. */
public final class Proeveregel {

    /** Nødpasningens faktatyper og prøvetyperne. */
    public static final Vocabulary ORDFORRÅD = Vocabulary.of(List.of(
            Barn.class,
            Pasning.class,
            Foraelder.class,
            Tegn.class,
            Underretning.class,
            Ting.class,
            Ene.class,
            Modtagelse.class));

    /** Udsagnene. */
    public static final Statements UDSAGN = Statements.shipped();

    private static final String MÆRKER = """
                @kilde( "K" )
                @grundlag( LOV )
                @udsagn( "NP-03" )
                @forklaring( "F" )
                @gyldigFra( "2020-03-18" )
            """;

    private Proeveregel() {}

    /** En regel, der er i orden, med disse betingelser; uden dem med én, der er i orden. */
    public static String regel(String id, String betingelser, String konklusion) {
        return regel(id, "", betingelser, konklusion);
    }

    /** En regel med flere mærker end de nødvendige. */
    public static String regel(String id, String mærker, String betingelser, String konklusion) {
        return "rule \"" + id + ": prøve\"\n" + MÆRKER + mærker.indent(mærker.isEmpty() ? 0 : 4) + "when\n"
                + betingelser.indent(4) + "then\n    konklusion." + konklusion + ";\nend\n";
    }

    /** Indlæser filer. */
    public static Loaded indlæs(Map<String, String> filer) {
        List<RuleFile> bytes = new TreeMap<>(filer)
                .entrySet().stream()
                        .map(e -> new RuleFile(e.getKey(), e.getValue().getBytes(StandardCharsets.UTF_8)))
                        .toList();
        return RuleLoader.load(ORDFORRÅD, UDSAGN, bytes, "prøve");
    }

    /** Indlæser én fil. */
    public static Loaded indlæs(String tekst) {
        return indlæs(Map.of("proeve/a.drl", tekst));
    }

    /** Reglerne i en fil, der skal være i orden. */
    public static RuleSet regler(String... regler) {
        Loaded indlæst = indlæs(String.join("\n", regler));
        if (indlæst instanceof Loaded.Rules rules) {
            return rules.ruleSet();
        }
        throw new AssertionError(tekst(problemer(indlæst)));
    }

    /** Problemerne; tom, når der ingen er. */
    public static List<Regelproblem> problemer(Loaded indlæst) {
        return indlæst instanceof Loaded.Refused refused ? refused.problems() : List.of();
    }

    /** Problemerne, som et menneske læser dem. */
    public static String tekst(List<Regelproblem> problemer) {
        return String.join("\n\n", problemer.stream().map(Regelproblem::tekst).toList());
    }
}
