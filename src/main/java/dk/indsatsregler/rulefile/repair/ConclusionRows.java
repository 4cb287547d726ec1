package dk.indsatsregler.rulefile.repair;

import static dk.indsatsregler.rulefile.repair.Rows.passOver;
import static dk.indsatsregler.rulefile.repair.Rows.repair;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Parser.Expected;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slips in what stands between {@code then} and {@code end}. */
final class ConclusionRows {

    private static final String NO_PROGRAM =
            " En regel udfører ikke noget; den siger én ting med ét verbum, og resten ville ikke blive taget i brug.";
    private static final List<String> VERBS =
            Arrays.stream(Slags.values()).map(Slags::verbum).toList();
    private static final List<String> CONCLUSION = List.of("konklusion");

    private ConclusionRows() {}

    static final List<RepairRow> ROWS = Rows.all(
            List.of(repair(ConclusionRows::cut)),
            Rows.table("""
UNEXPECTED ¦ konklusion . « v:NAME » ¦ konklusion.$v() ¦ konklusion.$v(); ¦ Efter verbet $v mangler parenteserne. Konklusionen ville ikke kunne læses.
UNEXPECTED ¦ ) < STOP « s:{.|,|:} » EOL ¦ ; ¦ ^^ ¦ Efter konklusionen står semikolon; her står «$s». Konklusionen ville ikke kunne læses.
UNEXPECTED ¦ ) < ~ « » STOP EOL ¦ ; ¦ ^^ ¦ Semikolon mangler efter konklusionen. Konklusionen ville ikke kunne læses.
ARGUMENTS ¦ konklusion . v:NAME ( s:VALUE « = » ~ t:NUMBER ¦ konklusion.$v( $s, ¦ ^^ ¦ I parentesen efter $v skilles trinnet fra skalaen af komma; her står «=». Konklusionen ville ikke kunne læses.
ARGUMENTS ¦ konklusion . v:NAME ( s:VALUE ~ « t:NUMBER » ¦ konklusion.$v( $s, ¦ ^^ ¦ I parentesen efter $v skilles trinnet fra skalaen af komma. Konklusionen ville ikke kunne læses.
"""),
            List.of(
                    repair(ConclusionRows::notConclusion),
                    passOver(ConclusionRows::nothing),
                    passOver(ConclusionRows::argument),
                    passOver(ConclusionRows::other)));

    /** Something that has one of the verbs in it, and is no conclusion. */
    private static @Nullable RowAnswer notConclusion(Site site, int i) {
        if (i != site.piece() || site.expected() == Expected.ARGUMENT) {
            return null;
        }
        int to = site.lineEnd(i);
        String verb = verb(site, i, to);
        String arguments = verb == null ? "" : takes(site, verb, i, to);
        String meant = "konklusion." + verb + arguments + ";";
        return verb == null || arguments.contains("…")
                ? null
                : site.instead(Code.RECEIVER, site.at(i).span(), message(site, i, to), meant, i, to, meant);
    }

    private static String message(Site site, int i, int to) {
        boolean words = to - i > 1
                && site.at(i).kind() == Kind.NAME
                && Guess.nearest(site.at(i).text(), CONCLUSION) != null;
        return "Efter then må der kun stå konklusion. og et verbum; her står "
                + (words ? "«" + site.written(i, to) + "»" : site.shown(i)) + "." + NO_PROGRAM;
    }

