package dk.indsatsregler.rulefile.repair;

import static dk.indsatsregler.rulefile.repair.Rows.passOver;
import static dk.indsatsregler.rulefile.repair.Rows.repair;
import static dk.indsatsregler.rulefile.repair.Rows.setAside;
import static dk.indsatsregler.rulefile.repair.Site.UNREADABLE;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Parser.Expected;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Slips around a condition: before its type, at its parentheses, after it. */
final class ConditionRows {

    private static final String NO_PROGRAM =
            " En betingelse sammenligner felter med værdier; den regner og udfører ikke noget." + UNREADABLE;
    private static final String EITHER =
            "» bruges ikke mellem betingelser. Er der to veje til samme konklusion, er det to regler, eller || mellem felter i samme parentes."
                    + UNREADABLE;
    private static final Pattern CONDITION = Pattern.compile("((exists|not) )?(forall\\( *+)?[A-Z]\\w*+\\(.*\\)");
    private static final Set<String> BEFORE = Set.of(
            "hvis", "når", "så", "at", "der", "kun", "alle", "enhver", "hver", "et", "en", "when", "if", "every", "all",
            "the", "a");

    private ConditionRows() {}

    static final List<RepairRow> ROWS = Rows.all(
            List.of(repair(ConditionRows::typeInTwoWords), repair(ConditionRows::wordBefore)),
            Rows.table("""
# before the type
UNEXPECTED ¦ not « not » ~ NAME ¦ exists ¦ ^^ ¦ Foran en faktatype står ét ord; her står «not not». §
UNEXPECTED ¦ not « exists » ~ NAME ¦ not ¦ ^^ ¦ Foran en faktatype står ét ord; her står «not exists». §
UNEXPECTED ¦ exists « w:{exists|not} » ~ NAME ¦ $w ¦ ^^ ¦ Foran en faktatype står ét ord; her står «exists $w». §
NO_PROGRAM ¦ OUT « n:NAME » : ~ NAME ( ¦ ¦ ^^ ¦ «$n :» giver noget et navn, som andre betingelser kan bruge. Betingelser hænger ikke sammen på den måde her; hver læser sagen for sig. §
NO_PROGRAM ¦ BEGINS « n:NAME » : ~ NAME SIGN ¦ ¦ ^ ¦ «$n :» giver noget et navn, som andre betingelser kan bruge. Betingelser hænger ikke sammen på den måde her; hver læser sagen for sig. §
UNEXPECTED ¦ « Udfald » t:TEXT ¦ Udfald( regel == $t ) ¦ ¦ Her ventes en faktatype med parentes, fx Barn( alder <= 9 ); her står «Udfald». §
UNEXPECTED ¦ FIRST « n:NUMBER » p:{.|)} ~ NAME ¦ ¦ ^^ ¦ Betingelser har ingen numre; hver står på sin egen linje. §
AND_OR ¦ FIRST « b:BULLET » ~ COND ¦ ¦ ^^ ¦ «$b» hører ikke til en betingelse, der står på sin egen linje uden andet. §
# parentheses
PARENTHESIS ¦ « ) » ~ j:{,|&&} FIELD SIGN ¦ ¦ ^^ ¦ Parentesen er lukket, før betingelsen er slut. §
PARENTHESIS ¦ OUT STOP « ) » ¦ ¦ ^^ ¦ Her står en slutparentes, der ikke hører til nogen. §
# after it
AND_OR ¦ ) < OUT « c:{&&|,|;} » ¦ ¦ ^^ ¦ «$c» bruges ikke mellem betingelser: de skal alle være opfyldt, og hver står på sin egen linje. §
AND_OR ¦ OUT « w:AND » ~ COND ¦ ¦ ^^ ¦ «$w» bruges ikke mellem betingelser: de skal alle være opfyldt, og hver står på sin egen linje. §
AND_OR ¦ OUT « w:AND » EOL ¦ ¦ ^^ ¦ «$w» bruges ikke mellem betingelser: de skal alle være opfyldt, og hver står på sin egen linje. §
AND_OR ¦ OUT FIRST « w:AND » ¦ ¦ ^^ ¦ «$w» bruges ikke mellem betingelser: de skal alle være opfyldt, og hver står på sin egen linje. §
AND_OR ¦ OUT « . » EOL ¦ ¦ ^^ ¦ «.» hører ikke til en betingelse, der står på sin egen linje uden andet. §
"""),
            List.of(
                    repair(ConditionRows::inQuotes),
                    repair(ConditionRows::idAlone),
                    repair(ConditionRows::afterQuantifier),
                    repair(ConditionRows::forallWithout),
                    repair(ConditionRows::around),
                    repair(ConditionRows::notOpened),
                    repair((site, i) -> dotted(site, i, false)),
                    repair(ConditionRows::asked),
                    setAside(FrameRows::foreignComment),
                    setAside(ConditionRows::commentAfter),
                    setAside(ConditionRows::bareWords),
                    passOver(ConditionRows::either),
                    passOver(ConditionRows::eitherInParentheses),
                    passOver(ConditionRows::misplacedMark),
                    passOver(ConditionRows::conditional),
                    passOver(ConditionRows::forallWithMore),
                    passOver((site, i) -> i == site.piece() ? dotted(site, i, true) : null),
                    passOver(ConditionRows::noType),
                    passOver(ConditionRows::named)));

