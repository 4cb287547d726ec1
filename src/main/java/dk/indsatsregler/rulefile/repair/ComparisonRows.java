package dk.indsatsregler.rulefile.repair;

import static dk.indsatsregler.rulefile.repair.Rows.inside;
import static dk.indsatsregler.rulefile.repair.Rows.passOver;
import static dk.indsatsregler.rulefile.repair.Rows.repair;
import static dk.indsatsregler.rulefile.repair.Rows.table;
import static dk.indsatsregler.rulefile.repair.Site.UNREADABLE;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Parser.Expected;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slips within the parentheses of a condition. */
final class ComparisonRows {

    private static final String NO_PROGRAM =
            " En betingelse sammenligner felter med værdier; den regner og udfører ikke noget." + UNREADABLE;
    private static final String AWAITED = " ventes en sammenligning (== != < <= > >= in eller not in), men der står ";
    private static final int MOST_WORDS = 6;

    private ComparisonRows() {}

    static final List<RepairRow> ROWS = Rows.all(
            List.of(repair(ConditionRows::opened)),
            inside(Rows.all(
                    table("""
# a range
COMPARISON ¦ f:NAME « l:LEADS? n:NUMBER u:UNIT? t:TO m:NUMBER w:UNIT? » OVER ¦ $f >= $n$&$f <= $m ¦ ¦ Et interval skrives som to sammenligninger; her står «$$». §
COMPARISON ¦ f:NAME « l:LEADS? b:{(|[|{} n:NUMBER u:UNIT? t:TO m:NUMBER w:UNIT? c:{)|]|}}? x:UNIT? » OVER ¦ $f >= $n$&$f <= $m ¦ ¦ Et interval skrives som to sammenligninger; her står «$$». §
COMPARISON ¦ f:NAME « l:LEADWORDS n:NUMBER u:UNIT? t:{og|and|och|&|&&|,|;} m:NUMBER w:UNIT? » OVER ¦ $f >= $n$&$f <= $m ¦ ¦ Et interval skrives som to sammenligninger; her står «$$». §
COMPARISON ¦ f:NAME « l:{=|==|:}? [ n:NUMBER t:{og|,|;} m:NUMBER ] u:UNIT? » OVER ¦ $f >= $n$&$f <= $m ¦ ¦ Et interval skrives som to sammenligninger; her står «$$». §
COMPARISON ¦ f:NAME « l:LEADWORDS » v:VALUE a:AND w:VALUE OVER ¦ $f >= $v$&$f <= $w ¦ ¦ «$$» er ikke en sammenligning; den skrives med tegn. §
# signs
COMPARISON ¦ f:NAME « = » v:{ja|nej} ¦ $f == $V ¦ ¦ Et enkelt lighedstegn sammenligner ikke; det skal være to (==). §
COMPARISON ¦ f:NAME < « = » ~ v:VALUE ¦ == ¦ $f == $v ¦ Et enkelt lighedstegn sammenligner ikke; det skal være to (==). §
COMPARISON ¦ f:NAME < « s:OTHERSIGN » ~ v:VALUE ¦ $S ¦ $f $S $v ¦ «$$» er ikke en sammenligning; den skrives $S. §
COMPARISON ¦ f:FIELD « : » v:CLEAR ¦ $f == $V ¦ ¦ Et kolon sammenligner ikke; det skal være to lighedstegn (==). §
COMPARISON ¦ f:NAME « & g:gt ; e:=? » v:VALUE ¦ $f >$e $v ¦ ¦ «$$» er et tegn, som det skrives i en hjemmesides kilde; her skrives tegnet selv. §
COMPARISON ¦ f:NAME « & g:lt ; e:=? » v:VALUE ¦ $f <$e $v ¦ ¦ «$$» er et tegn, som det skrives i en hjemmesides kilde; her skrives tegnet selv. §
# words
COMPARISON ¦ f:NAME < « w:SAYWORD » o:SIGN ~ v:VALUE ¦ $o ¦ $f $o $v ¦ «$w» siges ikke sammen med et tegn; tegnet står alene. §
COMPARISON ¦ f:NAME « w:SAID » v:VALUE ¦ $f $W $V ¦ ¦ «$w» er ikke en sammenligning; den skrives med tegn. §
COMPARISON ¦ f:NAME < « w:SIGNSAID » ~ v:VALUE ¦ $W ¦ $f $W $v ¦ «$w» er ikke en sammenligning; den skrives $W. §
COMPARISON ¦ f:NAME >= n:NUMBER u:UNIT? « e:{eller|og|or|and} d:UP » ¦ $f >= $n ¦ ¦ «$$» siges med tegnet foran tallet, og det står der. §
COMPARISON ¦ f:NAME <= n:NUMBER u:UNIT? « e:{eller|og|or|and} d:DOWN » ¦ $f <= $n ¦ ¦ «$$» siges med tegnet foran tallet, og det står der. §
COMPARISON ¦ f:NAME o:SIGNEQ? n:NUMBER u:UNIT? « e:{eller|og|or|and} d:UP » ¦ $f >= $n ¦ ¦ «$$» siges med tegnet foran tallet. §
COMPARISON ¦ f:NAME o:SIGNEQ? n:NUMBER u:UNIT? « e:{eller|og|or|and} d:DOWN » ¦ $f <= $n ¦ ¦ «$$» siges med tegnet foran tallet. §
COMPARISON ¦ f:NAME o:SIGNEQ? n:NUMBER u:UNIT? « + » OVER ¦ $f >= $n ¦ ¦ «$$» siges med tegnet foran tallet. §
# several values
COMPARISON ¦ f:NAME e:{==|=} « l:NUMBERS » OVER ¦ $f in ( $L ) ¦ ¦ Flere værdier skrives som en liste. Kommaet skiller to krav. §
COMPARISON ¦ f:NAME != « l:NUMBERS » OVER ¦ $f not in ( $L ) ¦ ¦ Flere værdier skrives som en liste. Kommaet skiller to krav. §
COMPARISON ¦ f:NAME o:SIGNEQ « ( » v:VALUE ) ¦ $f $O $v ¦ ¦ Om en værdi står ingen parentes. §
COMPARISON ¦ f:NAME « e:{==|=} » ( l:VALUES ) ¦ $f in ( $L ) ¦ ¦ Med en liste sammenlignes med in eller not in; her står «$e». §
COMPARISON ¦ f:NAME « != » ( l:VALUES ) ¦ $f not in ( $L ) ¦ ¦ Med en liste sammenlignes med in eller not in; her står «!=». §
COMPARISON ¦ f:NAME i:IN < « l:VALUES » ¦ ( $L ) ¦ $f $i ( $L ) ¦ Efter $i skal værdierne stå i parentes. §
# numbers
DECIMAL_COMMA ¦ f:NAME o:SIGN < « n:NUMBER , d:NUMBER » u:UNIT .? ¦ $n.$d ¦ $f $o $n.$d ¦ Decimaltal skrives med punktum. Kommaet skiller to krav, så $d ville blive læst som et krav for sig. Tallet skrives alene; feltet har sin egen enhed.
DECIMAL_COMMA ¦ f:NAME o:SIGN < « n:NUMBER , d:NUMBER » ¦ $n.$d ¦ $f $o $n.$d ¦ Decimaltal skrives med punktum. Kommaet skiller to krav, så $d ville blive læst som et krav for sig.
NUMBER ¦ « n:FRACTION » ¦ $N ¦ ^ ¦ Brøker skrives som decimaltal med punktum; her står «$n». §
NUMBER ¦ « n:NOUGHTS » ¦ $N ¦ ¦ Tallet $n begynder med 0. Nogle programmer ville læse det i et andet talsystem.
NUMBER ¦ f:NAME o:SIGNEQ « w:WORDS » n:NUMBER ¦ $f $O $n ¦ ^ ¦ Foran tallet står «$w». Feltet siger, hvad der tælles, så tallet skrives alene. §
NUMBER ¦ n:NUMBER « u:UNIT » .? ¦ $n ¦ ^ ¦ Efter tallet står «$u». Feltet har sin egen enhed, så tallet skrives alene. §
NUMBER ¦ n:NUMBER « . » u:UNIT .? ¦ $n ¦ ^ ¦ Efter tallet står «. $u». Feltet har sin egen enhed, så tallet skrives alene. §
# quotes, and choices of a list
COMPARISON ¦ navn o:SIGNEQ < « i:GROUP » ¦ "$i" ¦ navn $o "$i" ¦ En gruppes navn står i anførselstegn; her står $i uden. §
COMPARISON ¦ f:NAME o:SIGNEQ < « i:ID » ¦ "$i" ¦ $f $o "$i" ¦ En regels id står i anførselstegn; her står $i uden. §
COMPARISON ¦ INLIST « i:ID » ¦ "$i" ¦ ¦ En regels id står i anførselstegn; her står $i uden. §
COMPARISON ¦ f:NAME o:SIGNEQ < « d:DAY » ¦ "$D" ¦ $f $o "$D" ¦ En dato står i anførselstegn; her står $d uden. §
COMPARISON ¦ INLIST « d:DAY » ¦ "$D" ¦ ¦ En dato står i anførselstegn; her står $d uden. §
COMPARISON ¦ o:SIGNEQ < « t:LIST s:APART c:CONST » ¦ $t.$c ¦ ^ ¦ Mellem listen og valget står et punktum; her står «$s». §
COMPARISON ¦ « t:LIST c:CONST » ¦ $t.$c ¦ ¦ Mellem listen og valget står et punktum. §
"""),
                    List.of(
                            repair(ComparisonRows::thousands),
                            repair(ComparisonRows::constantInTwoWords),
                            repair(ComparisonRows::fieldInTwoWords)),
                    table("""
# the field
COMPARISON ¦ « v:NUMTEXT » s:SIGN f:FIELD o:SIGN w:NUMTEXT ¦ $f $S $v$&$f $o $w ¦ ¦ Feltet står til venstre i en sammenligning og skrives igen i den næste; her er to skrevet i én. §
COMPARISON ¦ « v:NUMTEXT » s:SIGN f:FIELD ¦ $f $S $v ¦ ¦ Feltet står til venstre i en sammenligning og værdien til højre; her er de byttet om. §
COMPARISON ¦ BEGINS « n:NOT » f:NAME OVER ¦ $f == false ¦ ¦ Et krav nægtes ikke med «$n»; det modsatte tegn siger det. §
COMPARISON ¦ BEGINS « n:NOT » f:NAME s:DENY v:VALUE ¦ $f $S $v ¦ ¦ Et krav nægtes ikke med «$n»; det modsatte tegn siger det. §
NO_PROGRAM ¦ « ! » f:NAME ¦ $f == false ¦ ¦ Et felt nægtes ikke med !; det sammenlignes med false. §
COMPARISON ¦ BEGINS « t:TEXT » ~ o:SIGN v:VALUE ¦ $T ¦ $T $o $v ¦ Et felt står uden anførselstegn. Ordet ville blive læst som en tekst.
NO_PROGRAM ¦ « t:TYPE . f:NAME » ~ SIGN ¦ $f ¦ ¦ Et felt skrives uden faktatype foran; her står «$t.$f». §
COMPARISON ¦ f:NAME o:SIGN v:VALUE && « s:SIGN » w:VALUE ¦ $f $o $v && $f $s $w ¦ ¦ Feltet mangler før $s; det skrives igen ved hver sammenligning. §
COMPARISON ¦ f:NAME o:SIGN v:VALUE , « s:SIGN » w:VALUE ¦ $f $o $v, $f $s $w ¦ ¦ Feltet mangler før $s; det skrives igen ved hver sammenligning. §
COMPARISON ¦ f:NAME o:SIGN v:VALUE || « s:SIGN » w:VALUE ¦ $f $o $v || $f $s $w ¦ ¦ Feltet mangler før $s; det skrives igen ved hver sammenligning. §
COMPARISON ¦ f:NAME o:SIGN v:VALUE « s:SIGN » w:VALUE ¦ $f $o $v$&$f $s $w ¦ ¦ Feltet mangler før $s; det skrives igen ved hver sammenligning. §
COMPARISON ¦ f:NAME == v:VALUE || « w:LITERAL » OVER ¦ $f in ( $v, $w ) ¦ ¦ Feltet mangler før værdien. Flere værdier skrives som en liste. §
# no comparison
COMPARISON ¦ BEGINS « f:FIELD » OVER ¦ $f == true ¦ ¦ Feltet $f bliver ikke sammenlignet med noget. §
COMPARISON ¦ f:NAME « w:{ja|nej} » OVER ¦ $f == $W ¦ ¦ Efter feltet $f mangler sammenligningen, og «$w» skrives $W. §
"""),
                    List.of(repair(ComparisonRows::noSign)),
                    table("""
# and, or
AND_OR ¦ f:NAME == v:VALUE « w:JOIN » l:JOINED ¦ $f in ( $v, $L ) ¦ ¦ «$w» er ikke et ord i regelsproget; flere værdier skrives som en liste. §
AND_OR ¦ f:NAME != v:VALUE « w:JOIN » l:JOINED ¦ $f not in ( $v, $L ) ¦ ¦ «$w» er ikke et ord i regelsproget; flere værdier skrives som en liste. §
AND_OR ¦ f:NAME o:SIGN v:VALUE « w:AND » s:SIGN ¦ $f $o $v$&$f $s ¦ ^ ¦ «$w» er ikke et ord i regelsproget; her skrives komma. §
AND_OR ¦ f:NAME o:SIGN v:VALUE « w:OR » s:SIGN ¦ $f $o $v || $f $s ¦ ^ ¦ «$w» er ikke et ord i regelsproget; her skrives ||. §
AND_OR ¦ « w:OR » ¦ || ¦ ^ ¦ «$w» er ikke et ord i regelsproget; her skrives ||. §
AND_OR ¦ GROUPED « w:AND » ¦ && ¦ ^ ¦ «$w» er ikke et ord i regelsproget; her skrives &&. §
AND_OR ¦ « w:AND » ¦ , ¦ ^ ¦ «$w» er ikke et ord i regelsproget; her skrives komma. §
AND_OR ¦ « & » ¦ && ¦ ^ ¦ «&» skrives to gange; her står kun ét. §
AND_OR ¦ « | » ¦ || ¦ ^ ¦ «|» skrives to gange; her står kun ét. §
AND_OR ¦ « + » ~ f:NAME SIGN ¦ , ¦ ^ ¦ «+» er ikke et tegn i regelsproget; her skrives komma. §
# commas
UNEXPECTED ¦ INLIST v:VALUE < ~ « w:VALUE » ¦ , ¦ ^ ¦ Før $w mangler et komma: værdierne i en liste skilles af komma. §
UNEXPECTED ¦ « . » ~ f:NAME SIGN ¦ , ¦ ^ ¦ Mellem to krav står komma; her står et punktum. §
UNEXPECTED ¦ « . » ~ e:{)|,} ¦ ¦ ^ ¦ Efter værdien står et punktum, som ikke hører til tallet. §
UNEXPECTED ¦ « , » , ¦ , ¦ ^ ¦ Mellem to krav står ét komma; her står flere. §
UNEXPECTED ¦ « , » ~ ) ¦ ¦ ^^ ¦ Efter det sidste i parentesen står ikke noget komma. §
COMPARISON ¦ o:SIGN v:VALUE < ~ « f:FIELD » SIGN ¦ $& ¦ ^ ¦ Før $f mangler et komma: to krav i samme parentes skilles af komma. §
COMPARISON ¦ ) < ~ « f:FIELD » SIGN ¦ $& ¦ ^ ¦ Før $f mangler et komma: to krav i samme parentes skilles af komma. §
"""),
                    List.of(repair(ComparisonRows::semicolons)))),
            List.of(repair(ComparisonRows::brackets), repair(ComparisonRows::notClosed)),
            table("""
COMPARISON ¦ Udfald ( < « i:ID » ~ ) ¦ regel == "$i" ¦ ¦ Feltet mangler før værdien: et udfald læses ved reglens id. §
COMPARISON ¦ Gruppe ( < « t:TEXT » ~ e:{,|&&|)} ¦ navn == $t ¦ ¦ Feltet mangler før værdien: en gruppe læses ved sit navn. §
COMPARISON ¦ Skalatrin ( < « t:LIST . c:CONST » ~ e:{,|&&|)} ¦ skala == $t.$c ¦ ¦ Feltet mangler før værdien: et trin læses på sin skala. §
COMPARISON ¦ Udfald ( < « t:TEXT » ~ ) ¦ regel == $t ¦ ¦ Feltet mangler før værdien: et udfald læses ved reglens id. §
UNEXPECTED ¦ ( < « , » ¦ ¦ ^^ ¦ Før det første i parentesen står ikke noget komma. §
COMPARISON ¦ t:TYPE ( « i:IDTEXT » ) ¦ Udfald( regel == $i ) ¦ ¦ Feltet mangler før værdien: et udfald læses ved reglens id. §
COMPARISON ¦ t:TYPE ( « i:ID » ) ¦ Udfald( regel == "$i" ) ¦ ¦ Feltet mangler før værdien: et udfald læses ved reglens id. §
FOREIGN ¦ « c:LOOKALIKE » ¦ $C ¦ ¦ Tegnet «$c» er ikke en del af regelsproget. §
"""),
            List.of(
                    passOver(ComparisonRows::tooMuch),
                    passOver(ComparisonRows::counted),
                    passOver(ComparisonRows::binding),
                    passOver(ComparisonRows::program),
                    passOver(ComparisonRows::noValue),
                    passOver(ComparisonRows::noOperator)));

