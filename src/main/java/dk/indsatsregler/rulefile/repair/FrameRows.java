package dk.indsatsregler.rulefile.repair;

import static dk.indsatsregler.rulefile.repair.Rows.passOver;
import static dk.indsatsregler.rulefile.repair.Rows.repair;
import static dk.indsatsregler.rulefile.repair.Rows.setAside;
import static dk.indsatsregler.rulefile.repair.Site.UNREADABLE;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.read.Parser.Expected;
import dk.indsatsregler.rulefile.read.Parser.Part;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Slips in what holds a rule together: its name, the four words, and what stands between rules. */
final class FrameRows {

    private static final Set<String> OTHERS = Set.of("og", "and", "eller", "or", "else");
    private static final Set<String> AFTER_END = Set.of("rule", "if", "when", "then", "regel", "reglen", "of");
    private static final List<String> ALONE = List.of("when", "then", "end");
    private static final List<String> CONCLUSION = List.of("konklusion");
    private static final String NOT_SEEN = ". Det kunne ikke ses, hvor reglens dele begynder og slutter.";
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*+(-[A-Z0-9]++)++: .*");
    private static final Pattern ID_FIRST = Pattern.compile("^([A-Z0-9-]++)(?: *+[:.,;–-]++)?+\\s++");
    private static final Pattern COMMENT =
            Pattern.compile("(#++|--++|<!--|'|/|\\\\++|%++|\\*++|;++|REM\\b)( *+[\\p{L}\\p{N}«(].*)");
    private static final Pattern CONDITION = Pattern.compile("^ *+(?:(?:exists|not) ++)?[A-Z]\\w*+\\(");
    private static final Pattern CLOSED = Pattern.compile("[#*]++|--++|<!--");

    private FrameRows() {}

    /** Rows for every part: the words a part begins and ends with. */
    static final List<RepairRow> ROWS = List.of(
            repair(FrameRows::keyword),
            repair(FrameRows::signAfter),
            repair(FrameRows::keywordBefore),
            repair(FrameRows::arrow),
            repair(FrameRows::noWhen),
            repair(FrameRows::noThen),
            repair(FrameRows::noEnd),
            passOver(FrameRows::unfinished),
            passOver(FrameRows::noConclusion));

    /** Rows for what stands outside rules, and for a rule's name. */
    static final List<RepairRow> OUTSIDE = List.of(
            repair(FrameRows::afterEnd),
            repair(FrameRows::signAfter),
            repair(FrameRows::rule),
            repair(FrameRows::noRule),
            repair(FrameRows::name),
            setAside(FrameRows::foreignComment),
            passOver(FrameRows::endAgain),
            passOver(FrameRows::statement),
            passOver(FrameRows::wordsOutside),
            passOver(FrameRows::noName),
            passOver(FrameRows::outside));

    private static String expected(Site site) {
        return switch (site.part()) {
            case MARKS -> "when";
            case CONDITIONS -> "then";
            case END -> "end";
            default -> "";
        };
    }

    private static RowAnswer keyword(Site site, int from, int to, String word) {
        return site.instead(
                Code.NOT_IN_LANGUAGE,
                site.at(from).span(),
                "«" + site.written(from, to) + "» er ikke en del af regelsproget; her skrives " + word + NOT_SEEN,
                word,
                from,
                to,
                word);
    }

    /** A word alone on its line where one of the four was to stand. */
    private static @Nullable RowAnswer keyword(Site site, int i) {
        String word = expected(site);
        if (word.isEmpty() || !site.first(i) || i < site.piece()) {
            return null;
        }
        if (word.equals("end") && site.is(i, "}") && !site.sameLine(i, i + 1)) {
            return keyword(site, i, i + 1, word);
        }
        String lower = site.lower(i);
        if (site.at(i).kind() != Kind.NAME || OTHERS.contains(lower)) {
            return null;
        }
        String near = ALONE.contains(lower)
                ? lower
                : WordLists.KEYWORDS.getOrDefault(
                        lower, Guess.nearest(site.at(i).text(), ALONE));
        int to = i + 1;
        while (site.sameLine(i, to)) {
            boolean sign = site.at(to).kind() == Kind.SIGN
                    && ":;.,-=".contains(site.at(to).text());
            boolean more = "end".equals(near) && AFTER_END.contains(site.lower(to));
            if (to > i + 3 || !(sign || more)) {
                return null;
            }
            to++;
        }
        boolean lone = to == i + 1 || site.is(i + 1, ":");
        boolean follows = word.equals("when")
                ? site.conditionBegins(to)
                : word.equals("then") && site.is(to, "konklusion") && site.is(to + 1, ".");
        boolean itself = to == i + 1 && site.is(i, word);
        return itself || !(word.equals(near) || (lone && follows && near == null)) ? null : keyword(site, i, to, word);
    }

