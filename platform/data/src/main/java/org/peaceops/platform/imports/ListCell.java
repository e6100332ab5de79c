package org.peaceops.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list back out of one cell: parts between semicolons, each a text or, as our own answers
 * write an object, JSON that may hold semicolons of its own.
 */
final class ListCell {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ListCell() {}

    static List<JsonNode> parts(String cell) {
        List<JsonNode> parts = new ArrayList<>();
        for (String rest = cell.strip(); !rest.isEmpty(); ) {
            int object = rest.startsWith("{") ? objectLength(rest) : 0;
            int semicolon = rest.indexOf(';', object);
            int end = semicolon < 0 ? rest.length() : semicolon;
            String part = rest.substring(0, end).strip();
            parts.add(object > 0 && object == part.length() ? read(part) : TextNode.valueOf(part));
            rest = end < rest.length() ? rest.substring(end + 1).strip() : "";
        }
        return parts;
    }

    /** Characters of the object with which the text begins; 0 if it is none after all. */
    private static int objectLength(String text) {
        try (var parser = JSON.createParser(text)) {
            parser.readValueAsTree();
            return (int) parser.currentLocation().getCharOffset();
        } catch (JsonProcessingException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String object) {
        try {
            return JSON.readTree(object);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
