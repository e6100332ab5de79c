package org.peaceops.partners;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class PartnersTest {

    @Test
    void everyIsoCountryIsListed() {
        given().get("/api/v1/countries?status=iso&size=1000&include=total")
                .then()
                .body("page.total", equalTo(249))
                .body("data.find { it.alpha3 == 'GHA' }.m49", equalTo("288"))
                .body("data.find { it.alpha3 == 'GHA' }.alpha2", equalTo("GH"))
                .body("data.find { it.alpha3 == 'GHA' }.region.m49", equalTo("002"))
                .body("data.find { it.alpha3 == 'GHA' }.subregion.m49", equalTo("011"));
    }

    @Test
    void countriesThatAreNoMoreAreMarked() {
        given().get("/api/v1/countries?status=historic")
                .then()
                .body("data.alpha3", hasItem("YUG"))
                .body("data.alpha3", hasItem("SCG"))
                .body("data.alpha3", hasItem("CSK"))
                .body("data.alpha3", hasItem("DDR"));
        given().get("/api/v1/countries/XKX")
                .then()
                .body("status", equalTo("user-assigned"))
                .body("m49", nullValue());
    }

    @Test
    void countryIsFoundByAnyCodeOrName() {
        for (String code : List.of("GHA", "GH", "gh", "288", "Ghana")) {
            given().get("/api/v1/countries/" + code)
                    .then()
                    .statusCode(200)
                    .body("alpha3", equalTo("GHA"));
        }
        given().get("/api/v1/countries/Swaziland")
                .then()
                .body("alpha3", equalTo("SWZ"))
                .body("formerNames.name", hasItem("Swaziland"));
    }

    @Test
    void unknownCountryIsNotFound() {
        given().get("/api/v1/countries/XX")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void regionHoldsItsParts() {
        List<String> africa =
                given().get("/api/v1/countries?region=002&size=1000")
                        .jsonPath()
                        .getList("data.alpha3");
        assertThat(africa).contains("GHA", "EGY", "ZAF").doesNotContain("FRA");
        given().get("/api/v1/countries?region=999")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("region"));
    }

    @Test
    void partnersThatTheSourcesNameAreThere() {
        assertThat(partners("program=APRRP"))
                .containsExactly("ETH", "GHA", "RWA", "SEN", "TZA", "UGA");
        assertThat(partners("program=INL-PP"))
                .containsExactly("BEN", "BFA", "CMR", "GHA", "JOR", "NPL", "RWA", "SEN", "TGO");
        assertThat(partners("program=APRRP,INL-PP&country=288")).containsExactly("GHA", "GHA");
    }

    @Test
    void partnershipRunsFromItsFirstDay() {
        assertThat(partners("program=APRRP&on=2014-09-30")).isEmpty();
        assertThat(partners("program=APRRP&on=2014-10-01")).hasSize(6);
    }

    @Test
    void partnershipNamesItsSourceAndHowPreciseItsDaysAre() {
        given().get("/api/v1/partnerships?program=APRRP")
                .then()
                .body("data", hasSize(6))
                .body("data[0].source.code", equalTo("PM-GPI"))
                .body("data[0].from.precision", equalTo("fiscal-year"))
                .body("data[0].to.date", nullValue())
                .body("data[0].to.precision", equalTo("unknown"));
    }

    @Test
    void unknownCountryInAFilterIsRefused() {
        given().get("/api/v1/partnerships?country=XX")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("country"))
                .body("detail", containsString("XX"));
    }

    private static List<String> partners(String query) {
        return given().get("/api/v1/partnerships?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data.country");
    }
}
