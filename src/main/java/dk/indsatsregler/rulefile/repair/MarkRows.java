package dk.indsatsregler.rulefile.repair;

import static dk.indsatsregler.rulefile.repair.Rows.passOver;
import static dk.indsatsregler.rulefile.repair.Rows.repair;
import static dk.indsatsregler.rulefile.repair.Rows.setAside;
import static dk.indsatsregler.rulefile.repair.Site.UNREADABLE;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.read.Days;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slips in what stands between a rule's name and {@code when}. */
final class MarkRows {

    private static final Set<String> BEFORE = Set.of(":", "=", "==", "-", ".", ">", "(");
    private static final Set<String> AND = Set.of(",", ";", "/", "+", "&", "|", "&&", "||", "og", "eller", "samt");
    private static final List<String> BASES =
            Arrays.stream(Grundlag.values()).map(Enum::name).toList();

    private MarkRows() {}

    static final List<RepairRow> ROWS = Rows.all(
            List.of(repair(FrameRows::nameGoesOn)),
            Rows.table("""
MARK_FORM ¦ FIRST « b:BULLET » ~ @ ¦ ¦ ^^ ¦ Foran et mærke står ikke noget; her står «$b». §
MARK_FORM ¦ FIRST « n:MARK » ~ ( ¦ @$n ¦ ¦ Et mærke begynder med @. Uden det ville «$n» blive læst som en betingelse.
MARK_FORM ¦ STOP « s:{;|,|.} » EOL ¦ ¦ ^^ ¦ Efter et mærke står ikke noget; her står «$s». §
MARK_FORM ¦ t:TEXT < « s:{;|.|,} » ~ ) ¦ ¦ ^^ ¦ Efter mærkets tekst står kun slutparentesen; her står «$s». §
PARENTHESIS ¦ @ n:NAME ( TEXT < ~ « » EOL ¦ ) ¦ ) ¦ Parentesen efter @$n er ikke lukket. Resten af reglen ville blive læst som en del af mærket.
"""),
            List.of(
                    repair(MarkRows::withoutSign),
                    repair(MarkRows::apart),
                    repair(MarkRows::nameInTwoWords),
                    repair(MarkRows::beforeParenthesis),
                    repair(MarkRows::brackets),
                    repair(MarkRows::bases),
                    repair(MarkRows::basisInTwoWords),
                    repair(MarkRows::withoutParenthesis),
                    repair(MarkRows::several),
                    repair(MarkRows::quotesWithin),
                    repair(MarkRows::withoutQuotes),
                    setAside(FrameRows::foreignComment),
                    setAside(MarkRows::bareWords),
                    passOver(MarkRows::attribute),
                    passOver(MarkRows::noName),
                    passOver(MarkRows::noValue),
                    passOver(MarkRows::other)));

    private static RowAnswer mark(
            Site site,
            int spanFrom,
            int spanTo,
            String message,
            @Nullable String suggestion,
            int from,
            int to,
            String instead) {
        return site.instead(Code.MARK_FORM, site.span(spanFrom, spanTo), message, suggestion, from, to, instead);
    }

    // kilde: "…", kilde "…"
    private static @Nullable RowAnswer withoutSign(Site site, int i) {
        boolean given =
                site.is(i + 1, ":") || site.is(i + 1, "=") || site.at(i + 1).kind() == Kind.TEXT;
        return site.first(i) && RawRule.MARKS.contains(site.at(i).text()) && site.sameLine(i, i + 1) && given
                ? withoutParenthesis(site, i, i)
                : null;
    }

    private static @Nullable RowAnswer apart(Site site, int i) {
        boolean so = site.is(i, "@")
                && site.at(i + 1).kind() == Kind.NAME
                && site.at(i + 1).gap()
                && site.sameLine(i, i + 1);
        String name = "@" + site.at(i + 1).text();
        return !so
                ? null
                : mark(
                        site,
                        i,
                        i + 1,
                        "Efter @ skal mærkets navn stå, fx @kilde( \"…\" )." + UNREADABLE,
                        name,
                        i,
                        i + 2,
                        name);
    }

