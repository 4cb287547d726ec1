package dk.indsatsregler.testing.fact;

import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The value of a field as a scenario writes it. */
final class ValueText {

    static final String UNKNOWN = "ikke oplyst";
    private static final String NOT_HAPPENED = "ikke sket";
    private static final int MAX_DIGITS = 40;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern LONG = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern RANGE = Pattern.compile("(\\S+) til (\\S+)");
    private static final Pattern NEARLY = Pattern.compile("(-?[0-9]{1,40})(?:[.,]([0-9]{1,40}))?(?: ?%| procent)?");

    private ValueText() {}

    /** The value; {@code null} when it says that it is not known. */
    static @Nullable Object read(Field field, String written) throws UnclearException {
        if (written.isEmpty() || written.equals(UNKNOWN)) {
            if (field.mandatory()) {
                throw new UnclearException(field.path() + " skal være oplyst.");
            }
            return null;
        }
        return switch (field.kind()) {
            case BOOLEAN -> yesOrNo(field, written);
            case ENUM -> constant(field, written);
            case NUMBER -> number(field, written);
            case DATE -> DayText.day(field.path(), written);
            case EVENT -> event(field, written);
            case MOMENT -> DayText.moment(field.path(), written);
            case TEXT -> written;
        };
    }

    private static UnclearException refusal(Field field, String expected, String written, @Nullable String suggestion) {
        return new UnclearException(field.path() + " er " + expected + ". Her står: " + written, suggestion);
    }

    private static Object yesOrNo(Field field, String written) throws UnclearException {
        if (written.equals("ja") || written.equals("nej")) {
            return written.equals("ja");
        }
        String guess =
                switch (written.toLowerCase(Locale.ROOT)) {
                    case "true", "sand", "sandt", "x", "yes", "ja." -> "ja";
                    case "false", "falsk", "no", "nej." -> "nej";
                    case "ukendt", "?", "null", "-" -> UNKNOWN;
                    default -> Guess.nearest(written, List.of("ja", "nej", UNKNOWN));
                };
        throw refusal(field, "ja, nej eller ikke oplyst", written, guess);
    }

    private static Object constant(Field field, String written) throws UnclearException {
        String list = field.javaType().getSimpleName();
        int dot = written.indexOf('.');
        if (dot >= 0 && !written.substring(0, dot).equals(list)) {
            String bare = written.substring(dot + 1);
            throw new UnclearException(
                    field.path() + " er et valg fra " + list + ", ikke fra " + written.substring(0, dot)
                            + ". Her står: " + written,
                    field.constants().contains(bare) ? bare : Guess.nearest(bare, field.constants()));
        }
        String name = written.substring(dot + 1);
        for (Object constant : field.javaType().getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        UnclearException refusal = refusal(
                field,
                field.constants().size() == 1
                        ? "altid " + field.constants().get(0)
                        : "et af valgene " + Danish.either(field.constants()),
                written,
                Guess.nearest(name, field.constants()));
        throw field.otherChoices().isEmpty()
                ? refusal
                : new UnclearException(refusal.getMessage() + ". " + field.otherChoices(), null);
    }

    private static Object event(Field field, String written) throws UnclearException {
        if (written.equals(NOT_HAPPENED)) {
            return Haendelse.IKKE_SKET;
        }
        LocalDate day = DayText.exact(written);
        if (day != null) {
            return Haendelse.den(day);
        }
        String guess = Guess.nearest(written, List.of(NOT_HAPPENED, UNKNOWN));
        try {
            DayText.day(field.path(), written);
        } catch (UnclearException e) {
            guess = e.suggestion() == null ? guess : e.suggestion();
        }
        throw refusal(field, "en dato, der findes, skrevet som 2020-03-18, eller: ikke sket", written, guess);
    }

    private static Object number(Field field, String written) throws UnclearException {
        Matcher range = RANGE.matcher(written);
        if (range.matches()) {
            if (!field.toldAsRange()) {
                throw refusal(field, "ét tal, ikke et spænd", written, null);
            }
            BigDecimal from = exact(field, range.group(1), written);
            BigDecimal to = exact(field, range.group(2), written);
            if (from.compareTo(to) > 0) {
                throw new UnclearException(
                        field.path() + " begynder efter sin slutning. Her står: " + written,
                        range.group(2) + " til " + range.group(1));
            }
            return new Spaend(from, to);
        }
        BigDecimal value = exact(field, written, written);
        if (field.toldAsRange()) {
            return Spaend.præcis(value);
        } else if (field.javaType() == BigDecimal.class) {
            return value;
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole || value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw refusal(field, whole ? "et helt tal med højst ni cifre" : "et helt tal", written, null);
        }
        return value.intValueExact();
    }

    private static BigDecimal exact(Field field, String number, String written) throws UnclearException {
        if (NUMBER.matcher(number).matches()) {
            return new BigDecimal(number);
        }
        Matcher nearly = NEARLY.matcher(number);
        boolean whole = !field.toldAsRange() && field.javaType() != BigDecimal.class;
        String guess = null;
        if (nearly.matches() && !(whole && nearly.group(2) != null)) {
            String plain = nearly.group(1) + (nearly.group(2) == null ? "" : "." + nearly.group(2));
            guess = written.replace(number, plain);
        } else if (Guess.nearest(number, List.of(UNKNOWN)) != null) {
            guess = UNKNOWN;
        }
        String form = LONG.matcher(number).matches()
                ? " med højst " + MAX_DIGITS + " cifre" + (whole ? "" : " på hver side af punktum")
                : (field.toldAsRange() ? " eller et spænd som 5 til 11" : "")
                        + (whole ? "" : ", med punktum som decimaltegn");
        throw refusal(field, (whole ? "et helt tal" : "et tal") + form, written, guess);
    }
}
