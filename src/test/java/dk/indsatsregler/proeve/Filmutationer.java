package dk.indsatsregler.proeve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Regelfiler, ændret tilfældigt: i deres bytes, i deres ord, eller i deres grammatik. */
public final class Filmutationer {

    /** Hvad der ændres. */
    public enum Slags {
        BYTES,
        ORD,
        GRAMMATIK
    }

    private static final Pattern ORD =
            Pattern.compile("\"[^\"\\n]*\"|\\w+|[^\\w\\s]|\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    /** Ord og tegn, der kan komme til at stå hvor som helst. */
    public static final List<String> NYE_ORD = List.of(
            "rule",
            "when",
            "then",
            "end",
            "(",
            ")",
            "\"",
            "@",
            ",",
            "&&",
            "||",
            "==",
            "=",
            "!=",
            "<=",
            ">",
            "not",
            "in",
            "exists",
            "forall",
            "null",
            "\\",
            "/*",
            "*/",
            "//",
            "konklusion",
            ".",
            ";",
            "-",
            "1",
            "0",
            "10,5",
            "100",
            "æ",
            "a\u030A",
            "\u00A0",
            "“",
            "eval",
            "Barn",
            "true",
            "false",
            "og",
            "eller",
            "mellem",
            "%",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "{",
            "}",
            "😀",
            "\uFEFF",
            "Emne.X",
            "2020-03-18",
            "opmærksomhed",
            "tilpasning");

    private static final Pattern TAL = Pattern.compile("(?<= )\\d+(?= )");
    private static final Pattern SAMMENLIGNING = Pattern.compile(" (==|!=|<=|>=|<|>) ");
    private static final Pattern JA_NEJ = Pattern.compile("\\b(true|false|null)\\b");
    private static final Pattern FELT =
            Pattern.compile("(?<=[(,|&] )\\p{L}\\w*(?= [=!<>])", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern VERBUM = Pattern.compile("(?<=konklusion\\.)\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ID = Pattern.compile("(?<=\")[A-Z]+-[A-Z0-9-]+(?=[\":])");
    private static final Pattern DATO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MÆRKE = Pattern.compile("(?m)^ +@.*\\n");
    private static final Pattern BETINGELSE = Pattern.compile("(?m)^ +(?:exists |not )?[A-Z]\\w+\\(.*\\n");
    private static final Pattern KVANTOR = Pattern.compile("(?m)(?<=^    )(exists |not )?(?=[A-Z]\\w+\\()");
    private static final Pattern REGEL = Pattern.compile("(?ms)^rule .*?^end\\n");

    private final List<String> filer;
    private final SplittableRandom tilfælde;

    /**
     * @param filer gode filer at ændre
     * @param frø samme frø, samme ændringer
     */
    public Filmutationer(List<String> filer, long frø) {
        this.filer = List.copyOf(filer);
        this.tilfælde = new SplittableRandom(frø);
    }

    /** Filen med et nummer, ændret ét til tre steder. */
    public byte[] ændret(int fil, Slags slags) {
        String god = filer.get(fil);
        int antal = 1 + tilfælde.nextInt(3);
        return switch (slags) {
            case BYTES -> bytes(god.getBytes(StandardCharsets.UTF_8), antal);
            case ORD -> ord(god, antal).getBytes(StandardCharsets.UTF_8);
            case GRAMMATIK -> grammatik(god, antal).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** En af filerne. */
    public int fil() {
        return tilfælde.nextInt(filer.size());
    }

    private byte[] bytes(byte[] god, int antal) {
        byte[] ændret = god.clone();
        for (int i = 0; i < antal; i++) {
            int her = tilfælde.nextInt(ændret.length);
            switch (tilfælde.nextInt(4)) {
                case 0 -> ændret[her] = (byte) tilfælde.nextInt(256);
                case 1 -> ændret[her] ^= (byte) (1 << tilfælde.nextInt(8));
                case 2 -> {
                    int til = Math.min(ændret.length, her + 1 + tilfælde.nextInt(40));
                    byte[] kortere = Arrays.copyOf(ændret, ændret.length - (til - her));
                    System.arraycopy(ændret, til, kortere, her, ændret.length - til);
                    ændret = kortere.length == 0 ? ændret : kortere;
                }
                default -> {
                    if (tilfælde.nextInt(10) == 0) {
                        ændret = Arrays.copyOf(ændret, Math.max(1, her));
                    } else {
                        ændret[her] = (byte)
                                NYE_ORD.get(tilfælde.nextInt(NYE_ORD.size())).charAt(0);
                    }
                }
            }
        }
        return ændret;
    }

    private String ord(String god, int antal) {
        List<String> ord = new ArrayList<>(
                ORD.matcher(god).results().map(MatchResult::group).toList());
        for (int i = 0; i < antal; i++) {
            int her = tilfælde.nextInt(ord.size());
            switch (tilfælde.nextInt(5)) {
                case 0 -> ord.set(her, "");
                case 1 -> ord.add(her, NYE_ORD.get(tilfælde.nextInt(NYE_ORD.size())));
                case 2 -> ord.set(her, NYE_ORD.get(tilfælde.nextInt(NYE_ORD.size())));
                case 3 -> ord.set(her, ord.get(tilfælde.nextInt(ord.size())));
                default -> {
                    int der = tilfælde.nextInt(ord.size());
                    String andet = ord.get(der);
                    ord.set(der, ord.get(her));
                    ord.set(her, andet);
                }
            }
        }
        return String.join("", ord);
    }

    private String grammatik(String god, int antal) {
        String ændret = god;
        for (int i = 0; i < antal; i++) {
            ændret = switch (tilfælde.nextInt(14)) {
                case 0 ->
                    ét(
                            ændret,
                            TAL,
                            tal -> Integer.toString(Math.max(0, Integer.parseInt(tal) + tilfælde.nextInt(7) - 3)));
                case 1 -> ét(ændret, TAL, tal -> tal + "." + (1 + tilfælde.nextInt(9)));
                case 2 ->
                    ét(
                            ændret,
                            SAMMENLIGNING,
                            s -> " " + List.of("==", "!=", "<", "<=", ">", ">=").get(tilfælde.nextInt(6)) + " ");
                case 3 ->
                    ét(ændret, JA_NEJ, v -> List.of("true", "false", "null").get(tilfælde.nextInt(3)));
                case 4 -> ét(ændret, FELT, felt -> fra(FELT, felt));
                case 5 -> ét(ændret, VERBUM, v -> fra(VERBUM, v));
                case 6 -> ét(ændret, ID, id -> fra(ID, id));
                case 7 -> ét(ændret, DATO, d -> fra(DATO, d));
                case 8 -> ét(ændret, MÆRKE, m -> tilfælde.nextBoolean() ? "" : m + fra(MÆRKE, m));
                case 9 -> ét(ændret, BETINGELSE, b -> tilfælde.nextInt(3) == 0 ? "" : b + fra(BETINGELSE, b));
                case 10 ->
                    ét(ændret, KVANTOR, k -> List.of("exists ", "not ", "").get(tilfælde.nextInt(3)));
                case 11 -> ét(ændret, BETINGELSE, b -> forall(b));
                case 12 -> ét(ændret, REGEL, r -> tilfælde.nextInt(3) == 0 ? "" : r + "\n" + omdøbt(r));
                default -> ét(ændret, REGEL, r -> r + "\n" + fra(REGEL, r));
            };
        }
        return ændret;
    }

    private String omdøbt(String regel) {
        return regel.replaceFirst("rule \"([A-Z0-9-]+)", "rule \"$1-X" + tilfælde.nextInt(100));
    }

    private static String forall(String betingelse) {
        return betingelse.replaceFirst("(?:exists |not )?([A-Z]\\w+\\([^/\\n]*\\))", "forall( $1 )");
    }

    /** Ét af stederne, skrevet om. */
    private String ét(String tekst, Pattern mønster, UnaryOperator<String> ny) {
        List<MatchResult> steder = mønster.matcher(tekst).results().toList();
        if (steder.isEmpty()) {
            return tekst;
        }
        MatchResult sted = steder.get(tilfælde.nextInt(steder.size()));
        return tekst.substring(0, sted.start()) + ny.apply(sted.group()) + tekst.substring(sted.end());
    }

    /** Noget af samme slags fra en af filerne. */
    private String fra(Pattern mønster, String ellers) {
        List<MatchResult> steder = mønster.matcher(filer.get(fil())).results().toList();
        return steder.isEmpty()
                ? ellers
                : steder.get(tilfælde.nextInt(steder.size())).group();
    }
}
