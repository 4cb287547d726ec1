package dk.indsatsregler.testing.run;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Skriver en sag som Givet og Når. */
final class SagSomTrin {

    private final Vocabulary ordforråd;

    SagSomTrin(Vocabulary ordforråd) {
        this.ordforråd = ordforråd;
    }

    String skriv(Sag sag) {
        StringBuilder ud = new StringBuilder();
        for (FactType type : ordforråd.told()) {
            Class<? extends Record> record = type.record();
            List<? extends Record> fakta =
                    record == null ? null : sag.fakta(record).orElse(null);
            if (fakta == null) {
                continue;
            } else if (fakta.isEmpty()) {
                ud.append("      Givet ingen ").append(type.name()).append('\n');
                continue;
            }
            List<Field> felter =
                    type.fields().stream().filter(f -> f.derivation() == null).toList();
            ud.append("      Givet ").append(type.name()).append(":\n");
            ud.append(række(felter.stream().map(Field::name).toList()));
            for (Record faktum : fakta) {
                ud.append(
                        række(felter.stream().map(f -> tekst(værdi(faktum, f))).toList()));
            }
        }
        return ud + "      Når sagen vurderes den " + sag.vurderingsdato() + "\n";
    }

    private static String række(List<String> celler) {
        return celler.stream().collect(Collectors.joining(" | ", "        | ", " |\n"));
    }

    private static @Nullable Object værdi(Record faktum, Field felt) {
        try {
            return faktum.getClass()
                    .getRecordComponents()[felt.index()]
                    .getAccessor()
                    .invoke(faktum);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tekst(@Nullable Object værdi) {
        if (værdi == null) {
            return "";
        } else if (værdi instanceof Boolean ja) {
            return ja ? "ja" : "nej";
        } else if (værdi instanceof Spaend tal) {
            return tal.erKendt()
                    ? tal.fra().toPlainString()
                    : tal.fra().toPlainString() + " til " + tal.til().toPlainString();
        } else if (værdi instanceof BigDecimal tal) {
            return tal.toPlainString();
        } else if (værdi instanceof Haendelse hændelse) {
            return hændelse.erSket() ? String.valueOf(hændelse.dato()) : "ikke sket";
        } else if (værdi instanceof LocalDateTime tid) {
            return tid.toLocalDate() + " kl. " + tid.toLocalTime();
        }
        return værdi.toString();
    }
}
