package dk.indsatsregler.regler.noedpasning;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.sag.noedpasning.Tegn;
import dk.indsatsregler.sag.noedpasning.Underretning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** En opdigtet sag om nødpasning, hvor alt er oplyst og intet peger på et kriterium; hver test ændrer det, den handler om. */
final class Noedsag {

    static final LocalDate DAG = LocalDate.of(2020, 3, 30);

    /** Nr. 1 opfyldt; nr. 2 ikke. */
    static final Foraelder SUNDHED = new Foraelder("sundhed", Sektor.SUNDHED, null, false, false, false);
    /** Nr. 2 opfyldt; nr. 1 ikke. */
    static final Foraelder PRIVAT = new Foraelder("privat", Sektor.ANDEN, false, true, false, false);
    /** Hverken nr. 1 eller nr. 2. */
    static final Foraelder UDENFOR = new Foraelder("udenfor", Sektor.ANDEN, false, false, false, false);

    private LocalDate vurderingsdato = DAG;
    private @Nullable LocalDate pasningsdag = DAG;
    private @Nullable LocalDate født = LocalDate.of(2014, 6, 12);
    private @Nullable Boolean særligeBehov = false;
    private @Nullable Boolean afsøgt = false;
    private @Nullable Boolean kontaktTaget = true;
    private @Nullable Boolean deltager = true;
    private @Nullable List<Foraelder> forældre = new ArrayList<>(List.of(UDENFOR));
    private @Nullable Spaend fravær = Spaend.præcis(0);
    private @Nullable Boolean syg = false;
    private @Nullable Boolean børnesag = false;
    private @Nullable Boolean bekymring = false;
    private @Nullable Boolean rutiner = false;
    private @Nullable List<Underretning> underretninger = new ArrayList<>();

    static Noedsag sag() {
        return new Noedsag();
    }

    Noedsag vurderet(LocalDate dato) {
        vurderingsdato = dato;
        return this;
    }

    Noedsag pasningsdag(@Nullable LocalDate dag) {
        pasningsdag = dag;
        return this;
    }

    Noedsag født(@Nullable LocalDate dag) {
        født = dag;
        return this;
    }

    Noedsag særligeBehov(@Nullable Boolean svar) {
        særligeBehov = svar;
        return this;
    }

    Noedsag afsøgt(@Nullable Boolean svar) {
        afsøgt = svar;
        return this;
    }

    Noedsag kontaktTaget(@Nullable Boolean svar) {
        kontaktTaget = svar;
        return this;
    }

    Noedsag deltager(@Nullable Boolean svar) {
        deltager = svar;
        return this;
    }

    Noedsag forældre(Foraelder... alle) {
        forældre = List.of(alle);
        return this;
    }

    Noedsag forældreIkkeOplyst() {
        forældre = null;
        return this;
    }

    Noedsag fravær(@Nullable Spaend procent) {
        fravær = procent;
        return this;
    }

    Noedsag alvorligtSygForælder(@Nullable Boolean svar) {
        syg = svar;
        return this;
    }

    Noedsag børnesag(@Nullable Boolean sag, @Nullable Boolean giverBekymring) {
        børnesag = sag;
        bekymring = giverBekymring;
        return this;
    }

    Noedsag kendteRutiner(@Nullable Boolean svar) {
        rutiner = svar;
        return this;
    }

    Noedsag underretninger(String... ider) {
        underretninger = java.util.Arrays.stream(ider).map(Underretning::new).toList();
        return this;
    }

    Noedsag underretningerIkkeOplyst() {
        underretninger = null;
        return this;
    }

    Sag byg() {
        Sag.Bygger bygger = Sag.bygger("test", vurderingsdato)
                .område("noedpasning")
                .med(new Barn(født, særligeBehov))
                .med(new Pasning(pasningsdag, afsøgt, kontaktTaget, deltager))
                .med(new Tegn(fravær, syg, børnesag, bekymring, rutiner));
        if (forældre != null) {
            bygger.medIngen(Foraelder.class);
            forældre.forEach(bygger::med);
        }
        if (underretninger != null) {
            bygger.medIngen(Underretning.class);
            underretninger.forEach(bygger::med);
        }
        return bygger.byg();
    }

    Vurdering vurder() {
        return Regelmotor.standard().vurder(byg());
    }

    Udfald udfald(String regel) {
        return vurder().udfald(regel);
    }

    /** Det, udfaldet mangler, som stier. */
    List<String> mangler(String regel) {
        return udfald(regel).mangler().stream().map(Mangel::sti).toList();
    }
}