    // gyldig fra: looked up as one
    private static @Nullable RowAnswer nameInTwoWords(Site site, int i) {
        if (!site.is(i - 1, "@") || site.at(i).kind() != Kind.NAME) {
            return null;
        }
        int to = i + 1;
        StringBuilder name = new StringBuilder(site.at(i).text());
        while (to < i + 8) {
            int dash = site.is(to, "-") && !site.at(to).gap() ? 1 : 0;
            if (site.at(to + dash).kind() != Kind.NAME || !site.sameLine(i, to + dash)) {
                break;
            }
            name.append(' ').append(site.at(to + dash).text());
            to += dash + 1;
        }
        return to == i + 1 || !site.is(to, "(") ? null : site.silently(i, to, name.toString());
    }

    // @kilde: ( "…" ), @kilde(( "…" )): of the two ways to give a value, one is too many.
    private static @Nullable RowAnswer beforeParenthesis(Site site, int i) {
        int to = i;
        while (site.at(to).kind() == Kind.SIGN && BEFORE.contains(site.at(to).text())) {
            to++;
        }
        int first = site.is(i - 2, "@") ? i - 2 : -1;
        boolean given = to > i + 1 && site.written(i, to).indexOf('(') >= 0;
        if (first < 0 || !given || !site.sameLine(first, to) || site.value(to) == 0) {
            return null;
        }
        int closed = to + 1;
        while (site.sameLine(to, closed) && site.is(closed, ")")) {
            closed++;
        }
        boolean doubled = closed > to + 2;
        String value = "( " + site.at(to).written() + " )";
        String message = "Efter mærkets navn står én parentes og ikke andet; her står «" + site.written(i, to) + "»."
                + UNREADABLE;
        return doubled
                ? mark(site, i, to, message, site.written(first, i) + value, i, closed, value)
                : mark(
                        site,
                        i,
                        to,
                        message,
                        site.written(first, i) + "( " + site.written(to, site.lineEnd(to)),
                        i,
                        to,
                        "(");
    }

    private static @Nullable RowAnswer brackets(Site site, int i) {
        boolean opens = (site.is(i, "[") || site.is(i, "{")) && site.is(i - 2, "@");
        boolean closes = site.is(i, "]") || site.is(i, "}");
        if (!opens && !closes) {
            return null;
        }
        int close = i + 1;
        while (site.sameLine(i, close) && !site.is(close, "]") && !site.is(close, "}")) {
            close++;
        }
        boolean pair = opens && site.sameLine(i, close);
        String inner = "( " + site.written(i + 1, close) + " )";
        return site.instead(
                Code.PARENTHESIS,
                site.at(i).span(),
                "Her står «" + site.at(i).text() + "», hvor der skal stå en parentes." + UNREADABLE,
                closes ? site.written(site.lineStart(i), i) + " )" : site.written(i - 2, i) + (pair ? inner : "("),
                i,
                pair ? close + 1 : i + 1,
                closes ? ")" : pair ? inner : "(");
    }

    // @grundlag( LOV, VEJLEDNING ): a rule rests on one.
    private static @Nullable RowAnswer bases(Site site, int i) {
        boolean value = site.is(i - 1, "(")
                && site.is(i - 2, "grundlag")
                && site.is(i - 3, "@")
                && AND.contains(site.lower(i + 1));
        String meant = value ? Guess.nearest(site.at(i).text(), BASES) : null;
        int to = i + 1;
        while (site.sameLine(i, to) && !site.is(to, ")")) {
            to++;
        }
        return meant == null || !site.is(to, ")") || to == i + 2
                ? null
                : mark(
                        site,
                        i,
                        to,
                        "@grundlag tager ét ord; her står «" + site.written(i, to)
                                + "». Det kunne ikke ses, om reglen er lov eller et lokalt valg.",
                        "@grundlag( " + meant + " )",
                        i,
                        to,
                        meant);
    }

    // LOKALT VALG: looked up as one.
    private static @Nullable RowAnswer basisInTwoWords(Site site, int i) {
        if (!site.is(i - 1, "(") || !site.is(i - 2, "grundlag")) {
            return null;
        }
        int to = i;
        while (site.sameLine(i, to)
                && (site.at(to).kind() == Kind.NAME || (to > i && (site.is(to, "-") || site.is(to, "."))))) {
            to++;
        }
        return to < i + 2 || !site.is(to, ")") ? null : site.silently(i, to, site.written(i, to));
    }

