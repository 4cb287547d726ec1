package dk.indsatsregler.proeve;

import dk.indsatsregler.Sag;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Tilfældige sager til et regelsæt: værdierne ligger på og lige ved siden af de grænser, reglerne sætter. Samme regelsæt og frø giver samme
 * sager.
 */
public final class TilfaeldigeSager {

    private static final int[] DAGE_TILBAGE = {
        0, 1, 2, 3, 5, 7, 8, 13, 14, 15, 20, 28, 29, 30, 31, 60, 90, 180, 365, 366
    };

    private final RuleSet regler;
    private final SplittableRandom tilfælde;
    private final Map<Field, List<BigDecimal>> tal = new HashMap<>();
    private final Map<Field, List<LocalDate>> dage = new HashMap<>();
    private final List<BigDecimal> alleTal = new ArrayList<>();
    private final List<LocalDate> alleDage = new ArrayList<>();
    private final List<LocalDate> vurderingsdatoer = new ArrayList<>();
    private int nummer;

    /** Sager til regelsættet. */
    public TilfaeldigeSager(RuleSet regler, long frø) {
        this.regler = regler;
        this.tilfælde = new SplittableRandom(frø);
        for (Rule regel : regler.rules()) {
            LocalDate fra = regel.info().gyldighed().fra();
            vurderingsdatoer.addAll(List.of(fra.minusDays(1), fra, fra.plusDays(1)));
            LocalDate til = regel.info().gyldighed().til();
            if (til != null) {
                vurderingsdatoer.addAll(List.of(til.minusDays(1), til, til.plusDays(1)));
            }
            for (Condition betingelse : regel.conditions()) {
                for (Expr.Atom atom : Udtryk.atomer(betingelse.expr())) {
                    if (atom instanceof Expr.Compare en) {
                        grænse(en.field(), en.value());
                    } else if (atom instanceof Expr.In flere) {
                        flere.values().forEach(v -> grænse(flere.field(), v));
                    }
                }
            }
        }
    }

    private void grænse(Field felt, Object værdi) {
        if (værdi instanceof BigDecimal grænse) {
            BigDecimal skridt = grænse.scale() <= 0 ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(grænse.scale());
            List<BigDecimal> ved = List.of(grænse, grænse.add(skridt), grænse.subtract(skridt), grænse.setScale(6));
            tal.computeIfAbsent(felt, f -> new ArrayList<>()).addAll(ved);
            alleTal.addAll(ved);
        } else if (værdi instanceof LocalDate grænse) {
            List<LocalDate> ved = List.of(grænse, grænse.plusDays(1), grænse.minusDays(1));
            dage.computeIfAbsent(felt, f -> new ArrayList<>()).addAll(ved);
            alleDage.addAll(ved);
        }
    }

    /** En sag, hvor meget er ukendt: hvert felt for sig, hele typer, og tal som spænd. */
    public Sag sag() {
        for (int forsøg = 0; forsøg < 1000; forsøg++) {
            try {
                Optional<Sag> sag = lovlig(forsøg());
                if (sag.isPresent()) {
                    return sag.get();
                }
            } catch (UgyldigOplysningException ulovlig) {
                // Faktatypernes egne krav: prøv igen.
            }
        }
        throw new IllegalStateException("Fandt ingen lovlig sag.");
    }

    /** Sagen uden de typer, der ikke kan være sande sammen med resten; tom, når det ikke kan siges, hvilke det er. */
    private Optional<Sag> lovlig(Sag sag) {
        Sag prøvet = sag;
        for (int i = 0; i <= sag.typer().size(); i++) {
            try {
                CaseFacts.of(regler.vocabulary(), prøvet);
                return Optional.of(prøvet);
            } catch (UgyldigOplysningException ulovlig) {
                String type = ulovlig.felt().replaceFirst("[.\\[].*", "");
                Sag færre = uden(prøvet, type);
                if (færre.typer().size() == prøvet.typer().size()) {
                    return Optional.empty();
                }
                prøvet = færre;
            }
        }
        return Optional.empty();
    }

    private static Sag uden(Sag sag, String navn) {
        Sag.Bygger bygger = Sag.bygger(sag.id(), sag.vurderingsdato());
        for (Class<? extends Record> type : sag.typer()) {
            List<? extends Record> fakta = sag.fakta(type).orElseThrow();
            if (type.getSimpleName().equals(navn)) {
                continue;
            }
            if (fakta.isEmpty()) {
                bygger.medIngen(type);
            }
            fakta.forEach(bygger::med);
        }
        return bygger.byg();
    }

    /** En sag, hvor alt er kendt: hvert felt, hvert mål, og hvem der er. Et mål passer ikke nødvendigvis med det, det er målt af. */
    public CaseFacts kendt() {
        LocalDate dato = dato();
        Map<FactType, List<Row>> rækker = new LinkedHashMap<>();
        for (FactType type : regler.vocabulary().told()) {
            int antal = type.many() ? tilfælde.nextInt(4) : 1;
            List<Row> af = new ArrayList<>();
            for (int i = 0; i < antal; i++) {
                String id = type.many() ? "f" + i : "";
                Object[] værdier = type.fields().stream()
                        .map(felt -> felt.name().equals("id") ? id : kanonisk(værdi(felt, dato, true)))
                        .toArray();
                af.add(new Row(type, id, true, værdier));
            }
            rækker.put(type, af);
        }
        return CaseFacts.of(regler.vocabulary(), dato, rækker);
    }