    /** The verb that is among some words, written as one or two; {@code null} when none is, or it cannot be told which. */
    private static @Nullable String verb(Site site, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = site.at(i);
            boolean word = token.kind() == Kind.NAME || token.kind() == Kind.TEXT;
            boolean owned = site.is(i + 1, ".") && !site.at(i + 1).gap();
            boolean called = i > from + 1
                    && site.is(i - 1, "(")
                    && Guess.nearest(site.at(i - 2).text(), CONCLUSION) == null;
            if (Set.of("ikke", "not", "ej").contains(token.text())) {
                return null;
            }
            String bare = bare(token.text());
            if (!word || owned || called || Guess.nearest(bare, CONCLUSION) != null) {
                continue;
            }
            String joined = i + 1 < to && site.at(i + 1).kind() == Kind.NAME
                    ? Guess.nearest(token.text() + site.at(i + 1).text(), VERBS)
                    : null;
            String near = joined != null ? joined : Guess.nearest(bare, VERBS);
            if (near != null) {
                return near;
            }
        }
        return null;
    }

    // konklusion_pligt, konklusionPligt, "konklusion.pligt();"
    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && "();. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = text.toLowerCase(Locale.ROOT).startsWith("konklusion") ? "konklusion".length() : 0;
        while (from > 0 && from < end && "._ ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return end - from > 4 ? text.substring(from, end) : text.substring(0, end);
    }

    // What stands in the parentheses is kept for a verb that takes something.
    private static String takes(Site site, String verb, int from, int to) {
        Slags slags = Slags.afVerbum(verb).orElseThrow();
        if (slags != Slags.SPÆRRER && slags != Slags.HØJST_TRIN && slags != Slags.LØFT) {
            return "()";
        }
        int open = from;
        while (open < to && !site.is(open, "(")) {
            open++;
        }
        int close = to;
        while (close > open && !site.is(close, ")")) {
            close--;
        }
        return open >= close ? "( … )" : site.written(open, close + 1);
    }

    private static @Nullable RowAnswer cut(Site site, int i) {
        if (i != site.stop()
                || site.at(i).kind() != Kind.END
                || i == site.piece()
                || site.expected() == Expected.SEMICOLON) {
            return null;
        }
        return site.rest(
                new RowAnswer.Said(
                        Code.NO_END,
                        site.at(i - 1).after(),
                        "Filen slutter midt i reglen, som når den er skåret af. Hent den igen, eller skriv resten af konklusionen og end.",
                        null,
                        null),
                site.piece(),
                i);
    }

    private static @Nullable RowAnswer nothing(Site site, int i) {
        if (i != site.stop() || i != site.piece() || !site.partBegins(i)) {
            return null;
        }
        return site.over(
                new RowAnswer.Said(
                        Code.ONE_VERB,
                        site.at(i - 1).span(),
                        "Efter then mangler reglens konklusion. Reglen ville ikke sige noget.",
                        "konklusion.opfyldt();",
                        null),
                i,
                i);
    }

    private static @Nullable RowAnswer argument(Site site, int i) {
        boolean in = site.expected() == Expected.ARGUMENT || site.expected() == Expected.CLOSE_CONCLUSION;
        if (i != site.stop()
                || !in
                || site.at(site.piece()).kind() != Kind.NAME
                || !site.is(site.piece(), "konklusion")) {
            return null;
        }
        String verb = site.at(site.piece() + 2).text();
        boolean call = site.at(i - 1).kind() == Kind.NAME && (site.is(i, "(") || site.is(i, ".") || site.is(i, "["));
        if (call || (site.at(i).kind() == Kind.NAME && site.is(i - 1, "new"))) {
            int from = site.is(i - 2, ".") ? i - 3 : i - 1;
            String piece = site.is(i - 1, "new") ? "new " + site.joined(i) : site.joined(from);
            return site.over(
                    Code.ARGUMENTS,
                    new Span(site.at(from).line(), site.at(from).column(), piece.length()),
                    "«" + piece + "» er et stykke program. I parentesen efter " + verb
                            + " kan kun stå et valg fra en liste eller et tal. Intet andet ville blive taget i brug.",
                    null,
                    null);
        }
        return site.over(
                Code.ARGUMENTS,
                site.at(i).span(),
                site.expected() == Expected.ARGUMENT
                        ? "I parentesen efter " + verb + " kan " + site.shown(i)
                                + " ikke stå. Det ville ikke blive taget i brug."
                        : "I parentesen efter " + verb + " kan " + site.shown(i) + " ikke stå her." + NO_PROGRAM,
                null,
                null);
    }

    private static @Nullable RowAnswer other(Site site, int i) {
        if (i != site.piece()) {
            return null;
        }
        int to = site.lineEnd(i);
        String verb = verb(site, i, to);
        return site.over(
                Code.RECEIVER,
                site.at(i).span(),
                message(site, i, to),
                verb == null ? "konklusion.opfyldt();" : "konklusion." + verb + takes(site, verb, i, to) + ";",
                null);
    }
}
