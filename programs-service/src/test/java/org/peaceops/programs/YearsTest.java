package org.peaceops.programs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.problem.Violations;

class YearsTest {

    @ParameterizedTest
    @CsvSource({
        "2005, 2007, fiscal,   2008, 2010, fiscal,   true",
        "2005, 2008, fiscal,   2008, 2010, fiscal,   false",
        "2005, 2007, fiscal,   2008, 2010, calendar, false",
        "2005, 2007, ,         2008, 2010, ,         false",
        "2005, ,     fiscal,   2008, 2010, fiscal,   false",
        "    , 2007, fiscal,   2008,     , fiscal,   true",
        "    ,     , fiscal,   2008, 2010, fiscal,   false"
    })
    void spansAreApartOnlyIfThatIsSure(
            Integer from,
            Integer to,
            String basis,
            Integer otherFrom,
            Integer otherTo,
            String otherBasis,
            boolean apart) {
        Years one = new Years(from, to, basis);
        Years other = new Years(otherFrom, otherTo, otherBasis);
        assertThat(one.apartFrom(other)).isEqualTo(apart);
        assertThat(other.apartFrom(one)).isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource({"2005, 2004, 1", "2005, 2005, 0", "2005, , 0", ", 2004, 0"})
    void endIsNotBeforeTheBeginning(Integer from, Integer to, int wrong) {
        Violations found = new Violations();
        new Years(from, to, null).check(found);
        assertThat(found.found()).hasSize(wrong);
    }
}
