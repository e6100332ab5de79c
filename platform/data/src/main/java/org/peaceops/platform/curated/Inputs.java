package org.peaceops.platform.curated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.UncheckedIOException;
import org.peaceops.platform.problem.JsonProblems;
import org.peaceops.platform.problem.Violations;

/** Reads a record out of JSON that came otherwise than as a request's body, by the same rules. */
@Singleton
public class Inputs {

    private final ObjectMapper json;
    private final Validator validator;

    Inputs(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The record; 400 if a field is unknown, of another type, or breaks a constraint. */
    public <T> T read(JsonNode tree, Class<T> type) {
        try {
            T value = json.treeToValue(tree, type);
            Violations wrong = new Violations();
            for (ConstraintViolation<T> v : validator.validate(value)) {
                String path = v.getPropertyPath().toString().replaceAll("\\.<[^>]*>", "");
                wrong.add(path, v.getInvalidValue(), v.getMessage());
            }
            wrong.refuse();
            return value;
        } catch (JsonMappingException e) {
            throw JsonProblems.problem(e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
