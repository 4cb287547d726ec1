package dk.indsatsregler;

import dk.indsatsregler.dokument.Dokument;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Tilbud;
import dk.indsatsregler.skala.Tilbudsliste;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one case: an outcome for every rule asked for, and what is missing.
 *
 * <p>Bounded, since what it is made of is: a rule set has at most 5,000 rules, a case at most 5,000 facts (of one type 1,000) with 25,000
 * values in all, told and measured. So there are at most 5,000 outcomes, each with at most 5,000 witnesses, at most 25,000 questions and values, and
 * at most 2,000 offers; the JSON Schema of results says it of every list ({@code maxItems}).
 *
 * <p>Immutable. Explanations are made when asked for. {@link #toString()} shows no values.
 */
public final class Vurdering {

    /** The format of the result, raised when a reader of its JSON must change. */
    public static final String FORMAT = "indsatsregler-vurdering-1";

    private final Hoved hoved;
    private final List<Svar> svar;
    private final List<Udfald> udfald;
    private final List<Mangel> mangler;
    private final @Nullable Boernelineal børnelineal;
    private final @Nullable Indsatstrappe indsatstrappe;
    private final @Nullable IngenVurdering ingenVurdering;
    private final List<Udfald.Konflikt> konflikter;
    private final Indblik indblik;
    private final List<Tilbud> tilbud;
    private final boolean tilbudVenter;

    private Vurdering(
            Hoved hoved,
            List<Svar> svar,
            List<Udfald> udfald,
            List<Mangel> mangler,
            @Nullable Boernelineal børnelineal,
            @Nullable Indsatstrappe indsatstrappe,
            @Nullable IngenVurdering ingenVurdering,
            List<Udfald.Konflikt> konflikter,
            Indblik indblik,
            List<Tilbud> tilbud,
            boolean tilbudVenter) {
        this.hoved = hoved;
        this.svar = List.copyOf(svar);
        this.udfald = List.copyOf(udfald);
        this.mangler = List.copyOf(mangler);
        this.børnelineal = børnelineal;
        this.indsatstrappe = indsatstrappe;
        this.ingenVurdering = ingenVurdering;
        this.konflikter = List.copyOf(konflikter);
        this.indblik = indblik;
        this.tilbud = List.copyOf(tilbud);
        this.tilbudVenter = tilbudVenter;
    }

    /**
     * Which rules gave the result.
     *
     * @param version the rule set's version
     * @param sha256 SHA-256 over its files (sorted by name, UTF-8, LF), in lower-case hexadecimal
     * @param kontakt whom to call when a child must be protected, from the file {@code kontakt.txt} of the uppermost layer that has one;
     *     {@code null} when none has
     */
    public record Regelsaet(
            String version, String sha256, @Nullable String kontakt) {

        /** Rules that do not say whom to call. */
        public Regelsaet(String version, String sha256) {
            this(version, sha256, null);
        }
    }

    /** For the library: an assessment with outcomes. */
    public static Vurdering af(
            Hoved hoved,
            List<Udfald> udfald,
            @Nullable Boernelineal børnelineal,
            @Nullable Indsatstrappe indsatstrappe,
            Function<String, Forklaring> forklarer) {
        return af(hoved, List.of(), udfald, mangler(udfald), børnelineal, indsatstrappe, List.of(), forklarer);
    }

    /** For the library: an assessment with answers, and with outcomes that pull in different directions. */
    public static Vurdering af(
            Hoved hoved,
            List<Svar> svar,
            List<Udfald> udfald,
            List<Mangel> mangler,
            @Nullable Boernelineal børnelineal,
            @Nullable Indsatstrappe indsatstrappe,
            List<Udfald.Konflikt> konflikter,
            Function<String, Forklaring> forklarer) {
        return af(hoved, svar, udfald, mangler, børnelineal, indsatstrappe, konflikter, new Indblik() {
            @Override
            public Forklaring forklar(String regelId) {
                return forklarer.apply(regelId);
            }

            @Override
            public List<Vaerdi> oplysninger() {
                return List.of();
            }

            @Override
            public Vaerdi.Laest læst(String regelId) {
                return new Vaerdi.Laest(List.of(), List.of());
            }

            @Override
            public Udfald.@Nullable Spaerring kontaktVenter() {
                return null;
            }
        });
    }

    /** For the library: an assessment with all there is to see of it. */
    public static Vurdering af(
            Hoved hoved,
            List<Svar> svar,
            List<Udfald> udfald,
            List<Mangel> mangler,
            @Nullable Boernelineal børnelineal,
            @Nullable Indsatstrappe indsatstrappe,
            List<Udfald.Konflikt> konflikter,
            Indblik indblik) {
        return new Vurdering(
                hoved, svar, udfald, mangler, børnelineal, indsatstrappe, null, konflikter, indblik, List.of(), false);
    }

    /** For the library: no assessment. */
    public static Vurdering ingen(Hoved hoved, IngenVurdering hvorfor) {
        return new Vurdering(
                hoved,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                hvorfor,
                List.of(),
                new Indblik() {
                    @Override
                    public Forklaring forklar(String regelId) {
                        throw new IllegalStateException("INGEN_VURDERING: der er intet udfald at forklare.");
                    }

                    @Override
                    public List<Vaerdi> oplysninger() {
                        return List.of();
                    }

                    @Override
                    public Vaerdi.Laest læst(String regelId) {
                        throw new IllegalStateException("INGEN_VURDERING: der er intet udfald.");
                    }

                    @Override
                    public Udfald.@Nullable Spaerring kontaktVenter() {
                        return null;
                    }
                },
                List.of(),
                false);
    }

    /** For the library: what is worked out when asked for, the same each time. */
    public interface Indblik {

        /** Why a rule came out as it did. */
        Forklaring forklar(String regelId);

        /** What would change an outcome. */
        default Forskelle forskelle(String regelId) {
            throw new IllegalStateException("Oplysningerne bag vurderingen er her ikke.");
        }

        /** Every value some outcome read. */
        List<Vaerdi> oplysninger();

        /** What one outcome read. */
        Vaerdi.Laest læst(String regelId);

        /** The child's age in whole years on the assessment date; {@code null} when not known. */
        default @Nullable Integer alder() {
            return null;
        }

        /** The fields the case tells and no rule in use reads. */
        default List<String> ulæsteFelter() {
            return List.of();
        }

        /** Why parents and network are not to be contacted yet. */
        Udfald.@Nullable Spaerring kontaktVenter();

        /** What keeps a text from a party or the child: without insight into the case, that nothing is known of it. */
        default List<Laas> låst(Vurdering vurdering) {
            return List.of(Laas.OVERGREB_UKENDT, Laas.ÆRE_UKENDT);
        }

        /** The reasons of some outcomes, as a document. */
        default Dokument begrundelse(Vurdering vurdering, Udskrift udskrift, Collection<String> regler) {
            throw new IllegalStateException("Vurderingen har ingen sag at begrunde ud fra.");
        }
    }

    /**
     * What the result is a result of.
     *
     * @param biblioteksversion the library's version
     * @param regelsæt the rules used
     * @param sagId the case's opaque id
     * @param vurderingsdato the assessment date
     * @param områder the areas assessed, sorted; of others there are only the duties by law that turn on something told, and what they read
     * @param forbehold reservations on the whole result, e.g. that the rules in use lack the law's; mostly empty
     */
    public record Hoved(
            String biblioteksversion,
            Regelsaet regelsæt,
            String sagId,
            LocalDate vurderingsdato,
            Set<String> områder,
            List<String> forbehold) {

        /** Without reservations. */
        public Hoved(
                String biblioteksversion,
                Regelsaet regelsæt,
                String sagId,
                LocalDate vurderingsdato,
                Set<String> områder) {
            this(biblioteksversion, regelsæt, sagId, vurderingsdato, områder, List.of());
        }

        public Hoved {
            forbehold = List.copyOf(forbehold);
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

    /** The answer of each area that has one, in the order of the areas' names. What heads the page a caseworker reads. */
    public List<Svar> svar() {
        return svar;
    }

    /**
     * For frameworks that write any object as JSON, and would make {@code {}} of this one, or no outcomes where there are some: they are
     * stopped here. {@code dk.indsatsregler.json.VurderingJson} writes an assessment.
     *
     * @throws IllegalStateException always
     */
    @SuppressWarnings("DoNotCallSuggester") // called by frameworks, by reflection
    public Object getJson() {
        throw new IllegalStateException("a Vurdering is written by dk.indsatsregler.json.VurderingJson, not as a bean");
    }

    /**
     * Every outcome, in rule order: met, not met, unsettled and out of force.
     *
     * @throws IllegalStateException if there is no assessment ({@link #ingenVurdering()}): an empty list would be read as nothing to do for
     *     the child
     */
    public List<Udfald> udfald() {
        if (ingenVurdering != null) {
            throw new IllegalStateException("INGEN_VURDERING: der er intet udfald.");
        }
        return udfald;
    }

    /**
     * The outcome of one rule.
     *
     * @throws IllegalArgumentException if the rule is not among the outcomes; the message lists those that are
     * @throws IllegalStateException if there is no assessment
     */
    public Udfald udfald(String regelId) {
        for (Udfald et : udfald()) {
            if (et.id().equals(regelId)) {
                return et;
            }
        }
        throw new IllegalArgumentException("Ingen regel hedder " + regelId + " i vurderingen. Der er: "
                + String.join(", ", udfald.stream().map(Udfald::id).toList()) + ".");
    }

    /**
     * Every deadline of the outcomes that are met, by the moment it falls due, those that cannot be counted yet last. Nothing but the date
     * orders them, and then the rule's id and the fact's.
     */
    public List<Sagsfrist> frister() {
        return Sagsfrist.af(udfald);
    }

    /** The checklist: the measuring points whose area is asked for, then every step with a date; yes, no, not yet or not told. */
    public List<Tjekpunkt> tjekliste() {
        return Tjekpunkt.af(udfald, frister());
    }

    /**
     * The paragraph a point of the checklist rests on, in this case: of two acts the one that governs (IT-58), both where that is not known.
     *
     * @throws IllegalArgumentException if its rule is not among the outcomes
     */
    public String henvisning(Tjekpunkt punkt) {
        udfald(punkt.regel().id());
        return Lovudgave.henvisning(punkt, this);
    }

    /**
     * The questions worth asking, over all outcomes: what settles protection of the child first, then law, then areas' answers, then
     * guidance, last local levels; then the fact most outcomes wait for. One whose answer can change nothing for this child is not among
     * them, though an outcome names everything that would settle it.
     */
    public List<Mangel> mangler() {
        return mangler;
    }

    private static List<Mangel> mangler(List<Udfald> udfald) {
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
            samlet.add(m.medAfgør(afgør));
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

    /** The reservations on the whole result, then those of the rules that are met or open, each once, in rule order. */
    public List<String> forbehold() {
        if (ingenVurdering != null) {
            return List.of();
        }
        return Stream.concat(
                        hoved.forbehold().stream(),
                        udfald.stream()
                                .filter(u -> u.status() == Status.OPFYLDT || u.status() == Status.UAFKLARET)
                                .map(u -> u.regel().virkning().forbehold())
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull))
                .distinct()
                .toList();
    }

    /**
     * Why parents and network are not to be contacted yet; {@code null} when nothing says so. Whatever else an application proposes of its
     * own, such as letters, calendar entries and offers, waits for the same.
     */
    public Udfald.@Nullable Spaerring kontaktVenter() {
        return indblik.kontaktVenter();
    }

    /**
     * The same assessment, with those of a municipality's offers that are for the child as far as is known: at the governing step of
     * Børnelinealen, and whatever the step. In the list's order, never ranked. No outcome depends on them. While parents are
     * not to be contacted, they are held back ({@link Boernelineal#tilbudVenter()}).
     */
    public Vurdering medTilbud(Tilbudsliste tilbud) {
        Integer alder = indblik.alder();
        Tilbudsliste passer = new Tilbudsliste(tilbud.alle().stream()
                .filter(t -> t.passer(alder, hoved.områder()))
                .toList());
        boolean venter = kontaktVenter() != null;
        Boernelineal vist = børnelineal == null ? null : børnelineal.med(passer, venter);
        List<Tilbud> uanset = ingenVurdering != null
                ? List.of()
                : passer.alle().stream().filter(Tilbud::uansetTrin).toList();
        return new Vurdering(
                hoved,
                svar,
                udfald,
                mangler,
                vist,
                indsatstrappe,
                ingenVurdering,
                konflikter,
                indblik,
                venter ? List.of() : uanset,
                venter && !uanset.isEmpty());
    }

    /**
     * The municipality's offers whatever the step of Børnelinealen that are for the child as far as is known, in the list's order, see
     * {@link #medTilbud}; those at a step are in {@link #børnelineal()}.
     */
    public List<Tilbud> tilbud() {
        return tilbud;
    }

    /** Are there offers whatever the step that are held back, because parents and network are not to be contacted yet? */
    public boolean tilbudVenter() {
        return tilbudVenter;
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
        return indblik.forklar(udfald(regelId).id());
    }

    /**
     * What would change a rule's outcome: the fewest told answers that would turn it, its limits, and what is missing. Worked out when asked
     * for, within a counted number of steps.
     *
     * @throws IllegalArgumentException if the rule is not among the outcomes
     * @throws IllegalStateException if there is no assessment
     */
    public Forskelle forskelle(String regelId) {
        return indblik.forskelle(udfald(regelId).id());
    }

    /**
     * The values outcomes read, told and measured, with unit and day, and those they are measured by: what a caseworker files with the
     * result. In the order of the fact types, the facts' ids and the fields. Contains facts of the case.
     */
    public List<Vaerdi> oplysninger() {
        return indblik.oplysninger();
    }

    /**
     * The fields the case tells and no rule in use reads, as {@code Foraelder.sektor}, in the order of the fact types: what is not needed
     * for this assessment, and can be left out unless something else needs it (data minimisation). Names fields, never values, and says
     * nothing about the child.
     */
    public List<String> ulæsteFelter() {
        return indblik.ulæsteFelter();
    }

    /**
     * What one outcome read; nothing when it is out of force.
     *
     * @throws IllegalArgumentException if the rule is not among the outcomes
     * @throws IllegalStateException if there is no assessment
     */
    public Vaerdi.Laest læst(String regelId) {
        return indblik.læst(udfald(regelId).id());
    }

    /**
     * Why no text may be made for a party or the child yet; empty when one may be (RF-22). Whatever an application makes for them of its own
     * is held by the same: suspicion of violence or abuse until a professional releases it, barnets lov § 18, stk. 3 until the risk is
     * assessed, and either of them not known.
     */
    public List<Laas> låst() {
        return ingenVurdering != null ? List.of(Laas.INGEN_VURDERING) : indblik.låst(this);
    }

    /**
     * A draft of the reasons of some outcomes (forvaltningsloven §§ 22 and 24): the rules and since when they are in force, the considerations
     * where there is a judgement, the facts of weight with their value, date and origin, what is missing or disputed, and what only a person
     * can write, as empty places. It decides nothing and chooses no recipient. About placement outside the home no draft is written: only
     * the law's conditions, what is told and what is missing. The same document for the same case, rules and arguments.
     *
     * @param udskrift the edition, its reader, and the day it is printed
     * @param regler ids of the outcomes, at least one
     * @throws UdgaveLaastException if it is for a party or the child, and {@link #låst()} says why not yet
     * @throws IllegalArgumentException if a rule is not among the outcomes, or the edition is not made for it; the message is Danish
     * @throws IllegalStateException if there is no assessment
     */
    public Dokument begrundelse(Udskrift udskrift, Collection<String> regler) {
        if (ingenVurdering != null) {
            throw new IllegalStateException("INGEN_VURDERING: der er intet udfald at begrunde.");
        }
        return indblik.begrundelse(this, udskrift, regler);
    }

    /**
     * The outcomes an area's reasons are about: those its answer rests on, and what the law says is to be done there. In rule order; empty
     * when the area is not assessed, or nothing is met.
     */
    public List<String> tilBegrundelse(String område) {
        Set<String> besvarer = svar.stream()
                .filter(s -> s.område().equals(område))
                .flatMap(s -> s.punkter().stream())
                .flatMap(p -> p.regler().stream())
                .collect(Collectors.toSet());
        return udfald.stream()
                .filter(u -> u.regel().område().equals(område))
                .filter(u -> besvarer.contains(u.id())
                        || (u.erOpfyldt()
                                && u.regel().grundlag() == Grundlag.LOV
                                && u.regel().opgave().handling() != null))
                .map(Udfald::id)
                .toList();
    }

    /** The child's age in whole years on the assessment date; {@code null} when not known. */
    public @Nullable Integer alder() {
        return indblik.alder();
    }

    /** Shows neither case nor outcomes. */
    @Override
    public String toString() {
        return "Vurdering[" + (ingenVurdering != null ? "INGEN_VURDERING" : udfald.size() + " udfald") + "]";
    }
}
