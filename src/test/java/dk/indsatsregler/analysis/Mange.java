package dk.indsatsregler.analysis;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/** Flere svar, end nogen kan prøve alle sammensætninger af: 3 i 16. potens er 43 millioner. */
@Fakta(område = "proeve")
public record Mange(
        @Oplysning(spørgsmål = "Nr. 0?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar0,

        @Oplysning(spørgsmål = "Nr. 1?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar1,

        @Oplysning(spørgsmål = "Nr. 2?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar2,

        @Oplysning(spørgsmål = "Nr. 3?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar3,

        @Oplysning(spørgsmål = "Nr. 4?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar4,

        @Oplysning(spørgsmål = "Nr. 5?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar5,

        @Oplysning(spørgsmål = "Nr. 6?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar6,

        @Oplysning(spørgsmål = "Nr. 7?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar7,

        @Oplysning(spørgsmål = "Nr. 8?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar8,

        @Oplysning(spørgsmål = "Nr. 9?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar9,

        @Oplysning(spørgsmål = "Nr. 10?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar10,

        @Oplysning(spørgsmål = "Nr. 11?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar11,

        @Oplysning(spørgsmål = "Nr. 12?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar12,

        @Oplysning(spørgsmål = "Nr. 13?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar13,

        @Oplysning(spørgsmål = "Nr. 14?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar14,

        @Oplysning(spørgsmål = "Nr. 15?", svaresAf = SvaresAf.BARN) @Nullable
        Boolean svar15) {}