    private static RowAnswer comparison(
            Site site,
            int spanFrom,
            int spanTo,
            String message,
            @Nullable String suggestion,
            int from,
            int to,
            String instead) {
        return site.instead(Code.COMPARISON, site.span(spanFrom, spanTo), message, suggestion, from, to, instead);
    }

    /** {@code 1.000}, {@code 1 000}, {@code 1.000.000,50}. */
    private static @Nullable RowAnswer thousands(Site site, int i) {
        String text = site.at(i).text();
        if (site.at(i).kind() != Kind.NUMBER || text.charAt(0) == '0') {
            return null;
        }
        int dot = text.indexOf('.');
        int to = i + 1;
        if (dot < 0) {
            while (text.length() <= 3
                    && site.sameLine(i, to)
                    && site.at(to).kind() == Kind.NUMBER
                    && site.at(to).text().length() == 3) {
                to++;
            }
            String whole = site.written(i, to).replace(" ", "");
            return to == i + 1
                    ? null
                    : site.instead(
                            Code.NUMBER,
                            site.span(i, to),
                            "Et tal skrives i ét, uden mellemrum mellem tusinderne." + UNREADABLE,
                            before(site, i) + whole,
                            i,
                            to,
                            whole);
        }
        if (dot > 3 || text.length() - dot != 4) {
            return null;
        }
        while (site.is(to, ".")
                && !site.at(to).gap()
                && site.at(to + 1).text().length() == 3
                && site.at(to + 1).kind() == Kind.NUMBER) {
            to += 2;
        }
        boolean once = to == i + 1;
        boolean decimals = site.is(to, ",")
                && !site.at(to).gap()
                && site.at(to + 1).kind() == Kind.NUMBER
                && !site.at(to + 1).gap();
        String whole = site.written(i, to).replace(".", "")
                + (decimals ? "." + site.at(to + 1).text() : "");
        to += decimals ? 2 : 0;
        once &= !decimals;
        String read = new BigDecimal(text).stripTrailingZeros().toPlainString();
        boolean noughts = read.indexOf('.') < 0;
        String small = noughts || text.endsWith("0") ? read : text + "0";
        RowAnswer answer = site.instead(
                Code.NUMBER,
                site.span(i, to),
                once
                        ? "«" + text + "» ville blive læst som " + read
                                + ": punktummet skiller decimaler fra, ikke tusinder. Er der ment " + whole
                                + ", skrives det " + whole + "; er der ment " + read.replace('.', ',')
                                + ", skrives det " + small + "."
                        : "I et tal står der ikke noget mellem tusinderne; punktummet skiller decimaler fra."
                                + UNREADABLE,
                before(site, i) + whole + (once && !noughts ? "  eller  " + before(site, i) + small : ""),
                i,
                to,
                once ? read : whole);
        // Which of the two was meant can only be asked; 1.000 for 1 is written by nobody.
        return once ? site.asked(answer, noughts ? Fix.instead(site.span(i, to), whole) : null) : answer;
    }

