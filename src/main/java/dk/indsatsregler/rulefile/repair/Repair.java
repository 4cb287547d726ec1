package dk.indsatsregler.rulefile.repair;

import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.read.Comment;
import dk.indsatsregler.rulefile.read.Parser;
import dk.indsatsregler.rulefile.read.Parser.Failure;
import dk.indsatsregler.rulefile.read.Parser.Part;
import dk.indsatsregler.rulefile.read.Parser.Step;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tries the table where reading stopped, and keeps the rewrite with which the strict reader gets furthest. */
final class Repair {

    // Of every row at every place, and of every word read to try one: a file of ordinary mistakes takes some ten
    // thousand.
    private static final long MOST_STEPS = 3_000_000;
    private static final int MOST_BEFORE = 60;
    private static final int MOST_AFTER = 40;
    private static final int FURTHER = 40;

    private final Source source;
    private final Map<Integer, Comment> comments;
    private final Lines lines;
    private final boolean cut;
    private long steps;

    /**
     * @param cut is it told already that the rest of the file is not read?
     */
    Repair(Source source, Map<Integer, Comment> comments, boolean cut) {
        this.cut = cut;
        this.source = source;
        this.comments = comments;
        this.lines = new Lines(source);
    }

    Lines lines() {
        return lines;
    }

    /**
     * The answer to a failure; the last row of the table answers whatever no other does.
     *
     * @param read the pieces read so far
     */
    RowAnswer answer(List<Token> tokens, List<Step> read, Part part, int piece, Failure failure) {
        if (cut && tokens.get(failure.at()).kind() == Kind.END) {
            return new Site(tokens, source, lines, part, failure.expected(), piece, failure.at())
                    .rest(null, piece, failure.at());
        }
        Site site = new Site(tokens, source, lines, part, failure.expected(), piece, failure.at());
        int line = Math.max(0, Math.max(site.lineStart(failure.at()), failure.at() - MOST_BEFORE));
        int before = Math.max(
                failure.at() - MOST_BEFORE, site.first(failure.at()) ? site.lineStart(Math.max(0, line - 1)) : line);
        int from = Math.max(0, Math.min(before, Math.max(piece, failure.at() - MOST_BEFORE)));
        int to = Math.min(tokens.size(), Math.min(site.lineEnd(failure.at()) + 1, failure.at() + MOST_AFTER));
        Trial trial = new Trial(tokens, read, part, piece, site.lineEnd(failure.at()));
        int stopped = tokens.get(failure.at()).start();
        int next = site.at(site.lineEnd(failure.at())).start();
        List<RepairRow> rows = RepairTable.rows(part);
        for (RepairRow.Tier tier : RepairRow.Tier.values()) {
            RowAnswer best = null;
            int furthest = stopped;
            for (RepairRow row : rows) {
                if (row.tier() != tier) {
                    continue;
                }
                for (int i = from; i < to && steps < MOST_STEPS; i++) {
                    steps++;
                    RowAnswer answer = row.rewrite().at(site, i);
                    if (answer == null || answer.from() > failure.at() || answer.to() >= tokens.size()) {
                        continue;
                    }
                    if (tier == RepairRow.Tier.PASS_OVER) {
                        return answer;
                    }
                    int reach = trial.reach(answer);
                    if (reach > next) {
                        return answer;
                    }
                    if (reach > furthest) {
                        best = answer;
                        furthest = reach;
                    }
                }
            }
            if (best != null) {
                return best;
            }
        }
        return RepairTable.last(site);
    }

    /** A stretch of the file that is read again with each rewrite. */
    private final class Trial {

        private final List<Token> tokens;
        private final List<Step> read;
        private final Part part;
        private final int piece;
        private final int end;

        Trial(List<Token> tokens, List<Step> read, Part part, int piece, int lineEnd) {
            this.tokens = tokens;
            this.read = read;
            this.part = part;
            this.piece = piece;
            this.end = Math.min(tokens.size() - 1, lineEnd + FURTHER);
        }

        /** Where in the file reading stops with a rewrite. */
        int reach(RowAnswer answer) {
            if (answer.to() > end || answer.to() < answer.from()) {
                return -1;
            }
            int last = read.size();
            while (last > 0 && read.get(last - 1).to() > answer.from()) {
                last--;
            }
            Part begun = last == read.size() ? part : read.get(last).part();
            int begins = last == read.size() ? piece : read.get(last).from();
            List<Token> tried = new ArrayList<>(tokens.subList(begins, answer.from()));
            tried.addAll(answer.instead());
            tried.addAll(tokens.subList(answer.to(), end));
            Token after = tokens.get(end);
            tried.add(new Token(Kind.END, "", after.start(), after.start(), after.line(), after.column(), true));
            Parser parser = new Parser(tried, comments, source);
            int at = 0;
            try {
                while (at < tried.size() - 1) {
                    Step step = parser.read(begun, at);
                    at = step.to();
                    begun = step.next();
                }
            } catch (Failure failure) {
                at = failure.at();
            }
            steps += tried.size();
            return at >= tried.size() - 1 ? Integer.MAX_VALUE : tried.get(at).start();
        }
    }
}
