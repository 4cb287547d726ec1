package dk.indsatsregler.sag.skolefravaer;

/** Den slags skole, eleven går på. Pligten ved 15 procent gælder kun folkeskolen (FR-08, FR-09). */
public enum Skoleform {
    FOLKESKOLE,
    FRI_ELLER_PRIVATSKOLE,
    EFTERSKOLE,
    /** En fri fagskole (FR-09). */
    FRI_FAGSKOLE,
    /** Gymnasium, erhvervsuddannelse eller en anden ungdomsuddannelse: uden for grundskolen (FR-50). */
    UNGDOMSUDDANNELSE,
    /** En anden skole eller et andet undervisningstilbud. */
    ANDEN
}
