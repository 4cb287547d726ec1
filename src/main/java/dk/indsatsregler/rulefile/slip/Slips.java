package dk.indsatsregler.rulefile.slip;

import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.words.Token;
import dk.indsatsregler.rulefile.words.Token.Kind;
import dk.indsatsregler.rulefile.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Goes through the words of a file once, before they are put together. Every slip that is mended has been told of, so the file is refused. */
public final class Slips {

    private final Stretch words;
    private final Signs signs;
    private final Numbers numbers;
    private final Ranges ranges;
    private final Marks marks;
    private final Openings openings;
    private final Said said;
    private final Choices choices;
    private final List<Token> mended = new ArrayList<>();
    private String part = "";
    private int depth;

    private Slips(Stretch words) {
        this.words = words;
        this.signs = new Signs(words);
        this.numbers = new Numbers(words);
        this.ranges = new Ranges(words);
        this.marks = new Marks(words);
        this.openings = new Openings(words);
        this.said = new Said(words);
        this.choices = new Choices(words);
    }

    /** The words as they were meant. */
    public static Tokens mend(Tokens tokens, Problems problems) {
        Slips slips = new Slips(new Stretch(tokens.all(), problems));
        slips.read();
        return tokens.with(slips.mended);
    }

    private void read() {
        int i = 0;
        while (i < words.size()) {
            Token token = words.at(i);
            part(i, token);
            int before = mended.size();
            int next = words.unreadable(i) ? i : mend(i);
            if (next == i) {
                mended.add(token);
                next = i + 1;
            }
            mended.subList(before, mended.size()).forEach(this::depth);
            i = next;
        }
    }

    // A word that is no part of a pattern begins a part of the rule.
    private void part(int i, Token token) {
        boolean first = i == 0 || words.at(i - 1).line() < token.line();
        if (token.kind() == Kind.NAME
                && first
                && (token.text().equals("rule")
                        || token.text().equals("when")
                        || token.text().equals("then")
                        || token.text().equals("end"))) {
            part = token.text();
            depth = 0;
        }
    }

    private void depth(Token token) {
        depth = Math.max(0, depth + (token.is("(") ? 1 : token.is(")") ? -1 : 0));
    }

    /** The place of the next word, when what stands here is mended; otherwise this place. */
    private int mend(int i) {
        if (part.equals("rule")) {
            return marks.mend(i, mended);
        } else if (!part.equals("when")) {
            return i;
        }
        int next = i;
        if (depth > 0) {
            next = ranges.mend(i, mended);
            next = next == i ? numbers.mend(i, mended) : next;
            next = next == i ? said.mend(i, mended) : next;
            next = next == i ? choices.mend(i, mended) : next;
        } else {
            next = openings.mend(i, mended);
            next = next == i ? openings.asked(i) : next;
        }
        return next == i ? signs.mend(i, depth, mended) : next;
    }
}