    private static boolean begins(Site site, int i) {
        return i == site.stop() && (site.expected() == Expected.CONDITION || site.expected() == Expected.PATTERN);
    }

    // Fravaers registrering( … ): looked up as one, so that it can be told which it was meant to be.
    private static @Nullable RowAnswer typeInTwoWords(Site site, int i) {
        int dash = site.is(i + 1, "-") && !site.at(i + 1).gap() ? 1 : 0;
        Token first = site.at(i);
        Token second = site.at(i + 1 + dash);
        boolean two = first.kind() == Kind.NAME
                && second.kind() == Kind.NAME
                && site.sameLine(i, i + 1 + dash)
                && site.is(i + 2 + dash, "(")
                && (site.first(i) || site.quantifier(i - 1) || site.is(i - 1, "("));
        if (!two || site.depth(i) > 1) {
            return null;
        }
        String lower = site.lower(i);
        boolean known = site.quantifier(i)
                || WordLists.QUANTIFIERS.containsKey(lower)
                || WordLists.CONNECTIVES.containsKey(lower)
                || WordLists.CONDITIONALS.contains(first.text())
                || BEFORE.contains(lower)
                || Guess.misspelt(first.text(), List.of("exists", "not", "forall")) != null;
        return known || !(first.capital() || !second.capital())
                ? null
                : site.silently(i, i + 2 + dash, site.written(i, i + 2 + dash));
    }

    /** A word before a type that is none of ours: what it was meant to be, or too much. */
    private static @Nullable RowAnswer wordBefore(Site site, int i) {
        boolean before = site.at(i).kind() == Kind.NAME
                && !site.quantifier(i)
                && site.at(i + 1).kind() == Kind.NAME
                && site.sameLine(i, i + 1)
                && site.is(i + 2, "(")
                && site.depth(i) == 0
                && Rows.connective(site, i).isEmpty();
        if (!before || WordLists.CONDITIONALS.contains(site.at(i).text())) {
            return null;
        }
        String word = site.at(i).text();
        String meant = WordLists.QUANTIFIERS.getOrDefault(site.lower(i), Guess.nearest(word, List.of("exists", "not")));
        return site.instead(
                Code.NOT_IN_LANGUAGE,
                site.at(i).span(),
                "«" + word + "» er ikke en del af regelsproget. "
                        + (meant == null
                                ? "En betingelse begynder med sin faktatype, eller med exists, not eller forall."
                                : "Her skrives " + meant + ".")
                        + UNREADABLE,
                (meant == null ? "" : meant + " ") + site.joined(i + 1),
                i,
                i + 1,
                meant == null ? "" : meant);
    }

    private static String bindingMessage(String name) {
        return "«" + name
                + " :» giver noget et navn, som andre betingelser kan bruge. Betingelser hænger ikke sammen på den måde her; hver læser sagen for sig."
                + UNREADABLE;
    }

    static RowAnswer binding(Site site, int i) {
        return site.over(
                Code.NO_PROGRAM, site.at(i).span(), bindingMessage(site.at(i).text()), null, null);
    }

