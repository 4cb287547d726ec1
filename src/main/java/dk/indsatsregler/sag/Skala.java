package dk.indsatsregler.sag;

/** En skala, som regler kan sætte loft over eller løfte. */
public enum Skala {
    /** Børnelinealens trin for barnet, 1-10, hvor 10 er optimal trivsel. */
    BARN,
    /** Børnelinealens trin for forældreevnen, 1-10, hvor 10 er bedst. */
    FORÆLDRE,
    /** Børnelinealens samlede trin: det laveste af {@link #BARN} og {@link #FORÆLDRE}. Kan læses, men ikke sættes. */
    SAMLET,
    /** Fagpersonens trin på Børnelinealen, 1-10, 10 er bedst: det, {@link #SAMLET} holdes op imod. */
    FAGLIG,
    /** Hvor mange trin der er mellem {@link #FAGLIG} og {@link #SAMLET}, 0-9. Kan læses, men ikke sættes. */
    AFVIGELSE,
    /** Indsatstrappens laveste trin, der er vurderet tilstrækkeligt. */
    TRAPPE
}
