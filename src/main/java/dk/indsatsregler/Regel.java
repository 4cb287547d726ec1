package dk.indsatsregler;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule as it stands in its rule file, without its conditions' machinery.
 *
 * @param id the stable name results, tests and messages use, e.g. {@code NP-K1}
 * @param titel the short sentence after the id
 * @param område the area, i.e. the folder of the rule file, e.g. {@code noedpasning}
 * @param slags what the rule concludes
 * @param grundlag what it rests on
 * @param hvilerPå every weaker basis among the statements it, or a rule it reads, leans on; strongest first
 * @param kilde the source, in full
 * @param udsagn ids of the statements in {@code rules/udsagn.json} it expresses
 * @param forklaring the rule in one Danish sentence
 * @param gyldigFra first assessment date it is in force
 * @param gyldigTil last assessment date it is in force; {@code null} when open
 * @param resultat what the outcome is called when met
 * @param gruppe the group it counts in
 * @param emne the topic other rules may block it by
 * @param handling what is to be done
 * @param ansvarlig by whom
 * @param frist by when, as written
 * @param forbehold a reservation shown with the outcome
 * @param fortolkning where the source is silent and a choice was made
 * @param udeladt what could not be expressed
 * @param fil the rule file
 * @param linje the line of {@code rule} in that file, from 1
 * @param tekst the rule's text as written
 * @param lag the layer it stands in: 0 for the rules all others lie on, 1 for the first layer upon them
 * @param fuldstændig the set it belongs to of which every case meets exactly one rule; {@code null} when it belongs to none
 * @param erstatter every version of the rule it replaces, as it stands in the layers below; empty when it replaces none
 */
public record Regel(
        String id,
        String titel,
        String område,
        Slags slags,
        Grundlag grundlag,
        Set<Grundlag> hvilerPå,
        String kilde,
        List<String> udsagn,
        String forklaring,
        LocalDate gyldigFra,
        @Nullable LocalDate gyldigTil,
        @Nullable String resultat,
        @Nullable String gruppe,
        @Nullable String emne,
        @Nullable String handling,
        @Nullable String ansvarlig,
        @Nullable String frist,
        @Nullable String forbehold,
        @Nullable String fortolkning,
        @Nullable String udeladt,
        String fil,
        int linje,
        String tekst,
        int lag,
        @Nullable String fuldstændig,
        List<Regel> erstatter) {

    public Regel {
        udsagn = List.copyOf(udsagn);
        erstatter = List.copyOf(erstatter);
        hvilerPå = Collections.unmodifiableSet(
                hvilerPå.isEmpty() ? EnumSet.noneOf(Grundlag.class) : EnumSet.copyOf(hvilerPå));
    }

    /** A rule of no layer: one that all others lie on. */
    public Regel(
            String id,
            String titel,
            String område,
            Slags slags,
            Grundlag grundlag,
            Set<Grundlag> hvilerPå,
            String kilde,
            List<String> udsagn,
            String forklaring,
            LocalDate gyldigFra,
            @Nullable LocalDate gyldigTil,
            @Nullable String resultat,
            @Nullable String gruppe,
            @Nullable String emne,
            @Nullable String handling,
            @Nullable String ansvarlig,
            @Nullable String frist,
            @Nullable String forbehold,
            @Nullable String fortolkning,
            @Nullable String udeladt,
            String fil,
            int linje,
            String tekst) {
        this(
                id,
                titel,
                område,
                slags,
                grundlag,
                hvilerPå,
                kilde,
                udsagn,
                forklaring,
                gyldigFra,
                gyldigTil,
                resultat,
                gruppe,
                emne,
                handling,
                ansvarlig,
                frist,
                forbehold,
                fortolkning,
                udeladt,
                fil,
                linje,
                tekst,
                0,
                null,
                List.of());
    }

    /** Is this version of the rule in force on the date? */
    public boolean gælder(LocalDate dato) {
        return !dato.isBefore(gyldigFra) && (gyldigTil == null || !dato.isAfter(gyldigTil));
    }

    /** Id and first date: what names this version of the rule, e.g. {@code NP-K1 (2020-03-18)}. */
    public String version() {
        return id + " (" + gyldigFra + ")";
    }
}
