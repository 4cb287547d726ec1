package dk.indsatsregler.testing.step;

import dk.indsatsregler.testing.check.ThenStep;
import dk.indsatsregler.testing.fact.GivenFacts;
import dk.indsatsregler.testing.fact.UnclearException;
import dk.indsatsregler.testing.feature.Complaint;
import dk.indsatsregler.testing.feature.RawStep;
import dk.indsatsregler.testing.scenario.Check;
import dk.indsatsregler.testing.scenario.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A scenario while its steps are read. */
final class ScenarioDraft {

    private final GivenFacts facts = new GivenFacts();
    private final Set<String> areas = new TreeSet<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Occasion> occasions = new ArrayList<>();
    private final Map<String, Integer> toldHere = new HashMap<>();
    private final Map<String, String> told = new LinkedHashMap<>();
    private Map<String, String> toldThen = Map.of();
    private Occasion.@Nullable Given given;
    private @Nullable RawStep when;
    private @Nullable RawStep waiting;
    private @Nullable RawStep early;
    private List<Check> checks = new ArrayList<>();
    private boolean demanded;
    private boolean lost;

    GivenFacts facts() {
        return facts;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    List<Occasion> occasions() {
        return occasions;
    }

    void area(String area) {
        areas.add(area);
    }

    /** Notes that something is told here; what a {@code Baggrund} told may be told otherwise. */
    void tells(RawStep step, String what) throws UnclearException {
        waiting = waiting == null ? step : waiting;
        told.put(what, "linje " + step.line() + ": " + step.written());
        if (!step.background()) {
            Integer before = toldHere.putIfAbsent(what, step.line());
            if (before != null) {
                throw new UnclearException(what + " er allerede oplyst i linje " + before + ".");
            }
        }
    }

    /** The case is assessed on the day, as far as it is told now. */
    void when(RawStep step, LocalDate date) {
        if (early != null && given == null) {
            complain(
                    early,
                    "Dette Så står før det første Når. Først vurderes sagen, så siges det, hvad der skal gælde.");
        }
        close(step);
        GivenFacts now = facts.copy();
        Set<String> asked = Set.copyOf(areas);
        given = () -> now.sag(date, asked);
        toldThen = Map.copyOf(told);
        when = step;
        waiting = null;
        toldHere.clear();
    }

    /** A {@code Når} cannot be read: what follows may well belong to it. */
    void lost() {
        lost = true;
        waiting = null;
        toldHere.clear();
    }

    /** Something is demanded here, even if it cannot be read. */
    void demands() {
        demanded = true;
    }

    void then(RawStep step, ThenStep claim) throws UnclearException {
        checks.add(claim);
        if (given == null && !lost) {
            early = early == null ? step : early;
        }
        if (waiting != null && given != null) {
            int line = waiting.line();
            waiting = null;
            throw new UnclearException("Der mangler et Når imellem: det, der er oplyst i linje " + line
                    + ", gælder først fra det næste Når, men Så hører til det forrige.");
        }
    }

    /** Ends the latest assessment. */
    private void close(@Nullable RawStep next) {
        if (given != null && when != null) {
            boolean replaced = next != null && when.background();
            if (!checks.isEmpty()) {
                occasions.add(new Occasion(given, checks, toldThen));
            } else if (!replaced && !demanded) {
                complain(when, "Der står intet Så efter dette Når, så vurderingen viser ingenting.");
            }
        }
        checks = new ArrayList<>();
        demanded = false;
    }

    void end() {
        if (waiting != null && when != null) {
            complain(waiting, "Oplysningen bliver ikke brugt: der følger intet Når efter den.");
        }
        close(null);
    }

    void complain(RawStep step, String message) {
        complaints.add(new Complaint(step.line(), step.written(), message, null));
    }
}
