package org.peaceops.gateway.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.provenance.StatedRange;

class PublishedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "109,   ,              109,    REPRODUCES",
        "109,   ,              109.00, REPRODUCES",
        "109,   ,              108.50, WITHIN_STATED_ROUNDING",
        "109,   ,              108.49, DIFFERS",
        "109,   ,              109.49, WITHIN_STATED_ROUNDING",
        "109,   ,              109.50, DIFFERS",
        "-0.6,  ,              -0.56,  WITHIN_STATED_ROUNDING",
        "-0.6,  ,              -0.65,  DIFFERS",
        "63.82, ,              63.82,  REPRODUCES",
        "63.82, ,              63.83,  DIFFERS",
        "60,    ,              60.40,  WITHIN_STATED_ROUNDING",
        "60,    ,              64,     DIFFERS",
        "60,    more than,     63.64,  WITHIN_STATED_ROUNDING",
        "60,    more than,     60,     DIFFERS",
        "60,    at least,      60,     REPRODUCES",
        "60,    at least,      59.99,  DIFFERS",
        "1300,  nearly,        1290,   WITHIN_STATED_ROUNDING",
        "1300,  nearly,        1300,   DIFFERS",
        "1783,  approximately, 1783,   REPRODUCES",
        "1783,  approximately, 1783.5, WITHIN_STATED_ROUNDING",
        "60,    less than,     59,     WITHIN_STATED_ROUNDING"
    })
    void roundingIsThatOfTheStatement(
            BigDecimal stated, String qualifier, BigDecimal recomputed, CheckState state) {
        assertThat(number(stated, qualifier).against(recomputed)).isEqualTo(state);
    }

    /** Whatever the numbers: the very one reproduces, and half a unit more never does. */
    @RepeatedTest(50)
    void onlyTheVeryNumberReproducesAFlatOne() {
        Random random = new Random();
        BigDecimal stated =
                BigDecimal.valueOf(random.nextInt(-100_000, 100_000), random.nextInt(3));
        PublishedNumber number = number(stated, null);

        assertThat(number.against(stated)).isEqualTo(CheckState.REPRODUCES);
        BigDecimal unit =
                BigDecimal.ONE.movePointLeft(Math.max(0, stated.stripTrailingZeros().scale()));
        assertThat(number.against(stated.add(unit))).isEqualTo(CheckState.DIFFERS);
        assertThat(number.against(stated.subtract(unit))).isEqualTo(CheckState.DIFFERS);
        assertThat(number.against(stated.add(unit.movePointLeft(1))))
                .isEqualTo(CheckState.WITHIN_STATED_ROUNDING);
    }

    private static PublishedNumber number(BigDecimal stated, String qualifier) {
        return new PublishedNumber(stated, "percent", qualifier, StatedRange.of(stated, qualifier));
    }
}
