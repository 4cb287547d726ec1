package dk.indsatsregler.rulefile.repair;

import dk.indsatsregler.rulefile.read.Days;
import dk.indsatsregler.rulefile.read.Parser;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of words a row of the table can name: of how many words one is made at a place, and what it means. */
final class Kinds {

    private static final Pattern NAME_OF_GROUP = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9]*+(-[A-ZÆØÅ0-9]++)++");
    static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*+(-[A-Z0-9]++)++");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?|\\d+-\\d+|\\d{5,}");
    private static final Map<String, String> TURNED =
            Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "==", "!=", "!=");
    private static final Map<String, String> FRACTIONS = Map.of("½", ".5", "¼", ".25", "¾", ".75");
    private static final Set<String> NO_FIELDS = Set.of("true", "false", "null", "ja", "nej", "in", "not");
    private static final Found HERE = new Found(0, "");

    private Kinds() {}

    /** What was found. */
    record Found(int length, String means) {}

    /** The kind of word at a place; {@code null} when it is not there. */
    static @Nullable Found find(String kind, Site site, int i) {
        Token token = site.at(i);
        String text = token.text();
        String lower = site.lower(i);
        boolean name = token.kind() == Kind.NAME;
        return switch (kind) {
            case "NAME" -> one(name, text);
            case "FIELD" -> one(name && Character.isLowerCase(text.charAt(0)) && !NO_FIELDS.contains(text), text);
            case "NUMBER" -> one(token.kind() == Kind.NUMBER, text);
            case "TEXT" -> one(token.kind() == Kind.TEXT, text);
            case "IDTEXT" -> one(token.kind() == Kind.TEXT && ID.matcher(text).matches(), text);
            case "NUMTEXT" -> one(token.kind() == Kind.NUMBER || token.kind() == Kind.TEXT, text);
            case "TYPE" -> one(token.capital(), text);
            case "VALUE" -> some(site.value(i), answer(site, i));
            case "LITERAL" -> some(Rows.literal(site, i), "");
            case "CLEAR" ->
                some(
                        Rows.literal(site, i) > 0 || token.capital() || NO_FIELDS.contains(text) ? site.value(i) : 0,
                        answer(site, i));
            case "CONST" -> one(Rows.constant(site, i), text);
            case "LIST" -> one(Rows.list(site, i), text);
            case "UNIT" -> one(Rows.unit(site, i) > 0, text);
            case "SIGN" -> one(site.comparison(i), TURNED.getOrDefault(text, ""));
            case "DENY" -> one(site.comparison(i), WordLists.OPPOSITE.getOrDefault(text, ""));
            case "SIGNEQ" -> one(site.comparison(i) || token.is("="), token.is("=") ? "==" : text);
            case "OTHERSIGN" -> otherSign(site, i);
            case "NOT" -> one(name && (text.equals("not") || "not".equals(WordLists.QUANTIFIERS.get(lower))), "");
            case "IN" -> some(site.is(i, "in") ? 1 : site.is(i, "not") && site.is(i + 1, "in") ? 2 : 0, "");
            case "UP" -> one(WordLists.AND_UP.contains(lower), "");
            case "DOWN" -> one(WordLists.AND_DOWN.contains(lower), "");
            case "TO" -> some(to(site, i), "");
            case "AND", "OR", "JOIN" -> joins(kind, site, i);
            case "LEADS", "LEADWORDS" -> leads(kind, site, i);
            case "SAYWORD" -> one(name && WordLists.SIGNS.containsKey(lower), "");
            case "SAID" -> name ? said(site, i) : null;
            case "SIGNSAID" -> site.comparison(i) || token.is("=") ? said(site, i) : null;
            case "NUMBERS" -> numbers(site, i);
            case "VALUES" -> values(site, i);
            case "JOINED" -> joined(site, i);
            case "ID", "GROUP", "DAY" -> unquoted(kind, site, i);
            case "WORDS" -> words(site, i);
            case "APART" -> apart(site, i);
            case "FRACTION" -> fraction(site, i);
            case "NOUGHTS" -> noughts(site, i);
            case "LOOKALIKE" ->
                one(
                        token.kind() == Kind.BAD && WordLists.LOOKALIKES.containsKey(text),
                        WordLists.LOOKALIKES.getOrDefault(text, ""));
            case "BULLET" -> one(text.length() == 1 && "-*+•–".contains(text), "");
            case "MARK" -> one(name && RawRule.meant(text) != null, "");
            // what is only looked at
            case "OVER" -> here(site.over(i) || !site.sameLine(i - 1, i));
            case "EOL" -> here(!site.sameLine(i - 1, i));
            case "FIRST" -> here(site.first(i));
            case "STOP" -> here(i == site.stop());
            case "PIECE" -> here(i == site.piece());
            case "OUT" -> here(site.depth(i) == 0);
            case "COND" -> here(site.conditionBegins(i));
            case "BEGINS" -> here(site.is(i - 1, "(") || (site.over(i - 1) && !site.is(i - 1, ")")));
            case "GROUPED" -> here(site.and(i).contains("&&"));
            case "INLIST" -> here(inList(site, i));
            default -> one(site.is(i, kind), text);
        };
    }

    private static @Nullable Found one(boolean there, String means) {
        return there ? new Found(1, means) : null;
    }

    private static @Nullable Found some(int length, String means) {
        return length > 0 ? new Found(length, means) : null;
    }

    private static @Nullable Found here(boolean there) {
        return there ? HERE : null;
    }

    private static String answer(Site site, int i) {
        Boolean said = WordLists.ANSWERS.get(site.lower(i));
        return said == null ? site.written(i, i + site.value(i)) : said.toString();
    }

    /** {@code = => === <>}, with or without blanks between. */
    private static @Nullable Found otherSign(Site site, int i) {
        StringBuilder signs = new StringBuilder();
        int to = i;
        while (to < i + 4
                && site.sameLine(i, to)
                && site.at(to).kind() == Kind.SIGN
                && "=!<>/~:".indexOf(site.at(to).text().charAt(0)) >= 0) {
            signs.append(site.at(to).text());
            to++;
        }
        String whole = signs.toString();
        boolean apart = to == i + 2 && Parser.COMPARISONS.contains(whole);
        String means = apart ? whole : WordLists.COMPARED.get(whole);
        return means == null ? null : new Found(to - i, means);
    }

    private static int to(Site site, int i) {
        String text = site.at(i).text();
        if (text.equals("-")
                || text.equals("–")
                || text.equals("−")
                || text.equals("…")
                || WordLists.TO.contains(site.lower(i))) {
            return 1;
        }
        int points = 0;
        while (site.is(i + points, ".")) {
            points++;
        }
        return points == 2 || points == 3 ? points : 0;
    }

    /** A word for and, or, with what follows it without meaning anything of its own. */
    private static @Nullable Found joins(String kind, Site site, int i) {
        String said = Rows.connective(site, i);
        int to = i + 1;
        while (site.sameLine(i, to)
                && (WordLists.FILLERS.contains(site.lower(to)) || (site.is(to, "/") && site.is(to + 1, "eller")))) {
            to++;
        }
        boolean or = said.equals("||") || (site.is(i + 1, "/") && to > i + 1);
        return said.isEmpty() || (or ? kind.equals("AND") : kind.equals("OR")) ? null : new Found(to - i, said);
    }

    private static @Nullable Found leads(String kind, Site site, int i) {
        int to = i;
        boolean words = false;
        while (site.sameLine(i, to) && to < i + 5) {
            boolean word = site.at(to).kind() == Kind.NAME && WordLists.LEADS.contains(site.lower(to));
            if (!word && !site.is(to, "=") && !site.is(to, "==") && !site.is(to, ">=") && !site.is(to, ":")) {
                break;
            }
            words |= word && !site.is(to, "in");
            to++;
        }
        return to == i || (kind.equals("LEADWORDS") && !words) ? null : new Found(to - i, "");
    }

    /** A comparison said in words, or in signs and words: {@code er mindst}, {@code > eller =}. */
    private static @Nullable Found said(Site site, int i) {
        int to = i;
        String sign = "";
        String said = "";
        boolean equal = false;
        boolean plain = false;
        boolean negated = false;
        boolean worded = false;
        for (; site.sameLine(i, to) && to < i + 10; to++) {
            Token token = site.at(to);
            String lower = site.lower(to);
            boolean word = token.kind() == Kind.NAME;
            if (site.comparison(to) || token.is("=") || token.is("!") || token.is("/")) {
                equal |= (token.is("==") || token.is("=")) && to > i;
                negated |= token.is("!");
                sign = to == i ? token.text() : sign;
            } else if (word
                    && (WordLists.SIGNS.containsKey(lower) || WordLists.SMALL.contains(lower) || lower.equals("not"))) {
                String means = lower.equals("not") ? "!=" : WordLists.SIGNS.getOrDefault(lower, "");
                negated |= means.equals("!=");
                equal |= means.equals("==") && !(said.isEmpty() && sign.isEmpty());
                plain |= means.equals("==");
                boolean sided = !means.isEmpty() && "<>".indexOf(means.charAt(0)) >= 0;
                said = sided ? means : said;
                worded = true;
                to += site.is(to + 1, ".") && !site.at(to + 1).gap() ? 1 : 0; // maks. 8
            } else {
                break;
            }
        }
        String means = worded ? meant(sign.equals("=") ? "==" : sign, said, equal, negated, plain) : null;
        return means == null || WordLists.OPERATORS.contains(site.at(to).text()) ? null : new Found(to - i, means);
    }

    private static @Nullable String meant(String sign, String said, boolean equal, boolean negated, boolean plain) {
        boolean open = sign.equals("<") || sign.equals(">");
        String whole = equal && said.length() == 1 ? said + "=" : said;
        if (negated) {
            return sign.isEmpty() || sign.equals("==") ? WordLists.OPPOSITE.get(said.isEmpty() ? "==" : whole) : null;
        }
        if (said.isEmpty()) {
            return sign.isEmpty() ? (plain ? "==" : null) : equal && open ? sign + "=" : sign;
        }
        return sign.isEmpty() || sign.equals("==")
                ? whole
                : sign.charAt(0) == said.charAt(0) ? (open ? whole : sign) : null;
    }

    /** {@code 6, 7 og 8}, but not {@code 10,5}. */
    private static @Nullable Found numbers(Site site, int i) {
        List<String> numbers = new ArrayList<>();
        int to = i;
        while (site.at(to).kind() == Kind.NUMBER && site.sameLine(i, to)) {
            numbers.add(site.at(to).text());
            boolean more =
                    (site.is(to + 1, ",") || !Rows.connective(site, to + 1).isEmpty())
                            && site.at(to + 2).kind() == Kind.NUMBER;
            to += more ? 2 : 1;
            if (!more) {
                break;
            }
        }
        boolean decimals =
                numbers.size() == 2 && site.is(i + 1, ",") && !site.at(i + 2).gap();
        return numbers.size() < 2 || decimals || !site.is(i + 1, ",")
                ? null
                : new Found(to - i, String.join(", ", numbers));
    }

    private static @Nullable Found values(Site site, int i) {
        List<String> values = new ArrayList<>();
        int to = i;
        int end = i;
        while (site.value(to) > 0 && site.sameLine(i, to) && !site.comparison(to + site.value(to))) {
            values.add(site.written(to, to + site.value(to)));
            end = to + site.value(to);
            if (!site.is(end, ",") && Rows.connective(site, end).isEmpty()) {
                break;
            }
            to = end + 1;
        }
        return some(end - i, String.join(", ", values));
    }

    /** Values joined by words up to where the comparison is over; a name alone is of the list of the value before. */
    private static @Nullable Found joined(Site site, int i) {
        String owner = "";
        for (int j = i - 1; j > i - 6 && site.sameLine(j - 2, i) && owner.isEmpty(); j--) {
            owner = site.is(j - 1, ".") && site.at(j).kind() == Kind.NAME
                    ? site.at(j - 2).text() + "."
                    : "";
        }
        List<String> values = new ArrayList<>();
        int to = i;
        while (true) {
            int value = site.value(to);
            if (value == 0 || !site.sameLine(i, to)) {
                return null;
            }
            boolean bare = value == 1 && site.at(to).kind() == Kind.NAME;
            values.add((bare ? owner : "") + site.written(to, to + value));
            to += value;
            if (site.over(to)) {
                return new Found(to - i, String.join(", ", values));
            }
            if (Rows.connective(site, to).isEmpty() && !site.is(to, "/")) {
                return null;
            }
            to++;
        }
    }

    /** A rule's id or a day that lacks its quotes. */
    private static @Nullable Found unquoted(String kind, Site site, int i) {
        int to = i + 1;
        while (site.sameLine(i, to)
                && !site.at(to).gap()
                && (site.at(to).kind() == Kind.NUMBER
                        || site.at(to).kind() == Kind.NAME
                        || "-/.–".contains(site.at(to).text()))) {
            to++;
        }
        String written = site.written(i, to);
        if (kind.equals("ID")) {
            return some(site.at(i).kind() == Kind.NAME && ID.matcher(written).matches() ? to - i : 0, written);
        }
        if (kind.equals("GROUP")) {
            return some(
                    site.at(i).kind() == Kind.NAME
                                    && NAME_OF_GROUP.matcher(written).matches()
                            ? to - i
                            : 0,
                    written);
        }
        boolean number =
                site.at(i).kind() == Kind.NUMBER && !PLAIN.matcher(written).matches();
        String day = number ? Days.guess(written) : null;
        return day == null ? null : new Found(to - i, day);
    }

    /** One or two words in small letters. */
    private static @Nullable Found words(Site site, int i) {
        int to = i;
        while (to < i + 4
                && site.sameLine(i, to)
                && site.at(to).kind() == Kind.NAME
                && !Rows.capitals(site.at(to).text())) {
            to += site.is(to + 1, ".") && !site.at(to + 1).gap() ? 2 : 1;
        }
        return some(to - i, "");
    }

    private static @Nullable Found apart(Site site, int i) {
        int to = i;
        while (to < i + 3
                && site.sameLine(i, to)
                && ",:;-/>._=".contains(site.at(to).text())) {
            to++;
        }
        return some(to == i + 1 && site.is(i, ".") ? 0 : to - i, "");
    }

    private static @Nullable Found fraction(Site site, int i) {
        boolean whole = site.at(i).kind() == Kind.NUMBER && site.at(i).text().indexOf('.') < 0;
        String parts = FRACTIONS.get(site.at(whole ? i + 1 : i).text());
        return parts == null || (!whole && site.at(i - 1).kind() == Kind.NUMBER)
                ? null
                : new Found(whole ? 2 : 1, (whole ? site.at(i).text() : "0") + parts);
    }

    private static @Nullable Found noughts(Site site, int i) {
        String text = site.at(i).text();
        if (site.at(i).kind() != Kind.NUMBER || text.length() < 2 || text.charAt(0) != '0' || text.charAt(1) == '.') {
            return null;
        }
        int from = 0;
        while (from < text.length() - 1 && text.charAt(from) == '0' && text.charAt(from + 1) != '.') {
            from++;
        }
        return new Found(1, text.substring(from));
    }

    private static boolean inList(Site site, int i) {
        for (int j = i - 1; site.sameLine(j, i) && (site.is(i - 1, "(") || site.is(i - 1, ",")); j--) {
            if (site.is(j, "(")) {
                return site.is(j - 1, "in");
            }
        }
        return false;
    }
}
