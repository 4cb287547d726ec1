package dk.indsatsregler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers as sentences. */
class StatementsTest {

    static Stream<Field> asked() {
        return StandardVocabulary.get().told().stream()
                .flatMap(type -> type.toldFields().stream())
                .filter(field -> !field.question().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void every_answer_has_a_sentence(Field field) {
        Field.Statements statements = field.statements();
        boolean yesOrNo = field.kind() == FieldKind.BOOLEAN;
        boolean event = field.kind() == FieldKind.EVENT;
        assertThat(statements.yes().isEmpty()).isEqualTo(!yesOrNo);
        assertThat(statements.no().isEmpty()).isEqualTo(!yesOrNo && !event);
        assertThat(statements.other().contains("{}")).isEqualTo(!yesOrNo);
        for (String statement : new String[] {statements.yes(), statements.no(), statements.other()}) {
            assertThat(statement).doesNotContain("?", "  ").doesNotEndWith(".").doesNotContain("den {}");
            if (!statement.isEmpty() && !statement.startsWith("{}")) {
                assertThat(statement.substring(0, 1)).isLowerCase();
            }
        }
        assertThat(statements.no()).isNotEqualTo(yesOrNo ? statements.yes() : statements.other());
    }

    @Test
    void types_there_can_be_several_of_have_a_plural() {
        assertThat(StandardVocabulary.get().told())
                .allSatisfy(type ->
                        assertThat(type.plural().isEmpty()).as(type.name()).isEqualTo(!type.many()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Underretning.nyDeltager   | mindst én, som ikke tidligere har deltaget i behandlingen af sagen, deltager i genvurderingen | ingen, som ikke tidligere har deltaget i behandlingen af sagen, deltager i genvurderingen
            Foraelder.hjemmeOgKanPasse| forælderen er hjemme på pasningsdagen og kan passe barnet | forælderen er ikke hjemme på pasningsdagen eller kan ikke passe barnet
            Tegn.alvorligtSygForælder | en af forældrene er alvorligt syg | ingen af forældrene er alvorligt syg
            """)
    void yes_and_no(String path, String yes, String no) {
        assertThat(field(path).statement(true)).isEqualTo(yes);
        assertThat(field(path).statement(false)).isEqualTo(no);
    }

    @Test
    void numbers_days_events_and_choices() {
        assertThat(field("Vindue.fraværsdage").statement(Spaend.mellem(5, 11)))
                .isEqualTo("eleven har 5 til 11 fraværsdage af alle slags i vinduet");
        assertThat(field("Pasning.pasningsdag").statement(LocalDate.of(2020, 3, 18)))
                .isEqualTo("der er brug for pasning den 18. marts 2020");
        assertThat(field("Undersoegelse.afsluttet").statement(Haendelse.IKKE_SKET))
                .isEqualTo("den børnefaglige undersøgelse er ikke afsluttet");
        assertThat(field("Undersoegelse.afsluttet").statement(Haendelse.den(LocalDate.of(2024, 5, 3))))
                .isEqualTo("den børnefaglige undersøgelse er afsluttet den 3. maj 2024");
        assertThat(field("Underretning.modtaget").statement(LocalDateTime.of(2024, 5, 3, 14, 5)))
                .isEqualTo("kommunen modtog underretningen den 3. maj 2024 kl. 14.05");
        assertThat(field("Skolegang.klassetrin").statement(Spaend.præcis(4))).isEqualTo("eleven går på 4. klassetrin");
    }

    private static Field field(String path) {
        return StandardVocabulary.get().told(path).orElseThrow();
    }
}
