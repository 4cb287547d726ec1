package dk.indsatsregler.explain;

import dk.indsatsregler.Forklaring.Afledning;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.explain.Node.Kind;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An explanation as text for a caseworker or a lawyer: the rule's own words first, then what was read, then what is missing. */
final class ExplanationText {

    private static final int WIDTH = 100;
    private static final int WIDEST_CONDITION = 48;
    private static final int MOST_SHOWN = 5;
    private static final char NO_BREAK = '\u00a0';

    private final Regel rule;
    private final Verdict verdict;
    private final LocalDate date;
    private final List<String> otherwise;
    private final StringBuilder text = new StringBuilder();

    ExplanationText(Rule rule, Verdict verdict, LocalDate date, List<String> otherwise) {
        this.rule = rule.info();
        this.verdict = verdict;
        this.date = date;
        this.otherwise = otherwise;
    }

    String of(List<Node> conditions, List<Afledning> derived, List<Mangel> missing) {
        head(missing);
        if (verdict == Verdict.INACTIVE) {
            outOfForce();
        } else {
            conditions(conditions);
            derived(derived);
            missing(missing);
            consequence();
        }
        notes();
        replaced();
        return text.toString().replace(NO_BREAK, ' ').stripTrailing() + "\n";
    }

    private void head(List<Mangel> missing) {
        line("", rule.id() + ": " + rule.titel());
        String resultat = !otherwise.isEmpty()
                ? Missing.TO_A_PROFESSIONAL
                : switch (verdict) {
                    case CERTAIN -> rule.virkning().resultat();
                    case POSSIBLE -> Missing.resultat(missing);
                    case NO, INACTIVE -> null;
                };
        String weaker =
                rule.kilde().hvilerPå().stream().map(g -> words(g.name())).collect(Collectors.joining(", "));
        line(
                "",
                words(verdict.status().name())
                        + (resultat == null ? "" : " (" + words(resultat) + ")")
                        + " · "
                        + rule.mærke()
                        + (weaker.isEmpty() ? "" : " (hviler også på " + weaker + ")"));
        if (!otherwise.isEmpty()) {
            labelled(
                    "Ikke et nej efter loven",
                    "svaret hviler på, hvordan en regel læses. Se " + String.join(", ", otherwise) + ".");
        }
        labelled("Kilde", rule.kilde().henvisning());
        labelled("Reglen", rule.forklaring());
    }

    private void outOfForce() {
        String period = rule.gyldighed().til() == null
                ? "fra " + rule.gyldighed().fra()
                : "fra " + rule.gyldighed().fra() + " til " + rule.gyldighed().til();
        block("Uden for gyldighed");
        line(
                "  ",
                "  ",
                "Reglen gælder " + period + ". Vurderingsdatoen er " + date + ", så betingelserne er ikke prøvet.");
    }

    private void conditions(List<Node> conditions) {
        block(
                switch (verdict) {
                    case CERTAIN -> "Hvorfor";
                    case POSSIBLE -> "Hvad afgør det";
                    case NO, INACTIVE -> "Hvorfor ikke";
                });
        int column = conditions.stream()
                .mapToInt(c -> c.text().length())
                .filter(length -> length <= WIDEST_CONDITION)
                .max()
                .orElse(0);
        for (Node condition : conditions) {
            String written = mark(condition.truth()) + " " + code(condition.text());
            String comment = condition.comment();
            if (comment == null) {
                line("  ", "    ", written);
            } else if (condition.text().length() <= column) {
                line(
                        "  ",
                        " ".repeat(column + 4),
                        written + " ".repeat(column + 2 - condition.text().length()) + comment);
            } else {
                line("  ", "    ", written);
                line(" ".repeat(column + 6), comment);
            }
            if (verdict == Verdict.CERTAIN || condition.truth() != Truth.TRUE) {
                boolean barred = condition.kind() == Kind.NONE;
                reasons(condition.decisive(), "      ", barred);
            }
        }
    }

    private void reasons(List<Node> parts, String indent, boolean barred) {
        parts.stream().limit(MOST_SHOWN).forEach(part -> reason(part, indent, "", barred));
        if (parts.size() > MOST_SHOWN) {
            line(indent, "… og " + (parts.size() - MOST_SHOWN) + " til");
        }
    }

    private void reason(Node node, String indent, String joint, boolean barred) {
        String demand = barred ? "; må ikke være " : "; kræver ";
        switch (node.kind()) {
            case FACT -> {
                line(indent, mark(barred ? node.truth().not() : node.truth()) + " " + node.text());
                reasons(node.decisive(), indent + "    ", barred);
            }
            case NO_FACT -> line(indent, node.name());
            case OUTCOME ->
                line(
                        indent,
                        node.text()
                                + (node.name().isEmpty() ? "" : " (" + node.name() + ")")
                                + " er "
                                + words(String.valueOf(node.read()))
                                + demand
                                + "OPFYLDT");
            case ATOM ->
                line(
                        indent,
                        joint + node.name() + read(node) + demand + code(Values.demand(String.valueOf(node.limit()))));
            case OR -> joined(node.decisive(), indent, joint, "eller ", barred);
            case AND, SOME, NONE, EVERY -> joined(node.decisive(), indent, joint, "og ", barred);
        }
    }

