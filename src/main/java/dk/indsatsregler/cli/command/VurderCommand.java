package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.cli.text.AssessmentText;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.skala.TilbudsfejlException;
import dk.indsatsregler.skala.Tilbudsliste;
import dk.indsatsregler.text.VisibleText;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses cases, each alone. A case that cannot be used does not stop the others. */
@Command(
        name = "vurder",
        description = {
            "Vurderer sager: én side med det, der skal gøres, det, der ikke passer sammen, og det, der mangler.",
            "Som JSON: én sag skrives indrykket, flere sager skrives med én linje til hver."
        })
final class VurderCommand extends EngineCommand {

    @Mixin
    private final CaseFiles files = new CaseFiles();

    @Option(
            names = "--alt",
            description = "Vis hver regel, også det, der ikke er opfyldt, med værdier og fortolkninger.")
    private boolean all;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(
            names = "--tilbud",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Kommunens egne tilbud; vises, hvor de passer, i listens orden.")
    private @Nullable String offers;

    VurderCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    boolean ready() {
        return files.ready(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        UnaryOperator<Vurdering> offered = v -> v;
        if (offers != null) {
            Optional<Tilbudsliste> list = offers(offers);
            if (list.isEmpty()) {
                return Terminal.UNUSABLE;
            }
            offered = v -> v.medTilbud(list.get());
        }
        int code = Terminal.FINE;
        boolean first = true;
        for (String file : files.all()) {
            Optional<Vurdering> assessed =
                    options.assess(file, engine, terminal).map(offered);
            code = Terminal.worst(code, CaseOptions.code(assessed));
            if (assessed.isPresent()) {
                print(file, assessed.get(), first);
                first = false;
            }
        }
        return code;
    }

    private Optional<Tilbudsliste> offers(String file) {
        try {
            return Optional.of(Tilbudsliste.læs(GivenPath.of(file)));
        } catch (TilbudsfejlException e) {
            terminal.complain(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException | InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(file));
        }
        return Optional.empty();
    }

    private void print(String file, Vurdering assessment, boolean first) {
        if (options.json()) {
            terminal.printJson(
                    files.all().size() == 1
                            ? VurderingJson.skrivIndrykket(assessment)
                            : VurderingJson.skriv(assessment) + "\n");
            return;
        }
        String named = files.all().size() == 1 ? null : VisibleText.line(file);
        String text =
                all ? AssessmentText.all(assessment, named, terminal.colour()) : AssessmentText.page(assessment, named);
        terminal.printPage(first ? text : Page.BETWEEN + text);
    }
}
