package dk.indsatsregler;

import dk.indsatsregler.text.VisibleText;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a rule file, or that someone should look at: one cause, one problem.
 *
 * @param kode stable code, e.g. {@code REGEL-204}
 * @param fil the file, as it was named when loaded
 * @param linje line, from 1; 0 when it is the file as a whole
 * @param kolonne column, from 1, in characters; 0 when it is the file as a whole
 * @param længde how many characters of the line are at fault, at least 1
 * @param regel id of the rule; {@code null} outside a rule
 * @param linjetekst the line as written
 * @param besked what is wrong and what it would have caused, in Danish
 * @param forslag what to write instead; {@code null} when there is no good guess
 * @param alvor whether the rules can be loaded all the same
 * @param rettelse the change that puts it right, when the suggestion is one that can be made by itself; otherwise {@code null}
 * @param vidne of what is only seen when the rules are held together, a case that shows it; {@code null} for other problems
 */
public record Regelproblem(
        String kode,
        String fil,
        int linje,
        int kolonne,
        int længde,
        @Nullable String regel,
        String linjetekst,
        String besked,
        @Nullable String forslag,
        Alvor alvor,
        @Nullable Rettelse rettelse,
        @Nullable Vidne vidne)
        implements Comparable<Regelproblem>, Serializable {

    /** How serious a problem is. */
    public enum Alvor {
        /** No rule is loaded. */
        FEJL,
        /** The rules are loaded, but someone should look at this. */
        ADVARSEL
    }

    /**
     * One change on one line of a rule file.
     *
     * @param linje line, from 1
     * @param kolonne column, from 1, in characters
     * @param længde how many characters are taken out; 0 when something is only put in
     * @param tekst what is put in instead
     */
    public record Rettelse(int linje, int kolonne, int længde, String tekst) implements Serializable {}

    /**
     * A case that shows what is odd about rules.
     *
     * @param sag the case in words, and what the rules say of it; whole sentences
     * @param scenarie the same as a scenario to paste, its last line ended
     */
    public record Vidne(String sag, String scenarie) implements Serializable {}

    /** Can the rules be loaded all the same? */
    public boolean erAdvarsel() {
        return alvor == Alvor.ADVARSEL;
    }

    /** By file, line, column, code. */
    @Override
    public int compareTo(Regelproblem andet) {
        int c = fil.compareTo(andet.fil);
        c = c != 0 ? c : Integer.compare(linje, andet.linje);
        c = c != 0 ? c : Integer.compare(kolonne, andet.kolonne);
        c = c != 0 ? c : kode.compareTo(andet.kode);
        return c != 0 ? c : besked.compareTo(andet.besked);
    }

    /** The problem as a person reads it: place, line with caret, what is wrong, what to write instead, a case that shows it. */
    public String tekst() {
        StringBuilder ud = new StringBuilder();
        ud.append(VisibleText.line(fil));
        if (linje > 0) {
            ud.append(':').append(linje).append(':').append(kolonne);
        }
        ud.append("  [").append(kode).append(erAdvarsel() ? ", advarsel]" : "]");
        if (regel != null) {
            ud.append("  ").append(regel);
        }
        ud.append('\n');
        if (!linjetekst.isBlank()) {
            String linjen = linjetekst.strip();
            int indryk = linjetekst.length() - linjetekst.stripLeading().length();
            ud.append("    ").append(linjen).append('\n');
            int foran = Math.max(0, Math.min(kolonne - 1 - indryk, linjen.length()));
            int mærker = Math.max(0, Math.min(længde, linjen.length() - foran));
            ud.append("    ")
                    .append(" ".repeat(bredde(linjen.substring(0, foran))))
                    .append("^".repeat(Math.max(1, bredde(linjen.substring(foran, foran + mærker)))))
                    .append('\n');
        }
        ud.append(besked);
        if (forslag != null) {
            ud.append("\nMåske mente du:  ").append(forslag);
        }
        if (vidne != null) {
            ud.append("\nEksempel:  ")
                    .append(vidne.sag())
                    .append('\n')
                    .append(vidne.scenarie().stripTrailing());
        }
        return VisibleText.lines(ud.toString());
    }

    // As wide as it is shown.
    private static int bredde(String tekst) {
        return (int) VisibleText.lines(tekst).codePoints().count();
    }
}
