package dk.indsatsregler.cli.command;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.cli.text.OutcomeText;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.overview.Overviews;
import dk.indsatsregler.rulefile.Fingerprint;
import dk.indsatsregler.text.VisibleText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a rule: what it rests on, how it is written, what the engine is given. */
@Command(name = "vis", description = "Viser en regel: hvad den hviler på, hvordan den er skrevet, og hvad motoren får.")
final class VisCommand extends EngineCommand {

    private static final int LABEL = 14;

    @Parameters(paramLabel = "ID", description = "Reglens id, fx NP-K1.")
    private String id = "";

    VisCommand(Terminal terminal) {
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
            terminal.complain("Reglerne er: " + String.join(", ", ids) + ".");
            return Terminal.UNUSABLE;
        }
        Page page = new Page(terminal.colour());
        for (Regel version : versions) {
            metadata(page, version);
            boolean replaceable = version.grundlag() != Grundlag.LOV
                    && version.placering().erstatter().isEmpty();
            row(page, "Aftryk", replaceable ? Fingerprint.of(versions) : null);
            page.heading("Reglen, som den er skrevet")
                    .blank()
                    .verbatim(version.placering().tekst());
            page.blank();
        }
        List<Regel> replaced = versions.get(0).placering().erstatter();
        for (Regel old : replaced) {
            page.heading("Den regel, den træder i stedet for, som den er skrevet")
                    .blank();
            row(
                    page,
                    "Fil",
                    old.placering().fil() + ", linje " + old.placering().linje());
            row(page, "Mærke", OutcomeText.mark(old));
            row(page, "Kilde", old.kilde().henvisning());
            row(page, "Aftryk", Fingerprint.of(replaced));
            page.blank().verbatim(old.placering().tekst()).blank();
        }
        page.heading("Det, motoren får: «sikkert» er opfyldt, «muligt» alene er uafklaret")
                .blank()
                .verbatim(engine.vis(id));
        terminal.printPage(page.text());
        return Terminal.FINE;
    }

    private static void metadata(Page page, Regel rule) {
        page.title(rule.id(), rule.titel());
        row(page, "Område", rule.område());
        row(page, "Fil", rule.placering().fil() + ", linje " + rule.placering().linje());
        row(page, "Gælder", Overviews.period(rule));
        row(page, "Mærke", OutcomeText.mark(rule));
        row(page, "Kilde", rule.kilde().henvisning());
        row(page, "Udsagn", String.join(", ", rule.kilde().udsagn()));
        row(page, "Forklaring", rule.forklaring());
        row(page, "Konklusion", rule.slags().tekst());
        row(page, "Resultat", rule.virkning().resultat());
        row(page, "Gruppe", rule.virkning().gruppe());
        row(page, "Emne", rule.virkning().emne());
        row(page, "Handling", rule.opgave().handling());
        row(page, "Ansvarlig", rule.opgave().ansvarlig());
        row(page, "Frist", rule.opgave().frist());
        row(page, "Forbehold", rule.virkning().forbehold());
        row(page, "Fortolkning", rule.kilde().fortolkning());
        row(page, "Udeladt", rule.kilde().udeladt());
    }

    private static void row(Page page, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            page.row(2, label, LABEL, text);
        }
    }
}
