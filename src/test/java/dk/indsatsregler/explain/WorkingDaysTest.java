package dk.indsatsregler.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22", "1943, 1943-04-25", "1954, 1954-04-18", "1981, 1981-04-19", "2000, 2000-04-23",
        "2019, 2019-04-21", "2020, 2020-04-12", "2023, 2023-04-09", "2024, 2024-03-31", "2025, 2025-04-20",
        "2038, 2038-04-25", "2049, 2049-04-18", "2076, 2076-04-19", "2285, 2285-03-22"
    })
    void påskedag(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-01",
                "2020-04-09",
                "2020-04-10",
                "2020-04-13",
                "2020-05-08",
                "2020-05-21",
                "2020-06-01",
                "2020-12-25",
                "2019-12-26",
                "2020-04-11",
                "2020-04-12",
                "2023-05-05"
            })
    void ikke_hverdage(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-04-08",
                "2020-04-14",
                "2020-06-05",
                "2020-12-24",
                "2020-12-31",
                "2024-04-26",
                "2025-05-16",
                "2020-05-22"
            })
    void hverdage(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // seks hverdage hen over påsken 2020: 6, 7, 8, 14, 15, 16
        "2020-04-03, 6, 2020-04-16",
        // 3., 4. og 8. maj 2023; store bededag den 5. tæller ikke
        "2023-05-02, 3, 2023-05-08",
        // 24., 25. og 26. april 2024; den 26. ville have været store bededag
        "2024-04-23, 3, 2024-04-26",
        "2020-04-04, 1, 2020-04-06",
        "2020-04-04, 0, 2020-04-04",
        "2020-12-23, 2, 2020-12-28",
    })
    void hverdage_efter_en_dag(LocalDate day, int amount, LocalDate due) {
        assertThat(WorkingDays.after(day, amount)).isEqualTo(due);
    }

    @Test
    void et_år_har_fem_til_ni_helligdage_på_hverdage() {
        for (int year = 1990; year < 2100; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            long weekdays = first.datesUntil(first.plusYears(1))
                    .filter(d -> d.getDayOfWeek().getValue() <= 5)
                    .count();
            long working = first.datesUntil(first.plusYears(1))
                    .filter(WorkingDays::isWorkingDay)
                    .count();
            assertThat(weekdays - working).as("%d", year).isBetween(5L, 9L);
        }
    }
}
