package org.peaceops.partners.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.partners.cohort.Expression.All;
import org.peaceops.partners.cohort.Expression.And;
import org.peaceops.partners.cohort.Expression.InRegion;
import org.peaceops.partners.cohort.Expression.Listed;
import org.peaceops.partners.cohort.Expression.Not;
import org.peaceops.partners.cohort.Expression.OfProgram;
import org.peaceops.partners.cohort.Expression.Or;
import org.peaceops.partners.cohort.Expression.Saved;
import org.peaceops.partners.cohort.Expression.Without;

class ExpressionParserTest {

    private static final Expression A = new OfProgram("AA");
    private static final Expression B = new OfProgram("BB");
    private static final Expression C = new OfProgram("CC");

    @Test
    void andBindsTighterThanOrAndWithout() {
        assertThat(read("program:AA | program:BB & program:CC"))
                .isEqualTo(new Or(A, new And(B, C)));
        assertThat(read("program:AA & program:BB - program:CC"))
                .isEqualTo(new Without(new And(A, B), C));
        assertThat(read("program:AA - program:BB & program:CC"))
                .isEqualTo(new Without(A, new And(B, C)));
    }

    @Test
    void orAndWithoutGoFromLeftToRight() {
        assertThat(read("program:AA - program:BB | program:CC"))
                .isEqualTo(new Or(new Without(A, B), C));
        assertThat(read("program:AA | program:BB - program:CC"))
                .isEqualTo(new Without(new Or(A, B), C));
    }

    @Test
    void parenthesesAndNotGoFirst() {
        assertThat(read("program:AA & (program:BB | program:CC)"))
                .isEqualTo(new And(A, new Or(B, C)));
        assertThat(read("not:program:AA & program:BB")).isEqualTo(new And(new Not(A), B));
        assertThat(read("not:(program:AA & program:BB)")).isEqualTo(new Not(new And(A, B)));
        assertThat(read("not:not:all")).isEqualTo(new Not(new Not(new All())));
    }

    @Test
    void hyphenWithoutABlankBelongsToTheCode() {
        assertThat(read("program:INL-PP")).isEqualTo(new OfProgram("INL-PP"));
        assertThat(read("program:INL-PP -program:AA"))
                .isEqualTo(new Without(new OfProgram("INL-PP"), A));
        assertThat(read("(program:AA)-program:BB")).isEqualTo(new Without(A, B));
        assertThat(read("cohort:a-b-c")).isEqualTo(new Saved("a-b-c", 8));
    }

    @Test
    void countriesAreReadInAnyForm() {
        Listed listed = (Listed) read("list:GHA,rw, 710,\"Cote d'Ivoire\",Swaziland");
        assertThat(listed.countries())
                .extracting(country -> country.alpha3())
                .containsExactly("GHA", "RWA", "ZAF", "CIV", "SWZ");
    }

    @Test
    void regionsAreReadByCodeOrName() {
        Set<?> western = ((InRegion) read("region:011")).countries();
        for (String same :
                new String[] {
                    "region:11", "region:\"Western Africa\"", "region:\"western africa\""
                }) {
            assertThat(((InRegion) read(same)).countries()).isEqualTo(western);
        }
        assertThat(read("region:Africa")).isEqualTo(read("region:002"));
        assertThat(((InRegion) read("region:South-eastern-Asia")).label())
                .isEqualTo("South-eastern Asia (035)");
    }

    @Test
    void blanksAndCaseOfWordsDoNotMatter() {
        assertThat(read(" ALL&Program:aa ")).isEqualTo(new And(new All(), A));
        assertThat(read("not: program: AA")).isEqualTo(new Not(A));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 1; something is missing",
                "program:GPOI & regon:002; 16; did you mean \"region:\"",
                "program:GPOI program:AA; 14; operator",
                "program:GPOI & ; 15; something is missing",
                "& all; 1; something is missing",
                "all || all; 6; something is missing",
                "(all | list:GHA; 16; a ) is missing for the ( at character 1",
                "all); 4; no ( is open",
                "(all program:AA); 6; operator",
                "program:; 9; the code of a program is missing",
                "program:1; 9; letter first",
                "program:GPOI-list:ZAF; 9; a blank before the -",
                "region:Afrika; 8; Did you mean \"Africa\"",
                "region:Western Africa; 8; \"quotes\"",
                "region:999; 8; M49",
                "list:GHA,XX; 10; XX",
                "list:GHA,,RWA; 10; a country is missing",
                "list:South Africa; 6; quotes",
                "list:\"Ghana; 6; never closed",
                "cohort:A_B; 8; small letters",
                "all & \u2603; 7; something is missing",
                "everything; 1; nothing known"
            })
    void faultPointsAtTheCharacter(String expression, int character, String message) {
        MisreadException misread = misread(expression);
        assertThat(misread.sentence()).startsWith("character " + character + ":").contains(message);
    }

    @Test
    void lengthAndDepthAreBounded() {
        String longest = "all" + "|all".repeat((ExpressionParser.LONGEST - 3) / 4);
        assertThat(read(longest).atoms()).hasSize(500);
        assertThat(misread(longest + " | all").sentence()).contains("2,000");
        assertThat(read("(".repeat(50) + "all" + ")".repeat(50))).isEqualTo(new All());
        assertThat(misread("(".repeat(51) + "all" + ")".repeat(51)).sentence())
                .startsWith("character 52:")
                .contains("50 deep");
        assertThat(misread("not:".repeat(400) + "all").sentence()).contains("50 deep");
    }

    private static Expression read(String expression) {
        return ExpressionParser.parse(expression);
    }

    private static MisreadException misread(String expression) {
        return catchThrowableOfType(MisreadException.class, () -> read(expression));
    }
}
