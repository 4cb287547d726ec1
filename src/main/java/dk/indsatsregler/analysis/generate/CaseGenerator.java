package dk.indsatsregler.analysis.generate;

import dk.indsatsregler.Sag;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Fictional cases of some areas: what their rules read is told, mostly, with numbers on and about the limits the rules set, on a day most of
 * them are in force. Nobody's case, and no picture of how often anything is so. The same rules, areas and seed give the same cases.
 */
public final class CaseGenerator {

    private static final int TRIES = 20;
    private static final int MOST_OF_A_TYPE = 2;
    private static final int DAYS_IN_FORCE = 30;
    private static final int RECENT_DAYS = 120;
    private static final BigDecimal HIGHEST_NUMBER = BigDecimal.valueOf(200);
    private static final String BIRTH = "fødselsdato";

    private final Vocabulary vocabulary;
    private final Set<String> areas;
    private final Random random;
    private final List<LocalDate> days;
    private final Set<String> read = new HashSet<>();
    private final Map<String, List<BigDecimal>> limits = new HashMap<>();
    private long made;

    /**
     * @param rules the rules the cases are for
     * @param areas the areas they ask for, at least one
     * @param seed what the cases follow from
     * @throws IllegalArgumentException if there are no rules of an area
     */
    public CaseGenerator(RuleSet rules, Set<String> areas, long seed) {
        if (areas.isEmpty() || !rules.areas().containsAll(areas)) {
            throw new IllegalArgumentException("There are no rules of an area");
        }
        this.vocabulary = rules.vocabulary();
        this.areas = new TreeSet<>(areas);
        this.random = new Random(seed); // its numbers are specified, and so the same on every JDK
        List<Rule> own = rules.rules().stream()
                .filter(r -> areas.contains(r.info().område()))
                .toList();
        LocalDate day = own.stream()
                .map(r -> r.info().gyldighed().fra())
                .max(Comparator.comparingLong((LocalDate from) -> inForce(own, from))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        this.days = day.datesUntil(day.plusDays(DAYS_IN_FORCE))
                .filter(d -> inForce(own, d) * 10 >= inForce(own, day) * 9)
                .toList();
        own.stream().filter(r -> r.info().gælder(day)).forEach(this::reads);
    }

    private static long inForce(List<Rule> rules, LocalDate date) {
        return rules.stream().filter(r -> r.info().gælder(date)).count();
    }

    private void reads(Rule rule) {
        for (Condition condition : rule.conditions()) {
            condition.fields().forEach(this::reads);
            for (Expr.Atom atom : condition.expr().atoms()) {
                if (atom instanceof Expr.Compare compare && compare.value() instanceof BigDecimal limit) {
                    limits.computeIfAbsent(compare.field().path(), path -> new ArrayList<>())
                            .add(limit);
                }
            }
        }
        if (rule.deadline() != null) {
            rule.deadline().fields().forEach(this::reads);
        }
    }

    private void reads(Field field) {
        read.add(field.path());
        if (field.derivation() != null) {
            read.addAll(field.derivation().allInputs());
        }
    }

    /** The next case. */
    public Sag next() {
        made++;
        LocalDate date = days.get(random.nextInt(days.size()));
        Map<FactType, List<Record>> told = new LinkedHashMap<>();
        for (FactType type : vocabulary.told()) {
            boolean wanted = type.toldFields().stream().anyMatch(f -> read.contains(f.path()));
            if (wanted && !chance(10)) {
                facts(type, date).ifPresent(facts -> told.put(type, facts));
            }
        }
        while (true) {
            try {
                Sag sag = sag(date, told);
                CaseFacts.of(vocabulary, sag);
                return sag;
            } catch (UgyldigOplysningException impossible) {
                // What cannot be true together with the rest is told anew, or else not at all.
                FactType type = told.keySet().stream()
                        .filter(t -> impossible.felt().matches(t.name() + "\\b.*"))
                        .findFirst()
                        .orElseGet(() -> told.keySet().iterator().next());
                Optional<List<Record>> other = chance(80) ? facts(type, date) : Optional.empty();
                other.ifPresentOrElse(facts -> told.put(type, facts), () -> told.remove(type));
            }
        }
    }

    private Sag sag(LocalDate date, Map<FactType, List<Record>> told) {
        Sag.Bygger sag = Sag.bygger("eksempel-" + made, date);
        areas.forEach(sag::område);
        told.forEach((type, records) -> {
            if (type.many()) {
                sag.medIngen(Objects.requireNonNull(type.record()));
            }
            records.forEach(sag::med);
        });
        return sag.byg();
    }

    private Optional<List<Record>> facts(FactType type, LocalDate date) {
        List<Record> facts = new ArrayList<>();
        Set<Object> keys = new HashSet<>();
        int wanted = type.many() ? random.nextInt(MOST_OF_A_TYPE + 1) : 1;
        for (int i = 0; i < TRIES && facts.size() < wanted; i++) {
            @Nullable Object[] values = values(type, facts.size() + 1, date);
            Object key = type.key().map(k -> values[k.index()]).orElse(null);
            if (key == null || !keys.contains(key)) {
                fact(type, values).ifPresent(fact -> {
                    facts.add(fact);
                    keys.add(key == null ? fact : key);
                });
            }
        }
        return facts.size() == wanted ? Optional.of(facts) : Optional.empty();
    }

    // Empty when the fact's own limits refuse it.
    private static Optional<Record> fact(FactType type, @Nullable Object[] values) {
        try {
            return Optional.of(Faktum.af(Objects.requireNonNull(type.record()), values));
        } catch (UgyldigOplysningException impossible) {
            return Optional.empty();
        }
    }

    private @Nullable Object[] values(FactType type, int number, LocalDate date) {
        List<Field> fields = type.toldFields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        // What nothing is larger than comes first.
        for (boolean bounded : new boolean[] {false, true}) {
            for (Field field : fields) {
                if (field.atMost().isEmpty() != bounded) {
                    boolean id = type.many() && field.index() == 0;
                    boolean said = field.mandatory() || (read.contains(field.path()) && !chance(15));
                    values[field.index()] = id
                            ? type.name().substring(0, 1).toLowerCase(Locale.ROOT) + number
                            : said ? value(type, field, values, date) : null;
                }
            }
        }
        return values;
    }

    private @Nullable Object value(FactType type, Field field, @Nullable Object[] values, LocalDate date) {
        return switch (field.kind()) {
            case BOOLEAN -> chance(30);
            case ENUM ->
                field.javaType()
                        .getEnumConstants()[random.nextInt(field.constants().size())];
            case DATE -> date(field, date);
            case EVENT -> chance(30) ? Haendelse.IKKE_SKET : Haendelse.den(date.minusDays(random.nextInt(RECENT_DAYS)));
            case MOMENT -> date.minusDays(random.nextInt(10)).atTime(8 + random.nextInt(9), 0);
            case NUMBER -> number(field, bound(type, field, values));
            case TEXT -> "t" + random.nextInt(10);
        };
    }

    private LocalDate date(Field field, LocalDate date) {
        if (!field.onlyDays().isEmpty()) {
            return field.onlyDays().stream()
                    .map(d -> MonthDay.parse("--" + d))
                    .map(d -> d.atYear(date.getYear()).isAfter(date)
                            ? d.atYear(date.getYear() - 1)
                            : d.atYear(date.getYear()))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } else if (field.name().equals(BIRTH)) {
            int years = chance(80) ? 6 + random.nextInt(11) : random.nextInt(18);
            return date.minusYears(years).minusDays(random.nextInt(365));
        }
        return date.minusDays(chance(40) ? 0 : random.nextInt(RECENT_DAYS));
    }

    private BigDecimal bound(FactType type, Field field, @Nullable Object[] values) {
        Object other = type.field(field.atMost()).map(f -> values[f.index()]).orElse(null);
        BigDecimal most = BigDecimal.valueOf(field.max());
        if (other instanceof Integer number) {
            return most.min(BigDecimal.valueOf(number));
        } else if (other instanceof BigDecimal number) {
            return most.min(number);
        }
        return other instanceof Spaend number ? most.min(number.fra()) : most;
    }

    private Object number(Field field, BigDecimal most) {
        List<BigDecimal> own = limits.getOrDefault(field.path(), List.of());
        BigDecimal least = BigDecimal.valueOf(Math.max(field.min(), 0));
        BigDecimal value;
        if (!own.isEmpty() && chance(70)) {
            value = own.get(random.nextInt(own.size())).add(BigDecimal.valueOf(random.nextInt(3) - 1L));
        } else {
            BigDecimal usual = own.stream().max(Comparator.naturalOrder()).orElse(HIGHEST_NUMBER);
            BigDecimal span = most.min(own.isEmpty() ? usual : usual.add(usual).add(BigDecimal.ONE));
            // No double: how one is written differs between JDKs.
            BigDecimal drawn = BigDecimal.valueOf(random.nextInt(1001), 3);
            value = span.multiply(field.atMost().isEmpty() ? drawn : drawn.multiply(drawn)); // few days away, mostly
        }
        BigDecimal step = field.step();
        BigDecimal whole = step == null ? BigDecimal.ONE : step;
        value = value.divide(whole, 0, RoundingMode.DOWN)
                .multiply(whole)
                .max(least)
                .min(most.max(least));
        if (field.javaType() == Integer.class) {
            return value.intValue();
        }
        return field.toldAsRange() ? Spaend.præcis(value) : value;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
