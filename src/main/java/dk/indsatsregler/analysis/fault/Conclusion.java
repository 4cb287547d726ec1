package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import org.jspecify.annotations.Nullable;

/**
 * Everything a rule brings about when it is met. Two rules with the same conclusion, met in the same cases, are one rule too many; where
 * anything differs (another group, another deadline, somebody else to act), both may well be meant.
 */
record Conclusion(
        String area,
        String verb,
        @Nullable Emne blocks,
        @Nullable Skala scale,
        int steps,
        @Nullable String result,
        @Nullable String group,
        @Nullable String topic,
        @Nullable String action,
        @Nullable String by,
        @Nullable String deadline) {

    static Conclusion of(Rule rule) {
        Regel info = rule.info();
        return new Conclusion(
                info.område(),
                rule.then().verb().verbum(),
                rule.then().topic(),
                rule.then().scale(),
                rule.then().steps(),
                info.virkning().resultat(),
                info.virkning().gruppe(),
                info.virkning().emne(),
                info.opgave().handling(),
                info.opgave().ansvarlig(),
                info.opgave().frist());
    }
}
