package dk.indsatsregler.skala;

import dk.indsatsregler.sag.Krav;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a list of offers, all of it, before it tells of any problem. */
final class Tilbudslaeser {

    private static final int HIGHEST = 10;
    private static final Pattern STEPS = Pattern.compile("([0-9]{1,2})(?:-([0-9]{1,2}))?");
    private static final Pattern LOOSE = Pattern.compile("(?:trin )?([0-9]{1,2}) ?(?:-|–|til) ?([0-9]{1,2})");
    private static final Pattern AGES = Pattern.compile("([0-9]{1,2})(?:-([0-9]{1,2}))?");
    private static final String WHATEVER_STEP = "alle";
    private static final List<String> KEYS = List.of("alder", "tema", "længde", "kontakt");
    private static final int OLDEST = 25;
    private static final int LONGEST = 80;
    private static final int LONGEST_WORDS = 300;
    private static final String LEFT_OUT = " Tilbuddet ville ikke blive vist.";

    private final String file;
    private final List<Tilbudsproblem> problems = new ArrayList<>();
    private int further;
    private final List<Tilbud> offers = new ArrayList<>();
    private final Map<Tilbud, Integer> seen = new HashMap<>();

    Tilbudslaeser(String file) {
        this.file = file;
    }

    Tilbudsliste læs(byte[] content) {
        String text = content.length > Tilbudsliste.MOST_BYTES ? null : decoded(content);
        if (content.length > Tilbudsliste.MOST_BYTES) {
            tell(
                    1,
                    1,
                    "Filen fylder mere end 256 kB; så stor en liste læses ikke. Tag det ud, der ikke er tilbud.",
                    null);
        }
        if (text != null) {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.strip().startsWith("#")) {
                    offer(i + 1, line);
                }
            }
            if (offers.isEmpty() && problems.isEmpty()) {
                tell(1, 1, "Der er ingen tilbud i filen. Der ville ikke blive vist noget ved trinnene.", null);
            }
        }
        if (!problems.isEmpty()) {
            throw new TilbudsfejlException(problems, further);
        }
        return new Tilbudsliste(offers);
    }

    private @Nullable String decoded(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            // The decoder stops at the first byte it cannot read.
            String before = new String(content, 0, bytes.position(), StandardCharsets.UTF_8);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            tell(
                    line,
                    column,
                    "Her er et tegn, der ikke er UTF-8. Gem filen som UTF-8; æ, ø og å ville gå tabt.",
                    null);
            return null;
        }
    }

    private void offer(int line, String written) {
        String[] parts = written.split("\\|", -1);
        if (parts.length < 3) {
            String why = "Et tilbud skrives som trin | tilbud | hvem; her er " + parts.length
                    + (parts.length == 1 ? " del." : " dele.");
            tell(line, start(parts, 0), why + LEFT_OUT, "1-6 | Støtte fra Familierådgivningen | Familierådgivningen");
            return;
        }
        int before = problems.size() + further;
        boolean whatever = parts[0].strip().equals(WHATEVER_STEP);
        int[] steps = whatever ? new int[] {1, HIGHEST} : steps(line, start(parts, 0), parts[0].strip());
        String what = words(line, start(parts, 1), parts[1].strip(), "Der står ikke, hvad der tilbydes.");
        String who = words(line, start(parts, 2), parts[2].strip(), "Der står ikke, hvem der tilbyder det.");
        Map<String, String> more = more(line, parts);
        Tilbud.Alder ages = ages(line, parts, more.get("alder"));
        Tilbudstema theme = theme(line, parts, more.get("tema"));
        if (problems.size() + further > before) {
            return;
        }
        Tilbud offer = new Tilbud(
                steps[0], steps[1], what, who, whatever, ages, theme, more.get("længde"), more.get("kontakt"));
        Integer first = seen.putIfAbsent(offer, line);
        if (first != null) {
            tell(
                    line,
                    start(parts, 0),
                    "Det samme står på linje " + first + ". Tilbuddet ville blive vist to gange.",
                    null);
            return;
        }
        if (offers.size() == Tilbudsliste.MOST) {
            tell(line, start(parts, 0), "Der kan højst være " + Tilbudsliste.MOST + " tilbud i en liste.", null);
            return;
        }
        offers.add(offer);
    }

    /** The parts after the third, by their first word. */
    private Map<String, String> more(int line, String[] parts) {
        Map<String, String> more = new HashMap<>();
        for (int i = 3; i < parts.length; i++) {
            String part = parts[i].strip();
            int blank = part.indexOf(' ');
            String key = blank < 0 ? part : part.substring(0, blank);
            String value = blank < 0 ? "" : part.substring(blank).strip();
            int column = start(parts, i);
            if (!KEYS.contains(key)) {
                String why = "Efter hvem kan der stå alder, tema, længde og kontakt; her står «" + part + "».";
                String nearest = nearest(key, KEYS);
                tell(line, column, why + LEFT_OUT, nearest == null ? null : (nearest + " " + value).strip());
            } else if (value.isEmpty()) {
                tell(line, column, "Der står intet efter " + key + "." + LEFT_OUT, null);
            } else if (Krav.lignerCpr(value)) {
                tell(
                        line,
                        column,
                        "Her står noget, der ligner et CPR-nummer. Et tilbud handler ikke om én person.",
                        null);
            } else if (value.length() > LONGEST_WORDS) {
                tooLong(line, column, value);
            } else if (more.putIfAbsent(key, value) != null) {
                tell(line, column, "Der står " + key + " to gange." + LEFT_OUT, null);
            }
        }
        return more;
    }

    private Tilbud.@Nullable Alder ages(int line, String[] parts, @Nullable String written) {
        if (written == null) {
            return null;
        }
        int column = column(parts, "alder");
        Matcher ages = AGES.matcher(written);
        if (!ages.matches()) {
            Matcher loose = LOOSE.matcher(written.replaceAll(" ?år$", ""));
            tell(
                    line,
                    column,
                    "Alder skrives som alder 15 eller alder 2-6, i hele år; her står «" + shortened(written) + "»."
                            + LEFT_OUT,
                    loose.matches() ? "alder " + loose.group(1) + "-" + loose.group(2) : null);
            return null;
        }
        int from = Integer.parseInt(ages.group(1));
        int to = ages.group(2) == null ? from : Integer.parseInt(ages.group(2));
        if (from > to) {
            tell(
                    line,
                    column,
                    "Den laveste alder skrives først; her står " + written + "." + LEFT_OUT,
                    "alder " + to + "-" + from);
        } else if (to > OLDEST) {
            tell(line, column, "Tilbud er til børn og unge på 0 til 25 år; her står " + written + "." + LEFT_OUT, null);
        }
        return new Tilbud.Alder(from, to);
    }

    private @Nullable Tilbudstema theme(int line, String[] parts, @Nullable String written) {
        Tilbudstema theme = written == null ? null : Tilbudstema.af(written).orElse(null);
        if (written != null && theme == null) {
            String nearest = nearest(written, Tilbudstema.tekster());
            String why = "Temaet «" + shortened(written) + "» findes ikke. Der er: "
                    + String.join(", ", Tilbudstema.tekster()) + ".";
            tell(line, column(parts, "tema"), why + LEFT_OUT, nearest == null ? null : "tema " + nearest);
        }
        return theme;
    }

    private static int column(String[] parts, String key) {
        int index = 3;
        while (!parts[index].strip().startsWith(key + " ")) {
            index++;
        }
        return start(parts, index);
    }

    /** The word that is nearest to what is written, at most a third of its letters away. */
    private static @Nullable String nearest(String written, List<String> words) {
        String plain = plain(written);
        return words.stream()
                .filter(w -> distance(plain, plain(w)) * 3 <= w.length())
                .min(Comparator.comparingInt(w -> distance(plain, plain(w))))
                .orElse(null);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private int[] steps(int line, int column, String written) {
        Matcher steps = STEPS.matcher(written);
        if (!steps.matches()) {
            Matcher loose = LOOSE.matcher(written);
            tell(
                    line,
                    column,
                    "Trin skrives som 6 eller 1-6; her står «" + shortened(written) + "»." + LEFT_OUT,
                    loose.matches() ? loose.group(1) + "-" + loose.group(2) : null);
            return new int[2];
        }
        int from = Integer.parseInt(steps.group(1));
        int to = steps.group(2) == null ? from : Integer.parseInt(steps.group(2));
        if (from < 1 || to < 1 || from > HIGHEST || to > HIGHEST) {
            tell(line, column, "Børnelinealen går fra 1 til 10; her står " + written + "." + LEFT_OUT, null);
        } else if (from > to) {
            tell(line, column, "Det laveste trin skrives først; her står " + written + "." + LEFT_OUT, to + "-" + from);
        }
        return new int[] {from, to};
    }

    private String words(int line, int column, String written, String missing) {
        if (written.isEmpty()) {
            tell(line, column, missing + LEFT_OUT, null);
        } else if (Krav.lignerCpr(written)) {
            tell(line, column, "Her står noget, der ligner et CPR-nummer. Et tilbud handler ikke om én person.", null);
        } else if (written.length() > LONGEST_WORDS) {
            tooLong(line, column, written);
        }
        return written;
    }

    private void tooLong(int line, int column, String written) {
        String most = "» er længere end " + LONGEST_WORDS + " tegn. Det ville fylde siden. Skriv det kort.";
        tell(line, column, "«" + shortened(written) + most, null);
    }

    private static String shortened(String written) {
        return written.length() <= LONGEST
                ? written
                : written.substring(0, written.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /** Where a part's first character stands. */
    private static int start(String[] parts, int index) {
        int column = 1;
        for (int i = 0; i < index; i++) {
            column += parts[i].length() + 1;
        }
        String part = parts[index];
        return column
                + (part.isBlank() ? 0 : part.length() - part.stripLeading().length());
    }

    private void tell(int line, int column, String message, @Nullable String suggestion) {
        if (problems.size() < TilbudsfejlException.FLEST) {
            problems.add(new Tilbudsproblem(file, line, column, message, suggestion));
        } else {
            further++;
        }
    }
}
