package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.RuleBuilder.rule;

import dk.indsatsregler.proeve.Farve;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Skala;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Tilfældige regler i tre lag: om fakta, om grupper og skalaer, om udfald. */
final class RandomRules {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 15);
    private static final List<String> ENE =
            List.of("tal", "brøk", "spænd", "ja", "farve", "dag", "hændelse", "skøn", "dobbelt");
    private static final List<String> TING = List.of("tal", "brøk", "spænd", "ja", "farve", "dag");

    private final Random random;

    private RandomRules(Random random) {
        this.random = random;
    }

    static RuleSet of(Random random) {
        RandomRules made = new RandomRules(random);
        return Build.rules(
                rule("P-1", made.conditions()).group("G"),
                rule("P-2", made.conditions()).group("G"),
                rule("P-3", made.conditions()).group("G"),
                rule("L-1", made.conditions()).ceiling(Skala.BARN, 4),
                rule("L-2", made.conditions()).lift(Skala.BARN, 2),
                rule("L-3", made.conditions()).ceiling(Skala.FORÆLDRE, 5),
                rule("L-4", made.conditions()).ceiling(Skala.FAGLIG, 6),
                rule("L-5", made.conditions()).ceiling(Skala.FAGLIG, 3),
                rule("T-1", made.conditions()).ceiling(Skala.TRAPPE, 1),
                rule("T-2", made.conditions()).ceiling(Skala.TRAPPE, 3),
                rule("Q-1", Build.group("G", made.op(), random.nextInt(4))),
                rule("Q-2", Build.step(Skala.SAMLET, made.op(), 3 + random.nextInt(6)), made.condition()),
                rule("Q-3", Build.step(Skala.TRAPPE, made.op(), 1 + random.nextInt(3))),
                rule("Q-5", Build.step(Skala.AFVIGELSE, made.op(), random.nextInt(7))),
                rule("Q-4", made.reads("P-1"), made.reads("P-2"), made.condition()),
                rule("R-1", made.reads("Q-1"), made.reads("Q-3")),
                rule("R-2", made.reads("Q-2"), made.reads("Q-4")));
    }

    private Condition reads(String id) {
        return random.nextBoolean() ? Build.outcome(id) : Build.noOutcome(id);
    }

    private Condition[] conditions() {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> condition())
                .toArray(Condition[]::new);
    }

    private Condition condition() {
        String type = random.nextBoolean() ? "Ene" : random.nextInt(4) == 0 ? "Modtagelse" : "Ting";
        Expr[] parts = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> expr(type, 2))
                .toArray(Expr[]::new);
        return switch (random.nextInt(3)) {
            case 0 -> Build.some(type, parts);
            case 1 -> Build.none(type, parts);
            default -> Build.all(type, parts);
        };
    }

    private Expr expr(String type, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            Expr[] parts = {expr(type, depth - 1), expr(type, depth - 1)};
            return random.nextBoolean() ? Build.and(parts) : Build.or(parts);
        }
        if (type.equals("Modtagelse")) {
            return event("Modtagelse.dag");
        }
        List<String> fields = type.equals("Ene") ? ENE : TING;
        String path = type + "." + fields.get(random.nextInt(fields.size()));
        if (random.nextInt(8) == 0) {
            return Build.two(type + ".spænd", op(), type + ".tal");
        }
        return switch (Build.field(path).kind()) {
            case NUMBER ->
                random.nextInt(4) == 0 ? Build.in(path, random.nextInt(6), 3) : Build.is(path, op(), random.nextInt(6));
            case BOOLEAN -> Build.is(path, random.nextBoolean() ? Op.EQ : Op.NE, random.nextBoolean());
            case ENUM -> random.nextBoolean() ? Build.in(path, Farve.RØD, Farve.BLÅ) : Build.notIn(path, Farve.RØD);
            case DATE -> Build.is(path, op(), DAY.plusDays(random.nextInt(6)));
            case EVENT -> event(path);
            case MOMENT, TEXT -> throw new AssertionError(path);
        };
    }

    private Expr event(String path) {
        return random.nextInt(3) == 0
                ? Build.is(path, random.nextBoolean() ? Op.EQ : Op.NE, Haendelse.IKKE_SKET)
                : Build.is(path, op(), DAY.plusDays(random.nextInt(6)));
    }

    private Op op() {
        List<Op> all = List.of(Op.EQ, Op.NE, Op.LT, Op.LE, Op.GT, Op.GE);
        return all.get(random.nextInt(all.size()));
    }
}
