package org.peaceops.platform.curated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/** Applies merge patches; what comes out is held to the rules of a whole row. */
@Singleton
public class MergePatches {

    private final ObjectMapper json;
    private final Inputs inputs;

    MergePatches(ObjectMapper json, Inputs inputs) {
        this.json = json;
        this.inputs = inputs;
    }

    /**
     * What an editor would have sent to replace the row by the patched one.
     *
     * @param shown the row as the API shows it; of its fields those that an editor may send
     */
    public <T> T apply(Object shown, MergePatch patch, Class<T> input) {
        if (patch == null || !patch.fields().isObject()) {
            throw Problem.of(
                    ProblemType.INVALID_BODY,
                    "A merge patch is a JSON object with the fields that change.");
        }
        ObjectNode row = json.valueToTree(shown);
        row.retain(
                Arrays.stream(input.getRecordComponents()).map(RecordComponent::getName).toList());
        JsonValue merged = Json.createMergePatch(value(patch.fields())).apply(value(row));
        try {
            return inputs.read(json.readTree(merged.toString()), input);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue value(JsonNode node) {
        try (JsonReader reader = Json.createReader(new StringReader(node.toString()))) {
            return reader.readValue();
        }
    }
}
