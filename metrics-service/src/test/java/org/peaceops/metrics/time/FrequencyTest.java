package org.peaceops.metrics.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "month, 2014-02, 2014-02, 2014-02, 2014-02",
        "quarter, 2014-02, 2014-Q1, 2014-01, 2014-03",
        "quarter, 2014-12, 2014-Q4, 2014-10, 2014-12",
        "year, 2014-02, 2014, 2014-01, 2014-12",
        "us-fiscal-year, 2014-09, FY2014, 2013-10, 2014-09",
        "us-fiscal-year, 2014-10, FY2015, 2014-10, 2015-09",
        "un-year, 2014-06, 2013/14, 2013-07, 2014-06",
        "un-year, 1999-07, 1999/00, 1999-07, 2000-06"
    })
    void aMonthLiesInItsPeriod(
            String code, YearMonth month, String label, YearMonth first, YearMonth last) {
        assertThat(Frequency.named(code).orElseThrow().holding(month))
                .isEqualTo(new Period(label, first, last));
    }

    @ParameterizedTest
    @EnumSource
    void periodsFollowOneAnotherWithoutGapAndWithoutOverlap(Frequency frequency) {
        var periods = frequency.over(YearMonth.of(1990, 1), YearMonth.of(2000, 11));
        assertThat(periods.getFirst()).isEqualTo(frequency.holding(YearMonth.of(1990, 1)));
        assertThat(periods.getLast()).isEqualTo(frequency.holding(YearMonth.of(2000, 11)));
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).first()).isEqualTo(periods.get(i - 1).last().plusMonths(1));
        }
    }

    @Test
    void whatIsNoCodeIsNoFrequency() {
        assertThat(Stream.of("Year", "", "fortnight")).allMatch(c -> Frequency.named(c).isEmpty());
    }
}
