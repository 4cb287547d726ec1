package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Spaend;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Den del af skoledagen, fraværet er noteret eller registreret for. Hvor meget ulovligt fravær det er, følger af loven (FR-15). Af andet
 * fravær, og når eleven kommer for sent eller går før tid, er det skolens egen registrering, en hel eller en halv dag (FR-15b).
 */
public enum Dagsdel {
    /** En hel dag, som skolen har registreret den. */
    HEL_DAG,
    /** En halv dag, som skolen har registreret den efter sine egne retningslinjer, også for den, der kommer for sent eller går før tid. */
    HALV_DAG,
    /** Noteret fraværende ved skoledagens begyndelse. Ulovligt: en hel dag i alle klasser. Andet fravær: en halv dag. */
    MORGEN,
    /** Til stede ved begge noteringer, væk midt på dagen. Ulovligt: noteres ikke. Andet fravær: en halv dag. */
    MIDT,
    /**
     * Til stede ved skoledagens begyndelse, noteret fraværende ved dens afslutning. Ulovligt: en halv dag i 7.-10. klasse; i de yngre
     * klasser noteres det ikke. Andet fravær: en halv dag.
     */
    SIDSTE_TIME;

    private static final int FØRSTE_KLASSETRIN_MED_NOTERING_VED_AFSLUTNINGEN = 7;

    /** Skolens egen registrering i dage. Intet udledes (FR-15, FR-15b). */
    BigDecimal registreret() {
        return halve(this == HEL_DAG ? 2 : 1);
    }

    /** Ulovligt fravær i dage efter § 4, stk. 2; et spænd, når klassetrinnet afgør det og ikke er oplyst. */
    Spaend ulovligt(@Nullable Integer klassetrin) {
        return switch (this) {
            case HEL_DAG, MORGEN -> Spaend.præcis(halve(2));
            case HALV_DAG -> Spaend.præcis(halve(1));
            case MIDT -> Spaend.præcis(halve(0));
            case SIDSTE_TIME ->
                klassetrin == null
                        ? new Spaend(halve(0), halve(1))
                        : Spaend.præcis(halve(klassetrin >= FØRSTE_KLASSETRIN_MED_NOTERING_VED_AFSLUTNINGEN ? 1 : 0));
        };
    }

    private static BigDecimal halve(int antal) {
        return BigDecimal.valueOf(antal * 5L, 1);
    }
}
