package org.peaceops.programs.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.programs.Editable;

/** What stands below a program's address. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ProgramPartsTest {

    @Test
    void objectivesComeInTheOrderOfTheDocument() {
        String code =
                Editable.PROGRAMS.added(
                        """
                        {"objectives": [{"title": "Zeal", "text": "x"}, {"title": "Aid", "text": "x"},
                                        {"title": "Mail", "text": "x"}]}""");
        JsonPath objectives = part(code, "objectives");
        assertThat(objectives.<String>getList("data.title")).containsExactly("Zeal", "Aid", "Mail");
        assertThat(objectives.<Integer>getList("data.position")).containsExactly(1, 2, 3);
        assertThat(part("GPOI", "objectives").getList("data")).hasSize(6);
    }

    @Test
    void relationsAreReadFromBothEnds() {
        String one = Editable.PROGRAMS.added("{\"relations\": []}");
        String other =
                Editable.PROGRAMS.added(
                        """
                        {"relations": [{"relation": "part-of", "program": "%s",
                                        "source": {"code": "PM-GPI", "locator": "x"}}]}"""
                                .formatted(one));
        for (String end : List.of(one, other)) {
            JsonPath relations = part(end, "relations");
            assertThat(relations.<String>getList("data.from")).containsExactly(other);
            assertThat(relations.<String>getList("data.relation")).containsExactly("part-of");
            assertThat(relations.<String>getList("data.to")).containsExactly(one);
            assertThat(relations.<String>getList("data.source.code")).containsExactly("PM-GPI");
        }
    }

    @Test
    void fundingIsThatOfTheProgramAlone() {
        String program = Editable.PROGRAMS.added();
        String amount = Editable.FUNDING.added("{\"program\": \"%s\"}".formatted(program));
        assertThat(part(program, "funding").<String>getList("data.id")).containsExactly(amount);
        assertThat(part(Editable.PROGRAMS.added(), "funding").getList("data")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"objectives", "relations", "funding"})
    void partsOfAnUnknownProgramAreNotFound(String part) {
        given().get("/api/v1/programs/GPIO/" + part).then().statusCode(404);
        String code = Editable.PROGRAMS.added();
        int revision = given().get(Editable.PROGRAMS.address(code)).jsonPath().getInt("revision");
        given().get(Editable.PROGRAMS.address(code) + "/" + part + "?asKnownOn=" + (revision - 1))
                .then()
                .statusCode(404);
    }

    private static JsonPath part(String code, String part) {
        return given().get(Editable.PROGRAMS.address(code) + "/" + part)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
