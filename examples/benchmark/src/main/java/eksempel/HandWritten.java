package eksempel;

import dk.indsatsregler.sag.noedpasning.Sektor;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;

/** The same decision as a programmer would write it: two-valued, unexplained, without a source. */
final class HandWritten {

    private static final Set<Sektor> CRITICAL = EnumSet.of(
            Sektor.ÆLDREPLEJE,
            Sektor.SUNDHED,
            Sektor.SOCIALE_TILBUD,
            Sektor.INFRASTRUKTUR,
            Sektor.POLITI,
            Sektor.TRANSPORT,
            Sektor.FORSYNING);

    private HandWritten() {}

    static Child.Answer decide(Child child) {
        int age = Period.between(child.born(), child.day()).getYears();
        int now = Period.between(child.born(), child.assessed()).getYears();
        boolean young = age <= 9 || (now <= 9 && child.despiteAge());
        boolean anyCritical = false;
        boolean allCritical = true;
        boolean anyPrivate = false;
        boolean allPrivate = true;
        boolean atHome = false;
        for (Child.Parent parent : child.parents()) {
            boolean critical = CRITICAL.contains(parent.sector()) || parent.critical();
            boolean inPrivate = parent.privateFirm() && !parent.sentHome();
            anyCritical |= critical;
            allCritical &= critical || parent.canBeLeftOut();
            anyPrivate |= inPrivate;
            allPrivate &= inPrivate || parent.canBeLeftOut();
            atHome |= parent.home() && !parent.exploredDespiteHome();
        }
        boolean explored = child.explored() && !atHome;
        return new Child.Answer(
                young && anyCritical && allCritical && explored,
                young && anyPrivate && allPrivate && explored,
                child.needs() && !(age >= 18 && !child.despiteAge()));
    }
}