    private static @Nullable RowAnswer named(Site site, int i) {
        return begins(site, i) && site.at(i).kind() == Kind.NAME && site.is(i + 1, ":") ? binding(site, i) : null;
    }

    // "Barn( alder >= 3 )": a condition is no text.
    private static @Nullable RowAnswer inQuotes(Site site, int i) {
        String text = site.at(i).text().strip();
        return site.at(i).kind() != Kind.TEXT
                        || site.depth(i) > 0
                        || !CONDITION.matcher(text).matches()
                ? null
                : site.instead(
                        Code.UNEXPECTED,
                        site.at(i).span(),
                        "En betingelse står uden anførselstegn. Den ville blive læst som en tekst.",
                        text,
                        i,
                        i + 1,
                        text);
    }

    // FR-LOFT-1 er opfyldt: an outcome is read by its id.
    private static @Nullable RowAnswer idAlone(Site site, int i) {
        if (site.depth(i) > 0 || !(site.first(i) || site.quantifier(i - 1) || denies(site, i - 1))) {
            return null;
        }
        int to = i + 1;
        while (site.at(i).kind() == Kind.NAME
                && site.sameLine(i, to)
                && !site.at(to).gap()
                && (site.is(to, "-")
                        || site.at(to).kind() == Kind.NAME
                        || site.at(to).kind() == Kind.NUMBER)) {
            to++;
        }
        boolean text = site.at(i).kind() == Kind.TEXT;
        String id = text ? site.at(i).text() : site.written(i, to);
        if (!Kinds.ID.matcher(id).matches()) {
            return null;
        }
        boolean not = site.is(i - 1, "not") || denies(site, i - 1);
        int from = site.first(i) ? i : i - 1;
        String meant = (not ? "not " : "") + "Udfald( regel == \"" + id + "\" )";
        boolean alone = !site.sameLine(i, to);
        int end = site.lineEnd(i);
        RowAnswer answer = site.instead(
                Code.UNEXPECTED,
                new Span(site.at(i).line(), site.at(i).column(), id.length()),
                "En anden regel læses som et udfald; her står dens id alene." + UNREADABLE,
                meant,
                from,
                end,
                meant);
        return alone ? answer : site.asked(answer, null);
    }

    private static boolean denies(Site site, int i) {
        return site.at(i).kind() == Kind.NAME
                && site.first(i)
                && "not".equals(WordLists.QUANTIFIERS.get(site.lower(i)));
    }

    /** More than one pair of parentheses: {@code Barn([ … ])}, {@code Barn(( … )}. */
    static @Nullable RowAnswer opened(Site site, int i) {
        int from = i;
        boolean mixed = false;
        while (site.sameLine(i, from) && "([{".contains(site.at(from).text())) {
            mixed |= !site.is(from, "(");
            from++;
        }
        if (from < i + 2
                || site.at(i - 1).kind() != Kind.NAME
                || site.quantifier(i - 1)
                || !site.sameLine(i - 1, i)
                || site.depth(i) > 0) {
            return null;
        }
        int to = from;
        int depth = 0;
        while (site.sameLine(i, to)
                && !(depth == 0 && ")]}".contains(site.at(to).text()))) {
            depth += "([{".contains(site.at(to).text())
                    ? 1
                    : ")]}".contains(site.at(to).text()) ? -1 : 0;
            to++;
        }
        int end = to;
        while (site.sameLine(i, end) && ")]}".contains(site.at(end).text())) {
            mixed |= !site.is(end, ")");
            end++;
        }
        boolean over = !site.sameLine(i, end) && site.at(end).kind() != Kind.SIGN;
        if (to == from || end == to || !over || (!mixed && end - to != from - i - 1)) {
            return null;
        }
        String inner = "( " + site.written(from, to) + " )";
        return site.instead(
                Code.PARENTHESIS,
                site.span(i, from),
                "Efter " + site.at(i - 1).text() + " står én parentes; her står «" + site.written(i, from) + "»."
                        + UNREADABLE,
                site.written(site.lineStart(i), i) + inner,
                i,
                end,
                inner);
    }

