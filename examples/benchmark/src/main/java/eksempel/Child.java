package eksempel;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A fictional child in the spring of 2020, everything told: who nødpasning must at least cover (BEK nr. 217 af 17/03/2020, § 5, stk. 2).
 *
 * @param id its mark
 * @param born when it was born
 * @param day the day it is to be looked after
 * @param assessed the day it is asked about
 * @param needs special needs?
 * @param despiteAge covered despite its age?
 * @param explored are all options explored?
 * @param parents the parents it lives with
 */
public record Child(
        String id,
        LocalDate born,
        LocalDate day,
        LocalDate assessed,
        boolean needs,
        boolean despiteAge,
        boolean explored,
        List<Parent> parents) {

    /** A parent. */
    public record Parent(
            String id,
            Sektor sector,
            boolean critical,
            boolean privateFirm,
            boolean sentHome,
            boolean home,
            boolean exploredDespiteHome,
            boolean canBeLeftOut) {}

    /** What is decided. */
    public record Answer(boolean nr1, boolean nr2, boolean nr3) {
        public boolean covered() {
            return nr1 || nr2 || nr3;
        }
    }

    /** The same children for the same seed, many of them on and about the limits. */
    static List<Child> children(int number, long seed) {
        Random random = new Random(seed);
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            LocalDate day = LocalDate.of(2020, 3, 23).plusDays(random.nextInt(14));
            int years = random.nextInt(3) == 0 ? 10 : 1 + random.nextInt(18);
            List<Parent> parents = new ArrayList<>();
            for (int p = 0; p <= random.nextInt(2); p++) {
                parents.add(new Parent(
                        "f" + p,
                        Sektor.values()[random.nextInt(Sektor.values().length)],
                        random.nextInt(4) == 0,
                        random.nextBoolean(),
                        random.nextInt(3) == 0,
                        random.nextInt(5) == 0,
                        random.nextBoolean(),
                        random.nextInt(5) == 0));
            }
            children.add(new Child(
                    "barn-" + i,
                    day.minusYears(years).plusDays(random.nextInt(3) - 1),
                    day,
                    day.minusDays(random.nextInt(3)),
                    random.nextInt(4) == 0,
                    random.nextBoolean(),
                    random.nextInt(4) != 0,
                    List.copyOf(parents)));
        }
        return children;
    }

    /** The child as a case of this library. */
    Sag sag() {
        Sag.Bygger sag = Sag.bygger(id, assessed)
                .med(Barn.med().fødselsdato(born).særligeBehov(needs).medTrodsAlder(despiteAge))
                .med(Pasning.med().pasningsdag(day).alleMulighederAfsøgt(explored));
        for (Parent parent : parents) {
            sag.med(Foraelder.med(parent.id())
                    .sektor(parent.sector())
                    .samfundskritiskFunktion(parent.critical())
                    .privatAnsat(parent.privateFirm())
                    .hjemsendt(parent.sentHome())
                    .hjemmeOgKanPasse(parent.home())
                    .afsøgtTrodsHjemme(parent.exploredDespiteHome())
                    .kanSesBortFra(parent.canBeLeftOut()));
        }
        return sag.byg();
    }
}