    private void joined(List<Node> parts, String indent, String first, String next, boolean barred) {
        String joint = first;
        for (Node part : parts) {
            reason(part, indent, joint, barred);
            joint = next;
        }
    }

    private static String read(Node atom) {
        return Values.IMMEASURABLE.equals(atom.read()) ? " " + atom.read() : " er " + atom.read();
    }

    private void derived(List<Afledning> derived) {
        if (!derived.isEmpty()) {
            block("Målt");
            derived.stream().limit(MOST_SHOWN).forEach(d -> {
                line(
                        "  ",
                        d.felt() + (Values.IMMEASURABLE.equals(d.værdi()) ? " " : " = ") + d.værdi() + " ("
                                + String.join(", ", d.af()) + ")");
                line("      ", d.betydning() + " (" + d.udsagn() + ")");
            });
            if (derived.size() > MOST_SHOWN) {
                line("  ", "… og " + (derived.size() - MOST_SHOWN) + " til");
            }
        }
    }

    private void missing(List<Mangel> missing) {
        if (verdict != Verdict.POSSIBLE) {
            return;
        }
        block("Mangler");
        if (missing.isEmpty()) {
            line("  ", "Intet svar kan afgøre reglen, for det, den måler på, kan ikke opgøres.");
        }
        for (Mangel m : missing) {
            String by = "svares af " + m.svaresAf().tekst() + (m.skøn() ? " som fagligt skøn" : "");
            Spaerring held = m.spærring();
            String wait = held == null
                    ? ""
                    : (held.grad() == Grad.SPÆRRET
                                    ? ". Spørg ikke endnu: spærret af "
                                    : ". Spørg ikke endnu: afventer ")
                            + String.join(", ", held.af());
            line("  ", "      ", m.spørgsmål() + " (" + by + "; " + m.sti() + ")" + wait);
        }
    }

    private void consequence() {
        if (rule.opgave().handling() != null && verdict.possible()) {
            block(verdict == Verdict.CERTAIN ? "Hvad følger" : "Hvad følger, hvis reglen er opfyldt");
            line("  ", "      ", rule.opgave().handling() + " (" + rule.slags().tekst() + ")");
            if (rule.opgave().ansvarlig() != null) {
                line("  ", "      ", "Ansvarlig: " + rule.opgave().ansvarlig());
            }
            if (rule.opgave().frist() != null) {
                line("  ", "      ", "Frist: " + rule.opgave().frist());
            }
        }
    }

    private void notes() {
        if (rule.kilde().fortolkning() != null
                || rule.virkning().forbehold() != null
                || rule.kilde().udeladt() != null) {
            text.append('\n');
            labelled("Fortolkning", rule.kilde().fortolkning());
            labelled("Forbehold", rule.virkning().forbehold());
            labelled("Udeladt", rule.kilde().udeladt());
        }
    }

    /** The rule this one stands in place of: the version in force on the date, or else the last. */
    private void replaced() {
        List<Regel> versions = rule.placering().erstatter();
        if (versions.isEmpty()) {
            return;
        }
        Regel old = versions.stream().filter(r -> r.gælder(date)).findFirst().orElse(versions.get(versions.size() - 1));
        block("Træder i stedet for " + old.version() + ", "
                + words(old.grundlag().name()) + ", " + old.placering().fil() + ", linje "
                + old.placering().linje());
        line("  ", "    ", "Kilde: " + old.kilde().henvisning());
        line("  ", "    ", "Reglen: " + old.forklaring());
        old.placering()
                .betingelserOgKonklusion()
                .lines()
                .forEach(l -> text.append("    ").append(l).append('\n'));
    }

    private void block(String heading) {
        text.append('\n').append(heading).append(":\n");
    }

    private void labelled(String label, @Nullable String value) {
        if (value != null) {
            line("", "    ", label + ": " + value);
        }
    }

    private void line(String indent, String content) {
        line(indent, indent + "    ", content);
    }

    private void line(String indent, String hanging, String content) {
        StringBuilder line = new StringBuilder(indent);
        String gap = "";
        for (String word : content.split("(?<=\\S) (?=\\S)", -1)) {
            if (!gap.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(hanging);
                gap = "";
            }
            line.append(gap).append(word);
            gap = " ";
        }
        text.append(line).append('\n');
    }

    private static String mark(Truth truth) {
        return switch (truth) {
            case TRUE -> "✓";
            case UNKNOWN -> "?";
            case FALSE -> "✗";
        };
    }

    // What is written in a rule file is broken only between its parts.
    private static String code(String written) {
        return written.replaceAll("(?<![,|&]) ", String.valueOf(NO_BREAK));
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }
}
