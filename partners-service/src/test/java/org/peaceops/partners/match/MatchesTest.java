package org.peaceops.partners.match;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class MatchesTest {

    private static final String UNITS = "/api/v1/capability-units";
    private static final String NEEDS = "/api/v1/capability-needs";
    private static final String OFFERS = "/api/v1/capability-offers";
    private static final String MATCHES = "/api/v1/capability-matches";
    private static final String DECISIONS = MATCHES + "/decisions";

    @Test
    void bestOfferComesFirstAndSaysWhy() {
        String need = aNeed(aUnit("\"pledged 2014\""));
        String named =
                anOffer(
                        "\"kinds\": [\"engineer\"], \"countries\": [\"GHA\"], \"capacity\": 100, \"from\": {\"date\": \"2027\"}");
        String any = anOffer("\"form\": \"funding\"");
        String late = anOffer("\"kinds\": [\"engineer\"], \"from\": {\"date\": \"2035\"}");
        JsonPath pairs = matches("need=" + need + "&offer=" + String.join(",", named, any, late));
        assertThat(pairs.<String>getList("data.offer")).containsExactly(named, late, any);
        assertThat(pairs.<Integer>getList("data.rank")).containsExactly(1, 2, 3);
        assertThat(pairs.<Integer>getList("data.score")).containsExactly(90, 60, 50);
        assertThat(pairs.<Integer>getList("data[0].parts.points")).containsExactly(40, 20, 10, 20);
        assertThat(pairs.getString("data[0].parts[2].reason")).contains("100 of 200");
        assertThat(pairs.getString("data[0].decision")).isEqualTo("undecided");
        given().get(MATCHES + "?format=csv&need=" + need)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"));
    }

    @Test
    void offerThatIsNotForItIsNoMatch() {
        String need = aNeed(null);
        String offer = anOffer("\"kinds\": [\"medical\"]");
        String elsewhere = anOffer("\"countries\": [\"Senegal\"]");
        String withdrawn = anOffer("\"status\": \"withdrawn\"");
        String own = anOffer("\"note\": \"own\"", "GHA");
        assertThat(
                        matches(
                                        "need="
                                                + need
                                                + "&offer="
                                                + String.join(
                                                        ",", offer, elsewhere, withdrawn, own))
                                .getList("data"))
                .isEmpty();
        assertThat(matches("need=" + need + "&country=SEN").getList("data")).isEmpty();
        assertThat(matches("need=" + need + "&kind=medical").getList("data")).isEmpty();
        given().get(MATCHES + "?decision=maybe").then().statusCode(400);
    }

    @Test
    void acceptedMatchBecomesAssistanceInTheSameRevision() {
        String unit = aUnit("\"pledged 2014\"");
        String need = aNeed(unit);
        String offer = anOffer("\"program\": \"GPOI\", \"form\": \"funding\"");
        Response accepted = decide(need, offer, "accepted", "\"date\": {\"date\": \"2026-02\"}");
        accepted.then()
                .statusCode(201)
                .body("unit", equalTo(unit))
                .body("donor", equalTo("FRA"))
                .body("date.precision", equalTo("month"));
        assertThat(accepted.header("Location")).isEqualTo(DECISIONS + "/" + need + "." + offer);
        long revision = accepted.jsonPath().getLong("revision");
        given().get(UNITS + "/" + unit)
                .then()
                .body("revision", equalTo((int) revision))
                .body("state", equalTo("assistance-funded"))
                .body("life", hasSize(2))
                .body("life[1].program", equalTo("GPOI"))
                .body("life[1].donor", equalTo("FRA"))
                .body("life[1].date.date", equalTo("2026-02-01"))
                .body("assistance", hasSize(1))
                .body("assistance[0].form", equalTo("funding"))
                .body("assistance[0].program", equalTo("GPOI"))
                .body("assistance[0].donor", equalTo("FRA"))
                .body("assistance[0].decision", equalTo(need + "." + offer))
                .body("assistance[0].date.precision", equalTo("month"));
        given().get("/api/v1/changes/partners?since=" + (revision - 1))
                .then()
                .body(
                        "data.findAll { it.revision == " + revision + " }.resource",
                        containsInAnyOrder("capability-units", "capability-match-decisions"));
        given().get(MATCHES + "?need=" + need + "&offer=" + offer)
                .then()
                .body("data.decision", contains("accepted"));
        given().get(DECISIONS + "?unit=" + unit).then().body("data.offer", contains(offer));
    }

    @Test
    void assistanceIsOfTodayUnlessItSaysOtherwise() {
        String unit = aUnit("\"pledged 2014\"");
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        String day =
                decide(aNeed(unit), anOffer("\"note\": \"x\""), "accepted", "\"note\": \"yes\"")
                        .jsonPath()
                        .getString("date.date");
        assertThat(LocalDate.parse(day)).isBetween(before, LocalDate.now(ZoneOffset.UTC));
    }

    @Test
    void declinedMatchIsListedOnlyWhenAskedFor() {
        String need = aNeed(null);
        String offer = anOffer("\"note\": \"x\"");
        decide(need, offer, "declined", "\"note\": \"too far\"")
                .then()
                .statusCode(201)
                .body("unit", nullValue())
                .body("date.precision", equalTo("unknown"));
        String pair = "need=" + need + "&offer=" + offer;
        assertThat(matches(pair).getList("data")).isEmpty();
        assertThat(matches(pair + "&decision=declined").<String>getList("data.decision"))
                .containsExactly("declined");
        decide(need, offer, "declined", "\"note\": \"again\"").then().statusCode(409);
    }

    @Test
    void mindIsChangedWithThePresentVersion() {
        String unit = aUnit("\"pledged 2014\"");
        String need = aNeed(unit);
        String offer = anOffer("\"form\": \"funding\"");
        decide(need, offer, "accepted", "\"date\": {\"date\": \"2026\"}").then().statusCode(201);
        String at = DECISIONS + "/" + need + "." + offer;
        String declined = decision(need, offer, "declined", "\"note\": \"after all\"");
        editor().body(declined).put(at).then().statusCode(428);
        editor().header("If-Match", "\"1\"").body(declined).put(at).then().statusCode(412);
        life(unit, "pledged", "assistance-funded");
        long revision =
                editor().header("If-Match", given().get(at).header("ETag"))
                        .body(declined)
                        .put(at)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("revision");
        life(unit, "pledged")
                .body("assistance", hasSize(0))
                .body("revision", equalTo((int) revision));
        patch(at, "{\"decision\": \"accepted\"}").statusCode(200).body("unit", equalTo(unit));
        life(unit, "pledged", "assistance-funded");
        patch(at, "{\"note\": \"only the note\"}").statusCode(200);
        life(unit, "pledged", "assistance-funded");
        patch(at, "{\"date\": {\"date\": \"2025-05-05\", \"precision\": \"day\"}}").statusCode(200);
        life(unit, "pledged", "assistance-funded")
                .body("life[1].date.date", equalTo("2025-05-05"))
                .body("assistance.date.date", contains("2025-05-05"));
        editor().header("If-Match", "*").delete(at).then().statusCode(204);
        life(unit, "pledged");
        given().get(at + "/history")
                .then()
                .body(
                        "data.row.decision",
                        contains("accepted", "declined", "accepted", "accepted", "accepted"))
                .body("data[5].change", equalTo("deleted"));
        assertThat(matches("need=" + need + "&offer=" + offer).<String>getList("data.decision"))
                .containsExactly("undecided");
    }

    @Test
    void helpMovesToAnotherUnit() {
        String first = aUnit("\"pledged 2014\"");
        String second = aUnit("\"pledged 2014\"");
        String need = aNeed(first);
        String offer = anOffer("\"form\": \"funding\"");
        decide(need, offer, "accepted", "\"note\": \"x\"").then().statusCode(201);
        patch(DECISIONS + "/" + need + "." + offer, "{\"unit\": \"" + second + "\"}")
                .statusCode(200);
        life(first, "pledged").body("assistance", hasSize(0));
        life(second, "pledged", "assistance-funded").body("assistance", hasSize(1));
    }

    @Test
    void secondDonorMayFundTheSameUnit() {
        String unit = aUnit("\"pledged 2014\"");
        String need = aNeed(unit);
        for (int i = 0; i < 2; i++) {
            decide(need, anOffer("\"form\": \"funding\""), "accepted", "\"note\": \"x\"")
                    .then()
                    .statusCode(201);
        }
        life(unit, "pledged", "assistance-funded", "assistance-funded");
    }

    @Test
    void helpOfAnyFormReachesAUnitAtAnyStageOfItsLife() {
        String unit = aUnit("\"pledged 2014\", \"deployed 2015-03-01 UNMISS\"");
        String need = aNeed(unit);
        for (String form : List.of("training", "equipment", "advice", "funding")) {
            String offer = anOffer("\"form\": \"%s\"".formatted(form));
            decide(need, offer, "accepted", "\"date\": {\"date\": \"2016-05\"}")
                    .then()
                    .statusCode(201)
                    .body("form", equalTo(form));
        }
        life(unit, "pledged", "deployed")
                .body("state", equalTo("deployed"))
                .body("assistance.form", contains("training", "equipment", "advice", "funding"));
    }

    @Test
    void trainingIsNoFundingInALife() {
        String unit = aUnit("\"pledged 2014\"");
        decide(aNeed(unit), anOffer("\"form\": \"training\""), "accepted", "\"note\": \"x\"")
                .then()
                .statusCode(201);
        life(unit, "pledged").body("assistance.form", contains("training"));
    }

    @Test
    void matchThatCannotHelpSaysWhyAndLeavesEverythingAsItWas() {
        String unit = aUnit("\"pledged 2014\", \"deployed 2015 UNMISS\", \"withdrawn 2018-03-02\"");
        String need = aNeed(unit);
        String offer = anOffer("\"note\": \"x\"");
        decide(need, offer, "accepted", "\"date\": {\"date\": \"2018-04\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString("withdrawn by then"))
                .body("violations[0].field", equalTo("unit"));
        life(unit, "pledged", "deployed", "withdrawn").body("assistance", hasSize(0));
        given().get(DECISIONS + "/" + need + "." + offer).then().statusCode(404);
        decide(need, offer, "accepted", "\"date\": {\"date\": \"2018-03\"}").then().statusCode(201);
        String dated = aUnit("\"pledged 2020-05-01\"");
        decide(
                        aNeed(dated),
                        anOffer("\"note\": \"x\""),
                        "accepted",
                        "\"date\": {\"date\": \"2019\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString("pledged 2020-05-01"));
    }

    @Test
    void offerOfOneCourseAcceptedOnceHasNoneLeft() {
        String offer = anOffer("\"quantity\": 1");
        String first = aNeed(aUnit("\"pledged 2014\""));
        String second = aNeed(aUnit("\"pledged 2014\""));
        String both = "offer=" + offer + "&need=" + first + "," + second;
        assertThat(matches(both).<Integer>getList("data.unitsLeft")).containsExactly(1, 1);
        decide(first, offer, "accepted", "\"note\": \"x\"").then().statusCode(201);
        assertThat(matches(both).<String>getList("data.need")).containsExactly(first);
        assertThat(matches(both).getInt("data[0].parts[2].points")).isEqualTo(20);
        JsonPath used = matches(both + "&decision=used-up");
        assertThat(used.<String>getList("data.need")).containsExactly(second);
        assertThat(used.getLong("data[0].unitsLeft")).isZero();
        assertThat(used.getInt("data[0].parts[2].points")).isZero();
        assertThat(used.getString("data[0].parts[2].reason")).contains("nothing is left", first);
        decide(second, offer, "accepted", "\"note\": \"x\"")
                .then()
                .statusCode(409)
                .body("detail", containsString("1 of its 1 units or courses (" + first + ")"))
                .body("violations[0].field", equalTo("offer"));
        decide(second, offer, "declined", "\"note\": \"x\"").then().statusCode(201);
        String at = DECISIONS + "/" + second + "." + offer;
        patch(at, "{\"decision\": \"accepted\"}").statusCode(409);
        patch(DECISIONS + "/" + first + "." + offer, "{\"note\": \"still\"}").statusCode(200);
        editor().header("If-Match", "*").delete(DECISIONS + "/" + first + "." + offer);
        patch(at, "{\"decision\": \"accepted\"}").statusCode(200);
    }

    @Test
    void personsWhomAcceptedMatchesReachAreTaken() {
        String offer = anOffer("\"capacity\": 300");
        String first = aNeed(aUnit("\"pledged 2014\""));
        String second = aNeed(aUnit("\"pledged 2014\""));
        decide(first, offer, "accepted", "\"note\": \"x\"").then().statusCode(201);
        JsonPath pair = matches("offer=" + offer + "&need=" + second);
        assertThat(pair.getLong("data[0].personsLeft")).isEqualTo(100);
        assertThat(pair.getInt("data[0].parts[2].points")).isEqualTo(10);
        assertThat(pair.getString("data[0].parts[2].reason"))
                .contains("100 of 200 persons", "200 of its 300 persons", first);
        decide(second, offer, "accepted", "\"note\": \"x\"").then().statusCode(201);
        decide(aNeed(aUnit("\"pledged 2014\"")), offer, "accepted", "\"note\": \"x\"")
                .then()
                .statusCode(409);
    }

    @Test
    void noMoreIsTakenOfAnOfferAtOnceThanItGives() throws Exception {
        String offer = anOffer("\"quantity\": 3");
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String need = aNeed(aUnit("\"pledged 2014\""));
            String body = decision(need, offer, "accepted", "\"note\": \"x\"");
            calls.add(() -> editor().body(body).post(DECISIONS).statusCode());
        }
        int accepted = 0;
        try (var callers = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : callers.invokeAll(calls)) {
                assertThat(answer.get()).isIn(201, 409);
                accepted += answer.get() == 201 ? 1 : 0;
            }
        }
        assertThat(accepted).isEqualTo(3);
    }

    @Test
    void whatADecisionRestsOnStaysAsItIs() {
        String unit = aUnit("\"pledged 2014\"");
        String need = aNeed(null);
        String offer =
                anOffer("\"kinds\": [\"engineer\"], \"countries\": [\"GHA\"], \"quantity\": 2");
        decide(need, offer, "accepted", "\"unit\": \"" + unit + "\"").then().statusCode(201);
        String decision = "decision " + need + "." + offer;
        for (String change :
                List.of(
                        "/capability-needs/" + need + " {\"country\": \"SEN\"}",
                        "/capability-needs/" + need + " {\"kind\": \"medical\"}",
                        "/capability-units/" + unit + " {\"country\": \"SEN\"}",
                        "/capability-units/" + unit + " {\"kind\": \"medical\"}",
                        "/capability-offers/" + offer + " {\"country\": \"GBR\"}",
                        "/capability-offers/" + offer + " {\"form\": \"advice\"}",
                        "/capability-offers/" + offer + " {\"program\": \"GPOI\"}",
                        "/capability-offers/" + offer + " {\"kinds\": [\"medical\"]}",
                        "/capability-offers/" + offer + " {\"countries\": [\"SEN\"]}")) {
            patch("/api/v1" + change.split(" ", 2)[0], change.split(" ", 2)[1])
                    .statusCode(409)
                    .body("detail", containsString(decision));
        }
        patch(NEEDS + "/" + need, "{\"priority\": \"high\"}").statusCode(200);
        patch(OFFERS + "/" + offer, "{\"kinds\": [], \"quantity\": 1}").statusCode(200);
        patch(UNITS + "/" + unit, "{\"size\": 150}").statusCode(200);
    }

    @Test
    void offerIsNotOfLessThanWasAccepted() {
        String offer = anOffer("\"quantity\": 2");
        for (int i = 0; i < 2; i++) {
            decide(aNeed(aUnit("\"pledged 2014\"")), offer, "accepted", "\"note\": \"x\"")
                    .then()
                    .statusCode(201);
        }
        patch(OFFERS + "/" + offer, "{\"quantity\": 1}")
                .statusCode(409)
                .body("detail", containsString("fewer than 2"));
    }

    @Test
    void stepThatAnEditorChangedSinceIsLeftButTheAssistanceGoes() {
        String unit = aUnit("\"pledged 2014\"");
        String need = aNeed(unit);
        String offer = anOffer("\"form\": \"funding\"");
        decide(need, offer, "accepted", "\"date\": {\"date\": \"2026\"}").then().statusCode(201);
        patch(UNITS + "/" + unit, "{\"life\": [\"pledged 2014\", \"assistance-funded 2025\"]}")
                .statusCode(200);
        String at = DECISIONS + "/" + need + "." + offer;
        patch(at, "{\"date\": {\"date\": \"2024\", \"precision\": \"year\"}}")
                .statusCode(409)
                .body("detail", containsString("was changed since"));
        editor().header("If-Match", "*").delete(at).then().statusCode(204);
        life(unit, "pledged", "assistance-funded")
                .body("life[1].date.date", equalTo("2025-01-01"))
                .body("assistance", hasSize(0));
    }

    @Test
    void matchOfWhatIsNotOpenIsNotAccepted() {
        String unit = aUnit("\"pledged 2014\"");
        String need = aNeed(unit);
        String offer = anOffer("\"status\": \"used-up\"");
        decide(need, offer, "accepted", "\"note\": \"x\"")
                .then()
                .statusCode(409)
                .body("detail", containsString("used-up"));
        life(unit, "pledged");
    }

    @Test
    void decisionThatDoesNotFitIsRefused() {
        String unit = aUnit("\"pledged 2014\"");
        String need = aNeed(unit);
        String unitless = aNeed(null);
        String offer = anOffer("\"note\": \"x\"");
        refused(decision("no-such-need", offer, "accepted", "\"note\": \"x\""), "need");
        refused(decision(need, "no-such-offer", "accepted", "\"note\": \"x\""), "offer");
        refused(decision(unitless, offer, "accepted", "\"note\": \"x\""), "unit");
        refused(decision(need, offer, "accepted", "\"unit\": \"no-such-unit\""), "unit");
        refused(decision(need, offer, "perhaps", "\"note\": \"x\""), "decision");
        refused(decision(need, offer, "accepted", "\"date\": {\"date\": \"x\"}"), "date.date");
        refused(
                decision(need, anOffer("\"kinds\": [\"medical\"]"), "accepted", "\"note\": \"x\""),
                "offer");
        editor().body("{}").post(DECISIONS).then().statusCode(400);
        given().contentType("application/json")
                .body(decision(need, offer, "declined", "\"note\": \"x\""))
                .post(DECISIONS)
                .then()
                .statusCode(401);
        life(unit, "pledged");
    }

    @Test
    void keyMakesAMatchAcceptedOnce() {
        String unit = aUnit("\"pledged 2014\"");
        String body =
                decision(
                        aNeed(unit),
                        anOffer("\"form\": \"funding\""),
                        "accepted",
                        "\"note\": \"x\"");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            editor().header("Idempotency-Key", key)
                    .body(body)
                    .post(DECISIONS)
                    .then()
                    .statusCode(201);
        }
        life(unit, "pledged", "assistance-funded");
    }

    @Test
    void donorsWhoAcceptAtOnceLoseNoStep() throws Exception {
        String unit = aUnit("\"pledged 2014\"");
        String need = aNeed(unit);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String body =
                    decision(need, anOffer("\"form\": \"funding\""), "accepted", "\"note\": \"x\"");
            calls.add(() -> editor().body(body).post(DECISIONS).statusCode());
        }
        int accepted = 0;
        try (var callers = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : callers.invokeAll(calls)) {
                assertThat(answer.get()).isIn(201, 409);
                accepted += answer.get() == 201 ? 1 : 0;
            }
        }
        assertThat(accepted).isPositive();
        given().get(UNITS + "/" + unit)
                .then()
                .body("life", hasSize(1 + accepted))
                .body("assistance", hasSize(accepted));
    }

    @Test
    void needsAndOffersAreKeptLikeEverythingElse() {
        String need = aNeed(null);
        patch(NEEDS + "/" + need, "{\"status\": \"met\", \"priority\": \"high\"}")
                .statusCode(200)
                .body("status", equalTo("met"));
        given().get(NEEDS + "?status=met&priority=high&country=Ghana&kind=engineer&size=1000")
                .then()
                .body("data.id", hasItem(need));
        given().get(NEEDS + "?sort=-neededBy,kind&size=1").then().statusCode(200);
        given().get(NEEDS + "/" + need + "/history").then().body("data", hasSize(2));
        String offer =
                anOffer(
                        "\"kinds\": [\"engineer\"], \"countries\": [\"Ghana\", \"288\", \"Senegal\"]");
        given().get(OFFERS + "/" + offer)
                .then()
                .body("countries", contains("GHA", "SEN"))
                .body("status", equalTo("open"));
        for (String query :
                List.of("kind=engineer", "destination=GH", "country=France", "form=training")) {
            assertThat(offers(query)).as(query).contains(offer);
        }
        for (String query :
                List.of("kind=medical", "destination=NPL", "form=advice", "status=withdrawn")) {
            assertThat(offers(query)).as(query).doesNotContain(offer);
        }
        String any = anOffer("\"note\": \"for any\"");
        assertThat(offers("kind=medical&destination=NPL")).contains(any);
        editor().header("If-Match", "*").delete(OFFERS + "/" + offer).then().statusCode(204);
        given().get(OFFERS + "/" + offer).then().statusCode(404);
    }

    @Test
    void whatADecisionNamesStays() {
        String need = aNeed(null);
        String offer = anOffer("\"note\": \"x\"");
        decide(need, offer, "declined", "\"note\": \"x\"").then().statusCode(201);
        editor().header("If-Match", "*").delete(NEEDS + "/" + need).then().statusCode(409);
        editor().header("If-Match", "*").delete(OFFERS + "/" + offer).then().statusCode(409);
    }

    @Test
    void badNeedsAndOffersAreRefused() {
        for (String field :
                List.of(
                        "\"country\": \"Atlantis\"",
                        "\"kind\": \"x\"",
                        "\"unit\": \"no-such\"",
                        "\"persons\": 0",
                        "\"quantity\": -1",
                        "\"priority\": \"x\"",
                        "\"status\": \"x\"",
                        "\"neededBy\": {\"date\": \"x\"}",
                        "\"neededBy\": 3",
                        "\"nedeed\": 1")) {
            editor().body(
                            "{\"id\": \"n-bad\", \"country\": \"GHA\", \"kind\": \"engineer\", %s}"
                                    .formatted(field))
                    .post(NEEDS)
                    .then()
                    .statusCode(400);
        }
        for (String field :
                List.of(
                        "\"country\": \"Atlantis\"",
                        "\"kinds\": [\"x\"]",
                        "\"kinds\": [null]",
                        "\"kinds\": \"engineer\"",
                        "\"countries\": [\"Atlantis\"]",
                        "\"countries\": [null]",
                        "\"form\": \"x\"",
                        "\"capacity\": 0",
                        "\"program\": \"x y\"",
                        "\"from\": {\"date\": \"2027\"}, \"to\": {\"date\": \"2026\"}")) {
            editor().body(
                            "{\"id\": \"o-bad\", \"country\": \"FRA\", \"form\": \"training\", %s}"
                                    .formatted(field))
                    .post(OFFERS)
                    .then()
                    .statusCode(400);
        }
    }

    private static JsonPath matches(String query) {
        return given().get(MATCHES + "?" + query).then().statusCode(200).extract().jsonPath();
    }

    private static List<String> offers(String query) {
        return given().get(OFFERS + "?size=1000&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("data.id");
    }

    private static void refused(String body, String field) {
        editor().body(body)
                .post(DECISIONS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    private static ValidatableResponse life(String unit, String... states) {
        return given().get(UNITS + "/" + unit).then().body("life.state", contains(states));
    }

    private static ValidatableResponse patch(String address, String fields) {
        return editor().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(fields)
                .patch(address)
                .then();
    }

    private static Response decide(String need, String offer, String decision, String more) {
        return editor().body(decision(need, offer, decision, more)).post(DECISIONS);
    }

    private static String decision(String need, String offer, String decision, String more) {
        return "{\"need\": \"%s\", \"offer\": \"%s\", \"decision\": \"%s\", %s}"
                .formatted(need, offer, decision, more);
    }

    private static String aUnit(String life) {
        String id = "u" + UUID.randomUUID();
        editor().body(
                        """
                        {"id": "%s", "country": "GHA", "kind": "engineer", "name": "A company", "size": 200, "life": [%s],
                         "source": {"code": "TEST", "locator": "made up"}}"""
                                .formatted(id, life))
                .post(UNITS)
                .then()
                .statusCode(201);
        return id;
    }

    /** Of 200 persons by the unit's size, by June 2027. */
    private static String aNeed(String unit) {
        String id = "n" + UUID.randomUUID();
        editor().body(
                        """
                        {"id": "%s", "country": "Ghana", "kind": "engineer", "unit": %s, "neededBy": {"date": "2027-06-30"}}"""
                                .formatted(id, unit == null ? null : "\"" + unit + "\""))
                .post(NEEDS)
                .then()
                .statusCode(201);
        return id;
    }

    private static String anOffer(String more) {
        return anOffer(more, "France");
    }

    private static String anOffer(String more, String country) {
        String id = "o" + UUID.randomUUID();
        String form = more.contains("\"form\"") ? "" : "\"form\": \"training\", ";
        editor().body(
                        "{\"id\": \"%s\", \"country\": \"%s\", %s%s}"
                                .formatted(id, country, form, more))
                .post(OFFERS)
                .then()
                .statusCode(201);
        return id;
    }

    private static RequestSpecification editor() {
        return given().header("Authorization", "Bearer " + Tokens.of("editor"))
                .contentType("application/json");
    }
}
