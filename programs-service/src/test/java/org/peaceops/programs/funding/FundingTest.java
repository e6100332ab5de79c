package org.peaceops.programs.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.programs.Editable;
import org.peaceops.programs.Editor;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class FundingTest {

    private static final String FUNDING = "/api/v1/funding";

    @ParameterizedTest
    @CsvSource({
        "gpoi-total-budget,          GPOI,  1300000000, nearly,        2005, 2020",
        "aprrp-budget,               APRRP, 267500000,  approximately, 2015, 2017",
        "gscf-invested,              GSCF,  232000000,  ,              ,",
        "cwd-spent-since-1993,       CWD,   3700000000, ,              1993,",
        "imet-women-training-fy2022, IMET,  3000000,    at least,      2022, 2022"
    })
    void amountsOfTheSourcesAreThere(
            String id, String program, long amount, String qualifier, Integer from, Integer to) {
        given().get(FUNDING + "/" + id)
                .then()
                .statusCode(200)
                .body("program", equalTo(program))
                .body("qualifier", equalTo(qualifier))
                .body("years.from", equalTo(from))
                .body("years.to", equalTo(to))
                .body("currency", equalTo("USD"));
        assertThat(given().get(FUNDING + "/" + id).asString())
                .contains("\"amount\":" + amount + ",");
        given().get("/api/v1/programs/" + program + "/funding").then().body("data.id", hasItem(id));
    }

    @Test
    void amountsOfOneProgramMayHoldTheSameMoney() {
        String program = program("{}");
        String large = amount(program, "\"amount\": 300, \"years\": null");
        String small = amount(program, "\"amount\": 100, \"years\": {\"from\": 2010}");
        JsonPath total = totals(program);
        expect(total, "300", "400");
        assertThat(reasons(total)).contains(large, small, "may hold the same money");
        assertThat(total.<String>getList("data[0].amounts.id"))
                .containsExactlyInAnyOrder(large, small);
    }

    @Test
    void amountsOfAProgramAndOfOneThatIsPartOfItMayHoldTheSameMoney() {
        String whole = program("{\"fundingAccount\": \"FMF\", \"relations\": []}");
        String middle = program(related("part-of", whole));
        String part = program(related("part-of", middle));
        amount(whole, "\"amount\": 100");
        amount(part, "\"amount\": 30");
        JsonPath total = totals(whole + "," + part);
        expect(total, "100", "130");
        assertThat(reasons(total)).contains("%s belongs to ".formatted(part));
    }

    @Test
    void amountsOfAnAccountAndOfWhatItPaysForMayHoldTheSameMoney() {
        String account =
                program("{\"kind\": \"account\", \"fundingAccount\": null, \"relations\": []}");
        String paid = program("{\"fundingAccount\": \"%s\", \"relations\": []}".formatted(account));
        String funded = program(related("funded-by", account));
        amount(account, "\"amount\": 1000");
        amount(paid, "\"amount\": 30");
        amount(funded, "\"amount\": 7");
        expect(totals(account + "," + paid), "1000", "1030");
        expect(totals(account + "," + funded), "1000", "1007");
    }

    @Test
    void amountsOfProgramsWithoutAKnownAccountMayHoldTheSameMoney() {
        String known = program("{\"fundingAccount\": \"FMF\", \"relations\": []}");
        String unknown = program("{\"fundingAccount\": null, \"relations\": []}");
        amount(known, "\"amount\": 100");
        amount(unknown, "\"amount\": 30");
        JsonPath total = totals(known + "," + unknown);
        expect(total, "100", "130");
        assertThat(reasons(total))
                .contains("no document names the account that pays for " + unknown);
    }

    @Test
    void amountsOfUnrelatedProgramsAreApart() {
        String one = program("{\"fundingAccount\": \"FMF\", \"relations\": []}");
        String other = program("{\"fundingAccount\": \"PKO\", \"relations\": []}");
        amount(one, "\"amount\": 100");
        amount(other, "\"amount\": 30.5");
        JsonPath total = totals(one + "," + other);
        expect(total, "130.5", "130.5");
        assertThat(reasons(total)).contains("count as apart");
    }

    @Test
    void amountsWithoutCommonYearsAreApart() {
        String program = program("{}");
        amount(
                program,
                "\"amount\": 100, \"years\": {\"from\": 2005, \"to\": 2007, \"basis\": \"fiscal\"}");
        amount(
                program,
                "\"amount\": 30, \"years\": {\"from\": 2008, \"to\": 2010, \"basis\": \"fiscal\"}");
        expect(totals(program), "130", "130");
        amount(
                program,
                "\"amount\": 5, \"years\": {\"from\": 2007, \"to\": 2008, \"basis\": \"fiscal\"}");
        expect(totals(program), "130", "135");
    }

    @Test
    void moneyOfOneYearMayBeThatOfTheNextAtALaterStage() {
        String program = program("{}");
        amount(program, "\"amount\": 100, \"stage\": \"appropriated\", " + fiscalYear(2015));
        amount(program, "\"amount\": 90, \"stage\": \"obligated\", " + fiscalYear(2016));
        expect(totals(program), "100", "190");
        String silent = program("{}");
        amount(silent, "\"amount\": 100, \"stage\": \"stated\", " + fiscalYear(2015));
        amount(silent, "\"amount\": 90, \"stage\": \"stated\", " + fiscalYear(2016));
        expect(totals(silent), "100", "190");
    }

    @Test
    void amountsOfProgramsWithACommonPartMayHoldTheSameMoney() {
        String one = program("{\"fundingAccount\": \"FMF\", \"relations\": []}");
        String other = program("{\"fundingAccount\": \"PKO\", \"relations\": []}");
        String part = program(related("part-of", one));
        amount(one, "\"amount\": 100");
        amount(other, "\"amount\": 30");
        expect(totals(one + "," + other), "130", "130");
        relate(part, "part-of", other);
        expect(totals(one + "," + other), "100", "130");
        assertThat(reasons(totals(one + "," + other))).contains(part + " belongs to ");
    }

    private static String fiscalYear(int year) {
        return "\"years\": {\"from\": %1$d, \"to\": %1$d, \"basis\": \"fiscal\"}".formatted(year);
    }

    @Test
    void currenciesAreNotAdded() {
        String program = program("{}");
        amount(program, "\"amount\": 100");
        amount(program, "\"amount\": 30, \"currency\": \"EUR\"");
        JsonPath total = totals(program);
        assertThat(total.<String>getList("data.currency")).containsExactly("EUR", "USD");
        assertThat(total.<Integer>getList("data.lower")).containsExactly(30, 100);
        assertThat(total.<Integer>getList("data.upper")).containsExactly(30, 100);
    }

    @Test
    void qualifiersWidenTheBounds() {
        String program = program("{}");
        amount(program, "\"amount\": 1300, \"qualifier\": \"nearly\"");
        JsonPath total = totals(program);
        expect(total, "1200", "1300");
        assertThat(reasons(total)).contains("nearly USD 1300");
        amount(program, "\"amount\": 100, \"qualifier\": \"more than\"");
        assertThat(totals(program).getMap("data[0]"))
                .containsKey("upper")
                .containsEntry("upper", null);
        assertThat(reasons(totals(program))).contains("more than USD 100");
    }

    @Test
    void stageIsFilteredByAndSaid() {
        String program = program("{}");
        amount(program, "\"amount\": 100, \"stage\": \"budgeted\"");
        amount(program, "\"amount\": 70, \"stage\": \"obligated\"");
        assertThat(reasons(totals(program))).contains("budgeted, obligated");
        expect(totals(program + "&stage=obligated"), "70", "70");
        assertThat(
                        given().get(FUNDING + "?stage=obligated&program=" + program)
                                .jsonPath()
                                .<Integer>getList("data.amount"))
                .containsExactly(70);
        given().get(FUNDING + "?stage=obligate").then().statusCode(400);
    }

    @Test
    void programWithoutAmountsIsNotCountedAsNothing() {
        String with = program("{}");
        String without = program("{}");
        amount(with, "\"amount\": 100");
        JsonPath total = totals(with + "," + without);
        assertThat(total.<String>getList("without")).containsExactly(without);
        assertThat(total.getMap("data[0]"))
                .containsEntry("lower", 100)
                .containsEntry("upper", null);
        assertThat(reasons(total)).contains("No amount is known of " + without);
        JsonPath none = totals(without);
        assertThat(none.getList("data")).isEmpty();
        assertThat(none.<String>getList("without")).containsExactly(without);
    }

    @Test
    void unknownProgramIsRefusedNamingTheNearest() {
        given().get(FUNDING + "/totals?program=GPIO")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("program"))
                .body("detail", containsString("\"GPOI\""));
    }

    @Test
    void totalIsAsItWasKnown() {
        String program = program("{}");
        String id = amount(program, "\"amount\": 100");
        long before = given().get(FUNDING + "/" + id).jsonPath().getLong("revision");
        amount(program, "\"amount\": 500");
        JsonPath then = totals(program + "&asKnownOn=" + before);
        expect(then, "100", "100");
        assertThat(then.getLong("revision")).isEqualTo(before);
        expect(totals(program), "500", "600");
    }

    @Test
    void totalOfTheSourcesIsNeverOneNumber() {
        JsonPath total = totals("GPOI,APRRP,PEACEKEEPING-CAPACITY-BUILDING");
        assertThat(total.getDouble("data[0].lower")).isLessThan(total.getDouble("data[0].upper"));
        assertThat(reasons(total)).contains("GPOI belongs to PEACEKEEPING-CAPACITY-BUILDING");
    }

    private static void expect(JsonPath total, String lower, String upper) {
        assertThat(total.getString("data[0].lower")).isEqualTo(lower);
        assertThat(total.getString("data[0].upper")).isEqualTo(upper);
        assertThat(total.<String>getList("data[0].reasons")).isNotEmpty();
    }

    private static String reasons(JsonPath total) {
        List<String> reasons = total.getList("data[0].reasons");
        return String.join("\n", reasons);
    }

    private static JsonPath totals(String programs) {
        return given().get(FUNDING + "/totals?program=" + programs)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String program(String otherwise) {
        return Editable.PROGRAMS.added(otherwise);
    }

    private static String related(String relation, String program) {
        return """
               {"fundingAccount": null, "relations": [{"relation": "%s", "program": "%s", "source": {"code": "PM-GPI", "locator": "x"}}]}"""
                .formatted(relation, program);
    }

    private static void relate(String code, String relation, String program) {
        String address = Editable.PROGRAMS.address(code);
        String already = given().get(address).jsonPath().getString("relations[0].program");
        Editor.patched(
                address,
                """
                {"relations": [{"relation": "%1$s", "program": "%2$s", "source": {"code": "PM-GPI", "locator": "x"}},
                               {"relation": "%1$s", "program": "%3$s", "source": {"code": "PM-GPI", "locator": "x"}}]}"""
                        .formatted(relation, already, program));
    }

    private static String amount(String program, String fields) {
        return Editable.FUNDING.added(
                "{\"program\": \"%s\", \"qualifier\": null, %s}".formatted(program, fields));
    }
}
