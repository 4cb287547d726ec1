package dk.indsatsregler.rulefile.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers a Danish text says of something that is counted: not paragraphs, dates, years and ids. */
final class TextNumbers {

    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}+|\\S");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d{1,2})?");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern END = Pattern.compile("[.;:!?()]");
    private static final Map<String, Integer> WORDS = words();
    private static final Set<String> REFERENCES = Set.of(
            "§",
            "stk",
            "nr",
            "nummer",
            "numrene",
            "numre",
            "punkt",
            "pkt",
            "litra",
            "kapitel",
            "kap",
            "bilag",
            "artikel",
            "afsnit",
            "side",
            "lov",
            "bekendtgørelse",
            "principmeddelelse",
            "linje",
            "kl",
            "uge",
            "spor");
    private static final Set<String> MONTHS = Set.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final Set<String> CONNECTORS = Set.of("-", "–", "til", "og", "eller", ",");
    private static final Set<String> RANGE = Set.of("-", "–", "til");
    private static final Set<String> BETWEEN = Set.of(
            "hele",
            "halve",
            "seneste",
            "sidste",
            "første",
            "ulovlige",
            "lovlige",
            "sammenhængende",
            "planlagte",
            "fulde",
            "fyldte",
            "forskellige",
            "registrerede",
            "enkelte",
            "spredte",
            "begyndte",
            "samlede",
            "på",
            "hinanden",
            "følgende",
            "afsluttede");
    private static final Set<String> NEGATIONS =
            Set.of("ikke", "ingen", "intet", "aldrig", "hverken", "uden", "undtagen", "bortset");
    private static final Set<String> ARITHMETIC = Set.of("minus", "plus", "×", "+", "=", "/");
    private static final int NEAR = 5;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final boolean[] reference;
    private final Unit[] units;

    private TextNumbers(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        boolean quoted = false;
        while (matcher.find()) {
            quoted = matcher.group().equals("«") || (quoted && !matcher.group().equals("»"));
            tokens.add(new Token(matcher.group(), matcher.start(), number(matcher.group()), quoted));
        }
        this.reference = new boolean[tokens.size()];
        this.units = new Unit[tokens.size()];
    }

    private record Token(String text, int start, @Nullable BigDecimal number, boolean quoted) {

        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        int end() {
            return start + text.length();
        }
    }

    private static Map<String, Integer> words() {
        return Map.ofEntries(
                Map.entry("ingen", 0),
                Map.entry("intet", 0),
                Map.entry("én", 1),
                Map.entry("ét", 1),
                Map.entry("to", 2),
                Map.entry("tre", 3),
                Map.entry("fire", 4),
                Map.entry("fem", 5),
                Map.entry("seks", 6),
                Map.entry("syv", 7),
                Map.entry("otte", 8),
                Map.entry("ni", 9),
                Map.entry("ti", 10),
                Map.entry("elleve", 11),
                Map.entry("tolv", 12),
                Map.entry("tretten", 13),
                Map.entry("fjorten", 14),
                Map.entry("femten", 15),
                Map.entry("seksten", 16),
                Map.entry("sytten", 17),
                Map.entry("atten", 18),
                Map.entry("nitten", 19),
                Map.entry("tyve", 20),
                Map.entry("tredive", 30),
                Map.entry("fyrre", 40),
                Map.entry("halvtreds", 50),
                Map.entry("tres", 60),
                Map.entry("halvfjerds", 70),
                Map.entry("firs", 80),
                Map.entry("halvfems", 90),
                Map.entry("hundrede", 100));
    }

    /** A number as the text around it writes numbers: a word for a word, when there is one. */
    static String like(String written, BigDecimal number) {
        if (!Character.isLetter(written.charAt(0))) {
            return number.toPlainString().replace('.', ',');
        }
        String word = WORDS.entrySet().stream()
                .filter(e -> BigDecimal.valueOf(e.getValue()).compareTo(number) == 0)
                .map(Map.Entry::getKey)
                .filter(w -> !w.equals("intet") && !w.equals("ét"))
                .findFirst()
                .orElse(number.toPlainString().replace('.', ','));
        return Character.isUpperCase(written.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    private static @Nullable BigDecimal number(String token) {
        if (DIGITS.matcher(token).matches()) {
            return new BigDecimal(token.replace(',', '.'));
        }
        Integer word = WORDS.get(token.toLowerCase(Locale.ROOT));
        return word == null ? null : BigDecimal.valueOf(word);
    }

    /** The numbers, in the text's order. */
    static List<TextNumber> of(String text) {
        return new TextNumbers(text).read();
    }

    private List<TextNumber> read() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).number() != null) {
                reference[i] = refers(i);
            }
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).number() != null) {
                units[i] = unit(i);
            }
        }
        List<TextNumber> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            BigDecimal number = tokens.get(i).number();
            if (number != null && !reference[i] && !reckoned(i) && !year(i, number)) {
                found.add(found(i, number));
            }
        }
        return found;
    }

    private TextNumber found(int i, BigDecimal number) {
        Token token = tokens.get(i);
        int last = unitAt(i);
        BigDecimal half = halfAfter(i) ? new BigDecimal("0.5") : BigDecimal.ZERO;
        BigDecimal value = number.add(half).multiply(last < 0 ? BigDecimal.ONE : Unit.size(word(last)));
        Bound after = after(i);
        Bound before = before(i);
        int first = before == null ? i : i - width(i);
        int from = RANGE.contains(word(i - 1)) && connected(i, -1) >= 0 ? connected(i, -1) : first;
        int to = Math.max(after == null ? -1 : afterEnd(i), Math.max(last, i));
        boolean negative = negative(i);
        Bound side = after != null ? after : before != null ? before : end(i);
        return new TextNumber(
                value,
                units[i],
                negative ? null : side,
                connected(i, 1) >= 0 || connected(i, -1) >= 0,
                token.quoted(),
                of(i),
                noun(i),
                token.start(),
                token.text().length(),
                text.substring(
                        tokens.get(Math.max(0, from)).start(), tokens.get(to).end()));
    }

    // 0-9-årige, 0.-6. klasse: of whole numbers both ends are meant.
    private @Nullable Bound end(int i) {
        if (units[i] != Unit.YEARS && units[i] != Unit.CLASS) {
            return null;
        }
        int next = connected(i, 1);
        int previous = connected(i, -1);
        if (next >= 0 && RANGE.contains(word(next - 1))) {
            return Bound.AT_LEAST;
        }
        return previous >= 0 && RANGE.contains(word(i - 1)) ? Bound.AT_MOST : null;
    }

    private String noun(int i) {
        String next = word(i + 1);
        return word(i - 1).equals("trin")
                ? "trin"
                : !next.isEmpty() && Character.isLetter(next.charAt(0)) && !CONNECTORS.contains(next) ? next : "";
    }

    // "2 af 4", "2 af de 4"
    private boolean of(int i) {
        boolean article = word(i - 1).equals("de") || word(i - 1).equals("disse");
        return units[i] == Unit.OTHER && word(article ? i - 2 : i - 1).equals("af");
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    // § 5, nr. 2 og 3; FR-33; IT 1; 14. april; 18/03; 2020-03-18
    private boolean refers(int i) {
        String before = word(i - 1);
        String dotted = before.equals(".") ? word(i - 2) : before;
        if (REFERENCES.contains(dotted) || dotted.equals("§")) {
            return true;
        }
        boolean dash = before.equals("-");
        int named = dash ? i - 2 : i - 1;
        if (named >= 0 && CAPITALS.matcher(tokens.get(named).text()).matches()) {
            return true;
        }
        String next = word(i + 1);
        if (next.equals("/")
                || before.equals("/")
                || MONTHS.contains(next)
                || (next.equals(".") && MONTHS.contains(word(i + 2)))) {
            return true;
        }
        boolean threeParts = (next.equals("-") && isNumber(i + 2) && word(i + 3).equals("-") && isNumber(i + 4))
                || (before.equals("-")
                        && isNumber(i - 2)
                        && ((reference[i - 2] && longNumber(i - 2))
                                || (word(i - 3).equals("-") && isNumber(i - 4))))
                || (longNumber(i) && next.equals("-"));
        if (threeParts) {
            return true;
        }
        int earlier = connected(i, -1);
        return earlier >= 0 && reference[earlier] && unitAt(i) < 0;
    }

    private boolean longNumber(int i) {
        return tokens.get(i).text().length() > 3
                && Character.isDigit(tokens.get(i).text().charAt(0));
    }

    private boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).number() != null;
    }

    private boolean reckoned(int i) {
        return ARITHMETIC.contains(word(i - 1)) || ARITHMETIC.contains(word(i + 1));
    }

    private boolean year(int i, BigDecimal number) {
        return unitAt(i) < 0
                && number.compareTo(BigDecimal.valueOf(1900)) >= 0
                && number.compareTo(BigDecimal.valueOf(2100)) <= 0;
    }

    // The number this one is connected with, after (1) or before (-1): 5-6, 5 til 6, 0.-6., 5, 10 og 15. -1: none.
    private int connected(int i, int way) {
        int j = i + way;
        if (word(j).equals(".") && CONNECTORS.contains(word(j + way))) {
            j += way;
        }
        int passed = 0;
        while (CONNECTORS.contains(word(j)) && passed < 2) {
            j += way;
            passed++;
        }
        if (way < 0 && word(j).equals(".") && passed > 0) {
            j--;
        }
        return passed > 0 && isNumber(j) ? j : -1;
    }

    // Where the word stands that says what is counted; -1 when there is none.
    private int unitAt(int i) {
        int j = i + 1;
        if (word(j).equals(".") || word(j).equals("½")) {
            j++;
        }
        if (halfAfter(i) && !word(i + 1).equals("½")) {
            j += word(j).equals("og") ? 3 : 2;
        }
        if (word(j).equals("-")) {
            j++;
        }
        for (int passed = 0; passed < NEAR && j < tokens.size(); passed++, j++) {
            if (Unit.of(word(j)) != null) {
                return j;
            } else if (!BETWEEN.contains(word(j))
                    && !(word(j).equals("eller") && bound(j) != null)
                    && !(j > 0 && word(j - 1).equals("eller") && bound(j - 1) != null)) {
                return -1;
            }
        }
        return -1;
    }

    // fire en halv, fire og en halv, 4½
    private boolean halfAfter(int i) {
        int j = i + 1;
        if (word(j).equals("½")) {
            return true;
        }
        j += word(j).equals("og") ? 1 : 0;
        return word(j).equals("en") && word(j + 1).equals("halv");
    }

    private Unit unit(int i) {
        int at = unitAt(i);
        Unit own = at < 0 ? null : Unit.of(word(at));
        if (own != null) {
            return own;
        }
        int next = connected(i, 1);
        return next >= 0 && units[next] != null ? units[next] : Unit.OTHER;
    }

    private @Nullable Bound before(int i) {
        String one = word(i - 1);
        String two = word(i - 2) + " " + one;
        String three = word(i - 3) + " " + two;
        if (three.equals("fra og med")) {
            return Bound.AT_LEAST;
        } else if (three.equals("til og med")) {
            return Bound.AT_MOST;
        } else if (Set.of("mere end", "flere end", "ældre end", "højere end").contains(two)) {
            return Bound.OVER;
        } else if (Set.of("mindre end", "færre end", "yngre end", "lavere end").contains(two)) {
            return Bound.UNDER;
        } else if (two.equals("op til")) {
            return Bound.AT_MOST;
        }
        return switch (one) {
            case "mindst", "minimum", "fyldt", "fyldte" -> Bound.AT_LEAST;
            case "over", "overstiger" -> Bound.OVER;
            case "højst", "maksimalt", "maks" -> Bound.AT_MOST;
            case "under" -> Bound.UNDER;
            case "fra" -> units[i] == Unit.YEARS ? Bound.AT_LEAST : null;
            default -> null;
        };
    }

    private int width(int i) {
        String one = word(i - 1);
        return one.equals("med") ? 3 : one.equals("end") || one.equals("til") ? 2 : 1;
    }

    private @Nullable Bound after(int i) {
        int at = afterStart(i);
        return at < 0 ? null : bound(at);
    }

    private int afterEnd(int i) {
        return afterStart(i) + 1;
    }

    private int afterStart(int i) {
        for (int j = i + 1; j <= i + NEAR && j < tokens.size() && !isNumber(j); j++) {
            if (bound(j) != null) {
                return j;
            } else if (END.matcher(word(j)).matches() && !(j == i + 1 && word(j).equals("."))) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Bound bound(int j) {
        if (!word(j).equals("eller") && !word(j).equals("og")) {
            return null;
        }
        return switch (word(j + 1)) {
            case "derover", "mere", "flere", "opefter", "højere", "ældre" -> Bound.AT_LEAST;
            case "derunder", "mindre", "færre", "nedefter", "lavere", "yngre" -> Bound.AT_MOST;
            default -> null;
        };
    }

    // In a sentence that denies something, it cannot be said what.
    private boolean negative(int i) {
        for (int way : List.of(-1, 1)) {
            for (int j = i; j >= 0 && j < tokens.size(); j += way) {
                boolean ordinal = word(j).equals(".") && isNumber(j - 1);
                if (j != i && END.matcher(word(j)).matches() && !ordinal) {
                    break;
                } else if (j != i && NEGATIONS.contains(word(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
