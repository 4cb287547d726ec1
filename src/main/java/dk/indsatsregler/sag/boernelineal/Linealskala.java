package dk.indsatsregler.sag.boernelineal;

import dk.indsatsregler.sag.AndreValg;

/** Den skala, et trin er sat på. Der er kun én: et trin fra en anden skala kan ikke oplyses, og intet trin omregnes (BO-41, BO-70). */
@AndreValg("Trin fra andre skalaer (1-5, rød/gul/grøn) omregnes ikke: sæt trinnet på Børnelinealen.")
public enum Linealskala {
    /** Børnelinealen: 1-10, hvor 10 er bedst (BO-01, BO-08). */
    BØRNELINEAL_1_TIL_10
}
