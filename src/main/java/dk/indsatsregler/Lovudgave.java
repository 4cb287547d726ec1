package dk.indsatsregler;

import dk.indsatsregler.sag.Haendelse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of two acts a source names governs one point of a checklist (IT-58): what was finished by 31 December 2023 follows serviceloven, and
 * so does a step when everything about it is from before; what begins in 2024 follows barnets lov. Where that is not known, both stand.
 */
final class Lovudgave {

    private static final LocalDate BARNETS_LOV = LocalDate.of(2024, 1, 1);
    private static final String FÆRDIGBEHANDLET = "Henvendelse.færdigbehandletDato";
    private static final String EFTER = "; efter ";

    /** A source of two acts: the newer, and after «før 2024» the older. */
    private static final Pattern TO_LOVE =
            Pattern.compile("(.+?)[;,] (?:for det, der var færdigbehandlet )?før 2024,? (.+)");

    private Lovudgave() {}

    /** The source of a point, with only the act that governs it when that is known. */
    static String henvisning(Tjekpunkt punkt, Vurdering vurdering) {
        String kilde = punkt.regel().kilde().henvisning();
        Matcher toLove = TO_LOVE.matcher(kilde);
        if (!toLove.matches()) {
            return kilde;
        }
        List<Vaerdi> oplyst = vurdering.oplysninger();
        List<LocalDate> dage = dage(punkt, vurdering, oplyst);
        LocalDate færdig = null;
        boolean ved = false;
        for (Vaerdi værdi : oplyst) {
            if (værdi.felt().equals(FÆRDIGBEHANDLET) && værdi.værdi() instanceof Haendelse hændelse) {
                færdig = hændelse.dato();
                ved = true;
            }
        }
        boolean alleFør = dage.stream().allMatch(dag -> dag.isBefore(BARNETS_LOV));
        boolean alleEfter = dage.stream().noneMatch(dag -> dag.isBefore(BARNETS_LOV));
        if (alleFør || (!alleEfter && færdig != null && færdig.isBefore(BARNETS_LOV))) {
            return serviceloven(toLove);
        }
        // A step of a rule of barnets lov falls due in 2024; a measuring point can be of a step that did not.
        return alleEfter || (ved && !punkt.erMålepunkt()) ? toLove.group(1) : kilde;
    }

    private static String serviceloven(Matcher toLove) {
        String efter = toLove.group(1);
        int fra = efter.indexOf(EFTER);
        String lov = toLove.group(2);
        return fra < 0
                ? lov.substring(0, 1).toUpperCase(Locale.ROOT) + lov.substring(1)
                : efter.substring(0, fra) + EFTER + lov;
    }

    /** The days it turns on: from the event to the day it falls due; of a measuring point those it read, today for what has not happened. */
    private static List<LocalDate> dage(Tjekpunkt punkt, Vurdering vurdering, List<Vaerdi> oplyst) {
        if (!punkt.erMålepunkt()) {
            return vurdering.frister().stream()
                    .filter(f -> f.regel().equals(punkt.regel()) && Objects.equals(f.id(), punkt.id()))
                    .map(Sagsfrist::frist)
                    .flatMap(f -> Stream.of(
                            f.optælling() == null ? null : f.optælling().fra(), f.forfalder()))
                    .map(tid -> tid == null ? vurdering.hoved().vurderingsdato() : tid.toLocalDate())
                    .toList();
        }
        List<String> stier = new ArrayList<>(vurdering.læst(punkt.regel().id()).værdier());
        oplyst.stream().filter(v -> stier.contains(v.sti())).map(Vaerdi::af).forEach(stier::addAll);
        List<LocalDate> dage = oplyst.stream()
                .filter(v -> stier.contains(v.sti()))
                .map(v -> dag(v.værdi(), vurdering.hoved().vurderingsdato()))
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
        if (dage.isEmpty()) {
            dage.add(vurdering.hoved().vurderingsdato());
        }
        return dage;
    }

    private static @Nullable LocalDate dag(@Nullable Object værdi, LocalDate idag) {
        if (!(værdi instanceof Haendelse hændelse)) {
            return null; // a birthday is no step
        }
        return hændelse.dato() == null ? idag : hændelse.dato();
    }
}