    private static @Nullable RowAnswer withoutParenthesis(Site site, int i) {
        boolean so = site.is(i, "@")
                && site.at(i + 1).kind() == Kind.NAME
                && !site.at(i + 1).gap()
                && !site.is(i + 2, "(")
                && site.sameLine(i, i + 1);
        return so ? withoutParenthesis(site, i, i + 1) : null;
    }

    private static @Nullable RowAnswer withoutParenthesis(Site site, int sign, int name) {
        int value = site.is(name + 1, ":") || site.is(name + 1, "=") ? name + 2 : name + 1;
        int to = value;
        while (site.sameLine(name, to) && !site.is(to, ")")) {
            to++;
        }
        if (to == value || site.at(value).kind() == Kind.BAD) {
            return null;
        }
        String mark = site.at(name).text();
        String instead = "@" + mark + "( " + meant(site, mark, value, to) + " )";
        return mark(
                site,
                sign,
                sign + 1,
                "@" + mark + " skal have sin værdi i parentes." + UNREADABLE,
                instead,
                sign,
                site.is(to, ")") && site.sameLine(name, to) ? to + 1 : to,
                instead);
    }

    // As it stands, when it is a text; a day, a basis or a text that lacks its quotes as it is written.
    private static String meant(Site site, String mark, int from, int to) {
        String written = site.written(from, to);
        if (mark.equals("grundlag")) {
            String near = Guess.nearest(written, BASES);
            return near == null ? written : near;
        }
        String day = Days.guess(mark, written);
        return site.at(from).kind() == Kind.TEXT ? written : "\"" + (day == null ? written : day) + "\"";
    }

    // Texts joined by a comma are one list; by anything else one sentence.
    private static @Nullable RowAnswer several(Site site, int i) {
        if (site.at(i).kind() != Kind.TEXT || !site.is(i - 1, "(") || !site.is(i - 3, "@")) {
            return null;
        }
        boolean list = site.is(i - 2, "udsagn");
        StringBuilder text = new StringBuilder(site.at(i).text().strip());
        int to = i + 1;
        while (site.at(to).kind() == Kind.TEXT
                || ((site.is(to, ",") || site.is(to, "+")) && site.at(to + 1).kind() == Kind.TEXT)) {
            if (site.at(to).kind() == Kind.TEXT) {
                text.append(list || site.is(to - 1, ",") ? ", " : " ")
                        .append(site.at(to).text().strip());
            }
            to++;
        }
        String meant = "\"" + text + "\"";
        return to == i + 1 || !site.is(to, ")")
                ? null
                : mark(
                        site,
                        i + 1,
                        i + 2,
                        "@" + site.at(i - 2).text()
                                + " skal have én tekst i anførselstegn; her står flere. Kun én ville blive vist.",
                        meant,
                        i,
                        to,
                        meant);
    }

    // "Barnet siger "ja" til det": quotes within a text are another sign.
    private static @Nullable RowAnswer quotesWithin(Site site, int i) {
        if (site.at(i).kind() != Kind.TEXT || !site.is(i - 1, "(") || !site.is(i - 3, "@") || site.is(i + 1, ")")) {
            return null;
        }
        int last = -1;
        for (int j = i + 1; site.sameLine(i, j); j++) {
            last = site.at(j).kind() == Kind.TEXT ? j : last;
        }
        if (last < 0 || !site.is(last + 1, ")")) {
            return null;
        }
        String line = site.source().line(site.at(i).line());
        int from = site.at(i).column();
        int to = site.at(last).column() + site.at(last).end() - site.at(last).start() - 2;
        String[] parts = line.substring(Math.min(from, to), to).split("\"", -1);
        if (parts.length % 2 == 0) {
            return null;
        }
        StringBuilder text = new StringBuilder(parts[0]);
        for (int k = 1; k < parts.length; k++) {
            text.append(k % 2 == 1 ? "«" : "»").append(parts[k]);
        }
        String meant = "\"" + text + "\"";
        return mark(
                site,
                i + 1,
                i + 2,
                "@" + site.at(i - 2).text()
                        + " skal have én tekst i anførselstegn; den slutter ved det næste anførselstegn. Resten ville ikke blive læst. Inde i en tekst skrives «…».",
                meant,
                i,
                last + 1,
                meant);
    }

