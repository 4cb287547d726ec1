package dk.indsatsregler;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One child, one professional occasion, one assessment date: the facts to assess.
 *
 * <pre>{@code
 * Sag sag = Sag.bygger("sag-1", LocalDate.of(2020, 3, 30))
 *         .med(new Barn(LocalDate.of(2013, 5, 1), null))
 *         .medIngen(Underretning.class)
 *         .byg();
 * }</pre>
 *
 * <p>What is left out is not known. Immutable.
 */
public final class Sag {

    private final String id;
    private final LocalDate vurderingsdato;
    private final Set<String> områder;
    private final Map<Class<? extends Record>, List<Record>> fakta;

    private Sag(Bygger bygger) {
        this.id = bygger.id;
        this.vurderingsdato = bygger.vurderingsdato;
        this.områder = Collections.unmodifiableSet(new TreeSet<>(bygger.områder));
        Map<Class<? extends Record>, List<Record>> kopi = new LinkedHashMap<>();
        bygger.fakta.forEach((type, liste) -> kopi.put(type, List.copyOf(liste)));
        this.fakta = Collections.unmodifiableMap(kopi);
    }

    /**
     * Starts a case.
     *
     * @param id an opaque id, 1-64 of {@code A-Z a-z 0-9 . _ -}; never a CPR number or a name
     * @param vurderingsdato the assessment date: never "now"
     * @throws UgyldigOplysningException if the id is not opaque
     */
    public static Bygger bygger(String id, LocalDate vurderingsdato) {
        return new Bygger(id, vurderingsdato);
    }

    /** The opaque id. */
    public String id() {
        return id;
    }

    /** The assessment date. */
    public LocalDate vurderingsdato() {
        return vurderingsdato;
    }

    /** The areas asked for, sorted; empty means those whose facts are given. */
    public Set<String> områder() {
        return områder;
    }

    /** The facts of a type: empty when not told, an empty list when there are none. */
    public Optional<List<Record>> fakta(Class<? extends Record> type) {
        return Optional.ofNullable(fakta.get(type));
    }

    /** The fact types told, those there are none of included. */
    public Set<Class<? extends Record>> typer() {
        return fakta.keySet();
    }

    /** The same case on another assessment date. */
    public Sag på(LocalDate dato) {
        Bygger bygger = new Bygger(id, dato);
        bygger.områder.addAll(områder);
        fakta.forEach((type, liste) -> bygger.fakta.put(type, new ArrayList<>(liste)));
        return bygger.byg();
    }

    /** Shows no values: facts are never written to a log. */
    @Override
    public String toString() {
        return "Sag[…]";
    }

    /** Builds a {@link Sag}. */
    public static final class Bygger {

        private final String id;
        private final LocalDate vurderingsdato;
        private final Set<String> områder = new TreeSet<>();
        private final Map<Class<? extends Record>, List<Record>> fakta = new LinkedHashMap<>();

        private Bygger(String id, @Nullable LocalDate vurderingsdato) {
            this.id = Krav.anonymtMærke("sagId", id);
            if (vurderingsdato == null) {
                throw new UgyldigOplysningException("vurderingsdato", "skal være oplyst.");
            }
            this.vurderingsdato = vurderingsdato;
        }

        /** Asks for an area; the default is the areas whose facts are given. */
        public Bygger område(String område) {
            områder.add(område);
            return this;
        }

        /**
         * Adds a fact.
         *
         * @throws UgyldigOplysningException if there is one already and there can be only one, or one with the same id
         */
        public Bygger med(Record faktum) {
            Class<? extends Record> type = faktum.getClass();
            List<Record> liste = fakta.computeIfAbsent(type, t -> new ArrayList<>());
            if (!kanVæreFlere(type) && !liste.isEmpty()) {
                throw new UgyldigOplysningException(type.getSimpleName(), "kan kun oplyses én gang.");
            }
            liste.add(faktum);
            return this;
        }

        /** Tells that there are no facts of a type there can be several of. */
        public Bygger medIngen(Class<? extends Record> type) {
            if (!kanVæreFlere(type)) {
                throw new UgyldigOplysningException(
                        type.getSimpleName(), "findes altid; lad den være ude, når den ikke er oplyst.");
            }
            fakta.computeIfAbsent(type, t -> new ArrayList<>());
            return this;
        }

        /** The case. */
        public Sag byg() {
            return new Sag(this);
        }

        private static boolean kanVæreFlere(Class<? extends Record> type) {
            Fakta fakta = type.getAnnotation(Fakta.class);
            if (fakta == null) {
                throw new UgyldigOplysningException(type.getSimpleName(), "er ikke en faktatype.");
            }
            return fakta.flere();
        }
    }
}
