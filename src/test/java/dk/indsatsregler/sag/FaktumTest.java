package dk.indsatsregler.sag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alle faktatyper sættes sammen på én måde; et svar på ét felt bliver aldrig et svar på et andet. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FaktumTest {

    static Stream<FactType> typer() {
        return StandardVocabulary.get().told().stream();
    }

    @ParameterizedTest
    @MethodSource("typer")
    void intet_er_oplyst_før_det_er_sagt(FactType type) throws ReflectiveOperationException {
        Record faktum = med(type);

        for (Field felt : type.toldFields()) {
            if (felt.mandatory()) {
                assertThat(værdi(faktum, felt)).as(felt.path()).isEqualTo(svar(felt));
            } else {
                assertThat(værdi(faktum, felt)).as(felt.path()).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("typer")
    void hvert_felt_har_en_metode_der_kun_ændrer_det(FactType type) throws ReflectiveOperationException {
        Record faktum = med(type);
        List<String> metoder = new ArrayList<>();

        for (Field felt : type.toldFields()) {
            if (felt.mandatory()) {
                continue;
            }
            Method metode = faktum.getClass().getMethod(felt.name(), felt.javaType());
            Record efter = (Record) metode.invoke(faktum, svar(felt));
            assertThat(efter).as(felt.path()).hasSameClassAs(faktum);
            for (Field andet : type.toldFields()) {
                assertThat(værdi(efter, andet))
                        .as("%s efter %s", andet.path(), felt.name())
                        .isEqualTo(andet == felt ? svar(felt) : værdi(faktum, andet));
            }
            assertThat(metode.invoke(efter, (Object) null))
                    .as("%s trukket tilbage", felt.path())
                    .isEqualTo(faktum);
            metoder.add(felt.name());
        }

        assertThat(Arrays.stream(faktum.getClass().getDeclaredMethods())
                        .filter(m -> m.getReturnType() == faktum.getClass()
                                && m.getParameterCount() == 1
                                && !java.lang.reflect.Modifier.isStatic(m.getModifiers()))
                        .map(Method::getName))
                .as("og ingen andre")
                .containsExactlyInAnyOrderElementsOf(metoder);
    }

    @Test
    void et_svar_uden_for_det_tilladte_afvises_hvor_det_gives() {
        assertThatThrownBy(() -> Foraelder.med("Anne Hansen"))
                .isInstanceOf(UgyldigOplysningException.class)
                .hasMessageStartingWith("Foraelder.id ");
    }

    @Test
    void rækkefølgen_er_ligegyldig_og_det_sidste_svar_gælder() {
        assertThat(Foraelder.med("mor").hjemsendt(false).sektor(Sektor.SUNDHED))
                .isEqualTo(Foraelder.med("mor")
                        .sektor(Sektor.POLITI)
                        .sektor(Sektor.SUNDHED)
                        .hjemsendt(false));
    }

    @Test
    void et_felt_der_ikke_findes_er_en_fejl_i_biblioteket_uden_svaret_i_teksten() {
        assertThatThrownBy(() -> Faktum.med(Bekymring.med(), "overgrb", true))
                .hasMessage("Bekymring has no component overgrb");
    }

    private static Record med(FactType type) throws ReflectiveOperationException {
        List<Field> altid = type.toldFields().stream().filter(Field::mandatory).toList();
        Method med = Objects.requireNonNull(type.record())
                .getMethod("med", altid.stream().map(Field::javaType).toArray(Class<?>[]::new));
        try {
            return (Record)
                    med.invoke(null, altid.stream().map(FaktumTest::svar).toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.name(), e.getCause());
        }
    }

    private static Object værdi(Record faktum, Field felt) throws ReflectiveOperationException {
        for (RecordComponent component : faktum.getClass().getRecordComponents()) {
            if (component.getName().equals(felt.name())) {
                return component.getAccessor().invoke(faktum);
            }
        }
        throw new AssertionError(felt.path() + " er intet felt");
    }

    private static Object svar(Field felt) {
        long tal = Math.max(felt.min(), Math.min(felt.max(), 1));
        return switch (felt.kind()) {
            case BOOLEAN -> true;
            case ENUM -> felt.javaType().getEnumConstants()[0];
            case NUMBER ->
                felt.javaType() == Integer.class
                        ? (Object) Math.toIntExact(tal)
                        : felt.javaType() == Spaend.class ? Spaend.præcis(tal) : BigDecimal.valueOf(tal);
            case DATE ->
                felt.onlyDays().isEmpty()
                        ? LocalDate.of(2020, 3, 2)
                        : LocalDate.parse("2020-" + felt.onlyDays().get(0));
            case EVENT -> Haendelse.den(LocalDate.of(2020, 3, 2));
            case MOMENT -> LocalDate.of(2020, 3, 2).atTime(8, 0);
            case TEXT -> "a-1";
        };
    }
}
