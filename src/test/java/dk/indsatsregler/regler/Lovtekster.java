package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lovenes og bekendtgørelsernes tekst, som den er læst. Hele paragraffer er ikke kopieret hertil: mappen ligger ved siden af projektet
 * ({@code ../shared/kilder/lov}, eller hvor {@code -Dindsatsregler.lov} siger), og uden den holdes ingen citater op mod den.
 */
final class Lovtekster {

    static final Path MAPPE = Path.of(System.getProperty("indsatsregler.lov", "../shared/kilder/lov"));

    private static final Pattern KODE = Pattern.compile("\\bE\\d+\\b");
    private static final Map<String, List<String>> FILER = Map.ofEntries(
            Map.entry("E45", List.of("barnets-lov", "barnets-lov-2024-83")),
            Map.entry("E46", List.of("underretning-bek-1602", "underretning-bek-1651")),
            Map.entry("E47", List.of("serviceloven")),
            Map.entry("E48", List.of("fravaer-bek-1063", "fravaer-bek-696")),
            Map.entry("E49", List.of("sygeundervisning-bek-694")),
            Map.entry("E52", List.of("noedpasning-bek-217")),
            Map.entry("E53", List.of("noedpasning-bek-405", "noedpasning-bek-510")),
            Map.entry("E54", List.of("noedpasning-bek-2053")),
            Map.entry(
                    "E55", List.of("noedundervisning-bek-242", "noedundervisning-bek-411", "noedundervisning-bek-629")),
            Map.entry("E56", List.of("forvaltningsloven")),
            Map.entry("E57", List.of("offentlighedsloven")));

    /** De love, en regels henvisning kan begynde med, og som er læst paragraf for paragraf. */
    static final Map<String, String> HENVISES = Map.ofEntries(
            Map.entry("Barnets lov", "barnets-lov"),
            Map.entry("Serviceloven", "serviceloven"),
            Map.entry("BEK nr. 1602", "underretning-bek-1602"),
            Map.entry("BEK nr. 1651", "underretning-bek-1651"),
            Map.entry("BEK nr. 1063", "fravaer-bek-1063"),
            Map.entry("BEK nr. 696", "fravaer-bek-696"),
            Map.entry("BEK nr. 694", "sygeundervisning-bek-694"),
            Map.entry("BEK nr. 217", "noedpasning-bek-217"),
            Map.entry("BEK nr. 405", "noedpasning-bek-405"),
            Map.entry("BEK nr. 510", "noedpasning-bek-510"),
            Map.entry("BEK nr. 629", "noedundervisning-bek-629"));

    private static final String NUMRE = "\\d+(?: [a-z]\\b)?(?:(?:-|, | og )\\d+(?: [a-z]\\b)?)*";
    private static final Pattern HENVIST = Pattern.compile(
            "§§? ?(" + NUMRE + ")(?:, stk\\. (" + NUMRE + ")(?:, nr\\. [0-9-]+)?(?:,? og stk\\. (" + NUMRE + "))?)?");
    private static final Pattern PARAGRAF = Pattern.compile("§ (\\d+(?: [a-z])?)\\.");
    private static final Pattern STYKKE = Pattern.compile("Stk\\. (\\d+)\\.");

    private final Map<String, List<String>> linjer;
    private final Map<String, String> tekster;

