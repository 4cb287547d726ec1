package dk.indsatsregler.sag;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sætter et faktum sammen felt for felt. Det er her, {@code Foraelder.med("mor").hjemsendt(false)} bliver til; den, der bruger biblioteket,
 * kalder faktatypernes egne metoder.
 */
public final class Faktum {

    /** A record's canonical constructor, its accessors, and which of its components are always told; looked up once. */
    private record Shape(Constructor<?> constructor, List<RecordComponent> components) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                return new Shape(
                        type.getConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)),
                        List.of(components));
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type.getSimpleName() + " has no public canonical constructor", e);
            }
        }
    };

    private Faktum() {}

    /**
     * Et faktum, som kun det er kendt af, der altid skal være oplyst (fx {@code id}).
     *
     * @param altidOplyst værdierne af de felter, der intet spørgsmål har, i recordens rækkefølge
     * @throws UgyldigOplysningException hvis en af dem er uden for det tilladte
     */
    public static <R extends Record> R med(Class<R> type, Object... altidOplyst) {
        List<RecordComponent> components = SHAPES.get(type).components();
        @Nullable Object[] felter = new @Nullable Object[components.size()];
        int næste = 0;
        for (int i = 0; i < felter.length; i++) {
            if (!components.get(i).isAnnotationPresent(Oplysning.class)) {
                felter[i] = altidOplyst[næste++];
            }
        }
        return af(type, felter);
    }

    /**
     * Det samme faktum med et andet svar på ét felt.
     *
     * @param svar svaret; {@code null}: ikke oplyst
     * @throws UgyldigOplysningException hvis svaret er uden for det tilladte
     */
    @SuppressWarnings("unchecked") // a record's class has no subclasses
    public static <R extends Record> R med(R faktum, String felt, @Nullable Object svar) {
        List<RecordComponent> components = SHAPES.get(faktum.getClass()).components();
        @Nullable Object[] felter = new @Nullable Object[components.size()];
        boolean fundet = false;
        for (int i = 0; i < felter.length; i++) {
            boolean detteFelt = components.get(i).getName().equals(felt);
            felter[i] = detteFelt ? svar : læst(components.get(i).getAccessor(), faktum);
            fundet |= detteFelt;
        }
        if (!fundet) {
            throw new IllegalArgumentException(faktum.getClass().getSimpleName() + " has no component " + felt);
        }
        return (R) af(faktum.getClass(), felter);
    }

    /**
     * Faktummet med de svar, i recordens rækkefølge; {@code null}: ikke oplyst.
     *
     * @throws UgyldigOplysningException hvis et svar er uden for det tilladte
     */
    public static <R extends Record> R af(Class<R> type, @Nullable Object[] felter) {
        try {
            return type.cast(SHAPES.get(type).constructor().newInstance(felter));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof UgyldigOplysningException ugyldig) {
                throw ugyldig;
            }
            // Not passed on as a cause: what another exception says may hold a value.
            throw new IllegalStateException(type.getSimpleName() + " refused its fields with "
                    + e.getTargetException().getClass().getName() + ", not UgyldigOplysningException");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be made", e);
        }
    }

    private static @Nullable Object læst(Method accessor, Record faktum) {
        try {
            return accessor.invoke(faktum);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor.getName() + " cannot be read", e);
        }
    }
}