    // not( Udfald( … ) )
    private static @Nullable RowAnswer afterQuantifier(Site site, int i) {
        if (!(site.is(i, "not") || site.is(i, "exists"))
                || !site.is(i + 1, "(")
                || site.at(i + 2).kind() != Kind.NAME) {
            return null;
        }
        int end = i + 2;
        int depth = 1;
        while (depth > 0 && site.sameLine(i, end)) {
            depth += site.is(end, "(") ? 1 : site.is(end, ")") ? -1 : 0;
            end++;
        }
        String meant = site.at(i).text() + " " + site.written(i + 2, depth == 0 ? end - 1 : end);
        return site.instead(
                Code.UNEXPECTED,
                site.at(i + 1).span(),
                "Efter " + site.at(i).text() + " står faktatypen uden parentes om." + UNREADABLE,
                meant,
                i,
                end,
                meant);
    }

    private static @Nullable RowAnswer forallWithout(Site site, int i) {
        if (!site.is(i, "forall") || site.is(i + 1, "(")) {
            return null;
        }
        int end = i + 1;
        int depth = 0;
        do {
            depth += site.is(end, "(") ? 1 : site.is(end, ")") ? -1 : 0;
            end++;
        } while (site.sameLine(i, end) && (depth > 0 || site.is(end, "(")));
        boolean pattern = site.at(i + 1).capital() && site.is(i + 2, "(") && depth == 0;
        String meant = "forall( " + site.written(i + 1, end) + " )";
        return pattern
                ? site.instead(
                        Code.FORALL,
                        site.at(i).span(),
                        "Efter forall skal mønstret stå i parentes." + UNREADABLE,
                        meant,
                        i,
                        end,
                        meant)
                : null;
    }

    private static @Nullable RowAnswer around(Site site, int i) {
        int end = site.lineEnd(i);
        boolean so = site.is(i, "(")
                && site.first(i)
                && site.at(i + 1).kind() == Kind.NAME
                && site.is(end - 1, ")")
                && closes(site, i) == end - 1;
        for (int j = i + 1; so && j < end; j++) {
            so = !(or(site, j) && site.depth(j) - site.depth(i) == 1);
        }
        if (!so) {
            return null;
        }
        String meant = site.written(i + 1, end - 1);
        return site.instead(
                Code.UNEXPECTED,
                site.at(i).span(),
                "Om en betingelse står ingen parentes; hver står på sin egen linje." + UNREADABLE,
                meant,
                i,
                end,
                meant);
    }

    private static int closes(Site site, int open) {
        int depth = 0;
        for (int j = open; site.sameLine(open, j); j++) {
            depth += site.is(j, "(") ? 1 : site.is(j, ")") ? -1 : 0;
            if (depth == 0) {
                return j;
            }
        }
        return -1;
    }

    // Barn alder > 6 ), Barn: alder > 6: when nothing closes it either, both are missing.
    private static @Nullable RowAnswer notOpened(Site site, int i) {
        boolean colon = site.is(i + 1, ":");
        int field = colon ? i + 2 : i + 1;
        boolean so = site.at(i).capital()
                && site.depth(i) == 0
                && site.at(field).kind() == Kind.NAME
                && site.sameLine(i, field)
                && !site.is(field + 1, "(");
        if (!so) {
            return null;
        }
        int end = site.lineEnd(i);
        boolean closed = site.written(i, end).indexOf(')') >= 0;
        boolean compared = closed;
        for (int j = field; j < end; j++) {
            compared |= site.comparison(j) || site.is(j, "=") || site.is(j, "in");
        }
        if (!compared) {
            return null;
        }
        String type = site.at(i).text();
        String whole = "( " + site.written(field, end) + " )";
        return site.instead(
                Code.PARENTHESIS,
                site.at(i).after(),
                "Parentesen efter " + type + " mangler" + (closed ? " sin begyndelse." : ".") + UNREADABLE,
                closed ? type + "( " + site.at(field).text() : type + whole,
                i + 1,
                closed ? field : end,
                closed ? "(" : whole);
    }

