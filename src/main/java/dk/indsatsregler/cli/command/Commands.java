package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The commands there are. */
public final class Commands {

    private static final Map<String, Function<Terminal, Callable<Integer>>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Function<Terminal, Callable<Integer>>> byName() {
        Map<String, Function<Terminal, Callable<Integer>>> all = new LinkedHashMap<>();
        all.put("vurder", VurderCommand::new);
        all.put("forklar", ForklarCommand::new);
        all.put("begrund", BegrundCommand::new);
        all.put("frister", FristerCommand::new);
        all.put("tilsyn", TilsynCommand::new);
        all.put("konsekvens", KonsekvensCommand::new);
        all.put("eksempelsager", EksempelsagerCommand::new);
        all.put("kvittering", KvitteringCommand::new);
        all.put("genspil", GenspilCommand::new);
        all.put("pak", PakCommand::new);
        all.put("dokumentation", DokumentationCommand::new);
        all.put("valider", ValiderCommand::new);
        all.put("test", TestCommand::new);
        all.put("vis", VisCommand::new);
        all.put("tilpas", TilpasCommand::new);
        all.put("ny", NyCommand::new);
        all.put("forskel", ForskelCommand::new);
        all.put("katalog", KatalogCommand::new);
        all.put("lsp", LspCommand::new);
        all.put("web", WebCommand::new);
        all.put("skema", SkemaCommand::new);
        return all;
    }

    /**
     * The command that is asked for, else every command in the order the help lists them; each gives its exit code. To read how one command
     * is used takes as long as all that a small case needs, so the others are left out.
     *
     * @param args what the program was called with
     */
    public static List<Callable<Integer>> askedFor(String[] args, Terminal terminal) {
        return args.length > 0 && BY_NAME.containsKey(args[0])
                ? List.of(BY_NAME.get(args[0]).apply(terminal))
                : BY_NAME.values().stream().map(made -> made.apply(terminal)).toList();
    }
}
