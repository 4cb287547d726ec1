package dk.indsatsregler;

import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Tilbudsliste;
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
    private final List<Udfald.Konflikt> konflikter;
    private final Function<String, Forklaring> forklarer;

    private Vurdering(
            Hoved hoved,
            List<Udfald> udfald,
            @Nullable Boernelineal børnelineal,
            @Nullable Indsatstrappe indsatstrappe,
            @Nullable IngenVurdering ingenVurdering,
            List<Udfald.Konflikt> konflikter,
            Function<String, Forklaring> forklarer) {
        this.hoved = hoved;
        this.udfald = List.copyOf(udfald);
        this.børnelineal = børnelineal;
        this.indsatstrappe = indsatstrappe;
        this.ingenVurdering = ingenVurdering;
        this.konflikter = List.copyOf(konflikter);
        this.forklarer = forklarer;
    }

    /**
     * Which rules gave the result.
     *
     * @param version the rule set's version
     * @param sha256 SHA-256 over its files (sorted by name, UTF-8, LF), in lower-case hexadecimal
     */
    public record Regelsaet(String version, String sha256) {}

    /** For the engine room: an assessment with outcomes. */
    public static Vurdering af(
            Hoved hoved,
            List<Udfald> udfald,
            @Nullable Boernelineal børnelineal,
            @Nullable Indsatstrappe indsatstrappe,
            Function<String, Forklaring> forklarer) {
        return af(hoved, udfald, børnelineal, indsatstrappe, List.of(), forklarer);
    }

    /** For the engine room: an assessment with outcomes that pull in different directions. */
    public static Vurdering af(
            Hoved hoved,
            List<Udfald> udfald,
            @Nullable Boernelineal børnelineal,
            @Nullable Indsatstrappe indsatstrappe,
            List<Udfald.Konflikt> konflikter,
            Function<String, Forklaring> forklarer) {
        return new Vurdering(hoved, udfald, børnelineal, indsatstrappe, null, konflikter, forklarer);
    }

    /** For the engine room: no assessment. */
    public static Vurdering ingen(Hoved hoved, IngenVurdering hvorfor) {
        return new Vurdering(hoved, List.of(), null, null, hvorfor, List.of(), id -> {
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

    /** The contradictions that are certain: what rests on most first, then rule order. */
    public List<Udfald> modstrid() {
        return udfald.stream()
                .filter(u -> u.regel().slags() == Slags.MODSTRID && u.erOpfyldt())
                .sorted(Comparator.comparing(u -> u.regel().grundlag())) // stable
                .toList();
    }

    /**
     * Outcomes that pull in different directions: of different areas, or where a duty stands against something that rests on less than law.
     * The certain ones first, then by what the one against rests on: law before guidance, a local choice last.
     */
    public List<Udfald.Konflikt> konflikter() {
        return konflikter;
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
        return new Vurdering(hoved, udfald, vist, indsatstrappe, ingenVurdering, konflikter, forklarer);
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
