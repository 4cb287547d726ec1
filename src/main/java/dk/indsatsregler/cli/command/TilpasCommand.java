package dk.indsatsregler.cli.command;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.local.Adaptation;
import dk.indsatsregler.cli.local.ScenarioCopy;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.testing.feature.FeatureFolder;
import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a rule to a municipality's own folder, ready to edit. */
@Command(
        name = "tilpas",
        description = {
            "Skriver en kopi af en regel i kommunens egen mappe, klar til at rette.",
            "Reglens scenarier lægges ved siden af. Lov kan ikke tilpasses. En fil, der findes, ændres aldrig."
        })
final class TilpasCommand extends EngineCommand {

    private static final String SHIPPED = "/scenarier/";

    @Parameters(paramLabel = "ID", description = "Reglens id, fx FR-SAMLET-10.")
    private String id = "";

    @Option(
            names = "--til",
            required = true,
            paramLabel = "MAPPE",
            converter = GivenPath.Reader.class,
            description = "Kommunens egen mappe.")
    private String into = "";

    TilpasCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        List<Regel> versions =
                engine.regler().stream().filter(r -> r.id().equals(id)).toList();
        if (versions.isEmpty()) {
            List<String> ids =
                    engine.regler().stream().map(Regel::id).distinct().toList();
            terminal.complain("Ingen regel hedder " + VisibleText.line(id) + "." + ArgumentErrors.meant(id, ids));
            return Terminal.UNUSABLE;
        }
        Regel last = versions.get(versions.size() - 1);
        if (versions.stream().anyMatch(r -> r.grundlag() == Grundlag.LOV)) {
            terminal.complain(id + " er lov (" + last.kilde().henvisning()
                    + ") og kan ikke tilpasses; kommunen kan hverken skærpe eller lempe den.");
            terminal.complain(
                    "Det, I kan, er at skrive en regel ved siden af, som siger noget mere, fx en opmærksomhed før lovens"
                            + " grænse:\n  indsatsregler ny JERES-ID --til " + RuleOptions.argument(into));
            return Terminal.UNUSABLE;
        }
        String feature;
        try {
            feature = feature(last).flatMap(text -> ScenarioCopy.of(text, last)).orElse(null);
        } catch (IOException e) {
            terminal.complain(VisibleText.line(last.placering().fil().replaceFirst("\\.drl$", ".feature"))
                    + ": kan ikke læses, så scenarierne kan ikke følge med. Ingen fil er lavet.");
            return Terminal.UNUSABLE;
        }
        NewRule rule = new NewRule(terminal, rules);
        int code = rule.write(
                into,
                Adaptation.file(last.område(), id),
                Adaptation.text(versions, engine.regelsæt().version()),
                feature);
        if (code == Terminal.FINE) {
            if (feature == null && folder(last) == null) {
                terminal.print("Kun reglen: dens scenarier er i kommandolinjens jar (indsatsregler-…-cli.jar), ikke i"
                        + " bibliotekets.\n");
            }
            rule.next(into, feature != null);
        }
        return code;
    }

    // Scenarios stand beside the rule file. Every shipped rule has some, in the command line's own jar and not in the
    // library's.
    private Optional<String> feature(Regel rule) throws IOException {
        String name = rule.placering().fil().replaceFirst("\\.drl$", ".feature");
        @Nullable String folder = folder(rule);
        if (folder != null) {
            Path file = GivenPath.of(folder).resolve(name);
            return Files.exists(file) ? Optional.of(FeatureFolder.text(file)) : Optional.empty();
        }
        try (InputStream in = TilpasCommand.class.getResourceAsStream(SHIPPED + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The folder a rule is from; {@code null} when it is shipped. */
    private @Nullable String folder(Regel rule) {
        return rule.placering().lag() > 0 ? rules.layers().get(rule.placering().lag() - 1) : rules.alone();
    }
}
