package dk.indsatsregler.regler.boernelineal;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.proeve.Omraade;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.boernelineal.Beskyttelsesfaktorer;
import dk.indsatsregler.sag.boernelineal.Fagrolle;
import dk.indsatsregler.sag.boernelineal.Kontakt;
import dk.indsatsregler.sag.boernelineal.Lineal;
import dk.indsatsregler.sag.boernelineal.Linealskala;
import dk.indsatsregler.sag.boernelineal.Linealvurdering;
import dk.indsatsregler.sag.boernelineal.Risikofaktorer;
import dk.indsatsregler.sag.boernelineal.Trivselsniveau;
import dk.indsatsregler.sag.boernelineal.Vurderingsform;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.skala.Boernelineal;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Et opdigtet barn på Børnelinealen; det, der ikke sættes, er ikke oplyst. */
final class Linealsag {

    static final LocalDate DAG = LocalDate.of(2023, 5, 15);
    static final LocalDate FRISK = LocalDate.of(2023, 5, 1);
    static final int RISIKO = 12;
    static final int BESKYTTELSE = 10;
    static final int VOLD = 3;

    private LocalDate født = LocalDate.of(2015, 2, 3);
    private @Nullable Boolean bekymring;
    private @Nullable Boolean overgreb;
    private @Nullable Boolean andetSprog;
    private @Nullable Trivselsniveau niveau;
    private @Nullable Boolean vedvarende;
    private @Nullable Boolean flereArenaer;
    private @Nullable Boolean[] risiko = new @Nullable Boolean[RISIKO];
    private @Nullable Boolean[] beskyttelse = new @Nullable Boolean[BESKYTTELSE];
    private @Nullable List<Linealvurdering> vurderinger;

    static Linealsag sag() {
        return new Linealsag();
    }

    static Linealvurdering vurdering(
            String id, Vurderingsform form, LocalDate dato, @Nullable Integer barn, @Nullable Integer forældre) {
        return Linealvurdering.med(id, Linealskala.BØRNELINEAL_1_TIL_10, Fagrolle.LÆRER, dato, form)
                .trivselstrin(barn)
                .forældretrin(forældre);
    }

    static Linealvurdering egen(String id, @Nullable Integer barn, @Nullable Integer forældre) {
        return vurdering(id, Vurderingsform.EGEN, FRISK, barn, forældre);
    }

    Linealsag født(LocalDate dag) {
        født = dag;
        return this;
    }

    Linealsag bekymring(@Nullable Boolean svar) {
        bekymring = svar;
        return this;
    }

    Linealsag overgreb(@Nullable Boolean svar) {
        overgreb = svar;
        return this;
    }

    Linealsag andetSprog(@Nullable Boolean svar) {
        andetSprog = svar;
        return this;
    }

    Linealsag barn(@Nullable Trivselsniveau valgt, @Nullable Boolean varer, @Nullable Boolean flere) {
        niveau = valgt;
        vedvarende = varer;
        flereArenaer = flere;
        return this;
    }

    /** Alle 12 svar om risiko, i feltenes rækkefølge. */
    Linealsag risiko(@Nullable Boolean... svar) {
        risiko = svar.clone();
        return this;
    }

    /** Alle 10 svar om beskyttelse, i feltenes rækkefølge: seks individuelle og fire kontekstuelle. */
    Linealsag beskyttelse(@Nullable Boolean... svar) {
        beskyttelse = svar.clone();
        return this;
    }

    /** Netop disse vurderinger. */
    Linealsag vurderinger(Linealvurdering... sat) {
        vurderinger = List.of(sat);
        return this;
    }

    static @Nullable Boolean[] alle(int antal, @Nullable Boolean svar) {
        @Nullable Boolean[] svarene = new @Nullable Boolean[antal];
        Arrays.fill(svarene, svar);
        return svarene;
    }

    private static <R extends Record> R af(Class<R> type, @Nullable Boolean[] svar) {
        try {
            Constructor<R> alle = type.getConstructor(Arrays.stream(type.getRecordComponents())
                    .map(c -> c.getType())
                    .toArray(Class<?>[]::new));
            return alle.newInstance((Object[]) svar);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Sag byg() {
        Sag.Bygger bygger = Sag.bygger("test", DAG)
                .område("boernelineal")
                .med(Barn.med().fødselsdato(født))
                .med(Bekymring.med().registreret(bekymring).overgreb(overgreb))
                .med(Lineal.med().niveau(niveau).vedvarende(vedvarende).flereArenaer(flereArenaer))
                .med(Kontakt.med().andetSprog(andetSprog))
                .med(af(Risikofaktorer.class, risiko))
                .med(af(Beskyttelsesfaktorer.class, beskyttelse));
        if (vurderinger != null) {
            bygger.medIngen(Linealvurdering.class);
            new ArrayList<>(vurderinger).forEach(bygger::med);
        }
        return bygger.byg();
    }

    Vurdering vurder() {
        return Omraade.motor("boernelineal", "underretning").vurder(byg());
    }

    Boernelineal lineal() {
        return Objects.requireNonNull(vurder().børnelineal());
    }

    Status status(String regel) {
        return vurder().udfald(regel).status();
    }

    /** Det, udfaldet mangler, som stier. */
    List<String> mangler(String regel) {
        return vurder().udfald(regel).mangler().stream().map(Mangel::sti).toList();
    }
}
