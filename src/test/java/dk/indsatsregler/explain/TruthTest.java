package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.Build.and;
import static dk.indsatsregler.explain.Build.field;
import static dk.indsatsregler.explain.Build.in;
import static dk.indsatsregler.explain.Build.is;
import static dk.indsatsregler.explain.Build.notIn;
import static dk.indsatsregler.explain.Build.or;
import static dk.indsatsregler.explain.Build.told;
import static dk.indsatsregler.explain.Build.two;
import static dk.indsatsregler.explain.Build.untold;
import static dk.indsatsregler.explain.Truth.FALSE;
import static dk.indsatsregler.explain.Truth.TRUE;
import static dk.indsatsregler.explain.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.proeve.Farve;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TruthTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 18);

    @ParameterizedTest
    @CsvSource({
        // fra, til, >=, <, >, <=, ==, != (grænsen er 7)
        "6, 6, FALSE, TRUE, FALSE, TRUE, FALSE, TRUE",
        "7, 7, TRUE, FALSE, FALSE, TRUE, TRUE, FALSE",
        "8, 8, TRUE, FALSE, TRUE, FALSE, FALSE, TRUE",
        "5, 6, FALSE, TRUE, FALSE, TRUE, FALSE, TRUE",
        "5, 7, UNKNOWN, UNKNOWN, FALSE, TRUE, UNKNOWN, UNKNOWN",
        "5, 8, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "7, 9, TRUE, FALSE, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "8, 9, TRUE, FALSE, TRUE, FALSE, FALSE, TRUE",
    })
    void et_tal_mod_en_grænse(long low, long high, Truth ge, Truth lt, Truth gt, Truth le, Truth eq, Truth ne) {
        Row row = ene(Map.of("spænd", Spaend.mellem(low, high)));
        assertThat(truths(op -> is("Ene.spænd", op, 7), row)).isEqualTo(byOp(ge, lt, gt, le, eq, ne));
    }

    @ParameterizedTest
    @CsvSource({
        // venstre, højre, >=, <, >, <=, ==, !=
        "5, 5, 5, 5, TRUE, FALSE, FALSE, TRUE, TRUE, FALSE",
        "4, 4, 5, 5, FALSE, TRUE, FALSE, TRUE, FALSE, TRUE",
        "6, 6, 5, 5, TRUE, FALSE, TRUE, FALSE, FALSE, TRUE",
        "1, 4, 5, 9, FALSE, TRUE, FALSE, TRUE, FALSE, TRUE",
        "1, 5, 5, 9, UNKNOWN, UNKNOWN, FALSE, TRUE, UNKNOWN, UNKNOWN",
        "1, 6, 5, 9, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "5, 9, 1, 5, TRUE, FALSE, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "6, 9, 1, 5, TRUE, FALSE, TRUE, FALSE, FALSE, TRUE",
    })
    void to_tal_mod_hinanden(
            long low,
            long high,
            long otherLow,
            long otherHigh,
            Truth ge,
            Truth lt,
            Truth gt,
            Truth le,
            Truth eq,
            Truth ne) {
        Row row = ene(Map.of("spænd", Spaend.mellem(low, high), "tal", Spaend.mellem(otherLow, otherHigh)));
        assertThat(truths(op -> two("Ene.spænd", op, "Ene.tal"), row)).isEqualTo(byOp(ge, lt, gt, le, eq, ne));
    }

    @Test
    void en_brøk_er_den_samme_med_og_uden_nuller() {
        Row row = ene(Map.of("brøk", Spaend.præcis(new BigDecimal("10.50"))));
        assertThat(Truth.of(is("Ene.brøk", Op.EQ, new BigDecimal("10.5")), row)).isEqualTo(TRUE);
        assertThat(Truth.of(in("Ene.brøk", new BigDecimal("10.5")), row)).isEqualTo(TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, FALSE, TRUE, FALSE, TRUE, FALSE, TRUE",
        "0, TRUE, FALSE, FALSE, TRUE, TRUE, FALSE",
        "1, TRUE, FALSE, TRUE, FALSE, FALSE, TRUE",
    })
    void en_dag_og_en_hændelse_mod_en_dag(int after, Truth ge, Truth lt, Truth gt, Truth le, Truth eq, Truth ne) {
        Row row = ene(Map.of("dag", DAY.plusDays(after), "hændelse", Haendelse.den(DAY.plusDays(after))));
        assertThat(truths(op -> is("Ene.dag", op, DAY), row)).isEqualTo(byOp(ge, lt, gt, le, eq, ne));
        assertThat(truths(op -> is("Ene.hændelse", op, DAY), row)).isEqualTo(byOp(ge, lt, gt, le, eq, ne));
    }

    @Test
    void det_der_ikke_er_sket_er_hverken_før_på_eller_efter_en_dag() {
        Row row = ene(Map.of("hændelse", Haendelse.IKKE_SKET));
        assertThat(truths(op -> is("Ene.hændelse", op, DAY), row))
                .isEqualTo(byOp(FALSE, FALSE, FALSE, FALSE, FALSE, TRUE));
    }

    @Test
    void sket_og_ikke_sket() {
        Row happened = ene(Map.of("hændelse", Haendelse.den(DAY)));
        Row not = ene(Map.of("hændelse", Haendelse.IKKE_SKET));
        Expr is = is("Ene.hændelse", Op.EQ, Haendelse.IKKE_SKET);
        Expr isNot = is("Ene.hændelse", Op.NE, Haendelse.IKKE_SKET);
        assertThat(Truth.of(is, not)).isEqualTo(TRUE);
        assertThat(Truth.of(isNot, not)).isEqualTo(FALSE);
        assertThat(Truth.of(is, happened)).isEqualTo(FALSE);
        assertThat(Truth.of(isNot, happened)).isEqualTo(TRUE);
    }

    @Test
    void ja_nej_og_valg() {
        Row row = ene(Map.of("ja", true, "farve", Farve.RØD));
        assertThat(Truth.of(is("Ene.ja", Op.EQ, true), row)).isEqualTo(TRUE);
        assertThat(Truth.of(is("Ene.ja", Op.EQ, false), row)).isEqualTo(FALSE);
        assertThat(Truth.of(is("Ene.ja", Op.NE, true), row)).isEqualTo(FALSE);
        assertThat(Truth.of(is("Ene.ja", Op.NE, false), row)).isEqualTo(TRUE);
        assertThat(Truth.of(is("Ene.farve", Op.EQ, Farve.RØD), row)).isEqualTo(TRUE);
        assertThat(Truth.of(is("Ene.farve", Op.NE, Farve.RØD), row)).isEqualTo(FALSE);
        assertThat(Truth.of(in("Ene.farve", Farve.RØD, Farve.BLÅ), row)).isEqualTo(TRUE);
        assertThat(Truth.of(in("Ene.farve", Farve.GRØN, Farve.BLÅ), row)).isEqualTo(FALSE);
        assertThat(Truth.of(notIn("Ene.farve", Farve.RØD, Farve.BLÅ), row)).isEqualTo(FALSE);
        assertThat(Truth.of(notIn("Ene.farve", Farve.GRØN, Farve.BLÅ), row)).isEqualTo(TRUE);
        assertThat(Truth.of(two("Ene.ja", Op.EQ, "Ene.skøn"), ene(Map.of("ja", true, "skøn", true))))
                .isEqualTo(TRUE);
        assertThat(Truth.of(two("Ene.ja", Op.NE, "Ene.skøn"), ene(Map.of("ja", true, "skøn", true))))
                .isEqualTo(FALSE);
    }

    @Test
    void et_spænd_er_måske_i_en_liste() {
        Row row = ene(Map.of("spænd", Spaend.mellem(5, 7)));
        assertThat(Truth.of(in("Ene.spænd", 1, 6), row)).isEqualTo(UNKNOWN);
        assertThat(Truth.of(in("Ene.spænd", 1, 8), row)).isEqualTo(FALSE);
        assertThat(Truth.of(notIn("Ene.spænd", 1, 6), row)).isEqualTo(UNKNOWN);
        assertThat(Truth.of(notIn("Ene.spænd", 1, 8), row)).isEqualTo(TRUE);
    }

    @Test
    void det_der_ikke_er_oplyst_er_ukendt_for_enhver_sammenligning() {
        Row nothing = ene(Map.of());
        for (Expr expr : new Expr[] {
            is("Ene.tal", Op.NE, 10),
            is("Ene.ja", Op.NE, true),
            is("Ene.farve", Op.NE, Farve.RØD),
            is("Ene.dag", Op.LT, DAY),
            is("Ene.hændelse", Op.EQ, Haendelse.IKKE_SKET),
            in("Ene.farve", Farve.RØD),
            notIn("Ene.farve", Farve.RØD),
            two("Ene.tal", Op.EQ, "Ene.spænd"),
        }) {
            assertThat(Truth.of(expr, nothing)).as(expr.toString()).isEqualTo(UNKNOWN);
        }
        assertThat(Truth.of(two("Ene.tal", Op.EQ, "Ene.spænd"), ene(Map.of("tal", Spaend.præcis(1)))))
                .isEqualTo(UNKNOWN);
        assertThat(Truth.of(two("Ene.spænd", Op.EQ, "Ene.tal"), ene(Map.of("tal", Spaend.præcis(1)))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void om_noget_er_oplyst_har_altid_et_svar_når_det_er_oplyst_at_der_er_et_faktum() {
        Row nothing = ene(Map.of());
        Row range = ene(Map.of("spænd", Spaend.mellem(1, 2)));
        assertThat(Truth.of(untold("Ene.spænd"), nothing)).isEqualTo(TRUE);
        assertThat(Truth.of(told("Ene.spænd"), nothing)).isEqualTo(FALSE);
        assertThat(Truth.of(untold("Ene.spænd"), range)).isEqualTo(FALSE);
        assertThat(Truth.of(told("Ene.spænd"), range)).isEqualTo(TRUE);
        FactType type = Build.VOCABULARY.type("Ting").orElseThrow();
        Row notTold = new Row(type, "", false, new Object[type.fields().size()]);
        assertThat(Truth.of(untold("Ting.ja"), notTold)).isEqualTo(UNKNOWN);
        assertThat(Truth.of(told("Ting.ja"), notTold)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, TRUE, TRUE",
        "true, false, FALSE, TRUE",
        "true, , UNKNOWN, TRUE",
        "false, false, FALSE, FALSE",
        "false, , FALSE, UNKNOWN",
        ", , UNKNOWN, UNKNOWN",
    })
    void og_og_eller_efter_Kleene(@Nullable Boolean a, @Nullable Boolean b, Truth both, Truth either) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("ja", a);
        values.put("skøn", b);
        Row row = ene(values);
        Expr left = is("Ene.ja", Op.EQ, true);
        Expr right = is("Ene.skøn", Op.EQ, true);
        assertThat(Truth.of(and(left, right), row)).isEqualTo(both);
        assertThat(Truth.of(and(right, left), row)).isEqualTo(both);
        assertThat(Truth.of(or(left, right), row)).isEqualTo(either);
        assertThat(Truth.of(or(right, left), row)).isEqualTo(either);
    }

    private static Row ene(Map<String, ? extends @Nullable Object> values) {
        FactType type = Build.VOCABULARY.type("Ene").orElseThrow();
        Object[] row = new Object[type.fields().size()];
        values.forEach((name, value) -> row[field("Ene." + name).index()] = value);
        return new Row(type, "", true, row);
    }

    private static Map<Op, Truth> truths(Function<Op, Expr> atom, Row row) {
        Map<Op, Truth> truths = new EnumMap<>(Op.class);
        for (Op op : Op.values()) {
            truths.put(op, Truth.of(atom.apply(op), row));
        }
        return truths;
    }

    private static Map<Op, Truth> byOp(Truth ge, Truth lt, Truth gt, Truth le, Truth eq, Truth ne) {
        return new EnumMap<>(Map.of(Op.GE, ge, Op.LT, lt, Op.GT, gt, Op.LE, le, Op.EQ, eq, Op.NE, ne));
    }
}
