package dk.indsatsregler.cli.command;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.cli.text.OutcomeText;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.rulefile.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a rule: what it rests on, how it is written, what the engine is given. */
@Command(
        name = "vis",
        synopsisHeading = "Brug: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArgumenter:%n",
        optionListHeading = "%nValg:%n",
        description = "Viser en regel: hvad den hviler på, hvordan den er skrevet, og hvad motoren får.")
final class VisCommand implements Callable<Integer> {

    private static final int LABEL = 14;

    @Parameters(paramLabel = "ID", description = "Reglens id, fx NP-K1.")
    private String id = "";

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    private final Terminal terminal;

    VisCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Regelmotor> chosen = rules.engine(terminal);
        if (chosen.isEmpty()) {
            return rules.code();
        }
        Regelmotor engine = chosen.get();
        List<Regel> versions =
                engine.regler().stream().filter(r -> r.id().equals(id)).toList();
        if (versions.isEmpty()) {
            List<String> ids =
                    engine.regler().stream().map(Regel::id).distinct().toList();
            terminal.complain("Ingen regel hedder " + id + "." + ArgumentErrors.meant(id, ids));
            terminal.complain("Reglerne er: " + String.join(", ", ids) + ".");
            return Terminal.UNUSABLE;
        }
        Page page = new Page(terminal.colour());
        for (Regel version : versions) {
            metadata(page, version);
            boolean replaceable =
                    version.grundlag() != Grundlag.LOV && version.erstatter().isEmpty();
            row(page, "Aftryk", replaceable ? Fingerprint.of(versions) : null);
            page.heading("Reglen, som den er skrevet").blank().verbatim(version.tekst());
            page.blank();
        }
        List<Regel> replaced = versions.get(0).erstatter();
        for (Regel old : replaced) {
            page.heading("Den regel, den træder i stedet for, som den er skrevet")
                    .blank();
            row(page, "Fil", old.fil() + ", linje " + old.linje());
            row(page, "Mærke", OutcomeText.mark(old));
            row(page, "Kilde", old.kilde());
            row(page, "Aftryk", Fingerprint.of(replaced));
            page.blank().verbatim(old.tekst()).blank();
        }
        page.heading("Det, motoren får: «sikkert» er opfyldt, «muligt» alene er uafklaret")
                .blank()
                .verbatim(engine.vis(id));
        terminal.print(page.text());
        return Terminal.FINE;
    }

    private static void metadata(Page page, Regel rule) {
        page.title(rule.id(), rule.titel());
        row(page, "Område", rule.område());
        row(page, "Fil", rule.fil() + ", linje " + rule.linje());
        row(page, "Gælder", OutcomeText.period(rule));
        row(page, "Mærke", OutcomeText.mark(rule));
        row(page, "Kilde", rule.kilde());
        row(page, "Udsagn", String.join(", ", rule.udsagn()));
        row(page, "Forklaring", rule.forklaring());
        row(page, "Konklusion", rule.slags().tekst());
        row(page, "Resultat", rule.resultat());
        row(page, "Gruppe", rule.gruppe());
        row(page, "Emne", rule.emne());
        row(page, "Handling", rule.handling());
        row(page, "Ansvarlig", rule.ansvarlig());
        row(page, "Frist", rule.frist());
        row(page, "Forbehold", rule.forbehold());
        row(page, "Fortolkning", rule.fortolkning());
        row(page, "Udeladt", rule.udeladt());
    }

    private static void row(Page page, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            page.row(2, label, LABEL, text);
        }
    }
}
