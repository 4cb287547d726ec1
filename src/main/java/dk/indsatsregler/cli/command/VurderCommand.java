package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.overview.AssessmentText;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.skala.TilbudsfejlException;
import dk.indsatsregler.skala.Tilbudsliste;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses cases, each alone. A case that cannot be used does not stop the others. */
@Command(
        name = "vurder",
        synopsisHeading = "Brug: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArgumenter:%n",
        optionListHeading = "%nValg:%n",
        description = {
            "Vurderer sager: én side med det, der skal gøres, det, der ikke passer sammen, og det, der mangler.",
            "Som JSON: én sag skrives indrykket, flere sager skrives med én linje til hver."
        })
final class VurderCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FIL", description = "Sager som JSON; - er stdin.")
    private List<String> files = List.of();

    @Option(
            names = "--alt",
            description = "Vis hver regel, også det, der ikke er opfyldt, med værdier og fortolkninger.")
    private boolean all;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(
            names = "--tilbud",
            paramLabel = "FIL",
            description = "Kommunens egne tilbud på hvert trin af Børnelinealen; vises ved fagpersonens trin.")
    private @Nullable String offers;

    private final Terminal terminal;

    VurderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Collections.frequency(files, CaseOptions.STDIN) > 1) {
            terminal.complain("- (stdin) kan kun læses én gang.");
            return Terminal.UNUSABLE;
        }
        Optional<Regelmotor> engine = rules.engine(terminal);
        if (engine.isEmpty()) {
            return rules.code();
        }
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
        for (String file : files) {
            Optional<Vurdering> assessed =
                    options.assess(file, engine.get(), terminal).map(offered);
            code = Terminal.worst(code, assessed.map(VurderCommand::code).orElse(Terminal.UNUSABLE));
            if (assessed.isPresent()) {
                terminal.print(text(file, assessed.get(), first));
                first = false;
            }
        }
        return code;
    }

    private Optional<Tilbudsliste> offers(String file) {
        try {
            return Optional.of(Tilbudsliste.læs(Path.of(file)));
        } catch (TilbudsfejlException e) {
            e.problemer().forEach(problem -> terminal.complain(problem.tekst()));
        } catch (UncheckedIOException | InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(file));
        }
        return Optional.empty();
    }

    private static int code(Vurdering assessment) {
        return assessment.ingenVurdering() == null ? Terminal.FINE : Terminal.FAULT;
    }

    private String text(String file, Vurdering assessment, boolean first) {
        if (options.json()) {
            return files.size() == 1
                    ? VurderingJson.skrivIndrykket(assessment)
                    : VurderingJson.skriv(assessment) + "\n";
        }
        String named = files.size() == 1 ? null : file;
        String text =
                all ? AssessmentText.all(assessment, named, terminal.colour()) : AssessmentText.page(assessment, named);
        return first ? text : Page.BETWEEN + text;
    }
}
