package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.overblik.Oversight;
import dk.indsatsregler.cli.overblik.OversightCsv;
import dk.indsatsregler.cli.overblik.OversightJson;
import dk.indsatsregler.cli.overblik.OversightReport;
import dk.indsatsregler.cli.overblik.OversightText;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts measuring points and deadlines over cases, one on each line, each assessed alone and then let go. */
@Command(
        name = "tilsyn",
        description = {
            "Tæller målepunkter og frister over sager: i tide, for sent, løber, ukendt, og hvilke sager der mangler et skridt.",
            "Sagerne står i filens orden; intet barn, ingen familie og ingen medarbejder rangeres."
        })
final class TilsynCommand extends EngineCommand {

    @Parameters(
            arity = "1",
            paramLabel = "SAGER.jsonl",
            converter = GivenPath.Reader.class,
            description = "Sager som JSON, én på hver linje; - er stdin.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "tekst|json|csv",
            converter = Format.Table.class,
            description = "Tekst til mennesker (uden valg), JSON til programmer eller csv til et regneark.")
    private Format format = Format.TEKST;

    @Mixin
    private final ClockOptions clock = new ClockOptions();

    TilsynCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    boolean ready() {
        return clock.ready(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        try (CaseLines cases = CaseLines.of(file, terminal)) {
            return count(cases, engine);
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(file));
            return Terminal.UNUSABLE;
        }
    }

    private int count(CaseLines cases, Regelmotor engine) throws IOException {
        Oversight counts = new Oversight();
        OversightReport report =
                switch (format) {
                    case JSON -> new OversightJson();
                    case CSV -> new OversightCsv();
                    default -> new OversightText();
                };
        print(report.begin());
        UnusedLines unused = new UnusedLines(terminal);
        int code = Terminal.FINE;
        for (CaseLines.Line line = cases.next(); line != null; line = cases.next()) {
            Vurdering assessed = assess(line, engine, unused);
            if (assessed == null) {
                counts.leaveOut();
                code = Terminal.worst(code, Terminal.UNUSABLE);
                continue;
            }
            if (assessed.ingenVurdering() != null) {
                unused.tell(line.number(), List.of("ingen vurdering."));
                counts.leaveOut();
                code = Terminal.FAULT;
                continue;
            }
            List<Oversight.Lack> lacks = counts.add(assessed);
            if (!lacks.isEmpty()) {
                print(report.lacking(assessed.hoved().sagId(), lacks));
            }
        }
        print(report.end(counts));
        unused.tellRest();
        return code;
    }

    private void print(String text) {
        if (format == Format.JSON) {
            terminal.printJson(text);
        } else {
            terminal.print(text);
        }
    }

    private @Nullable Vurdering assess(CaseLines.Line line, Regelmotor engine, UnusedLines unused) {
        try {
            Sag sag = clock.set(SagJson.standard().læs(line.bytes(), clock.date()));
            return engine.vurder(sag.iOmråderne(Oversight.AREAS));
        } catch (SagJsonException | UgyldigOplysningException e) {
            unused.tell(line.number(), String.valueOf(e.getMessage()).lines().toList());
            return null;
        }
    }
}
