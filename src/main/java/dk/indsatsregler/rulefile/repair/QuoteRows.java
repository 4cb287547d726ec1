package dk.indsatsregler.rulefile.repair;

import static dk.indsatsregler.rulefile.repair.Rows.passOver;
import static dk.indsatsregler.rulefile.repair.Rows.repair;
import static dk.indsatsregler.rulefile.repair.Site.UNREADABLE;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Letters;
import dk.indsatsregler.rulefile.read.Lexer;
import dk.indsatsregler.rulefile.read.Parser.Part;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import dk.indsatsregler.rulefile.repair.Lines.Edit;
import dk.indsatsregler.rulefile.repair.Lines.Edited;
import dk.indsatsregler.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quotes that are missing, or of another kind, and characters that are not of the language. Where a quote was to stand is not guessed: each
 * place where a text can begin or end is tried.
 */
final class QuoteRows {

    private static final String WORDS = "“”„‟″";
    private static final String ANGLED = "«»";
    private static final String SINGLE = "‘’‚‛'`´";
    private static final String OTHERS = WORDS + ANGLED + SINGLE;
    private static final int MOST_PLACES = 10;
    private static final int MOST_LINES = 8;

    private QuoteRows() {}

    static final List<RepairRow> ROWS = rows();

    private static List<RepairRow> rows() {
        List<RepairRow> rows = new ArrayList<>();
        rows.add(repair(QuoteRows::broken));
        for (int k = 0; k < 3 * MOST_PLACES; k++) {
            int place = k;
            rows.add(repair((site, i) -> i == site.stop() ? place(site, place) : null));
        }
        rows.add(passOver((site, i) -> i == site.stop() && backslashed(site.at(i)) ? site.over(null) : null));
        rows.add(passOver(QuoteRows::unclosed));
        rows.add(passOver(QuoteRows::foreign));
        return List.copyOf(rows);
    }

    private static boolean quote(Token token) {
        return token.kind() == Kind.BAD
                && !backslashed(token)
                && (token.text().charAt(0) == '"' || OTHERS.indexOf(token.text().charAt(0)) >= 0);
    }

    private static boolean backslashed(Token token) {
        String text = token.text();
        return text.length() > 1 && text.charAt(0) == '"' && text.endsWith("\"") && text.indexOf('\\') >= 0;
    }

    private static @Nullable RowAnswer place(Site site, int place) {
        List<RowAnswer> places = site.places();
        return place < places.size() ? places.get(place) : null;
    }

    /** Every way to put the quotes of the lines around right. */
    static List<RowAnswer> places(Site site) {
        List<RowAnswer> places = new ArrayList<>();
        around(site, site.stop(), places);
        if (site.first(site.stop()) && site.stop() > 0) {
            around(site, site.stop() - 1, places);
        }
        return places;
    }

    private static void around(Site site, int on, List<RowAnswer> places) {
        int line = site.at(on).line();
        boolean any = false;
        for (int j = site.lineStart(on); j < site.lineEnd(on); j++) {
            any |= quote(site.at(j));
        }
        if (!any) {
            return;
        }
        Edited now = site.lines().edited(line, null);
        int open = -1;
        for (Token token : Lexer.line(now.text(), 0, line).tokens()) {
            open = open < 0 && quote(token) ? token.start() : open;
        }
        if (open < 0) {
            return;
        }
        if (now.text().charAt(open) != '"') {
            otherPair(site, on, now, open, places);
        } else {
            otherClose(site, on, now, open, places);
        }
        missing(site, on, now, places);
    }

    private static void otherPair(Site site, int on, Edited now, int open, List<RowAnswer> places) {
        String text = now.text();
        int most = places.size() + MOST_PLACES;
        for (int close = open + 1; close < text.length() && places.size() < most; close++) {
            char c = text.charAt(close);
            if (c != '"' && OTHERS.indexOf(c) < 0) {
                continue;
            }
            String content = text.substring(open + 1, close);
            // «Over 12 år» læses …": the first pair is within the text, whose own first quote is missing.
            boolean closed = text.charAt(open) == '«' && c == '"' && content.indexOf('»') >= 0;
            if (!closed && !content.isBlank() && content.indexOf('"') < 0) {
                quoted(site, on, now, open, close, open, content, places);
            }
            if (c == '"') {
                return;
            }
        }
    }

