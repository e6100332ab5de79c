package org.peaceops.programs.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceops.programs.Editor.editorOf;
import static org.peaceops.programs.Editor.patch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.programs.Editable;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class LostUpdateTest {

    private static final int WRITERS = 64;

    private final String code = Editable.PROGRAMS.newKey();
    private final String address = Editable.PROGRAMS.address(code);

    @Test
    void writersAtOnceLeaveAsManyVersionsAsSucceeded() throws Exception {
        org.peaceops.programs.Editor.added(Editable.PROGRAMS.list(), Editable.PROGRAMS.row(code));
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String name = "Name " + i;
            writers.add(i % 2 == 0 ? () -> put(name) : () -> patched(name));
        }
        int successes = 0;
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Integer> answer : pool.invokeAll(writers)) {
                assertThat(answer.get()).isIn(200, 412);
                successes += answer.get() == 200 ? 1 : 0;
            }
        }
        assertThat(successes).isPositive();
        JsonPath history = given().get(address + "/history?size=1000&include=total").jsonPath();
        assertThat(history.getInt("page.total")).isEqualTo(successes + 1);
        assertThat(history.<String>getList("data.row.name")).doesNotHaveDuplicates();
        assertThat(history.<Integer>getList("data.revision")).isSorted().doesNotHaveDuplicates();
    }

    private int put(String name) {
        Map<String, Object> row = Editable.PROGRAMS.row(code);
        row.put("name", name);
        return editorOf(address).body(row).put(address).statusCode();
    }

    private int patched(String name) {
        return patch(address, "{\"name\": \"%s\"}".formatted(name)).statusCode();
    }
}
