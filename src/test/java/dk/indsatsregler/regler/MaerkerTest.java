package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Hvert mærke, en regel hviler på: sit eget, hvert udsagns, og hver regels, gruppes og skalas, den læser. Ingen er skjult af et stærkere, og
 * intet nej efter loven hviler på andet end loven, et udsagn, der måler lovens ord, eller en læsning, en fagperson ser på.
 *
 * <p>{@code docs/maerker.md} er tabellen; {@code -Dmaerker.skriv=true} skriver den på ny.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaerkerTest {

    private static final Path TABEL = Path.of("docs/maerker.md");

    /** Et udsagn, som det står i udsagn.json. */
    private record Udsagn(Grundlag mærke, boolean måler, boolean aldrigNej) {}

    /** Det svagere, en regel hviler på: et udsagn af en regel, eller en regel, den læser. */
    private record Svagere(Rule hos, @Nullable String udsagn) {

        String navn() {
            return udsagn == null ? hos.id() + " (" + hos.info().mærke() + ")" : udsagn;
        }
    }

    private static final RuleSet REGLER = Rulebook.shipped().rules();
    private static final Map<String, Udsagn> UDSAGN = new HashMap<>();
    private static final Map<Rule, Set<Rule>> LÆSER = new HashMap<>();

    @BeforeAll
    static void læs() throws IOException {
        for (JsonNode u : new ObjectMapper()
                .readTree(Path.of("src/main/resources/rules/udsagn.json").toFile())) {
            UDSAGN.put(
                    u.get("id").asText(),
                    new Udsagn(Grundlag.valueOf(u.get("maerke").asText()), u.has("maaler"), u.has("aldrigNej")));
        }
        REGLER.rules()
                .forEach(read -> REGLER.readers(read)
                        .forEach(reader -> LÆSER.computeIfAbsent(reader, r -> new LinkedHashSet<>())
                                .add(read)));
    }

    /** Reglen selv og alt, den læser, nær og fjernt. */
    private static Set<Rule> alt(Rule rule) {
        Set<Rule> alle = new LinkedHashSet<>(List.of(rule));
        Deque<Rule> åbne = new ArrayDeque<>(alle);
        while (!åbne.isEmpty()) {
            LÆSER.getOrDefault(åbne.remove(), Set.of()).stream()
                    .filter(alle::add)
                    .forEach(åbne::add);
        }
        return alle;
    }

    /** Reglens egne udsagn, og de, der fastlægger, hvordan det, den læser, måles. */
    private static Set<String> udsagn(Rule rule) {
        Set<String> alle = new TreeSet<>(rule.info().kilde().udsagn());
        rule.conditions().stream()
                .flatMap(led -> led.fields().stream())
                .map(Field::derivation)
                .filter(Objects::nonNull)
                .map(Derivation::statements)
                .flatMap(navne -> Arrays.stream(navne.split(", ", -1)))
                .filter(id -> UDSAGN.get(id).måler())
                .forEach(alle::add);
        return alle;
    }

    private static List<Svagere> svagere(Rule rule) {
        Grundlag eget = rule.info().grundlag();
        return alt(rule).stream()
                .flatMap(r -> Stream.concat(
                        r.info().grundlag().svagereEnd(eget) ? Stream.of(new Svagere(r, null)) : Stream.empty(),
                        udsagn(r).stream()
                                .filter(id -> UDSAGN.get(id).mærke().svagereEnd(eget))
                                .map(id -> new Svagere(r, id))))
                .toList();
    }

    /** De regler, der er en anden læsning af reglen og nævner udsagnet. */
    private static List<String> læsninger(Svagere svagere) {
        return REGLER.readings().stream()
                .map(Rule::info)
                .filter(r -> r.kilde().andenLæsning().contains(svagere.hos().id())
                        && r.kilde().udsagn().contains(String.valueOf(svagere.udsagn())))
                .map(r -> r.id())
                .distinct()
                .toList();
    }

    /** Det svagere, et nej efter loven ville hvile på, uden at det kan ses. */
    private static List<String> skjulte(Rule rule) {
        return rule.info().grundlag() != Grundlag.LOV
                ? List.of()
                : svagere(rule).stream()
                        .filter(s -> s.udsagn() == null
                                || !(UDSAGN.get(s.udsagn()).måler()
                                        || UDSAGN.get(s.udsagn()).aldrigNej()))
                        .filter(s -> læsninger(s).isEmpty())
                        .map(Svagere::navn)
                        .distinct()
                        .toList();
    }

    @Test
    void intet_svagere_mærke_er_skjult_af_et_stærkere() {
        for (Rule rule : REGLER.rules()) {
            Set<Grundlag> mærker = EnumSet.noneOf(Grundlag.class);
            svagere(rule)
                    .forEach(s -> mærker.add(
                            s.udsagn() == null
                                    ? s.hos().info().grundlag()
                                    : UDSAGN.get(s.udsagn()).mærke()));
            assertThat(rule.info().kilde().hvilerPå()).as(rule.info().version()).isEqualTo(mærker);
        }
    }

    /** Regler, hvis nej endnu hviler på noget svagere. Listen skal ende tom: retter du en regel, så tag den ud. */
    private static final String[] KENDTE = {};

    @Test
    void intet_nej_efter_loven_hviler_på_et_svagere_udsagn_uden_at_måle_eller_at_en_fagperson_ser_det() {
        Set<String> skjulte = REGLER.rules().stream()
                .filter(r -> !skjulte(r).isEmpty())
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(skjulte).isEqualTo(new TreeSet<>(Set.of(KENDTE)));
    }

    @Test
    void en_anden_læsning_nævner_et_svagere_udsagn_af_reglen() {
        for (Rule læsning : REGLER.readings()) {
            for (String id : læsning.info().kilde().andenLæsning()) {
                assertThat(REGLER.versions(id))
                        .as(læsning.id() + " læser " + id + " anderledes")
                        .anyMatch(regel -> regel.info().kilde().udsagn().stream()
                                .anyMatch(u -> læsning.info().kilde().udsagn().contains(u)
                                        && UDSAGN.get(u).mærke().svagereEnd(Grundlag.LOV)));
            }
        }
    }

    @Test
    void tabellen_er_reglernes() throws IOException {
        String tabel = tabel();
        if (Boolean.getBoolean("maerker.skriv")) {
            Files.writeString(TABEL, tabel);
        }
        assertThat(Files.readString(TABEL)).isEqualTo(tabel);
    }

    private static String tabel() {
        StringBuilder ud = new StringBuilder("""
                # Mærker

                Hver regel, og hvad den hviler på: sit eget grundlag, hvert udsagns, og hver regels, gruppes og skalas, den læser. Et svagere mærke
                vises altid med udfaldet (`hvilerPaa`). Et nej efter loven hviler kun på et svagere udsagn, hvor udsagnet fastlægger, hvordan
                lovens eget ord måles (`maaler` i rules/udsagn.json), eller hvor reglen for en anden læsning gør nejet til
                KRÆVER_FAGLIG_VURDERING (`@andenLæsning`). Skrives af MaerkerTest med `-Dmaerker.skriv=true`.

                | Regel | Fra | Mærke | Hviler også på | Svagere udsagn og regler | Et nej efter loven |
                |---|---|---|---|---|---|
                """);
        for (Rule rule : REGLER.rules()) {
            List<Svagere> svagere = svagere(rule);
            ud.append("| ")
                    .append(rule.id())
                    .append(" | ")
                    .append(rule.info().gyldighed().fra())
                    .append(" | ")
                    .append(rule.info().mærke())
                    .append(" | ")
                    .append(rule.info().kilde().hvilerPå().stream()
                            .map(g -> g.name().replace('_', ' '))
                            .collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(svagere.stream().map(Svagere::navn).distinct().collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(nej(rule, svagere))
                    .append(" |\n");
        }
        return ud.toString().replaceAll("\\|  (?=\\|)", "| – ");
    }

    private static String nej(Rule rule, List<Svagere> svagere) {
        if (rule.info().grundlag() != Grundlag.LOV) {
            return "";
        }
        List<String> dele = new ArrayList<>();
        List<String> skjulte = skjulte(rule);
        if (!skjulte.isEmpty()) {
            dele.add("SKAL RETTES: " + String.join(", ", skjulte));
        }
        String måler = svagere.stream()
                .filter(s -> s.udsagn() != null && UDSAGN.get(s.udsagn()).måler())
                .map(Svagere::navn)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!måler.isEmpty()) {
            dele.add("måles ved " + måler);
        }
        String andre = svagere.stream()
                .filter(s -> s.udsagn() != null)
                .flatMap(s -> læsninger(s).stream().map(l -> s.udsagn() + ": " + l))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!andre.isEmpty()) {
            dele.add("en fagperson, når læsningen afgør (" + andre + ")");
        }
        return dele.isEmpty() ? "loven" : String.join("; ", dele);
    }
}