    // Barn.alder <= 9: what was meant is the field of that type.
    private static @Nullable RowAnswer dotted(Site site, int i, boolean over) {
        boolean so = site.at(i).kind() == Kind.NAME
                && site.is(i + 1, ".")
                && site.depth(i) == 0
                && !site.is(i, "konklusion")
                && (site.first(i) || site.quantifier(i - 1));
        if (!so) {
            return null;
        }
        String piece = site.joined(i);
        boolean compared = site.comparison(i + 3);
        Span span = new Span(site.at(i).line(), site.at(i).column(), piece.length());
        String message = (compared
                        ? "Feltet står i parentes efter sin faktatype; her står «"
                        : "En faktatype skrives med sit navn alene; her står «")
                + piece + "»." + NO_PROGRAM;
        if (!compared) {
            return over ? site.over(Code.NO_PROGRAM, span, message, null, null) : null;
        }
        if (over) {
            return null;
        }
        String whole = site.at(i).text() + "( " + site.written(i + 2, site.lineEnd(i)) + " )";
        return site.instead(Code.NO_PROGRAM, span, message, whole, i, site.lineEnd(i), whole);
    }

    /** {@code Barn( … ) == true}: that a condition is to be met is what a condition says. */
    private static @Nullable RowAnswer asked(Site site, int i) {
        boolean asks = site.is(i, "==") || site.is(i, "=") || site.is(i, "!=") || site.is(i, "er");
        Boolean said = site.is(i + 1, "opfyldt") ? Boolean.TRUE : WordLists.ANSWERS.get(site.lower(i + 1));
        if (!asks || said == null || !site.is(i - 1, ")") || !site.sameLine(i - 1, i + 1) || site.sameLine(i, i + 2)) {
            return null;
        }
        int from = site.lineStart(i);
        String before = site.written(from, i);
        boolean yes = said != site.is(i, "!=");
        String meant = yes
                ? before
                : before.startsWith("not ")
                        ? before.substring(4)
                        : "not " + (before.startsWith("exists ") ? before.substring(7) : before);
        return site.instead(
                Code.UNEXPECTED,
                site.span(i, i + 2),
                "En betingelse er opfyldt eller ej og sammenlignes ikke med noget; her står «" + site.written(i, i + 2)
                        + "»" + (yes ? "." : ". Det modsatte siges med not.") + UNREADABLE,
                meant,
                yes ? i : from,
                i + 2,
                yes ? "" : meant);
    }

    private static boolean or(Site site, int i) {
        return site.is(i, "||") || Rows.connective(site, i).equals("||");
    }

    private static @Nullable RowAnswer either(Site site, int i) {
        boolean said = site.at(i).kind() == Kind.NAME && site.sameLine(i, i + 1) && !site.conditionBegins(i + 1);
        return !begins(site, i) || !or(site, i) || (said && !site.first(i))
                ? null
                : site.over(
                        new RowAnswer.Said(
                                Code.AND_OR, site.at(i).span(), "«" + site.at(i).text() + EITHER, null, null),
                        i,
                        site.first(i) && site.lineEnd(i) > i + 1 ? i + 1 : site.lineEnd(i));
    }

    // ( A() or B() ): told as || between conditions is, and read past as one.
    private static @Nullable RowAnswer eitherInParentheses(Site site, int i) {
        if (!begins(site, i) || !site.is(i, "(")) {
            return null;
        }
        int depth = 0;
        int or = -1;
        int to = i;
        do {
            or = or < 0 && depth == 1 && or(site, to) ? to : or;
            depth += site.is(to, "(") ? 1 : site.is(to, ")") ? -1 : 0;
            to++;
        } while (depth > 0 && !site.partBegins(to) && to < i + 400);
        return or < 0 || depth > 0
                ? null
                : site.over(
                        new RowAnswer.Said(
                                Code.AND_OR,
                                site.at(or).span(),
                                "«" + site.at(or).text() + EITHER,
                                null,
                                null),
                        i,
                        to);
    }