    private static String before(Site site, int i) {
        return site.comparison(i - 1) && site.sameLine(i - 2, i) ? site.written(i - 2, i) + " " : "";
    }

    // FORÆLDRE KONTAKT is looked up as one.
    private static @Nullable RowAnswer constantInTwoWords(Site site, int i) {
        int to = i + 1;
        while (Rows.constant(site, i)
                && to < i + MOST_WORDS
                && site.sameLine(i, to)
                && site.at(to).kind() == Kind.NAME
                && Rows.capitals(site.at(to).text())
                && Rows.connective(site, to).isEmpty()) {
            to++;
        }
        return to == i + 1 ? null : site.silently(i, to, site.written(i, to));
    }

    // fraværs procent, fraværs-procent: looked up as one, so that it can be told which it was meant to be.
    private static @Nullable RowAnswer fieldInTwoWords(Site site, int i) {
        boolean begins = site.is(i - 1, "(") || site.is(i - 1, ",") || site.is(i - 1, "&&") || site.is(i - 1, "||");
        if (!begins || site.at(i).kind() != Kind.NAME || Kinds.find("NOT", site, i) != null) {
            return null;
        }
        int to = i + 1;
        while (to < i + MOST_WORDS) {
            int dash =
                    site.is(to, "-") && !site.at(to).gap() && !site.at(to + 1).gap() ? 1 : 0;
            if (site.at(to + dash).kind() != Kind.NAME
                    || !site.sameLine(i, to + dash)
                    || site.is(to, "in")
                    || site.is(to, "not")) {
                break;
            }
            to += dash + 1;
        }
        boolean compared = site.comparison(to) || site.is(to, "=") || site.is(to, "in") || site.is(to, "not");
        boolean said = WordLists.SIGNS.containsKey(site.lower(i + 1)) || WordLists.BETWEEN.contains(site.lower(i + 1));
        return to == i + 1 || !compared || said || !site.sameLine(i, to)
                ? null
                : site.silently(i, to, site.written(i, to));
    }