    /** when: and end; of which the word itself is read. */
    private static @Nullable RowAnswer signAfter(Site site, int i) {
        boolean alone = i == site.stop()
                && ALONE.contains(site.at(i - 1).text())
                && site.first(i - 1)
                && site.sameLine(i - 1, i)
                && !site.sameLine(i, i + 1);
        return alone
                        && site.at(i).kind() == Kind.SIGN
                        && ":;.,-=".contains(site.at(i).text())
                ? keyword(site, i - 1, i + 1, site.at(i - 1).text())
                : null;
    }

    /** Hvis Barn( … ), så konklusion.pligt(); */
    private static @Nullable RowAnswer keywordBefore(Site site, int i) {
        String word = expected(site);
        String meant =
                WordLists.KEYWORDS.getOrDefault(site.lower(i), ALONE.contains(site.lower(i)) ? site.lower(i) : "");
        int to = site.is(i + 1, ":") ? i + 2 : i + 1;
        boolean follows = word.equals("when")
                ? site.conditionBegins(to)
                : word.equals("then") && Guess.nearest(site.at(to).text(), CONCLUSION) != null;
        return site.first(i)
                        && word.equals(meant)
                        && site.sameLine(i, to)
                        && follows
                        && !word.isEmpty()
                        && !site.is(i, word)
                ? keyword(site, i, to, word)
                : null;
    }

    private static @Nullable RowAnswer arrow(Site site, int i) {
        boolean line = site.is(i, "=") || site.is(i, "==") || site.is(i, "-");
        boolean arrow = site.part() == Part.CONDITIONS
                && site.first(i)
                && line
                && site.is(i + 1, ">")
                && !site.at(i + 1).gap()
                && !site.sameLine(i, i + 2);
        return arrow ? keyword(site, i, i + 2, "then") : null;
    }

    private static @Nullable RowAnswer noWhen(Site site, int i) {
        if (site.part() != Part.MARKS || i != site.stop() || i != site.piece()) {
            return null;
        }
        boolean over = site.partBegins(i);
        if (!over && !site.conditionBegins(i)) {
            return null;
        }
        boolean named = !over || !(site.ruleBegins(i) || site.at(i).kind() == Kind.END) || site.is(i - 1, ")");
        RowAnswer answer = site.instead(
                Code.NO_WHEN,
                site.at(i).kind() == Kind.END
                        ? site.at(i - 1).after()
                        : site.at(i).span(),
                "Reglen mangler when før sine betingelser. Det kunne ikke ses, hvor metadata slutter.",
                "when",
                i,
                i,
                "when");
        RowAnswer fixed = site.asked(
                answer,
                site.at(i).kind() == Kind.END ? null : Fix.before(site.at(i).span(), "when\n    "));
        return !named ? null : over ? site.then(fixed) : fixed;
    }

    private static @Nullable RowAnswer noThen(Site site, int i) {
        boolean concluded =
                site.part() == Part.CONDITIONS && i == site.stop() && site.is(i, "konklusion") && site.is(i + 1, ".");
        return !concluded
                ? null
                : site.asked(
                        site.instead(
                                Code.NO_THEN,
                                site.at(i - 1).after(),
                                "Reglen mangler then før sin konklusion. Konklusionen ville blive læst som en betingelse.",
                                "then",
                                i,
                                i,
                                "then"),
                        Fix.before(site.at(i).span(), "then\n    "));
    }

    private static @Nullable RowAnswer noConclusion(Site site, int i) {
        if (site.part() != Part.CONDITIONS
                || i != site.stop()
                || !site.partBegins(i)
                || site.expected() != Expected.CONDITION
                || site.is(i, "when")) {
            return null;
        }
        RowAnswer.Said said = new RowAnswer.Said(
                Code.NO_THEN,
                site.at(i - 1).after(),
                "Reglen mangler then og sin konklusion. Reglen ville ikke sige noget.",
                "then konklusion.opfyldt();",
                null);
        return site.rest(said, i, site.is(i, "end") ? i + 1 : i);
    }

    private static @Nullable RowAnswer noEnd(Site site, int i) {
        return site.part() != Part.END
                        || i != site.stop()
                        || !(site.ruleBegins(i) || site.at(i).kind() == Kind.END)
                ? null
                : site.asked(
                        site.instead(
                                Code.NO_END,
                                site.at(i - 1).after(),
                                "Reglen slutter her, men end mangler. Den næste regel ville blive læst som en del af denne.",
                                "end",
                                i,
                                i,
                                "end"),
                        Fix.before(site.at(i - 1).after(), "\nend"));
    }

