package dk.indsatsregler.lineal;

import dk.indsatsregler.sag.Krav;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a list of offers, all of it, before it tells of any problem. */
final class Tilbudslaeser {

    private static final int HIGHEST = 10;
    private static final Pattern STEPS = Pattern.compile("([0-9]{1,2})(?:-([0-9]{1,2}))?");
    private static final Pattern LOOSE = Pattern.compile("(?:trin )?([0-9]{1,2}) ?(?:-|–|til) ?([0-9]{1,2})");
    private static final String LEFT_OUT = " Tilbuddet ville ikke blive vist.";

    private final String file;
    private final List<Tilbudsproblem> problems = new ArrayList<>();
    private final List<Tilbud> offers = new ArrayList<>();
    private final Map<Tilbud, Integer> seen = new HashMap<>();

    Tilbudslaeser(String file) {
        this.file = file;
    }

    Tilbudsliste læs(byte[] content) {
        String text = decoded(content);
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
            throw new TilbudsfejlException(problems);
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
        if (parts.length != 3) {
            String why = "Et tilbud skrives som trin | tilbud | hvem; her er " + parts.length
                    + (parts.length == 1 ? " del." : " dele.");
            tell(line, start(parts, 0), why + LEFT_OUT, "1-6 | Støtte fra Familierådgivningen | Familierådgivningen");
            return;
        }
        int before = problems.size();
        int[] steps = steps(line, start(parts, 0), parts[0].strip());
        String what = words(line, start(parts, 1), parts[1].strip(), "Der står ikke, hvad der tilbydes.");
        String who = words(line, start(parts, 2), parts[2].strip(), "Der står ikke, hvem der tilbyder det.");
        if (problems.size() > before) {
            return;
        }
        Tilbud offer = new Tilbud(steps[0], steps[1], what, who);
        Integer first = seen.putIfAbsent(offer, line);
        if (first != null) {
            tell(
                    line,
                    start(parts, 0),
                    "Det samme står på linje " + first + ". Tilbuddet ville blive vist to gange.",
                    null);
            return;
        }
        offers.add(offer);
    }

    private int[] steps(int line, int column, String written) {
        Matcher steps = STEPS.matcher(written);
        if (!steps.matches()) {
            Matcher loose = LOOSE.matcher(written);
            tell(
                    line,
                    column,
                    "Trin skrives som 6 eller 1-6; her står «" + written + "»." + LEFT_OUT,
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
        }
        return written;
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
        problems.add(new Tilbudsproblem(file, line, column, message, suggestion));
    }
}