    private static @Nullable RowAnswer commentAfter(Site site, int i) {
        boolean joins = or(site, i) && (site.at(i).kind() == Kind.SIGN || site.conditionBegins(i + 1));
        // A word can be a type, until no parenthesis follows it.
        boolean stops = i == site.stop()
                ? site.expected() == Expected.CONDITION
                : i == site.stop() - 1 && i == site.piece() && site.sameLine(i, i + 1);
        if (!stops
                || site.first(i)
                || site.conditionBegins(i)
                || joins
                || site.at(i).kind() == Kind.END
                || WordLists.CONDITIONALS.contains(site.at(i).text())) {
            return null;
        }
        boolean slash = site.is(i, "/");
        int end = site.lineEnd(i);
        boolean bracketed = (site.is(i, "[") && site.is(end - 1, "]")) || (site.is(i, "(") && site.is(end - 1, ")"));
        String words = site.written(slash || bracketed ? i + 1 : i, bracketed ? end - 1 : end);
        return site.comment(
                Code.UNEXPECTED,
                site.at(i).span(),
                "Her er betingelsen slut, men linjen fortsætter med " + site.shown(i)
                        + ". En kommentar begynder med //; den næste betingelse står på en ny linje." + UNREADABLE,
                "// " + words,
                bracketed
                        ? Fix.instead(site.span(i, end), "// " + words)
                        : slash
                                ? Fix.instead(site.at(i).span(), "//")
                                : Fix.before(site.at(i).span(), "// "),
                i,
                words);
    }

    private static @Nullable RowAnswer bareWords(Site site, int i) {
        if (i != site.piece() || !site.first(i) || !site.sameLine(i, site.stop()) || !site.bareWords(i)) {
            return null;
        }
        String words = site.written(i, site.lineEnd(i));
        return site.comment(
                Code.UNEXPECTED,
                site.at(i).span(),
                "Her ventes en faktatype med parentes, fx Barn( alder <= 9 ); her står kun ord. En kommentar begynder med //."
                        + UNREADABLE,
                "// " + words,
                Fix.before(site.at(i).span(), "// "),
                i,
                words);
    }

    private static @Nullable RowAnswer misplacedMark(Site site, int i) {
        if (!begins(site, i) || !site.is(i, "@") || site.at(i + 1).kind() != Kind.NAME) {
            return null;
        }
        RowAnswer answer = site.over(
                Code.UNEXPECTED,
                site.span(i, i + 2),
                "Et mærke står mellem reglens navn og when; her står @"
                        + site.at(i + 1).text() + " mellem betingelserne. Det ville ikke blive vist nogen steder.",
                null,
                null);
        return site.marked(answer, site.at(i + 1).text());
    }

    private static @Nullable RowAnswer conditional(Site site, int i) {
        String word = site.at(i).text();
        return !begins(site, i) || site.at(i).kind() != Kind.NAME || !WordLists.CONDITIONALS.contains(word)
                ? null
                : site.over(
                        Code.NO_PROGRAM,
                        site.at(i).span(),
                        "«" + word + "» er ikke en del af regelsproget. " + WordLists.why(word) + UNREADABLE,
                        null,
                        null);
    }

    private static @Nullable RowAnswer forallWithMore(Site site, int i) {
        if (i != site.stop() || site.expected() != Expected.CLOSE_FORALL) {
            return null;
        }
        return site.is(i - 1, "forall")
                ? site.over(
                        Code.FORALL,
                        site.at(i - 1).span(),
                        "Efter forall skal mønstret stå i parentes." + UNREADABLE,
                        "forall( Type( felt == værdi ) )",
                        null)
                : site.over(
                        Code.FORALL,
                        site.at(i).span(),
                        "forall tager ét mønster; her følger " + site.shown(i)
                                + ". To mønstre i forall ville betyde noget andet, end de fleste læser.",
                        "forall( Type( betingelse || betingelse ) )",
                        null);
    }

    private static @Nullable RowAnswer noType(Site site, int at) {
        int i = at;
        if (!begins(site, i) || site.at(i).kind() != Kind.NAME) {
            return null;
        }
        if (site.first(i) && site.expected() == Expected.PATTERN && i > site.piece()) {
            i--; // the type stands alone
        }
        boolean field =
                site.comparison(i + 1) && site.sameLine(i, i + 1) && !site.at(i).capital();
        @Nullable Rettelse none = null;
        return site.over(
                Code.UNEXPECTED,
                site.at(i).span(),
                "Her ventes en faktatype med parentes, fx Barn( alder <= 9 ); her står " + site.shown(i) + "."
                        + UNREADABLE,
                field ? (site.is(i, "regel") ? "Udfald( " : "Type( ") + site.written(i, site.lineEnd(i)) + " )" : null,
                none);
    }
}
