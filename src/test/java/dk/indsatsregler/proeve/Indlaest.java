package dk.indsatsregler.proeve;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Regelfiler læst, som biblioteket læser dem. */
public final class Indlaest {

    private Indlaest() {}

    /** Reglerne i nogle filer, efter deres sti; filerne skal være uden fejl. */
    public static RuleSet regler(Vocabulary ordforråd, Map<String, String> filer) {
        List<RuleFile> kilder = new ArrayList<>();
        filer.forEach((sti, tekst) -> kilder.add(new RuleFile(sti, tekst.getBytes(StandardCharsets.UTF_8))));
        Loaded læst = RuleLoader.load(ordforråd, Statements.shipped(), kilder, "prøve");
        if (læst instanceof Loaded.Rules regler) {
            return regler.ruleSet();
        }
        throw new AssertionError(læst);
    }

    /** Teksten af hver regelfil, der følger med, efter dens sti. */
    public static Map<String, String> medfølgendeFiler() {
        Map<String, String> filer = new LinkedHashMap<>();
        resurse("regelsaet.txt")
                .lines()
                .filter(linje -> linje.endsWith(".drl"))
                .forEach(sti -> filer.put(sti, resurse(sti)));
        return filer;
    }

    /** Alle faktatyper, der følger med. */
    public static Vocabulary ordforråd() {
        List<Class<? extends Record>> typer = new ArrayList<>();
        new ClassFileImporter()
                .importPackages("dk.indsatsregler.sag").stream()
                        .filter(type -> type.isAnnotatedWith(Fakta.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .forEach(type -> typer.add(type.reflect().asSubclass(Record.class)));
        return Vocabulary.of(typer);
    }

    private static String resurse(String sti) {
        try (InputStream ind = Indlaest.class.getResourceAsStream("/rules/" + sti)) {
            return new String(ind.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
