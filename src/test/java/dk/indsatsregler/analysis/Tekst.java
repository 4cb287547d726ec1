package dk.indsatsregler.analysis;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Mål og sager, som de læses i en prøve. */
final class Tekst {

    private Tekst() {}

    static String af(Goal mål) {
        String regel = mål.rule().info().version() + ": ";
        if (mål instanceof Goal.Outcome udfald) {
            return regel + udfald.verdict();
        } else if (mål instanceof Goal.ConditionTruth betingelse) {
            return regel + mål.rule().conditions().get(betingelse.condition()).text() + " " + betingelse.truth();
        } else if (mål instanceof Goal.Side side) {
            return regel + (side.on() ? "på " : "ved ") + side.threshold().text();
        }
        Goal.Told oplyst = (Goal.Told) mål;
        return regel + oplyst.type().name() + " " + oplyst.telling();
    }

    static String af(SearchResult fundet) {
        return fundet instanceof SearchResult.Case sag
                ? af(sag.sag())
                : fundet.getClass().getSimpleName();
    }

    private static String af(Sag sag) {
        List<String> dele = new ArrayList<>(List.of(sag.vurderingsdato().toString()));
        dele.addAll(sag.områder());
        sag.typer().stream().sorted(Comparator.comparing(Class::getSimpleName)).forEach(type -> {
            List<? extends Record> fakta = sag.fakta(type).orElseThrow();
            if (fakta.isEmpty()) {
                dele.add("ingen " + type.getSimpleName());
            }
            fakta.forEach(faktum -> dele.add(af(faktum)));
        });
        return String.join("; ", dele);
    }

    private static String af(Record faktum) {
        List<String> felter = new ArrayList<>();
        for (RecordComponent felt : faktum.getClass().getRecordComponents()) {
            try {
                Object værdi = felt.getAccessor().invoke(faktum);
                if (værdi != null) {
                    felter.add(felt.getName() + " " + værdi(værdi));
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(felt.getName(), e);
            }
        }
        return faktum.getClass().getSimpleName() + felter.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static Object værdi(Object værdi) {
        if (værdi instanceof Spaend tal) {
            return tal.erKendt() ? tal.fra() : tal.fra() + " til " + tal.til();
        }
        return værdi instanceof Haendelse hændelse ? String.valueOf(hændelse.dato()) : værdi;
    }
}
