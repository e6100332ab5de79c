package org.peaceops.programs;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.peaceops.programs.Editor.delete;
import static org.peaceops.programs.Editor.patch;
import static org.peaceops.programs.Editor.patched;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.testing.PostgresServer;

/** Rows name one another by codes, and a code that is named is there. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    PROGRAMS | {'fundingAccount': 'PK0'}                   | fundingAccount     | PKO
                    PROGRAMS | {'managingOffice': 'PM-GPI-POBC'}           | managingOffice     | PM-GPI-POCB
                    PROGRAMS | {'relations': [{'relation': 'part-of', 'program': 'GPIO', 'source': {'code': 'PM-GPI', 'locator': 'x'}}]} | relations[0].program | GPOI
                    PROGRAMS | {'relations': [{'relation': 'part-of', 'program': 'GPOI', 'source': {'code': 'PM-GIP', 'locator': 'x'}}]} | relations[0].source.code | PM-GPI
                    PROGRAMS | {'source': {'code': 'PM-GIP'}}              | source.code        | PM-GPI
                    FUNDING  | {'program': 'GPIO'}                         | program            | GPOI
                    FUNDING  | {'figure': 'gpoi-totl-budget'}              | figure             | gpoi-total-budget
                    FUNDING  | {'source': {'code': 'PM-GIP'}}              | source.code        | PM-GPI
                    OFFICES  | {'reportsTo': ['INL', 'OROSLI']}            | reportsTo          | OROLSI
                    OFFICES  | {'source': {'code': 'PM-GIP'}}              | source.code        | PM-GPI
                    SYSTEMS  | {'owners': ['OROSLI']}                      | owners             | OROLSI
                    SYSTEMS  | {'programs': [{'program': 'GPIO', 'role': 'x'}]} | programs      | GPOI
                    SYSTEMS  | {'source': {'code': 'PM-GIP'}}              | source.code        | PM-GPI
                    COURSES  | {'owners': ['OROSLI']}                      | owners             | OROLSI
                    COURSES  | {'programs': ['GPOI', 'GPIO']}              | programs           | GPOI
                    COURSES  | {'source': {'code': 'PM-GIP'}}              | source.code        | PM-GPI
                    FIGURES  | {'program': 'GPIO'}                         | program            | GPOI
                    FIGURES  | {'scope': {'programs': ['GPIO']}}           | scope.programs     | GPOI
                    FIGURES  | {'source': {'code': 'PM-GIP'}}              | source.code        | PM-GPI
                    """)
    void unknownCodeIsRefusedNamingTheNearest(
            Editable kind, String fields, String field, String nearest) {
        patch(kind.address(kind.added()), fields.replace('\'', '"'))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field))
                .body("detail", containsString("\"" + nearest + "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    SOURCES  | PROGRAMS | {'source': {'code': '%s', 'locator': 'x'}} | program
                    SOURCES  | FUNDING  | {'source': {'code': '%s', 'locator': 'x'}} | funding
                    SOURCES  | OFFICES  | {'source': {'code': '%s', 'locator': 'x'}} | office
                    SOURCES  | SYSTEMS  | {'source': {'code': '%s', 'locator': 'x'}} | managed system
                    SOURCES  | COURSES  | {'source': {'code': '%s', 'locator': 'x'}} | course
                    SOURCES  | FIGURES  | {'source': {'code': '%s', 'locator': 'x'}} | figure
                    SOURCES  | PROGRAMS | {'relations': [{'relation': 'part-of', 'program': 'GPOI', 'source': {'code': '%s', 'locator': 'x'}}]} | program
                    PROGRAMS | PROGRAMS | {'fundingAccount': '%s'}                   | program
                    PROGRAMS | PROGRAMS | {'relations': [{'relation': 'part-of', 'program': '%s', 'source': {'code': 'PM-GPI', 'locator': 'x'}}]} | program
                    PROGRAMS | FUNDING  | {'program': '%s'}                          | funding
                    PROGRAMS | SYSTEMS  | {'programs': [{'program': '%s', 'role': 'x'}]} | managed system
                    PROGRAMS | COURSES  | {'programs': ['%s']}                       | course
                    PROGRAMS | FIGURES  | {'program': '%s'}                          | figure
                    PROGRAMS | FIGURES  | {'scope': {'programs': ['%s']}}            | figure
                    OFFICES  | OFFICES  | {'reportsTo': ['INL', '%s']}               | office
                    OFFICES  | PROGRAMS | {'managingOffice': '%s'}                   | program
                    OFFICES  | SYSTEMS  | {'owners': ['%s']}                         | managed system
                    OFFICES  | COURSES  | {'owners': ['%s']}                         | course
                    FIGURES  | FUNDING  | {'figure': '%s'}                           | funding
                    """)
    void whatIsStillNamedIsNotDeleted(
            Editable named, Editable naming, String fields, String byWhat) {
        String code = named.added();
        String namer = naming.address(naming.added(fields.replace('\'', '"').formatted(code)));
        delete(named.address(code))
                .then()
                .statusCode(409)
                .body("detail", containsString(code))
                .body("detail", containsString("1 of " + byWhat));
        delete(namer).then().statusCode(204);
        delete(named.address(code)).then().statusCode(204);
    }

    @Test
    void accountThatBearsTheNameOfItsProgramMayBeDeleted() {
        String code = Editable.PROGRAMS.added();
        String address = Editable.PROGRAMS.address(code);
        patched(address, "{\"fundingAccount\": \"%s\"}".formatted(code));
        delete(address).then().statusCode(204);
    }

    @Test
    void programIsNotRelatedToItself() {
        String code = Editable.PROGRAMS.added();
        patch(
                        Editable.PROGRAMS.address(code),
                        "{\"relations\": [{\"relation\": \"part-of\", \"program\": \"%s\", \"source\": {\"code\": \"PM-GPI\", \"locator\": \"x\"}}]}"
                                .formatted(code))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("relations[0].program"));
    }

    @Test
    void everyUnknownCodeIsNamedAtOnce() {
        patch(
                        Editable.SYSTEMS.address(Editable.SYSTEMS.added()),
                        "{\"owners\": [\"NO-ONE\"], \"programs\": [{\"program\": \"NO-PROGRAM\", \"role\": \"x\"}], \"source\": {\"code\": \"NO-SOURCE\"}}")
                .then()
                .statusCode(400)
                .body("violations.size()", equalTo(3));
    }
}
