package dk.indsatsregler.cli.command;

import dk.indsatsregler.analysis.generate.CaseGenerator;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.text.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes fictional cases. */
@Command(
        name = "eksempelsager",
        description = {
            "Skriver opdigtede sager, én på hver linje, så regler kan prøves på mange uden oplysninger om nogen.",
            "De viser ikke, hvor tit noget forekommer. Samme regler, område og frø giver samme sager."
        })
final class EksempelsagerCommand extends Subcommand {

    @Option(
            names = "--antal",
            required = true,
            paramLabel = "N",
            converter = Count.class,
            description = "Hvor mange, 1-10.000.000.")
    private int number;

    @Option(
            names = "--omraade",
            required = true,
            paramLabel = "X",
            description = "Området, sagerne handler om, fx skolefravaer. Kan gentages.")
    private List<String> areas = List.of();

    @Option(
            names = {"--frø", "--froe"},
            paramLabel = "S",
            converter = Seed.class,
            description = "Et helt tal, sagerne følger af; uden valg 1.")
    private long seed = 1;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    EksempelsagerCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Optional<RuleSet> read = rules.given()
                ? rules.built(null, terminal, builder -> Rulebook.of(builder).rules())
                : Optional.of(Rulebook.shipped().rules());
        if (read.isEmpty()) {
            return rules.code();
        }
        Set<String> known = read.get().areas();
        for (String area : areas) {
            if (!known.contains(area)) {
                terminal.complain("Der er ingen regler for området " + VisibleText.line(area) + "."
                        + ArgumentErrors.meant(area, List.copyOf(known)) + "\nOmråderne er: "
                        + String.join(", ", known) + ".");
                return Terminal.UNUSABLE;
            }
        }
        CaseGenerator cases = new CaseGenerator(read.get(), new TreeSet<>(areas), seed);
        for (int i = 0; i < number && !terminal.out().checkError(); i++) {
            terminal.printJson(SagJson.standard().skriv(cases.next()) + "\n");
        }
        return Terminal.FINE;
    }

    /** Reads how many. */
    static final class Count implements ITypeConverter<Integer> {

        private static final int MOST = 10_000_000;

        @Override
        public Integer convert(String value) {
            if (value.matches("[0-9]{1,8}")) {
                int number = Integer.parseInt(value);
                if (number >= 1 && number <= MOST) {
                    return number;
                }
            }
            throw new ArgumentErrors.Wrong("skal være et helt tal fra 1 til 10.000.000.");
        }
    }

    /** Reads a whole number. */
    static final class Seed implements ITypeConverter<Long> {

        @Override
        public Long convert(String value) {
            if (value.matches("-?[0-9]{1,18}")) {
                return Long.parseLong(value);
            }
            throw new ArgumentErrors.Wrong("skal være et helt tal med højst 18 cifre.");
        }
    }
}