    // alder 3, form Form.EGEN, form EGEN
    private static @Nullable RowAnswer noSign(Site site, int i) {
        boolean begins = site.is(i - 1, "(") || site.is(i - 1, ",") || site.is(i - 1, "&&") || site.is(i - 1, "||");
        int value = Rows.literal(site, i + 1);
        if (!begins
                || site.at(i).kind() != Kind.NAME
                || value == 0
                || !site.sameLine(i, i + value)
                || site.at(i).capital()) {
            return null;
        }
        String field = site.at(i).text();
        boolean choice = site.at(i + 1).capital();
        String meant = field + " == " + site.written(i + 1, i + 1 + value);
        RowAnswer answer = comparison(
                site,
                i + 1,
                i + 1 + value,
                choice
                        ? "Mellem feltet " + field + " og værdien mangler sammenligningen." + UNREADABLE
                        : "Efter feltet " + field + AWAITED + site.shown(i + 1) + "." + UNREADABLE,
                meant,
                i,
                i + 1 + value,
                meant);
        return site.asked(answer, Fix.before(site.at(i + 1).span(), "== "));
    }

    private static @Nullable RowAnswer semicolons(Site site, int i) {
        if (!site.is(i, ";") || site.depth(i) == 0) {
            return null;
        }
        if (site.is(i + 1, ")")) {
            return site.instead(
                    Code.UNEXPECTED,
                    site.at(i).span(),
                    "Efter det sidste krav står kun slutparentesen; her står «;»." + UNREADABLE,
                    site.written(site.begins(i), i) + " )",
                    i,
                    i + 1,
                    "");
        }
        int last = i;
        StringBuilder meant = new StringBuilder();
        for (int j = i; site.sameLine(i, j); j++) {
            last = site.is(j, ";") && !site.is(j + 1, ")") ? j : last;
        }
        for (int j = i; j <= last; j++) {
            meant.append(
                    site.is(j, ";")
                            ? ","
                            : (site.at(j).gap() ? " " : "") + site.at(j).written());
        }
        return site.instead(
                Code.UNEXPECTED,
                site.at(i).span(),
                "Mellem to krav står komma; her står «;»." + UNREADABLE,
                site.written(site.begins(i), i) + ", " + site.written(i + 1, site.ends(i + 1)),
                i,
                last + 1,
                meant.toString());
    }

