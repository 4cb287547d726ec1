package dk.indsatsregler.cli.command;

import dk.indsatsregler.Laas;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.UdgaveLaastException;
import dk.indsatsregler.Udskrift;
import dk.indsatsregler.Udskrift.Udgave;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.text.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the draft of the reasons of some outcomes. */
@Command(
        name = "begrund",
        description = {
            "Skriver et udkast til en begrundelse: reglerne, hovedhensynene, oplysningerne af betydning og det, der mangler.",
            "Et menneske retter udkastet og skriver under. Til part og barn er det låst, til en fagperson har set på sagen."
        })
final class BegrundCommand extends EngineCommand {

    @Parameters(paramLabel = "FIL", converter = GivenPath.Reader.class, description = "Sagen som JSON; - er stdin.")
    private String file = "";

    @Option(names = "--regel", paramLabel = "ID", description = "En regels id, fx NP-K1. Kan gentages.")
    private List<String> ids = List.of();

    @Option(
            names = "--omraade",
            paramLabel = "NAVN",
            description = "Det, områdets svar hviler på, og det, loven siger, der skal gøres. Kan gentages.")
    private List<String> areas = List.of();

    @Option(
            names = "--udgave",
            paramLabel = "faglig|part|barnet-som-part|til-barnet",
            converter = EditionReader.class,
            description = "Hvem teksten er til; uden valg fagpersonen.")
    private Udgave edition = Udgave.FAGLIG;

    @Option(
            names = "--laeser",
            paramLabel = "MÆRKE",
            description = "Den forælder i sagen, der læser udgaven til part, fx mor. Intet om andre voksne er med.")
    private @Nullable String reader;

    @Mixin
    private final ClockOptions clock = new ClockOptions();

    @Mixin
    private final DocumentOptions document = new DocumentOptions();

    BegrundCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    boolean ready() {
        if (ids.isEmpty() && areas.isEmpty()) {
            terminal.complain("Sig, hvad der skal begrundes: --regel ID eller --omraade NAVN.");
            return false;
        }
        return document.ready(terminal) && clock.ready(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        Optional<Vurdering> assessed = CaseOptions.assess(file, clock.date(), clock::set, engine, terminal);
        if (assessed.isEmpty()) {
            return Terminal.UNUSABLE;
        }
        Vurdering assessment = assessed.get();
        IngenVurdering none = assessment.ingenVurdering();
        if (none != null) {
            terminal.complain("INGEN VURDERING. " + none.årsag());
            return Terminal.FAULT;
        }
        Set<String> chosen = chosen(assessment);
        if (chosen.isEmpty()) {
            return Terminal.UNUSABLE;
        }
        try {
            return document.show(
                    assessment.begrundelse(new Udskrift(edition, reader, document.printed()), chosen), terminal);
        } catch (UdgaveLaastException e) {
            terminal.complain(String.valueOf(e.getMessage()));
            assessment.låst().stream().map(Laas::tekst).forEach(why -> terminal.complain("  " + why));
        } catch (IllegalArgumentException e) {
            terminal.complain(String.valueOf(e.getMessage()));
        }
        return Terminal.UNUSABLE;
    }

    /** The rules asked for; none when one of them is not there, and the error stream says which. */
    private Set<String> chosen(Vurdering assessment) {
        List<String> known = assessment.udfald().stream().map(Udfald::id).toList();
        List<String> wrong = new ArrayList<>();
        for (String id : ids) {
            if (!known.contains(id)) {
                wrong.add("Ingen regel i vurderingen hedder " + VisibleText.line(id) + "."
                        + ArgumentErrors.meant(id, known));
            }
        }
        Set<String> chosen = new LinkedHashSet<>(ids);
        for (String area : areas) {
            List<String> of = assessment.tilBegrundelse(area);
            if (of.isEmpty()) {
                wrong.add("I området " + VisibleText.line(area) + " er der intet at begrunde. Vurderet er: "
                        + String.join(", ", assessment.hoved().områder()) + ".");
            }
            chosen.addAll(of);
        }
        wrong.forEach(terminal::complain);
        return wrong.isEmpty() ? chosen : Set.of();
    }

    /** Reads an edition, written {@code til-barnet}. */
    static final class EditionReader implements ITypeConverter<Udgave> {

        private static String word(Udgave edition) {
            return edition.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Udgave convert(String value) {
            return Stream.of(Udgave.values())
                    .filter(edition -> word(edition).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new ArgumentErrors.Wrong("skal være "
                            + Danish.either(Stream.of(Udgave.values())
                                    .map(EditionReader::word)
                                    .toList())
                            + "."));
        }
    }
}
