package org.peaceops.metrics.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-31, 2021-01-31",
        "2021-01-31T00:00:00.000Z, 2021-01-31",
        "2021-01-31 00:00:00, 2021-01-31",
        "20210131, 2021-01-31",
        "31-Jan-21, 2021-01-31",
        "31-JAN-2021, 2021-01-31",
        "1 feb 14, 2014-02-01",
        "29-May-48, 1948-05-29",
        "1-Jan-44, 2044-01-01",
        "1-Jan-45, 1945-01-01",
        "854668800000, 1997-01-31",
        "854668800000.0, 1997-01-31",
        "86400000, 1970-01-02",
        "-86400000, 1969-12-31",
        "-678153600000, 1948-07-06"
    })
    void dayIsReadInEveryFormThatPublishersWrite(String text, LocalDate day) {
        assertThat(WrittenDay.read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NA",
                "2021",
                "2021-01",
                "202101",
                "20211301",
                "2021-02-30",
                "30-Feb-21",
                "1/2/2021",
                "31.01.2021",
                "31-Jan-021",
                "2021-01-31x",
                "99999999999999999999"
            })
    void whatMayMeanSomethingElseIsNoDay(String text) {
        assertThat(WrittenDay.read(text)).isEmpty();
    }
}