    /** Nothing but a name: that all the rest is missing is one thing. */
    private static @Nullable RowAnswer unfinished(Site site, int i) {
        boolean so = site.part() == Part.MARKS
                && i == site.stop()
                && (site.ruleBegins(i) || site.at(i).kind() == Kind.END);
        if (!so) {
            return null;
        }
        int rule = i - 1;
        while (rule > 0 && !site.at(rule).name("rule")) {
            rule--;
        }
        return site.rest(
                new RowAnswer.Said(
                        Code.NO_WHEN,
                        site.at(rule).span(),
                        "Reglen er ikke skrevet færdig: mærker, when, then og end mangler. Den ville ikke sige noget.",
                        null,
                        null),
                i,
                i);
    }

    private static @Nullable RowAnswer afterEnd(Site site, int i) {
        return site.is(i - 1, "end")
                        && site.sameLine(i - 1, i)
                        && !site.sameLine(i, i + 1)
                        && AFTER_END.contains(site.lower(i))
                ? keyword(site, i - 1, i + 1, "end")
                : null;
    }

    // rule "FR-8": "sætning" is one name in two pieces.
    static @Nullable RowAnswer nameGoesOn(Site site, int i) {
        return i == site.stop()
                        && i == site.piece()
                        && site.is(i - 2, "rule")
                        && site.at(i - 1).kind() == Kind.TEXT
                        && site.sameLine(i - 1, i)
                ? name(site, i - 1)
                : null;
    }

    private static @Nullable RowAnswer rule(Site site, int i) {
        if (!site.first(i) || site.at(i).kind() != Kind.NAME) {
            return null;
        }
        int to = site.is(i + 1, ":") ? i + 2 : i + 1;
        boolean id = site.at(to).kind() == Kind.NAME
                && site.is(to + 1, "-")
                && !site.at(to + 1).gap();
        boolean named = (site.at(to).kind() == Kind.TEXT || id) && site.sameLine(i, to);
        boolean rule = site.lower(i).startsWith("regel")
                || site.is(i, "rule")
                || Guess.nearest(site.at(i).text(), List.of("rule")) != null;
        return !named || !rule || (site.is(i, "rule") && to == i + 1) ? null : keyword(site, i, to, "rule");
    }

    private static @Nullable RowAnswer noRule(Site site, int i) {
        String text = site.at(i).text();
        return site.at(i).kind() != Kind.TEXT
                        || !site.first(i)
                        || !NAME.matcher(text).matches()
                ? null
                : site.asked(
                        site.instead(
                                Code.NO_NAME,
                                site.at(i).span(),
                                "Foran reglens navn skal ordet rule stå. Uden det ville reglen ikke blive læst.",
                                "rule \"" + text + "\"",
                                i,
                                i + 1,
                                "rule \"" + text + "\""),
                        Fix.before(site.at(i).span(), "rule "));
    }

    /** A name that is not in quotes, or not in one pair. */
    private static @Nullable RowAnswer name(Site site, int i) {
        if (!site.is(i - 1, "rule") || !site.first(i - 1) || !site.sameLine(i - 1, i) || site.is(i, "@")) {
            return null;
        }
        int to = site.lineEnd(i);
        for (int j = i; j < to; j++) {
            to = site.is(j, "@") || (site.is(j, "when") && j > i) ? j : to;
        }
        String line = site.source().line(site.at(i).line());
        boolean quotes = line.indexOf('"') >= 0;
        int comment = line.indexOf(" //");
        String written = to < site.lineEnd(i)
                ? site.written(i, to)
                : line.substring(site.at(i).column() - 1, comment < site.at(i).column() ? line.length() : comment)
                        .strip();
        String name = named(written.replace("\"", ""));
        if (name.isEmpty()) {
            return null;
        }
        String meant = quotes ? name : written;
        RowAnswer answer = site.instead(
                Code.NO_NAME,
                site.at(i).span(),
                quotes
                        ? "Hele reglens navn skal stå i ét par anførselstegn; her står der noget uden for dem. Reglen ville ikke kunne læses."
                        : "Reglens navn skal stå i anførselstegn. Uden dem ville reglen ikke kunne læses.",
                "rule \"" + meant + "\"",
                i,
                to,
                "\"" + name + "\"");
        return quotes ? answer : site.asked(answer, null);
    }

    private static String named(String written) {
        int from = 0;
        while (from < written.length() && ":=( ".indexOf(written.charAt(from)) >= 0) {
            from++;
        }
        int to = written.length();
        while (to > from && ";.,: ".indexOf(written.charAt(to - 1)) >= 0) {
            to--;
        }
        String words = written.substring(from, to);
        boolean closed = words.endsWith(")")
                && words.chars().filter(c -> c == ')').count()
                        > words.chars().filter(c -> c == '(').count();
        String name = closed ? words.substring(0, words.length() - 1).strip() : words;
        return ID_FIRST.matcher(name).replaceFirst("$1: ");
    }