    private static Object kanonisk(Object værdi) {
        return værdi instanceof Integer tal
                ? Spaend.præcis(tal)
                : værdi instanceof BigDecimal tal ? Spaend.præcis(tal) : værdi;
    }

    private LocalDate dato() {
        return chance(60) ? midt() : vurderingsdatoer.get(tilfælde.nextInt(vurderingsdatoer.size()));
    }

    private Sag forsøg() {
        LocalDate dato = dato();
        Sag.Bygger bygger = Sag.bygger("sag-" + nummer++, dato);
        for (FactType type : regler.vocabulary().told()) {
            Class<? extends Record> record = type.record();
            if (record == null || chance(type.many() ? 25 : 10)) {
                continue;
            }
            if (!type.many()) {
                bygger.med(faktum(type, record, "", dato));
                continue;
            }
            bygger.medIngen(record);
            int antal = tilfælde.nextInt(4);
            for (int i = 0; i < antal; i++) {
                bygger.med(faktum(type, record, "f" + i, dato));
            }
        }
        return bygger.byg();
    }

    // En dag, hvor de fleste regler gælder.
    private LocalDate midt() {
        List<LocalDate> dage = vurderingsdatoer.stream().sorted().toList();
        LocalDate senesteBegyndelse = regler.rules().stream()
                .map(r -> r.info().gyldighed().fra())
                .sorted()
                .toList()
                .get(regler.rules().size() * 3 / 4);
        return dage.isEmpty() ? TilfaeldigeRegler.DAG : senesteBegyndelse.plusDays(tilfælde.nextInt(10));
    }

    private Record faktum(FactType type, Class<? extends Record> record, String id, LocalDate dato) {
        RecordComponent[] dele = record.getRecordComponents();
        @Nullable Object[] værdier = new @Nullable Object[dele.length];
        for (int i = 0; i < dele.length; i++) {
            Field felt = type.fields().get(i);
            if (felt.name().equals("id")) {
                værdier[i] = id;
            } else if (felt.mandatory() || !chance(35)) {
                værdier[i] = værdi(felt, dato, false);
            }
        }
        try {
            Constructor<? extends Record> constructor = record.getConstructor(
                    Arrays.stream(dele).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(værdier);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException årsag) {
                throw årsag;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object værdi(Field felt, LocalDate dato, boolean kendt) {
        return switch (felt.kind()) {
            case BOOLEAN -> chance(50);
            case ENUM ->
                felt.javaType()
                        .getEnumConstants()[tilfælde.nextInt(felt.constants().size())];
            case DATE -> dag(felt, dato);
            case EVENT -> chance(25) ? Haendelse.IKKE_SKET : Haendelse.den(dag(felt, dato));
            case MOMENT -> LocalDateTime.of(dag(felt, dato), java.time.LocalTime.of(tilfælde.nextInt(24), 0));
            case TEXT -> "f9";
            case NUMBER -> {
                BigDecimal ét = tal(felt);
                if (felt.javaType() == Spaend.class) {
                    BigDecimal andet = kendt || chance(50) ? ét : tal(felt);
                    yield new Spaend(ét.min(andet), ét.max(andet));
                }
                yield felt.javaType() == Integer.class ? (Object) ét.intValue() : ét;
            }
        };
    }

    private BigDecimal tal(Field felt) {
        List<BigDecimal> egne = tal.getOrDefault(felt, List.of());
        BigDecimal tallet = !egne.isEmpty() && chance(75)
                ? egne.get(tilfælde.nextInt(egne.size()))
                : !alleTal.isEmpty() && chance(40)
                        ? alleTal.get(tilfælde.nextInt(alleTal.size()))
                        : BigDecimal.valueOf(tilfælde.nextInt(12));
        BigDecimal mindst = BigDecimal.valueOf(Math.max(felt.min(), -1000));
        BigDecimal højst = BigDecimal.valueOf(Math.min(felt.max(), 1000));
        return tallet.max(mindst).min(højst);
    }

    private LocalDate dag(Field felt, LocalDate dato) {
        List<LocalDate> egne = dage.getOrDefault(felt, List.of());
        if (!egne.isEmpty() && chance(60)) {
            return egne.get(tilfælde.nextInt(egne.size()));
        } else if (!alleDage.isEmpty() && chance(20)) {
            return alleDage.get(tilfælde.nextInt(alleDage.size()));
        } else if (chance(40)) {
            // Omkring en fødselsdag.
            return dato.minusYears(tilfælde.nextInt(20)).plusDays(tilfælde.nextInt(-1, 2));
        }
        return dato.minusDays(DAGE_TILBAGE[tilfælde.nextInt(DAGE_TILBAGE.length)]);
    }

    private boolean chance(int procent) {
        return tilfælde.nextInt(100) < procent;
    }
}
