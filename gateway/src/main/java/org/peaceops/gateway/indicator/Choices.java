package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.problem.Problem;

/**
 * What an evaluation takes besides cohorts and months, made of parameters; absent ones are none.
 */
final class Choices {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, JsonNode> all = new LinkedHashMap<>();

    Map<String, JsonNode> all() {
        return all;
    }

    Choices word(String name, String value) {
        if (value != null) {
            all.put(name, JSON.textNode(value));
        }
        return this;
    }

    Choices list(String name, List<String> sent) {
        ArrayNode values = JSON.arrayNode();
        QueryValues.list(sent).forEach(values::add);
        if (!values.isEmpty()) {
            all.put(name, values);
        }
        return this;
    }

    Choices flag(String name, String value) {
        if (QueryValues.oneOf(name, value, Set.of("true", "false")) != null) {
            all.put(name, JSON.booleanNode(value.equals("true")));
        }
        return this;
    }

    Choices year(String name, String value) {
        if (value != null && !value.matches("\\d{4}")) {
            throw Problem.parameter(name, value, "a year from 2018 to 2028");
        }
        if (value != null) {
            all.put(name, JSON.numberNode(Integer.parseInt(value)));
        }
        return this;
    }
}
