package org.peaceops.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

    @ParameterizedTest
    @CsvSource({
        "2015, , 2015-01-01, year, 2015-12-31, 2015",
        "FY2015, , 2014-10-01, fiscal-year, 2015-09-30, FY2015",
        "2016-02, , 2016-02-01, month, 2016-02-29, 2016-02",
        "2015-03-17, , 2015-03-17, day, 2015-03-17, 2015-03-17",
        "2014-10-01, fiscal-year, 2014-10-01, fiscal-year, 2015-09-30, FY2015",
        "2015-12-31, year, 2015-01-01, year, 2015-12-31, 2015",
        "2015-09-30, fiscal-year, 2014-10-01, fiscal-year, 2015-09-30, FY2015",
        "2015, fiscal-year, 2014-10-01, fiscal-year, 2015-09-30, FY2015",
        "2015-03, year, 2015-01-01, year, 2015-12-31, 2015"
    })
    void dateIsTheFirstDayOfWhatIsNamed(
            String date, String precision, String first, String stated, String last, String code) {
        Day day = new Day(date, precision);
        assertThat(day).isEqualTo(new Day(first, stated));
        assertThat(day.fault()).isNull();
        assertThat(day.first()).isEqualTo(LocalDate.parse(first));
        assertThat(day.last()).isEqualTo(LocalDate.parse(last));
        assertThat(day.compact()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-02-30, , date",
        "2015-13, , date",
        "15, , date",
        "0215, , date",
        "17.3.2015, , date",
        "2015, month, date",
        "2015-03, day, date",
        "FY2015, year, date",
        "2015, unknown, precision",
        "2015, decade, precision",
        ", year, date"
    })
    void whatCannotBeReadIsAFaultOfAField(String date, String precision, String field) {
        Day day = new Day(date, precision);
        assertThat(day.fault().field()).isEqualTo(field);
        assertThat(day.first()).isNull();
        assertThat(day.known()).isFalse();
    }

    @Test
    void noDateIsUnknown() {
        for (Day day :
                new Day[] {new Day(null, null), new Day(" ", "unknown"), Day.orUnknown(null)}) {
            assertThat(day).isEqualTo(Day.UNKNOWN);
            assertThat(day.fault()).isNull();
            assertThat(day.compact()).isEqualTo("UNKNOWN");
        }
    }

    @Test
    void dayWithinAYearIsVaguelyHeld() {
        assertThat(new Day("2015", null).vaguelyHolds(LocalDate.of(2015, 6, 1))).isTrue();
        assertThat(new Day("2015", null).vaguelyHolds(LocalDate.of(2016, 1, 1))).isFalse();
        assertThat(new Day("2015-06-01", null).vaguelyHolds(LocalDate.of(2015, 6, 1))).isFalse();
    }
}
