package dk.indsatsregler.regler.noedpasning;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.bekymring.Underretning;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Noedpasning;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.sag.noedpasning.Tegn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** En opdigtet sag om nødpasning, hvor alt er oplyst og intet peger på et kriterium; hver test ændrer det, den handler om. */
final class Noedsag {

    static final LocalDate DAG = LocalDate.of(2020, 3, 30);

    /** Nr. 1 opfyldt; nr. 2 ikke. */
    static final Foraelder SUNDHED = Foraelder.med("sundhed")
            .sektor(Sektor.SUNDHED)
            .privatAnsat(false)
            .hjemsendt(false)
            .hjemmeOgKanPasse(false);
    /** Nr. 2 opfyldt; nr. 1 ikke. */
    static final Foraelder PRIVAT = Foraelder.med("privat")
            .sektor(Sektor.ANDEN)
            .samfundskritiskFunktion(false)
            .privatAnsat(true)
            .hjemsendt(false)
            .hjemmeOgKanPasse(false);
    /** Hverken nr. 1 eller nr. 2. */
    static final Foraelder UDENFOR = Foraelder.med("udenfor")
            .sektor(Sektor.ANDEN)
            .samfundskritiskFunktion(false)
            .privatAnsat(false)
            .hjemsendt(false)
            .hjemmeOgKanPasse(false);

    private LocalDate vurderingsdato = DAG;
    private @Nullable LocalDate pasningsdag = DAG;
    private @Nullable LocalDate født = LocalDate.of(2014, 6, 12);
    private @Nullable Boolean særligeBehov = false;
    private @Nullable Boolean heltSærligeBehov = false;
    private @Nullable Boolean medTrodsAlder;
    private @Nullable Boolean genåbning;
    private @Nullable Boolean pladserMangler;
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

    Noedsag heltSærligeBehov(@Nullable Boolean svar) {
        heltSærligeBehov = svar;
        return this;
    }

    Noedsag medTrodsAlder(@Nullable Boolean svar) {
        medTrodsAlder = svar;
        return this;
    }

    Noedsag genåbning(@Nullable Boolean svar) {
        genåbning = svar;
        return this;
    }

    Noedsag pladserMangler(@Nullable Boolean svar) {
        pladserMangler = svar;
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
        underretninger = java.util.Arrays.stream(ider).map(Underretning::med).toList();
        return this;
    }

    Noedsag underretningerIkkeOplyst() {
        underretninger = null;
        return this;
    }

    Sag byg() {
        Sag.Bygger bygger = Sag.bygger("test", vurderingsdato)
                .område("noedpasning")
                .med(Barn.med()
                        .fødselsdato(født)
                        .særligeBehov(særligeBehov)
                        .heltSærligeBehov(heltSærligeBehov)
                        .medTrodsAlder(medTrodsAlder))
                .med(Pasning.med()
                        .pasningsdag(pasningsdag)
                        .alleMulighederAfsøgt(afsøgt)
                        .opsøgendeKontaktTaget(kontaktTaget)
                        .deltager(deltager)
                        .omfattetAfGenåbning(genåbning))
                .med(Noedpasning.med().pladserMangler(pladserMangler))
                .med(Tegn.med()
                        .samletFravær(fravær)
                        .alvorligtSygForælder(syg)
                        .igangværendeBørnesag(børnesag)
                        .sagenGiverBekymring(bekymring)
                        .behovForKendteRutiner(rutiner));
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
        return vurder(Regelmotor.standard());
    }

    Vurdering vurder(Regelmotor motor) {
        return motor.vurder(byg());
    }

    /** En motor med områdets egne regler og ingen andre. */
    static Regelmotor kunNødpasning() {
        try {
            Path mappe = Files.createTempDirectory("noedpasning");
            Path område = Files.createDirectories(mappe.resolve("noedpasning"));
            try (Stream<Path> filer = Files.list(Path.of("src/main/resources/rules/noedpasning"))) {
                for (Path fil : filer.toList()) {
                    Files.copy(fil, område.resolve(fil.getFileName()));
                }
            }
            return Regelmotor.bygger().medRegelmappe(mappe).byg();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Udfald udfald(String regel) {
        return vurder().udfald(regel);
    }

    /** Det, udfaldet mangler, som stier. */
    List<String> mangler(String regel) {
        return udfald(regel).mangler().stream().map(Mangel::sti).toList();
    }
}
