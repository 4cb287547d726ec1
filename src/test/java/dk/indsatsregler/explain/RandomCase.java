package dk.indsatsregler.explain;

import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Farve;
import dk.indsatsregler.proeve.Modtagelse;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** En tilfældig sag som sti og værdi, så den kan svares videre på. */
final class RandomCase {

    private static final List<Class<? extends Record>> MANY = List.of(Ting.class, Modtagelse.class);
    private static final LocalDate DAY = LocalDate.of(2020, 3, 15);

    private final Random random;
    private final Map<String, @Nullable Object> cells = new TreeMap<>();
    private final Set<String> untold = new java.util.TreeSet<>();

    private RandomCase(Random random) {
        this.random = random;
    }

    static RandomCase of(Random random) {
        RandomCase made = new RandomCase(random);
        made.add(Ene.class, "Ene", false);
        for (Class<? extends Record> type : MANY) {
            if (random.nextInt(4) == 0) {
                made.untold.add(type.getSimpleName());
            } else {
                made.tell(type, false);
            }
        }
        return made;
    }

    private void tell(Class<? extends Record> type, boolean fully) {
        int number = random.nextInt(4);
        for (int i = 0; i < number; i++) {
            add(type, type.getSimpleName() + "[" + (char) ('a' + i) + "]", fully);
        }
    }

    private void add(Class<? extends Record> type, String row, boolean fully) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = row + "." + component.getName();
            if (component.getName().equals("id")) {
                cells.put(path, row.substring(row.length() - 2, row.length() - 1));
            } else if (component.getType() == Spaend.class && !fully && random.nextInt(3) == 0) {
                int low = random.nextInt(4);
                cells.put(path, Spaend.mellem(low, low + 1 + random.nextInt(4)));
            } else {
                cells.put(path, fully || random.nextInt(2) == 0 ? value(component.getType()) : null);
            }
        }
    }

    /** Alt, der kan svares på: felter uden et kendt svar, og typer, det ikke er oplyst, hvilke der er af. */
    Set<String> open() {
        Set<String> open = new java.util.TreeSet<>(untold);
        cells.forEach((path, value) -> {
            if (!Values.known(value)) {
                open.add(path);
            }
        });
        return open;
    }

    /** Den samme sag med et tilfældigt, helt svar på hver. */
    RandomCase answer(Set<String> paths) {
        RandomCase answered = new RandomCase(random);
        answered.cells.putAll(cells);
        answered.untold.addAll(untold);
        for (String path : paths) {
            Object known = cells.get(path);
            if (untold.contains(path)) {
                answered.untold.remove(path);
                answered.tell(path.equals("Ting") ? Ting.class : Modtagelse.class, true);
            } else if (known instanceof Spaend range) {
                int width = range.til().subtract(range.fra()).intValueExact();
                answered.cells.put(path, Spaend.præcis(range.fra().intValueExact() + random.nextInt(width + 1)));
            } else {
                answered.cells.put(path, value(type(path)));
            }
        }
        return answered;
    }

    CaseFacts facts() {
        List<Object> told = new ArrayList<>();
        told.add(record(Ene.class, "Ene"));
        for (Class<? extends Record> type : MANY) {
            String name = type.getSimpleName();
            List<Object> records = cells.keySet().stream()
                    .filter(path -> path.startsWith(name + "[") && path.endsWith(".id"))
                    .map(path -> record(type, path.substring(0, path.length() - 3)))
                    .toList();
            told.addAll(records);
            if (records.isEmpty() && !untold.contains(name)) {
                told.add(type);
            }
        }
        return Build.facts(told.toArray());
    }

    private Object record(Class<? extends Record> type, String row) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            types[i] = components[i].getType();
            values[i] = cells.get(row + "." + components[i].getName());
        }
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(row, e);
        }
    }

    private static Class<?> type(String path) {
        return Build.field(path.replaceAll("\\[.*]", "")).javaType();
    }

    private Object value(Class<?> type) {
        int number = random.nextInt(6);
        if (type == Integer.class) {
            return number;
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(number);
        } else if (type == Spaend.class) {
            return Spaend.præcis(number);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Farve.class) {
            return List.of(Farve.RØD, Farve.GRØN, Farve.BLÅ).get(random.nextInt(3));
        } else if (type == LocalDate.class) {
            return DAY.plusDays(number);
        } else if (type == Haendelse.class) {
            return number == 0 ? Haendelse.IKKE_SKET : Haendelse.den(DAY.plusDays(number));
        } else if (type == LocalDateTime.class) {
            return DAY.plusDays(number).atTime(12, 0);
        }
        throw new AssertionError(type);
    }
}
