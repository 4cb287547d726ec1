package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one question is answered in a form, and the answer as the JSON of a case. «Ved ikke» is chosen until something else is: it is an answer
 * too. What the answer may be is judged by the reader of cases alone.
 */
public final class AnswerInput {

    private static final int MOST_RADIOS = 8;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+)\\s*(?:-|–|til)\\s*(-?[0-9.]+)");
    private static final Pattern DATE =
            Pattern.compile("\"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}).*)?\"");

    private AnswerInput() {}

    private static String name(Field field) {
        return "f." + field.name();
    }

    /**
     * The inputs of a question.
     *
     * @param told the answer there is, as JSON; {@code null} when there is none
     */
    static Html of(Field field, @Nullable String told, String question) {
        String name = name(field);
        List<Html> inside = new ArrayList<>();
        inside.add(el("legend", question));
        switch (field.kind()) {
            case BOOLEAN -> {
                inside.add(radio(name, "true", "Ja", "true".equals(told)));
                inside.add(radio(name, "false", "Nej", "false".equals(told)));
                inside.add(radio(name, "", "Ved ikke", told == null));
            }
            case ENUM -> inside.add(choices(field, name, told));
            case NUMBER -> {
                String unit = field.unit().isEmpty() ? "" : " (" + field.unit() + ")";
                String hint = field.toldAsRange()
                        ? "Et tal" + unit + ", eller fx 5-11, når det kun vides omtrent. Tomt er «ved ikke»."
                        : "Et tal" + unit + ". Tomt er «ved ikke».";
                inside.add(el("p", hint).cls("hjaelp"));
                inside.add(input(name, question, shown(told), "kort"));
            }
            case DATE -> {
                inside.add(el("p", "Dag, måned og år, fx 30 3 2020. Tomt er «ved ikke».")
                        .cls("hjaelp"));
                inside.add(date(name, told));
            }
            case MOMENT -> {
                inside.add(el("p", "Dag, måned, år og klokkeslæt, fx 30 3 2020 14.30. Tomt er «ved ikke».")
                        .cls("hjaelp"));
                Matcher at = DATE.matcher(told == null ? "" : told);
                String clock = at.matches() && at.group(4) != null ? at.group(4) + "." + at.group(5) : "";
                inside.add(Html.of(date(name, told), labelled(name + ".kl", "Klokken", clock)));
            }
            case EVENT -> {
                boolean never = "\"IKKE_SKET\"".equals(told);
                inside.add(radio(name, "sket", "Ja, den", told != null && !never));
                inside.add(date(name, told));
                inside.add(radio(name, "IKKE_SKET", "Nej, det er ikke sket", never));
                inside.add(radio(name, "", "Ved ikke", told == null));
            }
            case TEXT -> inside.add(input(name, question, shown(told), "kort"));
        }
        return el("fieldset", inside);
    }

    private static Html choices(Field field, String name, @Nullable String told) {
        List<String> constants = field.constants();
        List<Html> all = new ArrayList<>();
        if (constants.size() <= MOST_RADIOS) {
            constants.forEach(c -> all.add(radio(name, c, words(c), ("\"" + c + "\"").equals(told))));
            all.add(radio(name, "", "Ved ikke", told == null));
            return Html.of(all);
        }
        all.add(el("option", "Ved ikke").with("value", ""));
        constants.forEach(
                c -> all.add(el("option", words(c)).with("value", c).with("selected", ("\"" + c + "\"").equals(told))));
        return el("select", all).with("name", name).with("aria-label", "Vælg");
    }

    private static String words(String constant) {
        return Parts.capital(constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    }

    static Html radio(String name, String value, String words, boolean chosen) {
        return el(
                        "p",
                        el(
                                "label",
                                el("input")
                                        .with("type", "radio")
                                        .with("name", name)
                                        .with("value", value)
                                        .with("checked", chosen),
                                text(" " + words)))
                .cls("valg");
    }

    private static Element input(String name, String label, String value, String cls) {
        return el("input")
                .with("type", "text")
                .with("name", name)
                .with("value", value)
                .with("aria-label", label)
                .with("autocomplete", "off")
                .cls(cls);
    }

    private static Html labelled(String name, String label, String value) {
        return el("label", text(label + " "), input(name, label, value, "kort"));
    }

    /** Day, month and year. */
    static Html date(String name, @Nullable String told) {
        Matcher day = DATE.matcher(told == null ? "" : told);
        boolean known = day.matches();
        return el(
                        "p",
                        labelled(name + ".dag", "Dag", known ? bare(day.group(3)) : ""),
                        text(" "),
                        labelled(name + ".maaned", "Måned", known ? bare(day.group(2)) : ""),
                        text(" "),
                        labelled(name + ".aar", "År", known ? day.group(1) : ""))
                .cls("dato");
    }

    private static String bare(String number) {
        return number.startsWith("0") ? number.substring(1) : number;
    }

    private static String shown(@Nullable String told) {
        if (told == null) {
            return "";
        }
        String plain = told.replaceAll("[{}\"]", "").replace("fra:", "").replace(",til:", "-");
        return plain.replace('.', ',');
    }

    /**
     * The answer a form sent, as JSON; {@code null} for «ved ikke». What cannot be read is sent on as text: the reader says what is wrong with
     * it.
     */
    public static @Nullable String json(Field field, UnaryOperator<String> sent) {
        String name = name(field);
        String value = sent.apply(name).strip();
        return switch (field.kind()) {
            case BOOLEAN -> value.equals("true") || value.equals("false") ? value : null;
            case ENUM, TEXT -> value.isEmpty() ? null : quoted(value);
            case NUMBER -> number(value.replace(',', '.'));
            case DATE -> day(sent, name);
            case MOMENT -> {
                String day = day(sent, name);
                String clock = sent.apply(name + ".kl").strip().replace('.', ':');
                yield day == null
                        ? null
                        : day.substring(0, day.length() - 1) + "T"
                                + quoted(clock).substring(1);
            }
            case EVENT -> value.equals("IKKE_SKET") ? quoted(value) : value.isEmpty() ? null : day(sent, name);
        };
    }

    private static @Nullable String number(String written) {
        Matcher range = RANGE.matcher(written);
        if (written.isEmpty() || NUMBER.matcher(written).matches()) {
            return written.isEmpty() ? null : written.replaceFirst("^(-?)0+(?=[0-9])", "$1");
        }
        return range.matches()
                        && NUMBER.matcher(range.group(1)).matches()
                        && NUMBER.matcher(range.group(2)).matches()
                ? "{\"fra\":" + range.group(1) + ",\"til\":" + range.group(2) + "}"
                : quoted(written);
    }

    /** The day a form sent, as JSON; {@code null} when nothing is filled in. */
    public static @Nullable String day(UnaryOperator<String> sent, String name) {
        String day = sent.apply(name + ".dag").strip();
        String month = sent.apply(name + ".maaned").strip();
        String year = sent.apply(name + ".aar").strip();
        return (day + month + year).isEmpty() ? null : quoted(year + "-" + two(month) + "-" + two(day));
    }

    private static String two(String number) {
        return number.matches("[0-9]") ? "0" + number : number;
    }

    private static String quoted(String text) {
        return "\"" + text.replaceAll("[\"\\\\\\p{Cntrl}]", "?") + "\"";
    }
}
