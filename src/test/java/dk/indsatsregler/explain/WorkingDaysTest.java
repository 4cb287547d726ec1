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
                // folkekirkens helligdage; store bededag til og med 2023
                "2020-01-01",
                "2020-04-09",
                "2020-04-10",
                "2020-04-13",
                "2020-05-08",
                "2020-05-21",
                "2020-06-01",
                "2020-12-25",
                "2019-12-26",
                "2023-05-05",
                // søndage, også påskedag og pinsedag
                "2020-04-12",
                "2020-05-31",
                "2020-03-29"
            })
    void ikke_hverdage_efter_nogen_af_læsningerne(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day, true)).isFalse();
        assertThat(WorkingDays.isWorkingDay(day, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-04-08",
                "2020-04-14",
                // grundlovsdag, 24. og 31. december er ingen af folkekirkens helligdage
                "2020-06-05",
                "2020-12-24",
                "2020-12-31",
                // store bededag er afskaffet fra 2024
                "2024-04-26",
                "2025-05-16",
                "2020-05-22"
            })
    void hverdage_efter_begge_læsninger(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day, true)).isTrue();
        assertThat(WorkingDays.isWorkingDay(day, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-28", "2020-04-11", "2021-06-05", "2022-12-24", "2022-12-31"})
    void en_lørdag_er_en_hverdag_med_mindre_kommunen_læser_det_anderledes(LocalDate saturday) {
        assertThat(WorkingDays.isWorkingDay(saturday, true)).isTrue();
        assertThat(WorkingDays.isWorkingDay(saturday, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-25", "2022-01-01", "2020-12-26"})
    void en_helligdag_på_en_lørdag_er_ikke_en_hverdag(LocalDate saturday) {
        assertThat(WorkingDays.isWorkingDay(saturday, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // seks hverdage hen over påsken 2020: 4 (lørdag), 6, 7, 8, 11 (lørdag), 14; mandag til fredag: 6, 7, 8, 14, 15,
        // 16
        "2020-04-03, 6, 2020-04-14, 2020-04-16",
        // store bededag den 5. maj 2023 tæller ikke: 3, 4, 6 (lørdag); mandag til fredag: 3, 4, 8
        "2023-05-02, 3, 2023-05-06, 2023-05-08",
        // den 26. april 2024 ville have været store bededag
        "2024-04-23, 3, 2024-04-26, 2024-04-26",
        // dag 1 er den første hverdag efter modtagelsen: lørdag til mandag, søndag til mandag, fredag til lørdag
        "2020-03-28, 1, 2020-03-30, 2020-03-30",
        "2020-03-29, 1, 2020-03-30, 2020-03-30",
        "2020-03-27, 1, 2020-03-28, 2020-03-30",
        "2020-04-04, 0, 2020-04-04, 2020-04-04",
        // jul 2020: 24 (torsdag), 28, for 25. og 26. er helligdage
        "2020-12-23, 2, 2020-12-28, 2020-12-28",
        // en almindelig uge: modtaget mandag, seks hverdage senere
        "2025-03-03, 6, 2025-03-10, 2025-03-11",
    })
    void hverdage_efter_en_dag(LocalDate day, int amount, LocalDate earliest, LocalDate mondayToFriday) {
        assertThat(WorkingDays.after(day, amount, true)).isEqualTo(earliest);
        assertThat(WorkingDays.after(day, amount, false)).isEqualTo(mondayToFriday);
    }

    @Test
    void standarden_giver_aldrig_en_senere_frist_end_mandag_til_fredag() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        first.datesUntil(LocalDate.of(2031, 1, 1))
                .forEach(day -> assertThat(WorkingDays.after(day, 6, true))
                        .as("%s", day)
                        .isAfter(day)
                        .isBeforeOrEqualTo(WorkingDays.after(day, 6, false)));
    }

    @Test
    void et_år_har_fem_til_ni_helligdage_på_mandage_til_fredage() {
        for (int year = 1990; year < 2100; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            long weekdays = first.datesUntil(first.plusYears(1))
                    .filter(d -> d.getDayOfWeek().getValue() <= 5)
                    .count();
            long working = first.datesUntil(first.plusYears(1))
                    .filter(d -> WorkingDays.isWorkingDay(d, false))
                    .count();
            assertThat(weekdays - working).as("%d", year).isBetween(5L, 9L);
        }
    }
}