    /** Square and curly brackets where a parenthesis was to stand; a pair is one slip. */
    private static @Nullable RowAnswer brackets(Site site, int i) {
        boolean opens = site.is(i, "[") || site.is(i, "{");
        boolean closes = site.is(i, "]") || site.is(i, "}");
        if ((!opens && !closes) || (opens && site.at(i - 1).kind() != Kind.NAME)) {
            return null;
        }
        int close = i;
        int open = 0;
        do {
            open += "([{".contains(site.at(close).text())
                    ? 1
                    : ")]}".contains(site.at(close).text()) ? -1 : 0;
            close++;
        } while (opens && open > 0 && site.sameLine(i, close));
        boolean pair = opens && open == 0 && !site.is(close - 1, ")");
        int from = Math.max(site.begins(i - 1), site.lineStart(i));
        String inner = "( " + site.written(i + 1, close - 1) + " )";
        return site.instead(
                Code.PARENTHESIS,
                site.at(i).span(),
                "Her står «" + site.at(i).text() + "», hvor der skal stå en parentes." + UNREADABLE,
                closes
                        ? site.written(site.lineStart(i), i) + " )"
                        : site.written(from, i) + (site.is(i - 1, "in") ? " " : "") + (pair ? inner : "("),
                i,
                pair ? close : i + 1,
                closes ? ")" : pair ? inner : "(");
    }

