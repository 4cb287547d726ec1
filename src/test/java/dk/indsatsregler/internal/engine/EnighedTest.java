package dk.indsatsregler.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnighedTest {

    @Test
    void motor_træ_og_tekst_er_enige_om_tilfældige_sager() {
        assertThat(uenigheder(1, 8, 100)).isEmpty();
    }

    @Test
    @Tag("campaign")
    void motor_træ_og_tekst_er_enige_om_hundredtusind_tilfældige_sager() {
        assertThat(uenigheder(1000, 200, 500)).isEmpty();
    }

    private static List<String> uenigheder(long frø, int antalSæt, int antalSager) {
        Vocabulary ordforråd = ProeveOrdforraad.medKlods();
        FladeTyper typer = FladeTyper.ofGuardedText(ordforråd);
        List<String> uenigheder = new ArrayList<>();
        for (long nummer = frø; nummer < frø + antalSæt; nummer++) {
            RuleSet regler = Indlaest.regler(
                    ordforråd, TilfaeldigeRegler.sæt(ordforråd, nummer).filer());
            Enighed enighed = new Enighed(regler, typer);
            TilfaeldigeSager sager = new TilfaeldigeSager(regler, nummer);
            SplittableRandom tilfælde = new SplittableRandom(nummer);
            for (int i = 0; i < antalSager && uenigheder.size() < 5; i++) {
                Set<String> områder = new HashSet<>(TilfaeldigeRegler.OMRÅDER);
                if (tilfælde.nextInt(4) == 0) {
                    områder.remove(TilfaeldigeRegler.OMRÅDER.get(tilfælde.nextInt(2)));
                }
                String sted = "sæt " + nummer + ", sag " + i + ": ";
                enighed.uenige(sager.sag(), områder).ifPresent(u -> uenigheder.add(sted + u));
            }
        }
        return uenigheder;
    }
}
