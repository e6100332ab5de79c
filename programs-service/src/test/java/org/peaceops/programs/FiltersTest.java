package org.peaceops.programs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.testing.PostgresServer;

/** Each filter of each list: a row that it finds and one that it does not. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class FiltersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    PROGRAMS | kind=rule             | {'kind': 'rule'}            | {'kind': 'policy'}
                    PROGRAMS | status=ended          | {'status': 'ended'}         | {'status': 'active'}
                    PROGRAMS | fundingAccount=FMF    | {'fundingAccount': 'FMF'}   | {'fundingAccount': null}
                    PROGRAMS | managingOffice=PM-SA  | {'managingOffice': 'PM-SA'} | {'managingOffice': 'PM'}
                    PROGRAMS | capabilityArea=riverine | {'capabilityAreas': ['training', 'riverine']} | {'capabilityAreas': []}
                    PROGRAMS | source=PM-WPS         | {'source': {'code': 'PM-WPS', 'locator': 'x'}} | {}
                    FUNDING  | program=HCA           | {'program': 'HCA'}          | {'program': 'DENTON'}
                    FUNDING  | program=HCA,DENTON    | {'program': 'DENTON'}       | {'program': 'GPOI'}
                    FUNDING  | stage=invested        | {'stage': 'invested'}       | {'stage': 'stated'}
                    FUNDING  | source=PM-WPS         | {'source': {'code': 'PM-WPS', 'locator': 'x'}} | {}
                    SYSTEMS  | kind=roster           | {'kind': 'roster'}          | {'kind': 'system'}
                    SYSTEMS  | owner=OMA             | {'owners': ['INL', 'OMA']}  | {'owners': ['INL']}
                    SYSTEMS  | program=HCA           | {'programs': [{'program': 'DENTON', 'role': 'x'}, {'program': 'HCA', 'role': 'x'}]} | {'programs': [{'program': 'DENTON', 'role': 'HCA'}]}
                    SYSTEMS  | source=PM-WPS         | {'source': {'code': 'PM-WPS', 'locator': 'x'}} | {}
                    COURSES  | owner=OMA             | {'owners': ['INL', 'OMA']}  | {'owners': []}
                    COURSES  | program=HCA           | {'programs': ['DENTON', 'HCA']} | {'programs': ['DENTON']}
                    COURSES  | status=paused         | {'status': 'paused'}        | {'status': 'running'}
                    COURSES  | source=PM-WPS         | {'source': {'code': 'PM-WPS', 'locator': 'x'}} | {}
                    SOURCES  | kind=fact-sheet       | {'kind': 'fact-sheet'}      | {'kind': 'guide'}
                    """)
    void filterFindsWhatItNamesAndNothingElse(
            Editable kind, String filter, String found, String other) {
        String in = kind.added(found.replace('\'', '"'));
        String out = kind.added(other.replace('\'', '"'));
        assertThat(codes(kind, "?size=1000&" + filter)).contains(in).doesNotContain(out);
    }

    @ParameterizedTest
    @CsvSource({
        "PROGRAMS, kind,   rules,    rule",
        "PROGRAMS, status, activ,    active",
        "FUNDING,  stage,  budgetd,  budgeted",
        "SYSTEMS,  kind,   rostr,    roster",
        "COURSES,  status, runing,   running",
        "SOURCES,  kind,   guides,   guide"
    })
    void wordThatTheListDoesNotKnowIsRefusedNamingTheNearest(
            Editable kind, String parameter, String value, String nearest) {
        given().get(kind.list() + "?" + parameter + "=" + value)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(parameter))
                .body("detail", containsString("\"" + nearest + "\""));
    }

    private static List<String> codes(Editable kind, String query) {
        return given().get(kind.list() + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data." + kind.key);
    }
}
