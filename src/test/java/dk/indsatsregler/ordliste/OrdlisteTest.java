package dk.indsatsregler.ordliste;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** rules/ORDLISTE.md er det, koden siger. {@code -Dordliste.skriv=true} skriver den på ny. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrdlisteTest {

    private static final Path SIDE = Path.of("src/main/resources/rules/ORDLISTE.md");
    private static final Pattern KODE = Pattern.compile("`([^`]+)`");

    private static String side() throws IOException {
        return Files.readString(SIDE);
    }

    private static List<FactType> typer() {
        return List.copyOf(StandardVocabulary.get().types());
    }

    @Test
    void siden_er_den_koden_skriver() throws IOException {
        String ventet = Ordliste.tekst();
        if (Boolean.getBoolean("ordliste.skriv")) {
            Files.write(SIDE, ventet.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(side()).isEqualTo(ventet);
    }

    @Test
    void hver_type_hvert_felt_og_hvert_valg_står_der() throws IOException {
        String side = side();
        for (FactType type : typer()) {
            assertThat(side).contains("\n### " + type.name() + "\n");
            for (Field felt : type.fields()) {
                if (felt.kind() == FieldKind.TEXT && !type.builtIn()) {
                    assertThat(felt.name()).isEqualTo("id");
                    continue;
                }
                assertThat(afsnit(side, type)).contains("\n| `" + felt.name() + "` | ");
                for (String valg : felt.constants()) {
                    assertThat(afsnit(side, type))
                            .contains("\n* `" + felt.javaType().getSimpleName() + "." + valg + "`");
                }
                assertThat(afsnit(side, type)).contains(felt.question());
            }
        }
        RawRule.MARKS.forEach(mærke -> assertThat(side).contains("\n| `@" + mærke + "( "));
        for (Slags verbum : Slags.values()) {
            assertThat(side).contains("\n| `konklusion." + verbum.verbum() + "(");
        }
    }

    private static String afsnit(String side, FactType type) {
        int fra = side.indexOf("\n### " + type.name() + "\n");
        int til = side.indexOf("\n### ", fra + 1);
        return side.substring(fra, til < 0 ? side.length() : til);
    }

    @Test
    void hver_betingelse_på_siden_kan_sættes_ind_i_en_regel() throws IOException {
        Map<String, String> filer = new LinkedHashMap<>();
        Map<String, String> betingelser = new LinkedHashMap<>();
        for (FactType type : typer()) {
            StringBuilder fil = new StringBuilder();
            for (String betingelse : betingelser(side(), type)) {
                String id = "PROEVE-" + betingelser.size();
                betingelser.put(id, betingelse);
                boolean følsom = type.fields().stream()
                        .anyMatch(f -> f.sensitive() && betingelse.contains(" " + f.name() + " "));
                String konklusion = følsom ? "konklusion.tilpasning();" : "konklusion.opmærksomhed();";
                fil.append(Proevet.regel(id, Proevet.mærker(), betingelse, konklusion));
                if (følsom) {
                    fil.append(Proevet.regel(id + "-F", Proevet.mærker(), betingelse, "konklusion.opmærksomhed();"));
                }
            }
            filer.put(type.name().toLowerCase(Locale.ROOT) + ".drl", fil.toString());
        }

        assertThat(betingelser).hasSizeGreaterThan(200);
        List<String> følsomme = new ArrayList<>();
        for (Regelproblem problem : Proevet.oven(filer)) {
            assertThat(problem.regel()).as(problem.tekst()).endsWith("-F");
            assertThat(problem.kode()).as(problem.tekst()).isEqualTo("REGEL-217");
            følsomme.add(problem.regel());
        }
        assertThat(følsomme).as("de følsomme kan kun tilpasning() læse").doesNotHaveDuplicates();
        assertThat(følsomme).hasSize((int) typer().stream()
                .flatMap(type -> type.fields().stream())
                .filter(Field::sensitive)
                .count());
    }

    /** Dem, der står på siden, og en for hvert valg på en liste. */
    private static List<String> betingelser(String side, FactType type) {
        List<String> alle = KODE.matcher(afsnit(side, type))
                .results()
                .map(fundet -> fundet.group(1))
                .filter(kode -> kode.endsWith(")") && kode.contains(type.name() + "("))
                .distinct()
                .toList();
        List<String> med = new ArrayList<>(alle);
        for (Field felt : type.fields()) {
            if (Betingelser.læses(type, felt)) {
                assertThat(alle).anyMatch(b -> b.contains(felt.name() + " "));
                Betingelser.valg(type, felt).stream()
                        .filter(b -> !med.contains(b))
                        .forEach(med::add);
            }
        }
        return med;
    }

    @Test
    void hver_konklusion_på_siden_kan_sættes_ind_i_en_regel() throws IOException {
        Map<String, String> mærker = Proevet.mærker("grundlag", "LOV");
        mærker.put("handling", "\"Prøve.\"");
        mærker.put("ansvarlig", "\"Prøve.\"");
        List<String> konklusioner = KODE.matcher(side())
                .results()
                .map(fundet -> fundet.group(1))
                .filter(kode -> kode.startsWith("konklusion."))
                .distinct()
                .toList();

        assertThat(konklusioner).hasSizeGreaterThan(Slags.values().length);
        for (String konklusion : konklusioner) {
            assertThat(Proevet.koder(mærker, konklusion)).as(konklusion).isEmpty();
        }
    }

    @Test
    void kommunens_egen_mappe_har_de_grundlag_siden_siger() throws IOException {
        for (Grundlag grundlag : Grundlag.values()) {
            String regel = Proevet.regel(
                    "LO-P", Proevet.mærker("grundlag", grundlag.name()), Proevet.BETINGELSE, "konklusion.opfyldt();");
            boolean lokal = Proevet.oven(Map.of("p.drl", regel)).isEmpty();

            assertThat(side())
                    .containsPattern("\\| `@grundlag\\( " + grundlag + " \\)` \\| [^|]*"
                            + (lokal ? "(?<!mappe)\\. \\|" : "Ikke i kommunens egen mappe\\. \\|"));
        }
    }

    @Test
    void hvert_mærke_på_siden_kan_sættes_ind_i_en_regel() {
        for (String mærke : RawRule.MARKS) {
            // De to handler om andre regler.
            if (!mærke.equals("erstatter") && !mærke.equals("andenLæsning")) {
                assertThat(Proevet.koder(Proevet.mærker(mærke, Ord.værdi(mærke)), "konklusion.opfyldt();"))
                        .as(mærke)
                        .isEmpty();
            }
        }
    }
}