    // The line is over, or the next part begins, and the parenthesis is open.
    private static @Nullable RowAnswer notClosed(Site site, int i) {
        boolean forall = site.expected() == Expected.CLOSE_FORALL && !site.is(i - 1, "forall");
        if (i != site.stop()
                || !(forall || site.expected() == Expected.MORE_OR_CLOSE)
                || !(site.first(i) || site.partBegins(i))) {
            return null;
        }
        int open = -1;
        int depth = 0;
        for (int j = i - 1; j >= site.piece() && open < 0; j--) {
            depth += site.at(j).is(")") ? 1 : site.at(j).is("(") ? -1 : 0;
            open = depth < 0 && site.at(j - 1).kind() == Kind.NAME && !site.is(j - 1, "in") ? j - 1 : -1;
            depth = Math.max(0, depth);
        }
        int missing = 0;
        for (int j = site.piece(); j < i; j++) {
            missing += site.at(j).is("(") ? 1 : site.at(j).is(")") ? -1 : 0;
        }
        return open < 0
                ? null
                : site.instead(
                        Code.PARENTHESIS,
                        site.at(i - 1).after(),
                        "Parentesen efter " + site.at(open).text()
                                + " er ikke lukket. Resten af reglen ville blive læst som en del af betingelsen.",
                        forall ? site.written(site.piece(), i) + " )" : ")",
                        i,
                        i,
                        " )".repeat(Math.max(1, missing)));
    }