    private Lovtekster(Map<String, List<String>> linjer) {
        this.linjer = linjer;
        this.tekster = linjer.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fil -> jævn(String.join(" ", fil.getValue()))));
    }

    /** Teksterne; tom, når mappen ikke er der. */
    static Optional<Lovtekster> læs() {
        if (!Files.isDirectory(MAPPE)) {
            return Optional.empty();
        }
        try (Stream<Path> filer = Files.list(MAPPE)) {
            return Optional.of(new Lovtekster(filer.filter(f -> f.toString().endsWith(".txt"))
                    .collect(Collectors.toMap(
                            f -> f.getFileName().toString().replace(".txt", ""),
                            Lovtekster::linjer,
                            (a, b) -> a,
                            TreeMap::new))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** De ord, en regel hviler på, hvor de ikke er et udsagns: efter lovens navn og reglens id. */
    static Map<String, Map<String, String>> egneOrd() throws IOException {
        Map<String, Map<String, String>> ord = new TreeMap<>();
        String lov = "";
        for (String linje : Files.readAllLines(Path.of("src/test/resources/lov/ord.txt"))) {
            if (linje.startsWith("== ")) {
                lov = linje.substring(3);
            } else if (!linje.isBlank() && !linje.startsWith("#")) {
                String[] dele = linje.split(" ", 2);
                assertThat(ord.computeIfAbsent(lov, l -> new TreeMap<>()).put(dele[0], dele[1]))
                        .as(linje)
                        .isNull();
            }
        }
        return ord;
    }

    /** Er det den lov, en henvisning begynder med? «BEK nr. 2053» begynder ikke med «BEK nr. 205». */
    static boolean begynder(String henvisning, String lov) {
        return henvisning.startsWith(lov + " ");
    }

    /**
     * Står ordene i et af de stykker, den første lov i en henvisning nævnes med? Hvor der ikke er nævnt et stykke, i paragraffen.
     *
     * @param lov den lov, henvisningen begynder med
     */
    boolean står(String citat, String lov, String henvisning) {
        String søgt = jævn(citat);
        String første = henvisning.split("; ", -1)[0];
        return HENVIST.matcher(første)
                .results()
                .anyMatch(sted -> stykker(lov, sted).stream().anyMatch(tekst -> tekst.contains(søgt)));
    }

    private List<String> stykker(String lov, MatchResult sted) {
        Set<String> paragraffer = tal(sted.group(1));
        Set<String> stykker = new TreeSet<>();
        Stream.of(sted.group(2), sted.group(3)).filter(Objects::nonNull).forEach(n -> stykker.addAll(tal(n)));
        List<String> tekster = new ArrayList<>();
        String paragraf = "";
        String stykke = "";
        for (String linje : linjer.getOrDefault(HENVISES.get(lov), List.of())) {
            Matcher begyndelse = PARAGRAF.matcher(linje);
            Matcher næste = STYKKE.matcher(linje);
            if (begyndelse.lookingAt()) {
                paragraf = begyndelse.group(1);
                stykke = "1";
                tekster.add("");
            } else if (næste.lookingAt()) {
                stykke = næste.group(1);
                tekster.add("");
            }
            if (paragraffer.contains(paragraf) && (stykker.isEmpty() || stykker.contains(stykke))) {
                int sidst = tekster.size() - 1;
                tekster.set(sidst, jævn(tekster.get(sidst) + " " + linje));
            }
        }
        return tekster;
    }

    /** «1, 3 og 5-7» er 1, 3, 5, 6 og 7; «155 a» er sig selv. */
    private static Set<String> tal(String opregnet) {
        Set<String> tal = new TreeSet<>();
        for (String del : opregnet.split(", | og ", -1)) {
            String[] ender = del.split("-", -1);
            if (ender.length == 1) {
                tal.add(del);
            } else {
                for (int i = Integer.parseInt(ender[0]); i <= Integer.parseInt(ender[1]); i++) {
                    tal.add(String.valueOf(i));
                }
            }
        }
        return tal;
    }

    /** Er en kilde en af de love og bekendtgørelser, der er læst? */
    static boolean erLov(String kilde) {
        return KODE.matcher(kilde).results().map(MatchResult::group).anyMatch(FILER::containsKey);
    }

    /** Står ordene i en af de love, kilden nævner? */
    boolean står(String citat, String kilde) {
        String søgt = jævn(citat);
        return KODE.matcher(kilde)
                .results()
                .map(MatchResult::group)
                .flatMap(kode -> FILER.getOrDefault(kode, List.of()).stream())
                .anyMatch(fil -> tekster.getOrDefault(fil, "").contains(søgt));
    }

    /** Står ordene i nogen af dem? */
    boolean står(String citat) {
        String søgt = jævn(citat);
        return tekster.values().stream().anyMatch(tekst -> tekst.contains(søgt));
    }

    private static List<String> linjer(Path fil) {
        try (Stream<String> linjer = Files.lines(fil)) {
            return linjer.filter(linje -> !linje.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Kopien har usynlige delepunkter inde i ord; mellemrum og linjeskift er ikke en del af ordlyden.
    private static String jævn(String tekst) {
        return tekst.replace("\u200c", "")
                .replace("\u200d", "")
                .replace("\u00ad", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
