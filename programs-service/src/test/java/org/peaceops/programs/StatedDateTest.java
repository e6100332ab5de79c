package org.peaceops.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.problem.Violations;

class StatedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2010,       2010-01-01, 2010-12-31",
        "FY2010,     2009-10-01, 2010-09-30",
        "2012-02,    2012-02-01, 2012-02-29",
        "2010-09-30, 2010-09-30, 2010-09-30"
    })
    void dateMeansTheDaysThatItMayBe(String text, LocalDate first, LocalDate last) {
        assertThat(StatedDate.of(text)).isEqualTo(new StatedDate(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2010,    2010-09, true",
        "2010-09, 2010,    true",
        "2010-09, 2010-08, false",
        "FY2010,  2009-11, true",
        "2010-11, FY2010,  false",
        ",        2010,    true",
        "2010,    ,        true"
    })
    void datesAreInOrderUnlessTheyCannotBe(String from, String to, boolean inOrder) {
        assertThat(StatedDate.inOrder(from, to)).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource({"2012-02-29, 0", "2010-02-29, 1", "2010-04-31, 1", ", 0"})
    void dayThatTheCalendarLacksIsNamed(String text, int wrong) {
        Violations found = new Violations();
        StatedDate.check("from", text, found);
        assertThat(found.found()).hasSize(wrong);
    }
}
