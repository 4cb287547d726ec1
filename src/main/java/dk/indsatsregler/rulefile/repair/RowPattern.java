package dk.indsatsregler.rulefile.repair;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table as it is written: the code, what stands there, what to write instead, the suggestion and the sentence, with {@code ¦}
 * between them.
 *
 * <p>What stands there is told word by word. A word is a kind of {@link Kinds}, a choice ({@code {og|samt}}, whatever the case) or itself;
 * {@code x:} before a kind or a choice names it, {@code ?} after it makes it one that may be missing. What the problem is told of stands
 * between {@code «} and {@code »}, else it is all; before {@code <} and after {@code ~} stands what is left alone.
 *
 * <p>In the other three {@code $x} is what was named as it is written and {@code $X} what it means, {@code $$} what the problem is told of,
 * {@code $&} what joins two comparisons there. In the suggestion {@code ^} is what stands around, between commas or parentheses, with the
 * change in it, and {@code ^^} the line; without one it is what is written instead. The sentence can end with {@code §}: that the file would
 * not be read. Nothing is tried twice, so a row takes no more steps than it has words.
 */
final class RowPattern implements RepairRow.Rewrite {

    private static final Pattern REFERENCE = Pattern.compile("\\$(\\p{L}|\\$|&)");
    private static final int PARTS = 5;

    private final Code code;
    private final List<Word> words = new ArrayList<>();
    private final String instead;
    private final String suggestion;
    private final String message;

    RowPattern(String row) {
        String[] parts = row.split("¦", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(row);
        }
        this.code = Code.valueOf(parts[0].strip());
        for (String word : parts[1].strip().split(" ", -1)) {
            words.add(Word.of(word));
        }
        this.instead = parts[2].strip();
        this.suggestion = parts[3].strip();
        this.message = parts[4].strip().replace(" §", Site.UNREADABLE);
    }

    private record Word(String name, String what, Set<String> choice, boolean optional) {

        static Word of(String written) {
            int colon = written.length() > 2 && written.charAt(1) == ':' ? 2 : 0;
            String rest = written.substring(colon);
            boolean optional = rest.length() > 1 && rest.endsWith("?");
            String what = optional ? rest.substring(0, rest.length() - 1) : rest;
            boolean choice = what.length() > 2 && what.startsWith("{");
            return new Word(
                    written.substring(0, Math.max(0, colon - 1)),
                    what,
                    choice ? Set.of(what.substring(1, what.length() - 1).split("\\|", -1)) : Set.of(),
                    optional);
        }

        Kinds.@Nullable Found find(Site site, int i) {
            if (choice.isEmpty()) {
                return Kinds.find(what, site, i);
            }
            boolean there = choice.contains(site.lower(i)) && site.at(i).kind() != Kind.TEXT;
            return there ? new Kinds.Found(1, "") : null;
        }
    }

    @Override
    public @Nullable RowAnswer at(Site site, int i) {
        Map<String, String> named = new HashMap<>();
        int at = i;
        int from = i;
        int to = -1;
        int spanFrom = -1;
        int spanTo = -1;
        for (Word word : words) {
            switch (word.what()) {
                case "«" -> spanFrom = at;
                case "»" -> spanTo = at;
                case "<" -> from = at;
                case "~" -> to = at;
                default -> {
                    Kinds.Found found = word.find(site, at);
                    boolean far = found != null && found.length() > 0 && at > i && !site.sameLine(i, at);
                    if (found == null || far) {
                        if (!word.optional()) {
                            return null;
                        }
                        found = new Kinds.Found(0, "");
                    }
                    if (!word.name().isEmpty()) {
                        named.put(word.name(), site.written(at, at + found.length()));
                        named.put(word.name().toUpperCase(Locale.ROOT), found.means());
                    }
                    at += found.length();
                }
            }
        }
        to = to < 0 ? at : to;
        spanFrom = spanFrom < 0 ? from : spanFrom;
        spanTo = spanTo < 0 ? to : spanTo;
        named.put("$", site.written(spanFrom, spanTo));
        named.put("&", site.and(i));
        String written = filled(instead, named);
        String shown = suggestion.isEmpty()
                ? written.strip()
                : filled(suggestion, named)
                        .replace("^^", around(site, site.lineStart(i), from, written, to, site.lineEnd(i)))
                        .replace("^", around(site, site.begins(from), from, written, to, site.ends(to)));
        Span span = spanFrom < spanTo
                ? site.span(spanFrom, spanTo)
                : site.at(spanFrom - 1).after();
        return site.instead(code, span, filled(message, named), shown.isEmpty() ? null : shown, from, to, written);
    }

    private static String around(Site site, int begins, int from, String written, int to, int ends) {
        String before = site.written(begins, from);
        return (before + (written.startsWith(",") || written.startsWith(";") ? "" : " ") + written + " "
                        + site.written(to, ends))
                .replace("  ", " ")
                .strip();
    }

    private static String filled(String template, Map<String, String> named) {
        return REFERENCE
                .matcher(template)
                .replaceAll(m -> Matcher.quoteReplacement(named.getOrDefault(m.group(1), "")))
                .replaceAll("  +", " ");
    }
}
