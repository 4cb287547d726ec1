package dk.indsatsregler.cli.overview;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Konflikt;
import dk.indsatsregler.Udfald.Konflikt.Forrang;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.DeadlineText;
import dk.indsatsregler.cli.text.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Outcomes on the one page, each with its mark in a column of its own and its source, said once where several share it. */
final class ItemText {

    private static final int MARK = 13;
    private static final int INDENT = 2;

    private final Page page;
    private final Vurdering assessment;

    ItemText(Page page, Vurdering assessment) {
        this.page = page;
        this.assessment = assessment;
    }

    /** What must be done, whose it is, why it is asked, and what it waits for. */
    void urgent(List<Udfald> outcomes, Outstanding outstanding) {
        for (Udfald outcome : outcomes) {
            Regel rule = outcome.regel();
            String named = capital(
                            rule.slags() == Slags.SPÆRRER
                                    ? "skal ske først"
                                    : rule.slags().tekst())
                    + (rule.ansvarlig() == null ? "" : " (" + rule.ansvarlig() + ")")
                    + ": " + named(rule) + source(rule);
            if (rule.handling() == null) {
                lead(rule, named);
            } else {
                lead(rule, rule.handling());
                under(named);
            }
            outstanding
                    .of(outcome)
                    .ifPresent(o -> under("Udestår: " + named(o.regel()) + otherSource(o.regel(), rule)));
            waits(outcome);
            conflicts(outcome);
        }
    }

    /** What can be done. */
    void advice(List<Udfald> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            Regel rule = outcomes.get(i).regel();
            boolean more = i + 1 < outcomes.size()
                    && sameSource(rule, outcomes.get(i + 1).regel());
            String who = rule.ansvarlig() == null ? "" : ", " + rule.ansvarlig();
            String about = parenthesis(rule.slags().tekst() + who + "; " + rule.id(), rule);
            lead(rule, action(rule) + " " + about + (more ? "" : source(rule).substring(1)));
            waits(outcomes.get(i));
        }
    }

    // What is no more than a sign says first what it is a sign of.
    private static String action(Regel rule) {
        boolean sign = rule.slags() == Slags.OPMÆRKSOMHED || rule.slags() == Slags.OPFYLDT;
        if (rule.handling() == null) {
            return rule.titel() + ".";
        }
        return sign ? rule.titel() + ". " + rule.handling() : rule.handling();
    }

    /** What is so, those of one source together. */
    void brief(List<Udfald> outcomes, Outstanding outstanding) {
        StringBuilder together = new StringBuilder();
        String before = "";
        for (int i = 0; i < outcomes.size(); i++) {
            Regel rule = outcomes.get(i).regel();
            String label = outstanding.isDone(outcomes.get(i))
                    ? capital(rule.slags().tekst()) + ", intet udestår: "
                    : label(rule.slags());
            boolean again = !together.isEmpty() && label.equals(before);
            together.append(together.isEmpty() ? "" : again ? ", " : ". ")
                    .append(line(outcomes.get(i), again ? "" : label));
            before = label;
            if (i + 1 == outcomes.size()
                    || !sameSource(rule, outcomes.get(i + 1).regel())) {
                lead(rule, together + source(rule));
                together.setLength(0);
            }
        }
    }

    private static String line(Udfald outcome, String label) {
        Regel rule = outcome.regel();
        String result = outcome.resultat() == null ? "" : outcome.resultat().replace('_', ' ');
        boolean said = rule.titel().toUpperCase(Locale.ROOT).contains(result);
        return label + named(rule) + (said ? "" : ": " + result);
    }

    /** A rule that others wait for, with the questions that settle it; or a duty that may come. */
    void open(List<Udfald> outcomes) {
        for (Udfald outcome : outcomes) {
            Regel rule = outcome.regel();
            if (rule.slags() == Slags.PLIGT) {
                lead(rule, "Måske en pligt: " + named(rule) + source(rule));
            } else {
                lead(rule, "Svar først: " + named(rule) + source(rule));
                outcome.mangler().forEach(this::question);
            }
        }
    }

    private void question(Mangel missing) {
        under("– " + missing.spørgsmål() + " (" + missing.svaresAf().tekst() + ")");
    }

    private void waits(Udfald outcome) {
        DeadlineText.of(outcome).forEach(this::under);
        Spaerring block = outcome.spærring();
        if (block != null) {
            String by = String.join(", ", block.af());
            under(block.grad() == Grad.SPÆRRET ? "SPÆRRET: venter på " + by : "AFVENTER svar under " + by);
        }
    }

    private static String otherSource(Regel rule, Regel told) {
        return rule.kilde().equals(told.kilde()) ? "" : source(rule);
    }

    // Of those that do not make it wait: the block itself says which do.
    private void conflicts(Udfald outcome) {
        List<String> against = assessment.konflikter().stream()
                .filter(k -> k.sikker()
                        && k.forrang() == Forrang.FORSLAG
                        && k.forslag().equals(outcome.id()))
                .map(Konflikt::mod)
                .toList();
        if (!against.isEmpty()) {
            under("MODSTRID med " + String.join(", ", against) + ", se nedenfor");
        }
    }

    private static boolean sameSource(Regel rule, Regel other) {
        return rule.kilde().equals(other.kilde()) && rule.grundlag() == other.grundlag();
    }

    static String source(Regel rule) {
        return ". Kilde: " + rule.kilde();
    }

    private void lead(Regel rule, String words) {
        page.row(INDENT, mark(rule), MARK, words);
    }

    private void under(String words) {
        page.hanging(" ".repeat(INDENT + MARK), words);
    }

    static String mark(Regel rule) {
        return rule.grundlag().name().replace('_', ' ');
    }

    /** The rule's title, and in one parenthesis its version, its id and every weaker mark. */
    static String named(Regel rule) {
        String title = rule.titel();
        return title.endsWith(")")
                ? title.substring(0, title.length() - 1) + "; "
                        + parenthesis(rule.id(), rule).substring(1)
                : title + " " + parenthesis(rule.id(), rule);
    }

    private static String parenthesis(String words, Regel rule) {
        String weaker = rule.hvilerPå().stream()
                .map(g -> g.name().replace('_', Page.NO_BREAK))
                .collect(Collectors.joining(", "));
        return "(" + words + (weaker.isEmpty() ? "" : "; også " + weaker) + ")";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String label(Slags kind) {
        return switch (kind) {
            case UDESTÅR -> "Udestår: ";
            case OPMÆRKSOMHED -> "Tegn: ";
            case OPFYLDT -> "Opfyldt: ";
            default -> "";
        };
    }
}
