package org.peaceops.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of breaking change is seen, and an addition is none. */
class PromisesTest {

    private static final String RELEASED =
            """
            {"paths": {
               "/things": {
                 "get": {
                   "parameters": [
                     {"name": "kind", "in": "query", "schema": {"enum": ["big", "small"]}},
                     {"name": "size", "in": "query", "schema": {"type": "integer"}}],
                   "responses": {"200": {"content": {
                     "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                     "text/csv": {}}}}},
                 "post": {
                   "requestBody": {"content": {"application/json": {
                     "schema": {"$ref": "#/components/schemas/ThingInput"}}}},
                   "responses": {"201": {}}}},
               "/others": {"get": {"responses": {"200": {}}}}},
             "components": {"schemas": {
               "Thing": {"properties": {
                 "code": {"type": "string"},
                 "place": {"type": "object", "properties": {"town": {"type": "string"}}},
                 "state": {"type": "string", "enum": ["open", "closed"]},
                 "parts": {"type": "array", "items": {"type": "string"}}}},
               "ThingInput": {"required": ["code"],
                 "properties": {"code": {"type": "string"}, "name": {"type": "string"}}}}}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"/others\": | \"/more\": | gone: GET /others",
                "\"name\": \"size\" | \"name\": \"length\" | gone: GET /things takes query size: integer",
                "\"small\" | \"tiny\" | gone: GET /things takes query kind = small",
                "{\"type\": \"integer\"} | {\"type\": \"string\"} | gone: GET /things takes query size: integer",
                "\"name\": \"size\", | \"name\": \"size\", \"required\": true, | new: GET /things needs query size",
                "\"text/csv\" | \"text/tsv\" | gone: GET /things answers text/csv: any",
                "\"closed\" | \"shut\" | gone: Thing.state = closed",
                "\"town\" | \"city\" | gone: Thing.place.town: string",
                "\"array\" | \"set\" | gone: Thing.parts: array of string",
                "[\"code\"] | [\"code\", \"name\"] | new: ThingInput needs name"
            })
    void eachBreakIsSeen(String was, String is, String said) throws Exception {
        assertThat(RELEASED).contains(was);
        Promises later = of(RELEASED.replace(was, is));
        assertThat(released().brokenBy(later)).contains(said);
        assertThat(Promises.read(released().lines()).brokenBy(later))
                .isEqualTo(released().brokenBy(later));
    }

    @Test
    void whatIsAddedBreaksNothing() throws Exception {
        String more =
                RELEASED.replace(
                        "\"paths\": {",
                        """
                        "paths": {"/new": {"get": {"parameters": [
                          {"name": "q", "in": "query", "required": true, "schema": {}}],
                          "responses": {"200": {}}}},""");

        assertThat(released().brokenBy(released())).isEmpty();
        assertThat(released().brokenBy(of(more))).isEmpty();
    }

    private static Promises released() throws Exception {
        return of(RELEASED);
    }

    private static Promises of(String document) throws Exception {
        JsonNode read = new ObjectMapper().readTree(document);
        return Promises.of(read);
    }
}
