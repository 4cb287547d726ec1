package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.overblik.CalendarText;
import dk.indsatsregler.cli.overblik.CaseDeadline;
import dk.indsatsregler.cli.overblik.DeadlineText;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.FristerJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the deadlines of cases by date, each case assessed alone. */
@Command(
        name = "frister",
        description = {
            "Viser, hvad der forfalder i en eller flere sager, efter dato. Det, der er gjort, er ikke med.",
            "Som ics: en kalender med sagens mærke og et neutralt navn på skridtet, intet andet."
        })
final class FristerCommand extends EngineCommand {

    @Mixin
    private final CaseFiles files = new CaseFiles();

    @Option(
            names = "--format",
            paramLabel = "tekst|json|ics",
            converter = Format.Calendar.class,
            description = "Tekst til mennesker (uden valg), JSON til programmer eller ics til en kalender.")
    private Format format = Format.TEKST;

    @Mixin
    private final ClockOptions clock = new ClockOptions();

    FristerCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    boolean ready() {
        return files.ready(terminal) && clock.ready(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        int code = Terminal.FINE;
        List<CaseDeadline> deadlines = new ArrayList<>();
        LocalDate date = null;
        for (String file : files.all()) {
            Optional<Vurdering> assessed = CaseOptions.assess(file, clock.date(), clock::set, engine, terminal);
            code = Terminal.worst(code, CaseOptions.code(assessed));
            if (assessed.isPresent()) {
                Vurdering.Hoved head = assessed.get().hoved();
                date = later(date, head.vurderingsdato());
                assessed.get().frister().forEach(f -> deadlines.add(new CaseDeadline(head.sagId(), f)));
            }
        }
        if (date != null) {
            print(
                    deadlines.stream()
                            .filter(CaseDeadline::isOpen)
                            .sorted(CaseDeadline.BY_DATE)
                            .toList(),
                    date);
        }
        return code;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private void print(List<CaseDeadline> deadlines, LocalDate date) {
        switch (format) {
            case JSON ->
                terminal.printJson(FristerJson.skrivIndrykket(
                        date,
                        deadlines.stream()
                                .map(d -> new FristerJson.Af(d.caseId(), d.of()))
                                .toList()));
            case ICS -> terminal.out().print(CalendarText.of(deadlines, date));
            default -> terminal.printPage(DeadlineText.of(deadlines, date));
        }
    }
}
