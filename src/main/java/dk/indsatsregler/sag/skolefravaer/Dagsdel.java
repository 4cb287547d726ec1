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

    static final Spaend INTET = Spaend.præcis(halve(0));
    private static final Spaend HALV = Spaend.præcis(halve(1));
    private static final Spaend HEL = Spaend.præcis(halve(2));
    private static final Spaend MÅSKE_HALV = new Spaend(halve(0), halve(1));
    private static final int FØRSTE_KLASSETRIN_MED_NOTERING_VED_AFSLUTNINGEN = 7;

    /** Skolens egen registrering i dage. Intet udledes (FR-15, FR-15b). */
    Spaend registreret() {
        return this == HEL_DAG ? HEL : HALV;
    }

    /** Ulovligt fravær i dage efter § 4, stk. 2; et spænd, når klassetrinnet afgør det og ikke er oplyst. */
    Spaend ulovligt(@Nullable Integer klassetrin) {
        return switch (this) {
            case HEL_DAG, MORGEN -> HEL;
            case HALV_DAG -> HALV;
            case MIDT -> INTET;
            case SIDSTE_TIME ->
                klassetrin == null
                        ? MÅSKE_HALV
                        : klassetrin >= FØRSTE_KLASSETRIN_MED_NOTERING_VED_AFSLUTNINGEN ? HALV : INTET;
        };
    }

    private static BigDecimal halve(int antal) {
        return BigDecimal.valueOf(antal * 5L, 1);
    }
}
