package org.peaceops.platform.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedRangeTest {

    @ParameterizedTest
    @CsvSource({
        "1300000000, ,              1300000000, 1300000000",
        "1300000000, nearly,        1200000000, 1300000000",
        "63.82,      nearly,        63.81,      63.82",
        "-5,         nearly,        -5,         -4.5",
        "10000,      nearly,        9000,       10000",
        "267500000,  approximately, 267450000,  267550000",
        "1783,       approximately, 1782.5,     1783.5",
        "2000,       approximately, 1900,       2100",
        "10000,      more than,     10000,",
        "3000000,    at least,      3000000,",
        "60,         less than,     ,           60"
    })
    void qualifierSaysHowFarANumberMayBeOff(
            BigDecimal value, String qualifier, BigDecimal low, BigDecimal high) {
        StatedRange range = StatedRange.of(value, qualifier);
        assertThat(range.low()).usingComparator(StatedRangeTest::compare).isEqualTo(low);
        assertThat(range.high()).usingComparator(StatedRangeTest::compare).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "55,     ,          50,     more than, true",
        "45,     ,          50,     more than, false",
        "50,     ,          50,     more than, false",
        "50,     ,          50,     at least,  true",
        "50,     ,          50,     nearly,    false",
        "10000,  more than, 12000,  more than, true",
        "201906, ,          201910, ,          false",
        "100,    nearly,    150,    nearly,    false",
        "91,     ,          100,    nearly,    true",
        "3000,   ,          10000,  nearly,    false",
        "1600,   ,          2000,   approximately, false",
        "60,     less than, 59,     ,          true",
        "60,     less than, 60,     more than, false",
        "60,     less than, 70,     at least,  false",
        "-5,     less than, -7,     ,          true",
        "5,      less than, -2,     ,          true"
    })
    void numbersMeetIfBothCanBeTrue(
            BigDecimal one, String first, BigDecimal other, String second, boolean meet) {
        StatedRange a = StatedRange.of(one, first);
        StatedRange b = StatedRange.of(other, second);
        assertThat(a.meets(b)).isEqualTo(meet);
        assertThat(b.meets(a)).isEqualTo(meet);
    }

    @Test
    void otherWordsAreNoQualifiers() {
        assertThatThrownBy(() -> StatedRange.of(BigDecimal.ONE, "perhaps"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int compare(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return one == other ? 0 : 1;
        }
        return one.compareTo(other);
    }
}