    private static @Nullable RowAnswer tooMuch(Site site, int i) {
        if (site.expected() != Expected.LESS || i != site.stop()) {
            return null;
        }
        boolean deep = site.is(i, "(");
        return site.over(
                Code.TOO_MUCH,
                site.at(i).span(),
                (deep
                                ? "Der er mere end 50 parenteser inden i hinanden."
                                : "Der er mere end 200 sammenligninger i én betingelse.")
                        + " Ingen ville kunne læse forklaringen. Del reglen op.",
                null,
                null);
    }

    private static boolean within(Site site, int i) {
        return i == site.stop() && site.expected() != Expected.CONDITION && site.expected() != Expected.PATTERN;
    }

    private static @Nullable RowAnswer counted(Site site, int i) {
        boolean counted = within(site, i)
                && site.expected() == Expected.FIELD
                && site.at(i).kind() == Kind.NUMBER
                && site.at(i + 1).kind() == Kind.NAME
                && site.sameLine(i, i + 1);
        String field = site.at(i + 1).text();
        String number = site.at(i).text();
        return !counted
                ? null
                : site.over(
                        Code.COMPARISON,
                        site.at(i).span(),
                        "Feltet står først, så tegnet og så tallet; her står «" + number + " " + field + "»."
                                + UNREADABLE,
                        field + " == " + number + "  eller  " + field + " >= " + number,
                        null);
    }

