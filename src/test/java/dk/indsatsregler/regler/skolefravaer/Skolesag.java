package dk.indsatsregler.regler.skolefravaer;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.skolefravaer.Dagsdel;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Fravaerstype;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Skoledag;
import dk.indsatsregler.sag.skolefravaer.Skoleform;
import dk.indsatsregler.sag.skolefravaer.Skolegang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** En opdigtet sag om skolefravær: en folkeskoleelev i 8. klasse og et kvartal; hver test ændrer det, den handler om. */
final class Skolesag {

    static final LocalDate DAG = LocalDate.of(2023, 5, 15);
    static final LocalDate KVARTAL = LocalDate.of(2023, 4, 1);

    private LocalDate vurderingsdato = DAG;
    private @Nullable Skoleform skoleform = Skoleform.FOLKESKOLE;
    private @Nullable Integer klassetrin = 8;
    private Kvartal kvartal = registreret(null);
    private @Nullable LocalDate født;
    private final List<String> områder = new ArrayList<>(List.of("skolefravaer"));
    private final List<Record> andet = new ArrayList<>();
    private final List<Class<? extends Record>> ingen = new ArrayList<>();

    static Skolesag sag() {
        return new Skolesag();
    }

    /** Halve dage som dage. */
    static BigDecimal halve(long antal) {
        return BigDecimal.valueOf(antal * 5, 1);
    }

    /** Kvartalet i tal: skoledage, og halve dage ulovligt og uden type. */
    static Kvartal tal(@Nullable Integer skoledage, long ulovlige, long udenType) {
        return Kvartal.med()
                .førsteDag(KVARTAL)
                .skoledage(skoledage)
                .ulovligeDage(halve(ulovlige))
                .sygedage(BigDecimal.ZERO)
                .fridage(BigDecimal.ZERO)
                .dageUdenType(halve(udenType))
                .nødundervisningsdage(BigDecimal.ZERO);
    }

    /** Kvartalet med så mange skoledage; ingen af de seneste syv dage mangler en registrering. */
    static Kvartal registreret(@Nullable Integer skoledage) {
        return Kvartal.med().førsteDag(KVARTAL).skoledage(skoledage).dageUdenRegistrering(0);
    }

    static Fravaersregistrering fravær(LocalDate dato, Dagsdel del, @Nullable Fravaerstype type) {
        return Fravaersregistrering.med("r-" + dato + "-" + del.ordinal(), dato, del)
                .type(type);
    }

    static Fravaersregistrering fravær(LocalDate dato, @Nullable Fravaerstype type) {
        return fravær(dato, Dagsdel.HEL_DAG, type);
    }

    /** De seneste hverdage til og med vurderingsdagen, ældste først. */
    static List<LocalDate> hverdage(int antal) {
        List<LocalDate> dage = new ArrayList<>();
        for (LocalDate dag = DAG; dage.size() < antal; dag = dag.minusDays(1)) {
            if (dag.getDayOfWeek().getValue() <= 5) {
                dage.add(0, dag);
            }
        }
        return dage;
    }

    Skolesag vurderet(LocalDate dato) {
        vurderingsdato = dato;
        return this;
    }

    Skolesag skoleform(@Nullable Skoleform form) {
        skoleform = form;
        return this;
    }

    Skolesag klassetrin(@Nullable Integer trin) {
        klassetrin = trin;
        return this;
    }

    Skolesag født(LocalDate dato) {
        født = dato;
        return this;
    }

    Skolesag kvartal(Kvartal opgjort) {
        kvartal = opgjort;
        return this;
    }

    Skolesag område(String... navne) {
        områder.addAll(List.of(navne));
        return this;
    }

    Skolesag med(Record faktum) {
        andet.add(faktum);
        return this;
    }

    Skolesag ingen(Class<? extends Record> type) {
        ingen.add(type);
        return this;
    }

    /** Netop disse registreringer. */
    Skolesag registreringer(List<Fravaersregistrering> alle) {
        ingen.add(Fravaersregistrering.class);
        andet.addAll(alle);
        return this;
    }

    /** Netop disse skoledage. */
    Skolesag skoledage(List<LocalDate> alle) {
        alle.forEach(dag -> andet.add(Skoledag.med("d-" + dag, dag)));
        return this;
    }

    Sag byg() {
        Sag.Bygger bygger = Sag.bygger("test", vurderingsdato);
        områder.forEach(bygger::område);
        bygger.med(Skolegang.med().skoleform(skoleform).klassetrin(klassetrin)).med(kvartal);
        if (født != null) {
            bygger.med(Barn.med().fødselsdato(født));
        }
        ingen.forEach(bygger::medIngen);
        Consumer<Record> tilføj = bygger::med;
        andet.forEach(tilføj);
        return bygger.byg();
    }

    Vurdering vurder() {
        return Regelmotor.standard().vurder(byg());
    }

    Udfald udfald(String regel) {
        return vurder().udfald(regel);
    }

    Status status(String regel) {
        return udfald(regel).status();
    }

    /** Det, udfaldet mangler, som stier. */
    List<String> mangler(String regel) {
        return udfald(regel).mangler().stream().map(Mangel::sti).toList();
    }
}
