package dk.indsatsregler.rulefile.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tallene i danske tekster: hvad der tælles, og på hvilken side. Det, der ikke tæller noget, er ikke med. */
class TextNumbersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mindst seks dages fravær i de seneste 60 skoledage | mindst 6 dage; 60 dage",
                "8 procent eller derover af de seneste 60 skoledage | mindst 8 procent; 60 dage",
                "et fravær på over 14,5 % | over 14.5 procent",
                "fire en halv dag | 4.5 dage",
                "4½ dag | 4.5 dage",
                "mere end to uger | over 14 dage",
                "Elever i 0.-6. klasse | mindst 0 klasse; højst 6 klasse",
                "0-9-årige børn | mindst 0 år; højst 9 år",
                "i 7., 8. og 9. klasse | 7 klasse; 8 klasse; 9 klasse",
                "er 6 eller derunder | højst 6",
                "fra og med 12 år, til og med 15 år | mindst 12 år; højst 15 år",
                "under 18 år | under 18 år",
                "den unge, der er fyldt 15 år | mindst 15 år",
                "15-procents-pligten | 15 procent",
                "hver 6. måned | 6 måneder",
                "inden 24 timer | 24 timer",
                "Ved to faktorer, højst trin 5 | 2; 5",
                "10 dage eller mere | mindst 10 dage",
                "5 dage i træk eller flere | mindst 5 dage",
                "ikke over 10 procent | 10 procent",
                // Det, der ikke tæller noget.
                "Barnets lov § 133, stk. 2, nr. 1 eller 2 | ``",
                "BEK nr. 217 af 17/03/2020, principmeddelelse 11-21 | ``",
                "fra 14. april 2020 og i skoleåret 2025 | ``",
                "FR-33, IT 4 og UN-04 | ``",
                "2025-08-01 | ``",
                "(10 minus 2) | ``",
            })
    void tallene(String tekst, String ventet) {
        assertThat(TextNumbers.of(tekst).stream().map(TextNumbersTest::skrevet).collect(Collectors.joining("; ")))
                .isEqualTo(ventet);
    }

    private static String skrevet(TextNumber tal) {
        Bound side = tal.bound();
        String enhed = tal.unit().danish();
        return (side == null ? "" : side.danish() + " ")
                + tal.value().toPlainString()
                + (enhed.isEmpty() ? "" : " " + enhed);
    }
}