    private static @Nullable RowAnswer binding(Site site, int i) {
        return within(site, i) && site.is(i, ":") && site.at(i - 1).kind() == Kind.NAME
                ? ConditionRows.binding(site, i - 1)
                : null;
    }

    private static @Nullable RowAnswer program(Site site, int i) {
        if (!within(site, i)) {
            return null;
        }
        Token token = site.at(i);
        String text = token.text();
        if (token.kind() == Kind.BAD) {
            return null;
        }
        boolean field = site.expected() == Expected.FIELD;
        boolean compared = site.expected() == Expected.COMPARISON;
        int name = compared || site.expected() == Expected.MORE_OR_CLOSE ? i - 1 : i;
        boolean called = (token.is("(") || token.is(".") || token.is("["))
                && site.at(i - 1).kind() == Kind.NAME;
        if (called || (compared && (site.is(i - 1, "this") || site.is(i - 1, "new") || site.is(i - 1, "eval")))) {
            boolean value = site.expected() == Expected.MORE_OR_CLOSE;
            int from = value && site.is(i - 2, ".") ? i - 3 : name;
            from = value && site.is(from - 1, "new") ? from - 1 : from;
            String piece = site.is(from, "new") ? "new " + site.joined(from + 1) : site.joined(from);
            return site.over(
                    Code.NO_PROGRAM,
                    new Span(site.at(from).line(), site.at(from).column(), piece.length()),
                    value
                            ? "«" + piece
                                    + "» er et stykke program. En betingelse sammenligner med en værdi, den regner og henter ikke noget."
                                    + UNREADABLE
                            : "«" + piece + "» kan ikke stå i en betingelse." + NO_PROGRAM,
                    null,
                    null);
        }
        boolean not = compared && token.name("not");
        Token word = not ? site.at(i + 1) : token;
        if (compared && word.kind() == Kind.NAME && WordLists.OPERATORS.contains(word.text())) {
            return site.over(
                    Code.NO_PROGRAM,
                    token.span(),
                    "«" + (not ? "not " : "") + word.text()
                            + "» er ikke en sammenligning her; der sammenlignes med == != < <= > >= in og not in."
                            + UNREADABLE,
                    null,
                    null);
        }
        boolean sign = (token.kind() == Kind.SIGN && "+-*/%^~&|[{?#!:.".contains(text)) || (token.is("(") && !field);
        return !sign
                ? null
                : site.over(
                        Code.NO_PROGRAM,
                        token.span(),
                        "«" + text + "» kan ikke stå "
                                + (field
                                        ? "i en betingelse."
                                        : compared
                                                ? "efter feltet "
                                                        + site.at(i - 1).text() + "."
                                                : "efter en værdi.")
                                + NO_PROGRAM,
                        null,
                        null);
    }

    private static @Nullable RowAnswer noValue(Site site, int i) {
        if (!within(site, i) || site.expected() != Expected.VALUE) {
            return null;
        }
        boolean long5 = site.at(i).kind() == Kind.NUMBER;
        String minus = site.is(i - 1, "-") && !site.at(i).gap() ? "-" : "";
        return long5
                ? site.over(
                        Code.NUMBER,
                        site.span(minus.isEmpty() ? i : i - 1, i + 1),
                        "Tallet " + minus + site.at(i).text()
                                + " har flere cifre, end der regnes med (højst 9 før og 4 efter punktummet). Sammenligningen ville ikke være nøjagtig.",
                        null,
                        null)
                : site.at(i).kind() == Kind.BAD
                        ? null
                        : site.over(
                                Code.COMPARISON,
                                site.at(i).span(),
                                "Efter sammenligningen ventes en værdi, men der står " + site.shown(i) + "."
                                        + UNREADABLE,
                                null,
                                null);
    }

    private static @Nullable RowAnswer noOperator(Site site, int i) {
        return !within(site, i)
                        || site.expected() != Expected.COMPARISON
                        || site.at(i).kind() == Kind.BAD
                ? null
                : site.over(
                        Code.COMPARISON,
                        site.at(i).span(),
                        "Efter feltet " + site.at(i - 1).text() + AWAITED + site.shown(i) + "." + UNREADABLE,
                        null,
                        null);
    }
}
