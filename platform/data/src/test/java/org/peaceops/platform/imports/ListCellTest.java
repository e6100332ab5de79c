package org.peaceops.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListCellTest {

    @Test
    void partsStandBetweenSemicolons() {
        assertThat(parts(" a b; c ;d")).containsExactly("\"a b\"", "\"c\"", "\"d\"");
        assertThat(parts("a;")).containsExactly("\"a\"");
        assertThat(parts("a;;b")).containsExactly("\"a\"", "\"\"", "\"b\"");
    }

    @Test
    void objectMayHoldSemicolons() {
        assertThat(parts("{\"a\":\"x; y {\"}; {\"b\":{\"c\":1}} ; z"))
                .containsExactly("{\"a\":\"x; y {\"}", "{\"b\":{\"c\":1}}", "\"z\"");
    }

    @Test
    void whatIsNoObjectIsAText() {
        for (String cell : List.of("{", "{\"a\"", "{a}", "{\"a\":1} b", "}", "[1]", "1")) {
            assertThat(ListCell.parts(cell)).as(cell).hasSize(1).allMatch(JsonNode::isTextual);
        }
        assertThat(ListCell.parts("{".repeat(100_000))).hasSize(1);
    }

    private static List<String> parts(String cell) {
        return ListCell.parts(cell).stream().map(JsonNode::toString).toList();
    }
}
