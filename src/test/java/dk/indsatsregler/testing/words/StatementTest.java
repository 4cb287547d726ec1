package dk.indsatsregler.testing.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er barnet hørt om årsagen til fraværet?                        | barnet er hørt om årsagen til fraværet                        | barnet er ikke hørt om årsagen til fraværet
            Er en af forældrene alvorligt syg?                             | en af forældrene er alvorligt syg                             | ingen af forældrene er alvorligt syg
            Er der en igangværende børnesag?                               | der er en igangværende børnesag                               | der er ingen igangværende børnesag
            Er der vold i familien?                                        | der er vold i familien                                        | der er ikke vold i familien
            Er forholdene hos barnet selv kortlagt?                        | forholdene hos barnet selv er kortlagt                        | forholdene hos barnet selv er ikke kortlagt
            Er barnets relationer til lærerne kortlagt?                    | barnets relationer til lærerne er kortlagt                    | barnets relationer til lærerne er ikke kortlagt
            Er en opgørelse af fraværet vedlagt underretningen?            | en opgørelse af fraværet er vedlagt underretningen            | ingen opgørelse af fraværet er vedlagt underretningen
            Er et ophold i slægt eller netværk muligt?                     | et ophold i slægt eller netværk er muligt                     | intet ophold i slægt eller netværk er muligt
            Er en forebyggende indsats (trin 2) tilstrækkelig?             | en forebyggende indsats (trin 2) er tilstrækkelig             | ingen forebyggende indsats (trin 2) er tilstrækkelig
            Stemmer opgørelsen i underretningen med skolens registreringer?| opgørelsen i underretningen stemmer med skolens registreringer| opgørelsen i underretningen stemmer ikke med skolens registreringer
            Giver den igangværende børnesag anledning til bekymring?       | den igangværende børnesag giver anledning til bekymring       | den igangværende børnesag giver ikke anledning til bekymring
            Går den unge på STU?                                           | den unge går på STU                                           | den unge går ikke på STU
            Har den unge, der er fyldt 15 år, givet samtykke?              | den unge, der er fyldt 15 år, har givet samtykke              | den unge, der er fyldt 15 år, har ikke givet samtykke
            Har skolens leder forlangt en lægeattest?                      | skolens leder har forlangt en lægeattest                      | skolens leder har ikke forlangt en lægeattest
            Er indsatsens forventede varighed angivet?                     | indsatsens forventede varighed er angivet                     | indsatsens forventede varighed er ikke angivet
            Er barnet spurgt om sine ønsker? (nej: ikke spurgt endnu)      | barnet er spurgt om sine ønsker                               | barnet er ikke spurgt om sine ønsker
            Får eleven, eller kan eleven forventes at få, støtten?         | får eleven, eller kan eleven forventes at få, støtten: ja     | får eleven, eller kan eleven forventes at få, støtten: nej
            Er forælderen hjemme og kan passe barnet?                      | er forælderen hjemme og kan passe barnet: ja                  | er forælderen hjemme og kan passe barnet: nej
            Medfører det overvejede sted, at barnet skifter skole?         | medfører det overvejede sted, at barnet skifter skole: ja     | medfører det overvejede sted, at barnet skifter skole: nej
            """)
    void ja_og_nej(String spørgsmål, String ja, String nej) {
        assertThat(Statement.of(spørgsmål, true)).isEqualTo(ja);
        assertThat(Statement.of(spørgsmål, false)).isEqualTo(nej);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hvor mange planlagte skoledage har eleven i hele kvartalet?               | eleven har 5 til 11 planlagte skoledage i hele kvartalet
            Hvor mange ulovlige fraværsdage er registreret i kvartalet?               | 5 til 11 ulovlige fraværsdage er registreret i kvartalet
            Hvor mange fraværsdage i kvartalet har ingen registreret type? (registrér)| 5 til 11 fraværsdage i kvartalet har ingen registreret type
            Hvor mange kalenderdage i træk har eleven nu været syg?                   | eleven har nu været syg 5 til 11 kalenderdage i træk
            Hvor stort er barnets samlede fravær i kvartalet (procent, 0-100)?        | barnets samlede fravær i kvartalet er 5 til 11 procent
            Hvilket klassetrin går eleven på (0-10)?                                  | hvilket klassetrin går eleven på (0-10): 5 til 11
            """)
    void tal(String spørgsmål, String udsagn) {
        assertThat(Statement.of(spørgsmål, Spaend.mellem(5, 11))).isEqualTo(udsagn);
    }

    @Test
    void dage_hændelser_og_valg() {
        LocalDate dag = LocalDate.of(2020, 3, 18);
        assertThat(Statement.of("Hvilken dag er der brug for pasning?", dag))
                .isEqualTo("der er brug for pasning den 2020-03-18");
        assertThat(Statement.of("Hvornår er aftalen om fraværet indgået?", Haendelse.den(dag)))
                .isEqualTo("aftalen om fraværet er indgået den 2020-03-18");
        assertThat(Statement.of("Hvornår er aftalen om fraværet indgået?", Haendelse.IKKE_SKET))
                .isEqualTo("aftalen om fraværet er ikke indgået");
        assertThat(Statement.of("Hvilken dag begynder kvartalet? (1. januar)", dag))
                .isEqualTo("kvartalet begynder den 2020-03-18");
        assertThat(Statement.of("Hvilken sektor arbejder forælderen i?", Sektor.SOCIALE_TILBUD))
                .isEqualTo("hvilken sektor arbejder forælderen i: sociale tilbud");
    }

    static Stream<Field> spørgsmål() {
        return StandardVocabulary.get().told().stream()
                .flatMap(type -> type.fields().stream())
                .filter(felt ->
                        felt.kind() == FieldKind.BOOLEAN && !felt.question().isEmpty());
    }

    /** Intet ord går tabt, og intet kommer til uden et «ikke» eller «ingen». */
    @ParameterizedTest
    @MethodSource("spørgsmål")
    void hvert_spørgsmål_beholder_sine_ord(Field felt) {
        String spurgt = felt.question().replaceAll("\\?.*$", "");
        assertThat(ord(Statement.of(felt.question(), true).replaceAll(": ja$", "")))
                .containsExactlyInAnyOrder(ord(spurgt));
        String nej = Statement.of(felt.question(), false);
        assertThat(nej).matches(".*\\b(ikke|ingen|intet)\\b.*|.*: nej");
    }

    private static String[] ord(String tekst) {
        return tekst.toLowerCase(java.util.Locale.ROOT).split(" ");
    }
}