    private static void otherClose(Site site, int on, Edited now, int open, List<RowAnswer> places) {
        String text = now.text();
        int most = places.size() + MOST_PLACES;
        int angled = 0;
        for (int close = open + 1; close < text.length() && places.size() < most; close++) {
            char c = text.charAt(close);
            angled += c == '«' ? 1 : c == '»' ? -1 : 0;
            if (WORDS.indexOf(c) >= 0 || (c == '»' && angled < 0)) {
                quoted(site, on, now, open, close, close, text.substring(open + 1, close), places);
            }
        }
    }

    private static void quoted(
            Site site, int on, Edited now, int open, int close, int odd, String content, List<RowAnswer> places) {
        int line = site.at(on).line();
        int from = now.places().get(open);
        int to = now.places().get(close) + 1;
        String meant = "\"" + content + "\"";
        places.add(site.line(
                on,
                new Edit(line, from, to, meant),
                new RowAnswer.Said(
                        Code.QUOTE_MARK,
                        new Span(line, now.places().get(odd) + 1, 1),
                        otherQuote(now.text().charAt(odd)),
                        meant,
                        new Rettelse(line, from + 1, to - from, meant))));
    }

    private static String otherQuote(char quote) {
        return "Her står anførselstegnet " + quote
                + " i stedet for \". Tekstbehandling retter ofte anførselstegn selv. Filen ville ikke kunne læses.";
    }

    private static void missing(Site site, int on, Edited now, List<RowAnswer> places) {
        String text = now.text();
        int comment = text.indexOf(" //");
        String code = (comment < 0 ? text : text.substring(0, comment)).stripTrailing();
        int quote = code.indexOf('"');
        if (quote < 0) {
            return;
        }
        boolean within = site.part() == Part.CONDITIONS;
        int most = places.size() + MOST_PLACES;
        for (int k = quote + 2; k <= code.length() && places.size() < most; k++) {
            int at = within ? k : code.length() - (k - quote - 2);
            boolean ends = at == code.length() || "),|&".indexOf(next(code, at)) >= 0;
            if (ends && code.charAt(at - 1) != ' ' && code.charAt(at - 1) != '"') {
                inserted(site, on, now, at, places);
            }
        }
        most = places.size() + MOST_PLACES;
        for (int at = code.lastIndexOf('"') - 1; at > 0 && places.size() < most; at--) {
            char before = code.substring(0, at).stripTrailing().isEmpty()
                    ? ' '
                    : code.substring(0, at)
                            .stripTrailing()
                            .charAt(code.substring(0, at).stripTrailing().length() - 1);
            boolean begins = "(,=<>".indexOf(before) >= 0
                    || code.substring(0, at).strip().equals("rule");
            if (begins
                    && code.charAt(at) != ' '
                    && code.charAt(at) != '"'
                    && (code.charAt(at - 1) == ' ' || before == code.charAt(at - 1))) {
                inserted(site, on, now, at, places);
            }
        }
    }

    private static char next(String code, int at) {
        int next = at;
        while (next < code.length() - 1 && code.charAt(next) == ' ') {
            next++;
        }
        return code.charAt(next);
    }

    private static void inserted(Site site, int on, Edited now, int at, List<RowAnswer> places) {
        int line = site.at(on).line();
        String text = now.text().substring(0, at) + "\"" + now.text().substring(at);
        for (Token token : Lexer.line(text, 0, line).tokens()) {
            boolean opening = token.kind() == Kind.TEXT && token.start() == at;
            boolean closing = token.kind() == Kind.TEXT && token.end() == at + 1;
            if ((opening || closing) && !token.text().isBlank()) {
                int place = now.places().get(at);
                int begins = opening ? place : now.places().get(token.start());
                String meant = "\"" + token.text() + "\"";
                places.add(site.line(
                        on,
                        new Edit(line, place, place, "\""),
                        new RowAnswer.Said(
                                Code.UNCLOSED_TEXT,
                                new Span(line, begins + 1, token.text().length() + 1),
                                opening
                                        ? "Teksten begynder her uden anførselstegn; det er kun sat, hvor den slutter. Resten af linjen ville blive læst som tekst."
                                        : "Teksten begynder her, men slutter ikke på linjen: et anførselstegn mangler. Resten af linjen ville blive læst som tekst.",
                                meant,
                                new Rettelse(line, place + 1, 0, "\""))));
                return;
            }
        }
    }