    private static @Nullable RowAnswer noName(Site site, int i) {
        if (i != site.stop() || site.expected() != Expected.NAME) {
            return null;
        }
        Token rule = site.at(i - 1);
        return site.nameless(
                new RowAnswer.Said(
                        Code.NO_NAME,
                        rule.span(),
                        "Efter rule skal reglens navn stå i anførselstegn. Uden navn kunne udfaldet ikke vises.",
                        "rule \"ID: kort sætning\"",
                        null),
                i);
    }

    static RowAnswer notInLanguage(Site site, int i) {
        String word = site.at(i).text();
        return site.over(
                Code.NOT_IN_LANGUAGE,
                site.at(i).span(),
                "«" + word + "» er ikke en del af regelsproget. " + WordLists.why(word)
                        + " Filen ville ikke blive taget i brug.",
                null,
                null);
    }

    private static @Nullable RowAnswer endAgain(Site site, int i) {
        return i != site.stop() || !site.is(i, "end") || !site.is(i - 1, "end")
                ? null
                : site.over(
                        new RowAnswer.Said(
                                Code.OUTSIDE_RULE,
                                site.at(i).span(),
                                "Reglen sluttede ved end på linje "
                                        + site.at(i - 1).line()
                                        + "; her står end igen. Det ville ikke blive læst som en del af nogen regel.",
                                null,
                                Fix.instead(site.at(i).span(), "")),
                        i,
                        i + 1);
    }

    private static @Nullable RowAnswer statement(Site site, int i) {
        return i == site.stop()
                        && site.at(i).kind() == Kind.NAME
                        && WordLists.STATEMENTS.contains(site.at(i).text())
                ? notInLanguage(site, i)
                : null;
    }

    private static String outsideMessage(Site site, int i) {
        return "Uden for reglerne må der kun stå kommentarer; her står " + site.shown(i)
                + ". Det ville ikke blive læst som en del af nogen regel.";
    }

    private static @Nullable RowAnswer wordsOutside(Site site, int i) {
        boolean alone = !site.sameLine(i, i + 1);
        boolean word = site.at(i).kind() == Kind.NAME
                || site.at(i).kind() == Kind.TEXT
                || site.at(i).kind() == Kind.NUMBER;
        boolean words = site.bareWords(i)
                || (alone && word && !ALONE.contains(site.at(i).text()));
        if (i != site.stop() || i != site.piece() || !words) {
            return null;
        }
        return site.over(
                Code.OUTSIDE_RULE,
                site.at(i).span(),
                outsideMessage(site, i),
                "// " + site.written(i, site.lineEnd(i)),
                Fix.before(site.at(i).span(), "// "));
    }

    private static @Nullable RowAnswer outside(Site site, int i) {
        return i == site.stop() && i == site.piece()
                ? site.over(Code.OUTSIDE_RULE, site.at(i).span(), outsideMessage(site, i), null, null)
                : null;
    }

    /** A comment as other languages begin one. */
    static @Nullable RowAnswer foreignComment(Site site, int i) {
        boolean anywhere =
                site.is(i, "#") || (site.is(i, "-") && site.is(i + 1, "-")) || (site.is(i, "<") && site.is(i + 1, "!"));
        if (!(site.first(i) || anywhere) || !site.at(i).gap() || site.depth(i) > 0) {
            return null;
        }
        Token first = site.at(i);
        String line = site.source().line(first.line());
        String rest = line.substring(Math.min(line.length(), first.column() - 1));
        Matcher begun = COMMENT.matcher(rest);
        if (!begun.matches()
                || (!rest.startsWith("#") && CONDITION.matcher(begun.group(2)).find())) {
            return null;
        }
        String sign = begun.group(1);
        if (!site.first(i) && !begun.group(2).startsWith(" ") && !sign.equals("<!--")) {
            return null;
        }
        String words = begun.group(2).strip();
        String close = sign.equals("<!--") ? "-->" : sign;
        boolean closed = CLOSED.matcher(sign).matches() && words.length() > close.length() && words.endsWith(close);
        String meant =
                closed ? words.substring(0, words.length() - close.length()).strip() : words;
        var span = new dk.indsatsregler.rulefile.problem.Span(first.line(), first.column(), sign.length());
        return site.comment(
                Code.FOREIGN,
                span,
                "En kommentar begynder med //; her står " + sign + "." + UNREADABLE,
                "// " + meant,
                closed
                        ? Fix.instead(
                                new dk.indsatsregler.rulefile.problem.Span(
                                        first.line(),
                                        first.column(),
                                        rest.stripTrailing().length()),
                                "// " + meant)
                        : Fix.instead(span, "//"),
                i,
                meant);
    }
}
