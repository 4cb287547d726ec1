package dk.indsatsregler.rulefile.wording;

import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a number counts, as Danish texts and fields say it. Weeks are days, so that two weeks and 14 days are the same. */
enum Unit {
    PERCENT("procent"),
    DAYS("dage"),
    MONTHS("måneder"),
    YEARS("år"),
    CLASS("klasse"),
    HOURS("timer"),
    /** Steps on a scale, rules that are met, and everything else that is counted. */
    OTHER("");

    private static final Set<String> WEEKDAYS =
            Set.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "ugedag", "fødselsdag");
    private static final Pattern DAY = Pattern.compile("\\p{L}*dag(?:e|es|s)?");
    private static final Pattern WEEK = Pattern.compile("ugers?|uges?");
    private static final Pattern MONTH = Pattern.compile("måned\\p{L}*");
    private static final Pattern YEAR = Pattern.compile("års?|årig\\p{L}*|årsdag\\p{L}*|leveår");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("klasses?|klassetrin\\p{L}*|klasserne");
    private static final Pattern SHARE = Pattern.compile("%|pct|procents?|procenter");
    private static final int WEEK_DAYS = 7;

    private final String danish;

    Unit(String danish) {
        this.danish = danish;
    }

    /** As it is written after a number; empty when it is not known. */
    String danish() {
        return danish;
    }

    /** What a word after a number says is counted; {@code null} when it says nothing of that. */
    static @Nullable Unit of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (SHARE.matcher(lower).matches()) {
            return PERCENT;
        } else if (DAY.matcher(lower).matches() && WEEKDAYS.stream().noneMatch(lower::startsWith)) {
            return DAYS;
        } else if (WEEK.matcher(lower).matches()) {
            return DAYS;
        } else if (MONTH.matcher(lower).matches()) {
            return MONTHS;
        } else if (YEAR.matcher(lower).matches()) {
            return YEARS;
        } else if (SCHOOL_YEAR.matcher(lower).matches()) {
            return CLASS;
        }
        return lower.equals("timer") || lower.equals("time") || lower.equals("timers") ? HOURS : null;
    }

    /** How many of the unit one of the word is: 7 for a week. */
    static BigDecimal size(String word) {
        return BigDecimal.valueOf(WEEK.matcher(word.toLowerCase(Locale.ROOT)).matches() ? WEEK_DAYS : 1);
    }

    /** What a field counts. */
    static Unit of(Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        String asked = field.derivation() == null
                ? field.question()
                : field.derivation().meaning();
        if (name.contains("procent") || asked.contains("procent")) {
            return PERCENT;
        } else if (name.contains("måned")) {
            return MONTHS;
        } else if (name.equals("alder") || name.endsWith("år")) {
            return YEARS;
        } else if (name.equals("klassetrin")) {
            return CLASS;
        }
        return field.halves() || name.contains("dage") || asked.contains("skoledage") ? DAYS : OTHER;
    }

    /** What a deadline counts in. */
    static Unit of(Deadline.Unit unit) {
        return switch (unit) {
            case TIMER -> HOURS;
            case DAGE, HVERDAGE, HVERDAGE_MAN_FRE, SKOLEDAGE, UGER -> DAYS;
            case MÅNEDER -> MONTHS;
        };
    }
}