    // Both quotes are there, and a line break between them.
    private static @Nullable RowAnswer broken(Site site, int i) {
        Token open = site.at(i);
        if (i != site.stop() || open.kind() != Kind.BAD || open.text().charAt(0) != '"') {
            return null;
        }
        StringBuilder text = new StringBuilder(open.text().substring(1).strip());
        for (int line = open.line() + 1; line <= open.line() + MOST_LINES; line++) {
            String more = site.source().line(line);
            int close = more.indexOf('"');
            if (more.isBlank() || (close < 0 && begins(more))) {
                return null;
            }
            if (close < 0) {
                text.append(' ').append(more.strip());
                continue;
            }
            String rest = more.substring(close + 1).strip();
            boolean ends = more.indexOf('"', close + 1) < 0
                    && (rest.isEmpty() || rest.startsWith(")"))
                    && !more.substring(0, close).strip().endsWith("(")
                    && !begins(more);
            return ends
                    ? joined(
                            site,
                            i,
                            line,
                            close,
                            (text + " " + more.substring(0, close).strip()).strip())
                    : null;
        }
        return null;
    }

    private static boolean begins(String line) {
        String words = line.strip();
        return words.startsWith("@")
                || words.startsWith("//")
                || words.equals("when")
                || words.equals("then")
                || words.equals("end")
                || words.startsWith("rule ");
    }

    private static RowAnswer joined(Site site, int i, int line, int close, String content) {
        Token open = site.at(i);
        int to = i + 1;
        while (site.at(to).line() < line && site.at(to).kind() != Kind.END) {
            to++;
        }
        int end = to;
        while (site.at(end).line() == line && site.at(end).kind() != Kind.END) {
            end++;
        }
        int offset = open.end() + 1;
        for (int between = open.line() + 1; between < line; between++) {
            offset += site.source().line(between).length() + 1;
        }
        List<Token> words = new ArrayList<>();
        words.add(new Token(
                Kind.TEXT, content, open.start(), offset + close + 1, open.line(), open.column(), open.gap()));
        String rest = site.source().line(line);
        for (Token token : Lexer.line(" ".repeat(close + 1) + rest.substring(close + 1), offset, line)
                .tokens()) {
            if (token.kind() != Kind.END) {
                words.add(token);
            }
        }
        return new RowAnswer(
                i,
                end,
                words,
                new RowAnswer.Said(
                        Code.UNCLOSED_TEXT,
                        new Span(
                                open.line(),
                                open.column(),
                                site.source().line(open.line()).length() - open.column() + 1),
                        "Teksten begynder her og slutter på en anden linje. En tekst står på én linje. Resten af linjen ville blive læst som tekst.",
                        "\"" + content + "\"",
                        null),
                List.of(),
                null);
    }

    private static @Nullable RowAnswer unclosed(Site site, int i) {
        Token token = site.at(i);
        if (i != site.stop() || !quote(token)) {
            return null;
        }
        boolean plain = token.text().charAt(0) == '"';
        return site.over(
                plain ? Code.UNCLOSED_TEXT : Code.QUOTE_MARK,
                plain ? token.span() : new Span(token.line(), token.column(), 1),
                plain
                        ? "Teksten begynder her, men slutter ikke på linjen: et anførselstegn mangler. Resten af linjen ville blive læst som tekst."
                        : otherQuote(token.text().charAt(0)),
                plain ? null : "\"",
                null);
    }

    private static @Nullable RowAnswer foreign(Site site, int i) {
        Token token = site.at(i);
        if (i != site.stop() || token.kind() != Kind.BAD) {
            return null;
        }
        if (token.text().charAt(0) == '\\') {
            int to = site.sameLine(i, i + 1) && !site.at(i + 1).gap() ? i + 2 : i + 1;
            return site.over(
                    Code.BACKSLASH,
                    site.span(i, to),
                    dk.indsatsregler.rulefile.repair.WordLists.NO_BACKSLASH,
                    null,
                    null);
        }
        int at = 0;
        while (at < token.text().length() - 1 && Letters.ours(token.text().codePointAt(at))) {
            at++;
        }
        int c = token.text().codePointAt(at);
        String whose = !Character.isLetter(c)
                ? ""
                : switch (Character.UnicodeScript.of(c)) {
                    case CYRILLIC -> ", et kyrillisk bogstav,";
                    case GREEK -> ", et græsk bogstav,";
                    default -> "";
                };
        return site.over(
                Code.FOREIGN,
                new Span(token.line(), token.column() + at, 1),
                "Tegnet «" + Character.toString(c) + "» (" + VisibleText.point(c) + ")" + whose
                        + " er ikke en del af regelsproget." + UNREADABLE,
                null,
                null);
    }
}
