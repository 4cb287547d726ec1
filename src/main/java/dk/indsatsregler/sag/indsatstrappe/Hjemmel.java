package dk.indsatsregler.sag.indsatstrappe;

/** Den bestemmelse, en indsats er besluttet efter. Hver nævnes efter barnets lov; i parentes serviceloven, for afgørelser fra før 2024. */
public enum Hjemmel {
    /** Tidligt forebyggende indsats: § 30 (§ 11, stk. 3). */
    TIDLIGT_FOREBYGGENDE,
    /** Støttende indsats: § 32 (§ 52, stk. 3, undtagen nr. 7). */
    STØTTENDE_INDSATS,
    /** Anbringelse med samtykke: § 46 (§ 52, stk. 3, nr. 7). */
    ANBRINGELSE_MED_SAMTYKKE,
    /** Anbringelse uden samtykke: § 47 (§ 58). */
    ANBRINGELSE_UDEN_SAMTYKKE,
    /** Videreført anbringelse: § 67 (§ 68 a). */
    VIDEREFØRT_ANBRINGELSE,
    /** Lov om bekæmpelse af ungdomskriminalitet. */
    UNGDOMSKRIMINALITET,
    /** En anden bestemmelse eller lov, eller ingen: fx dagtilbud, skole og sundhedspleje. */
    ANDEN
}