    private static @Nullable RowAnswer withoutQuotes(Site site, int i) {
        boolean value = site.is(i - 1, "(") && site.is(i - 3, "@") && site.at(i).kind() != Kind.TEXT;
        if (!value || site.is(i, ")")) {
            return null;
        }
        int to = i;
        int depth = 0;
        while (site.sameLine(i, to) && !(depth == 0 && site.is(to, ")"))) {
            if (site.at(to).kind() == Kind.TEXT
                    || (site.at(to).kind() == Kind.BAD
                            && "\"“”„".indexOf(site.at(to).text().charAt(0)) >= 0)) {
                return null;
            }
            depth += site.is(to, "(") ? 1 : site.is(to, ")") ? -1 : 0;
            to++;
        }
        String mark = site.at(i - 2).text();
        String words = site.written(i, to);
        String day = Days.guess(mark, words);
        String written = "\"" + (day == null ? words : day) + "\"";
        return mark(
                site,
                i,
                i + 1,
                "@" + mark
                        + " skal have én tekst i anførselstegn. Uden dem ville teksten blive læst som et regnestykke.",
                "@" + mark + "( " + written + " )",
                i,
                to,
                written);
    }

    private static String among(Site site, int i) {
        return "Mellem reglens navn og when må der kun stå mærker som @kilde( \"…\" ); her står " + site.shown(i) + "."
                + UNREADABLE;
    }

    private static @Nullable RowAnswer bareWords(Site site, int i) {
        boolean attribute = WordLists.ATTRIBUTES.contains(site.at(i).text())
                || WordLists.STATEMENTS.contains(site.at(i).text());
        if (i != site.stop() || !site.first(i) || !site.bareWords(i) || attribute) {
            return null;
        }
        String words = site.written(i, site.lineEnd(i));
        return site.comment(
                Code.UNEXPECTED,
                site.at(i).span(),
                among(site, i),
                "// " + words,
                Fix.before(site.at(i).span(), "// "),
                i,
                words);
    }

    private static @Nullable RowAnswer attribute(Site site, int i) {
        return i == site.stop()
                        && site.at(i).kind() == Kind.NAME
                        && WordLists.ATTRIBUTES.contains(site.at(i).text())
                ? FrameRows.notInLanguage(site, i)
                : null;
    }

    private static @Nullable RowAnswer noName(Site site, int i) {
        return i == site.piece()
                        && site.is(i, "@")
                        && (site.at(i + 1).kind() != Kind.NAME || site.at(i + 1).gap())
                ? site.over(
                        Code.MARK_FORM,
                        site.at(i).span(),
                        "Efter @ skal mærkets navn stå, fx @kilde( \"…\" )." + UNREADABLE,
                        null,
                        null)
                : null;
    }

    private static @Nullable RowAnswer noValue(Site site, int i) {
        Token sign = site.at(i);
        if (i != site.piece() || !sign.is("@") || site.at(site.stop()).kind() == Kind.BAD) {
            return null;
        }
        String mark = site.at(i + 1).text();
        boolean text = site.at(i + 3).kind() == Kind.TEXT;
        return !site.is(i + 2, "(")
                ? site.over(
                        Code.MARK_FORM,
                        sign.span(),
                        "@" + mark + " skal have sin værdi i parentes." + UNREADABLE,
                        null,
                        null)
                : text
                        ? site.over(
                                Code.MARK_FORM,
                                site.at(site.stop()).span(),
                                "@" + mark + " skal have én tekst i anførselstegn. Resten ville ikke blive læst.",
                                null,
                                null)
                        : site.over(
                                Code.MARK_FORM,
                                site.at(site.stop()).span(),
                                "@" + mark
                                        + " skal have én tekst i anførselstegn. Uden dem ville teksten blive læst som et regnestykke.",
                                null,
                                null);
    }

    private static @Nullable RowAnswer other(Site site, int i) {
        return i == site.stop() && site.at(i).kind() != Kind.BAD && !site.partBegins(i)
                ? site.over(Code.UNEXPECTED, site.at(i).span(), among(site, i), null, null)
                : null;
    }
}
