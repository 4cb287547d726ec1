package dk.indsatsregler.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.indsatsregler.editing.Document;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sprogserveren, set af en editor: en rigtig klient, to rør og de samme ord som på kommandolinjen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LspTest {

    private static final Path MAPPE = Path.of("target/lsp").toAbsolutePath();
    private static final String FIL =
            MAPPE.resolve("noedpasning/egne.drl").toUri().toString();
    private static final String PRØVE =
            MAPPE.resolve("noedpasning/egne.feature").toUri().toString();
    private static final String REGEL = """
            rule "LO-A: Prøve"
                @kilde( "Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4" )
                @grundlag( LOKALT_VALG )
                @udsagn( "FR-33" )
                @forklaring( "Barnet er mindst 5 år." )
                @gyldigFra( "2025-01-01" )
            when
                Barn( fyldteÅr >= 5 )
            then
                konklusion.opmærksomhed();
            end
            """;
    private static final String SCENARIER = """
            # language: da
            Egenskab: Prøve

              Regel: LO-A Prøve
                Scenarie: Barnet er syv år
                  Givet Barn.fødselsdato er 2018-01-01
                  Når sagen vurderes den 2025-03-01
                  Så er LO-A opfyldt
                Scenarie: Barnet er to år
                  Givet Barn.fødselsdato er 2023-01-01
                  Når sagen vurderes den 2025-03-01
                  Så er LO-A opfyldt
            """;

    private Klient klient;

    @BeforeEach
    void begynd() {
        klient = Klient.over(regler(), MAPPE, Map.of(), 0);
    }

    // Få regler: det er serveren, der prøves.
    private static DefaultRegelmotorBygger regler() {
        DefaultRegelmotorBygger bygger = new DefaultRegelmotorBygger(StandardVocabulary.get());
        bygger.medRegelfil(
                "skolefravaer/lov.drl",
                REGEL.replace("LO-A", "FR-A").replace("LOKALT_VALG", "LOV").getBytes(StandardCharsets.UTF_8));
        bygger.medLag(
                "noedpasning/b.drl",
                REGEL.replace("LO-A", "LO-B").replace(">= 5", ">= 6").replace("5 år", "6 år"));
        return bygger;
    }

    @AfterEach
    void slut() {
        klient.close();
    }

    private static TextDocumentIdentifier fil(String uri) {
        return new TextDocumentIdentifier(uri);
    }

    private List<CompletionItem> forslag(String uri, String tekst, String efter) {
        return Klient.svar(klient.server()
                        .getTextDocumentService()
                        .completion(new CompletionParams(fil(uri), Klient.position(tekst, efter))))
                .getLeft();
    }

    private Hover ord(String uri, String tekst, String efter) {
        return Klient.svar(klient.server()
                .getTextDocumentService()
                .hover(new HoverParams(fil(uri), Klient.position(tekst, efter))));
    }

    @Test
    void en_smutter_vises_rettes_præcist_og_er_væk() {
        String forkert = REGEL.replace("fyldteÅr >=", "fyldteAar >=").replace("Prøve\"", "😀 Prøve\"");
        klient.åbn(FIL, forkert);
        Diagnostic problem = klient.næste(FIL).get(0);

        assertThat(problem.getCode().getLeft()).isEqualTo("REGEL-203");
        assertThat(problem.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
        assertThat(problem.getSource()).isEqualTo("indsatsregler");
        assertThat(problem.getMessage().getLeft())
                .startsWith("Barn har ikke feltet fyldteAar.")
                .endsWith("Måske mente du:  fyldteÅr");
        assertThat(forkert.substring(
                        Klient.sted(forkert, problem.getRange().getStart()),
                        Klient.sted(forkert, problem.getRange().getEnd())))
                .isEqualTo("fyldteAar");
        List<CodeAction> handlinger = klient.handlinger(FIL, problem, null);
        assertThat(handlinger)
                .extracting(CodeAction::getTitle, CodeAction::getKind, CodeAction::getIsPreferred)
                .containsExactly(
                        tuple("Ret til: fyldteÅr", "quickfix", true),
                        tuple("Ret alt det, der kan rettes præcist (1)", "source.fixAll.indsatsregler", null));
        assertThat(klient.handlinger(FIL, problem, "source.fixAll")).hasSize(1);
        assertThat(klient.handlinger(FIL, problem, "refactor")).isEmpty();
        for (CodeAction handling : handlinger) {
            assertThat(Klient.udført(forkert, FIL, handling)).isEqualTo(forkert.replace("fyldteAar", "fyldteÅr"));
        }
        klient.skriv(FIL, Klient.udført(forkert, FIL, handlinger.get(0)));
        assertThat(klient.næste(FIL, List::isEmpty)).isEmpty();
    }

    @Test
    void kolonner_er_utf_16_og_linjeskift_er_windows() {
        String forkert = ("// 😀😀\n"
                        + REGEL.replace("Prøve\"", "😀\" @grundlagg( LOKALT_VALG )")
                                .replace("    @grundlag( LOKALT_VALG )\n", ""))
                .replace("\n", "\r\n");
        klient.åbn(FIL, forkert);
        Diagnostic problem = klient.næste(FIL).get(0);

        assertThat(problem.getRange().getStart().getLine()).isEqualTo(1);
        String rettet = Klient.udført(
                forkert, FIL, klient.handlinger(FIL, problem, "quickfix").get(0));
        assertThat(rettet).contains("😀\" @grundlag( LOKALT_VALG )\r\n");
        klient.skriv(FIL, rettet);
        assertThat(klient.næste(FIL, List::isEmpty)).isEmpty();
    }

    @Test
    void regler_holdt_sammen_er_advarsler_der_viser_den_anden_og_kan_blive_et_scenarie() {
        klient.åbn(
                FIL,
                REGEL.replace("fyldteÅr >= 5 )", "fyldteÅr >= 6, fyldteÅr >= 4 )")
                        .replace("5 år", "6 år"));
        List<Diagnostic> fund = klient.næste(FIL, alle -> alle.stream().anyMatch(d -> kode(d, "REGEL-704")));
        Diagnostic uden_virkning =
                fund.stream().filter(d -> kode(d, "REGEL-704")).findFirst().orElseThrow();
        assertThat(uden_virkning.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
        assertThat(uden_virkning.getTags()).containsExactly(DiagnosticTag.Unnecessary);
        assertThat(uden_virkning.getMessage().getLeft()).contains("\nEksempel:  ");
        Diagnostic ens =
                fund.stream().filter(d -> kode(d, "REGEL-705")).findFirst().orElseThrow();
        assertThat(ens.getRelatedInformation()).singleElement().satisfies(anden -> {
            assertThat(anden.getMessage()).isEqualTo("LO-B");
            assertThat(anden.getLocation().getUri()).endsWith("noedpasning/b.drl");
        });

        klient.åbn(PRØVE, SCENARIER);
        klient.næste(PRØVE);
        klient.næste(FIL, alle -> alle.stream().anyMatch(d -> kode(d, "REGEL-704")));
        CodeAction indsæt = klient.handlinger(FIL, uden_virkning, "quickfix").stream()
                .filter(a -> a.getTitle().startsWith("Indsæt scenariet"))
                .findFirst()
                .orElseThrow();
        String med = Klient.udført(
                SCENARIER,
                indsæt.getEdit().getDocumentChanges().get(0).getLeft().getEdits().stream()
                        .map(e -> e.getLeft())
                        .toList());
        klient.skriv(PRØVE, med);
        assertThat(med.lines().filter(l -> l.contains("Scenarie:"))).hasSize(3);
        assertThat(klient.næste(PRØVE)).isEmpty();
    }

    private static boolean kode(Diagnostic problem, String kode) {
        return problem.getCode().getLeft().equals(kode);
    }

    @Test
    void der_foreslås_forklares_og_findes() {
        klient.åbn(FIL, REGEL);
        klient.åbn(PRØVE, SCENARIER);
        klient.næste(PRØVE);
        klient.rules().passes().workspace().sound();

        CompletionItem felt = forslag(FIL, REGEL, "Barn( fyl").stream()
                .filter(i -> i.getLabel().equals("fyldteÅr"))
                .findFirst()
                .orElseThrow();
        assertThat(Klient.udført(
                        REGEL.replace("fyldteÅr", "fyl"),
                        List.of(felt.getTextEdit().getLeft())))
                .isEqualTo(REGEL);
        assertThat(forslag(PRØVE, SCENARIER, "Så er LO"))
                .extracting(CompletionItem::getLabel)
                .contains("FR-A");
        assertThat(ord(FIL, REGEL, "fyldteÅ").getContents().getRight().getValue())
                .startsWith("Barn.fyldteÅr\n\nBarnets alder i hele fyldte år");
        assertThat(ord(FIL, REGEL, "FR-3").getContents().getRight().getValue()).contains("Kilde: ");
        assertThat(ord(FIL, REGEL, "// ikke der".substring(0, 0))).isNull();

        var tekster = klient.server().getTextDocumentService();
        assertThat(Klient.svar(tekster.documentSymbol(new DocumentSymbolParams(fil(FIL)))))
                .extracting(s -> s.getRight().getName())
                .containsExactly("LO-A: Prøve");
        assertThat(Klient.svar(tekster.foldingRange(new FoldingRangeRequestParams(fil(FIL)))))
                .extracting(FoldingRange::getStartLine, FoldingRange::getEndLine)
                .containsExactly(tuple(0, 10));
        assertThat(Klient.svar(klient.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("lo-b")))
                        .getRight())
                .extracting(s -> s.getName())
                .containsExactly("LO-B: Prøve");
        DefinitionParams her = new DefinitionParams(fil(PRØVE), Klient.position(SCENARIER, "Så er LO"));
        assertThat(Klient.svar(tekster.definition(her)).getLeft())
                .extracting(Location::getUri, Location::getRange)
                .containsExactly(tuple(FIL, Rendering.range(1, 6, 13)));
        ReferenceParams brug = new ReferenceParams(fil(FIL), Klient.position(REGEL, "LO"), new ReferenceContext(true));
        assertThat(Klient.svar(tekster.references(brug)).stream().map(Location::getUri))
                .containsExactly(FIL, PRØVE, PRØVE, PRØVE);
    }

    @Test
    void den_der_kan_vise_mere_får_mere() {
        klient.close();
        ClientCapabilities kan = new ClientCapabilities();
        TextDocumentClientCapabilities tekst = new TextDocumentClientCapabilities();
        tekst.setHover(new HoverCapabilities(List.of("markdown"), false));
        tekst.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
        kan.setTextDocument(tekst);
        InitializeParams params = new InitializeParams();
        params.setCapabilities(kan);
        klient = Klient.over(
                new RuleServer(
                        åben -> new RuleServer.Opened(
                                null, List.of(MAPPE), () -> dk.indsatsregler.editing.Workspace.of(regler(), Map.of())),
                        0,
                        0),
                params);
        klient.åbn(FIL, REGEL.replace("LOKALT_VALG )\n", "LOKALT_VALG )\n    @\n"));
        klient.næste(FIL);

        assertThat(ord(FIL, REGEL, "LOKALT_").getContents().getRight().getValue())
                .startsWith("**LOKALT\\_VALG**");
        assertThat(forslag(FIL, REGEL.replace("LOKALT_VALG )\n", "LOKALT_VALG )\n    @\n"), "LOKALT_VALG )\n    @"))
                .anyMatch(i -> i.getTextEdit().getLeft().getNewText().equals("@forbehold( \"$0\" )"));
    }

    @Test
    void scenarier_køres_og_det_der_fejler_står_i_deres_fil() {
        klient.åbn(FIL, REGEL);
        klient.åbn(PRØVE, SCENARIER);
        klient.næste(PRØVE);
        assertThat(linser(FIL)).containsExactly("2 scenarier · kør");
        Object svar = Klient.svar(klient.server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(RuleServer.RUN, List.of(FIL, "LO-A"))));

        assertThat(String.valueOf(svar)).contains("2 scenarier: 1 bestået, 1 fejlet.");
        List<Diagnostic> fejl = klient.næste(PRØVE, alle -> !alle.isEmpty());
        assertThat(fejl).singleElement().satisfies(d -> {
            assertThat(d.getRange().getStart().getLine()).isEqualTo(8);
            assertThat(d.getMessage().getLeft()).contains("fyldteÅr er 2");
        });
        assertThat(linser(FIL)).containsExactly("2 scenarier · 1 fejler");
        klient.skriv(FIL, REGEL);
        assertThat(klient.næste(PRØVE, List::isEmpty)).isEmpty();
        assertThat(linser(FIL)).containsExactly("2 scenarier · kør");
        klient.skriv(FIL, REGEL.replace("fyldteÅr", "fyldte"));
        klient.næste(FIL, alle -> !alle.isEmpty());
        Klient.svar(klient.server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(RuleServer.RUN, List.of(PRØVE))));
        assertThat(klient.beskeder())
                .containsExactly("Scenarierne er ikke kørt: reglerne kan ikke læses. Ret problemerne først.");
    }

    private List<String> linser(String uri) {
        return Klient.svar(klient.server().getTextDocumentService().codeLens(new CodeLensParams(fil(uri)))).stream()
                .map(CodeLens::getCommand)
                .map(c -> c.getTitle())
                .toList();
    }

    @Test
    void scenariers_trin_rettes_også() {
        String forkert = SCENARIER.replace("Så er LO-A opfyldt\n    Scen", "Så er LO-AA opfyldt\n    Scen");
        klient.åbn(FIL, REGEL);
        klient.åbn(PRØVE, forkert);
        Diagnostic problem = klient.næste(PRØVE, alle -> !alle.isEmpty()).get(0);
        String rettet = Klient.udført(
                forkert, PRØVE, klient.handlinger(PRØVE, problem, "quickfix").get(0));
        assertThat(rettet).isEqualTo(SCENARIER);
    }

    @Test
    void en_lukket_fil_er_igen_som_på_disken() {
        klient.åbn(FIL, REGEL.replace("fyldteÅr", "fyldte"));
        assertThat(klient.næste(FIL)).isNotEmpty();
        klient.luk(FIL);
        assertThat(klient.næste(FIL, List::isEmpty)).isEmpty();
    }

    // Kun det, der spørges om, koster: 1.250 regler er åbne, og et tastetryk læser én fil.
    @Test
    void et_tastetryk_læser_kun_sin_egen_fil_selv_om_1250_regler_er_åbne() {
        klient.close();
        klient = Klient.over(regler(), MAPPE, Map.of(), TimeUnit.HOURS.toMillis(1));
        for (int fil = 0; fil < 50; fil++) {
            klient.åbn(uri(fil), mange(fil));
            assertThat(klient.næste(uri(fil))).isEmpty();
        }
        assertThat(klient.rules().passes().filesChecked()).isEqualTo(50);
        klient.skriv(uri(7), mange(7).replace("fyldteÅr >= 5", "fyldteAar >= 5"));
        assertThat(klient.næste(uri(7))).hasSize(25);
        assertThat(klient.rules().passes().filesChecked()).isEqualTo(51);
    }

    static String uri(int fil) {
        return MAPPE.resolve("noedpasning/fil-" + fil + ".drl").toUri().toString();
    }

    static String mange(int fil) {
        StringBuilder tekst = new StringBuilder();
        for (int regel = 0; regel < 25; regel++) {
            tekst.append(REGEL.replace("LO-A", "LO-F" + fil + "-R" + regel)).append('\n');
        }
        return tekst.toString();
    }

    @Test
    void den_slutter_med_editoren() {
        assertThat(Stdio.serve(
                        new RuleServer(åben -> {
                            throw new IllegalStateException();
                        }),
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream()))
                .isEqualTo(1);
    }

    @Test
    void den_slutter_med_den_proces_der_startede_den() throws Exception {
        Process forælder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        forælder.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        InitializeParams params = new InitializeParams();
        params.setProcessId((int) forælder.pid());
        forælder.waitFor();
        Klient anden = Klient.over(
                new RuleServer(
                        åben -> new RuleServer.Opened(
                                null, List.of(), () -> dk.indsatsregler.editing.Workspace.of(regler(), Map.of())),
                        0,
                        0),
                params);
        assertThat(Klient.svar(anden.slut())).isEqualTo(1);
    }

    @Test
    void filer_hedder_det_de_hedder_i_deres_mappe() {
        Folders mapper = new Folders(null, List.of(MAPPE));
        assertThat(mapper.document(FIL)).isEqualTo(new Document(1, "noedpasning/egne.drl"));
        assertThat(mapper.document(FIL.replace("noedpasning", "n%C3%B8d%20pasning")))
                .isEqualTo(new Document(1, "nød pasning/egne.drl"));
        assertThat(mapper.document(
                        Path.of("andetsteds/noedpasning/x.drl").toUri().toString()))
                .isEqualTo(new Document(1, "noedpasning/x.drl"));
        assertThat(mapper.document("untitled:Untitled-1")).isEqualTo(new Document(1, "untitled:Untitled-1"));
        assertThat(mapper.document("indsatsregler:/noedpasning/x.drl")).isEqualTo(new Document(0, "noedpasning/x.drl"));
        assertThat(mapper.uri(new Document(0, "noedpasning/x.drl"))).isEmpty();
    }

    @Test
    void det_den_kan_står_i_svaret() {
        var kan = klient.kan().getCapabilities();
        assertThat(kan.getTextDocumentSync().getLeft()).isEqualTo(TextDocumentSyncKind.Full);
        assertThat(kan.getExecuteCommandProvider().getCommands()).containsExactly(RuleServer.RUN);
        assertThat(kan.getRenameProvider()).isNull();
    }
}
