package dk.indsatsregler;

import dk.indsatsregler.lineal.Fagvurdering;
import dk.indsatsregler.lineal.Regnestykke;
import dk.indsatsregler.lineal.Tilbud;
import dk.indsatsregler.lineal.Tilbudsliste;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one case: an outcome for every rule asked for, and what is missing.
 *
 * <p>Immutable. Explanations are made when asked for. {@link #toString()} shows no values.
 */
public final class Vurdering {

    /** The format of the result, raised when a reader of its JSON must change. */
    public static final String FORMAT = "indsatsregler-vurdering-1";

    private final Hoved hoved;
    private final List<Udfald> udfald;
    private final @Nullable Boernelineal børnelineal;
    private final @Nullable Indsatstrappe indsatstrappe;
    private final @Nullable IngenVurdering ingenVurdering;
    private final Function<String, Forklaring> forklarer;

    private Vurdering(
            Hoved hoved,
            List<Udfald> udfald,
            @Nullable Boernelineal børnelineal,
            @Nullable Indsatstrappe indsatstrappe,
            @Nullable IngenVurdering ingenVurdering,
            Function<String, Forklaring> forklarer) {
        this.hoved = hoved;
        this.udfald = List.copyOf(udfald);
        this.børnelineal = børnelineal;
        this.indsatstrappe = indsatstrappe;
        this.ingenVurdering = ingenVurdering;
        this.forklarer = forklarer;
    }

    /**
     * Which rules gave the result.
     *
     * @param version the rule set's version
     * @param sha256 SHA-256 over its files (sorted by name, UTF-8, LF), in lower-case hexadecimal
     */
    public record Regelsaet(String version, String sha256) {}

    /**
     * A step on a scale, or the range it lies in while facts are missing.
     *
     * @param laveste the lowest step it can be
     * @param højeste the highest step it can be; {@code null} when no step is certain
     */
    public record Trinspaend(int laveste, @Nullable Integer højeste) {

        /** Is the step known? */
        public boolean erKendt() {
            return højeste != null && højeste == laveste;
        }

        private boolean rører(int fra, int til) {
            return laveste <= til && (højeste == null || fra <= højeste);
        }
    }

    /** For the engine room: an assessment with outcomes. */
    public static Vurdering af(
            Hoved hoved,
            List<Udfald> udfald,
            @Nullable Boernelineal børnelineal,
            @Nullable Indsatstrappe indsatstrappe,
            Function<String, Forklaring> forklarer) {
        return new Vurdering(hoved, udfald, børnelineal, indsatstrappe, null, forklarer);
    }

    /** For the engine room: no assessment. */
    public static Vurdering ingen(Hoved hoved, IngenVurdering hvorfor) {
        return new Vurdering(hoved, List.of(), null, null, hvorfor, id -> {
            throw new IllegalStateException("INGEN_VURDERING: der er intet udfald at forklare.");
        });
    }

    /**
     * What the result is a result of.
     *
     * @param biblioteksversion the library's version
     * @param regelsæt the rules used
     * @param sagId the case's opaque id
     * @param vurderingsdato the assessment date
     * @param områder the areas assessed, sorted
     */
    public record Hoved(
            String biblioteksversion, Regelsaet regelsæt, String sagId, LocalDate vurderingsdato, Set<String> områder) {

        public Hoved {
            områder = Collections.unmodifiableSet(new TreeSet<>(områder));
        }

        /** Shows neither case nor date. */
        @Override
        public String toString() {
            return "Hoved[" + biblioteksversion + " " + regelsæt.sha256() + "]";
        }
    }

    /**
     * Why there is no assessment.
     *
     * @param årsag in Danish
     * @param uenigheder the rules the engine and the second opinion disagree on
     */
    public record IngenVurdering(String årsag, List<Uenighed> uenigheder) {

        public IngenVurdering {
            uenigheder = List.copyOf(uenigheder);
        }

        /**
         * A rule with two answers.
         *
         * @param regel the rule's version
         * @param motor the engine's answer
         * @param kontrol the second opinion
         */
        public record Uenighed(String regel, Status motor, Status kontrol) {}
    }

    /**
     * Børnelinealen, 1-10, 10 best: the professionals' step, which governs, and beside it the advisory one with its sum.
     *
     * @param styrende the governing step: the joint assessment's, else the lowest of the professionals'; {@code null} when none has set one
     * @param vurderinger every professional's assessment, sorted by id
     * @param barn the advisory step of the child; {@code null} when no rule in use is about it
     * @param forældre the advisory step of the parents' capacity; {@code null} when no rule in use is about it
     * @param samlet the lowest of the two, never an average; {@code null} when there is no sum
     * @param afvigelse how far the governing step is from the advisory; {@code null} without either
     * @param resultat {@code AKUT_SPOR} when suspicion of violence or abuse applies: then there is no sum; otherwise {@code null}
     * @param regnestykke how the advisory steps came about
     * @param tilbud the municipality's offers at the governing step, see {@link Vurdering#medTilbud}
     */
    public record Boernelineal(
            @Nullable Trinspaend styrende,
            List<Fagvurdering> vurderinger,
            @Nullable Trinspaend barn,
            @Nullable Trinspaend forældre,
            @Nullable Trinspaend samlet,
            @Nullable Trinspaend afvigelse,
            @Nullable String resultat,
            Regnestykke regnestykke,
            List<Tilbud> tilbud) {

        public Boernelineal {
            vurderinger = List.copyOf(vurderinger);
            tilbud = List.copyOf(tilbud);
        }

        private Boernelineal med(Tilbudsliste liste) {
            List<Tilbud> ved = styrende == null
                    ? List.of()
                    : liste.alle().stream()
                            .filter(t -> styrende.rører(t.fra(), t.til()))
                            .toList();
            return new Boernelineal(
                    styrende, vurderinger, barn, forældre, samlet, afvigelse, resultat, regnestykke, ved);
        }

        /** Shows no values: facts are never written to a log. */
        @Override
        public String toString() {
            return "Boernelineal[…]";
        }
    }

    /**
     * The lowest step of Indsatstrappen judged sufficient by a professional.
     *
     * @param trin the step or range; {@code null} when no step is judged sufficient
     * @param resultat {@code FORELØBIGT} while judgements of lower steps are missing; otherwise {@code null}
     */
    public record Indsatstrappe(
            @Nullable Trinspaend trin, @Nullable String resultat) {}

    /** What the result is a result of. */
    public Hoved hoved() {
        return hoved;
    }

    /** Why there is no assessment; {@code null} when there is one. */
    public @Nullable IngenVurdering ingenVurdering() {
        return ingenVurdering;
    }

    /** Every outcome, in rule order: met, not met, unsettled and out of force. */
    public List<Udfald> udfald() {
        return udfald;
    }

    /**
     * The outcome of one rule.
     *
     * @throws IllegalArgumentException if the rule is not among the outcomes; the message lists those that are
     * @throws IllegalStateException if there is no assessment
     */
    public Udfald udfald(String regelId) {
        if (ingenVurdering != null) {
            throw new IllegalStateException("INGEN_VURDERING: der er intet udfald.");
        }
        return udfald.stream()
                .filter(u -> u.id().equals(regelId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ingen regel hedder " + regelId
                        + " i vurderingen. Der er: "
                        + String.join(", ", udfald.stream().map(Udfald::id).toList()) + "."));
    }

    /** What is missing over all outcomes that still matter, the fact most outcomes wait for first. */
    public List<Mangel> mangler() {
        Map<String, List<Mangel>> efterSti = new LinkedHashMap<>();
        for (Udfald u : udfald) {
            if (!u.udenBetydning()) {
                u.mangler()
                        .forEach(m -> efterSti.computeIfAbsent(m.sti(), s -> new ArrayList<>())
                                .add(m));
            }
        }
        List<Mangel> samlet = new ArrayList<>();
        efterSti.values().forEach(ens -> {
            Mangel m = ens.get(0);
            List<String> afgør = ens.stream().flatMap(e -> e.afgør().stream()).toList();
            samlet.add(new Mangel(m.felt(), m.sti(), m.spørgsmål(), m.svaresAf(), m.skøn(), afgør));
        });
        samlet.sort(Comparator.comparingInt((Mangel m) -> -m.afgør().size())); // stable: ties keep rule order
        return List.copyOf(samlet);
    }

    /** The contradictions that are certain. */
    public List<Udfald> modstrid() {
        return udfald.stream()
                .filter(u -> u.regel().slags() == Slags.MODSTRID && u.erOpfyldt())
                .toList();
    }

    /** The reservations of the rules that are met or open, each once, in rule order. */
    public List<String> forbehold() {
        return udfald.stream()
                .filter(u -> u.status() == Status.OPFYLDT || u.status() == Status.UAFKLARET)
                .map(u -> u.regel().forbehold())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /** The same assessment, with a municipality's offers at the governing step of Børnelinealen. No outcome depends on them. */
    public Vurdering medTilbud(Tilbudsliste tilbud) {
        Boernelineal vist = børnelineal == null ? null : børnelineal.med(tilbud);
        return new Vurdering(hoved, udfald, vist, indsatstrappe, ingenVurdering, forklarer);
    }

    /** Børnelinealen; {@code null} when no rule in use is about it. */
    public @Nullable Boernelineal børnelineal() {
        return børnelineal;
    }

    /** The lowest sufficient step of Indsatstrappen; {@code null} when no rule in use is about it. */
    public @Nullable Indsatstrappe indsatstrappe() {
        return indsatstrappe;
    }

    /**
     * Explains a rule, fired or not.
     *
     * @throws IllegalArgumentException if the rule is not among the outcomes
     * @throws IllegalStateException if there is no assessment
     */
    public Forklaring forklar(String regelId) {
        return forklarer.apply(udfald(regelId).id());
    }

    /** Shows neither case nor outcomes. */
    @Override
    public String toString() {
        return "Vurdering[" + (ingenVurdering != null ? "INGEN_VURDERING" : udfald.size() + " udfald") + "]";
    }
}
