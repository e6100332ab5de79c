package org.peaceops.platform.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.platform.imports.Records.UnreadableFileException;

/**
 * The objects of a JSON file one by one: those of an array, of an object's one list, or written one
 * behind the other. Only one of them is in memory at a time.
 */
final class JsonObjects implements AutoCloseable {

    private static final int DEEPEST = 20;
    private static final ObjectMapper JSON =
            new ObjectMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxStringLength(Records.LONGEST)
                                            .maxNestingDepth(DEEPEST)
                                            .build())
                            .build());

    /**
     * An element as it stands; what is no object has no names and its text as the only value.
     *
     * @param line on which it begins
     * @param names of its fields, those of an object within it as {@code outer.inner}
     */
    record Element(long line, boolean isObject, List<String> names, List<String> values) {

        int length() {
            return values.stream().mapToInt(String::length).sum();
        }
    }

    private final JsonParser parser;
    private final String member;
    private final boolean listed;

    JsonObjects(BufferedInputStream bytes, Charset charset) throws IOException {
        try (JsonParser start = JSON.createParser(FileStart.peek(bytes, FileStart.LONGEST))) {
            member = JsonRoot.listMember(start);
        }
        listed = member != null || FileStart.first(bytes) == '[';
        parser =
                charset.equals(StandardCharsets.UTF_8)
                        ? JSON.createParser(bytes)
                        : JSON.createParser(new InputStreamReader(bytes, charset));
        if (listed) {
            read(() -> JsonRoot.enter(parser, member));
        }
    }

    /** The next one, or null after the last. */
    Element next() throws IOException {
        return read(
                () -> {
                    JsonToken token = parser.nextToken();
                    if (token == JsonToken.END_ARRAY && listed) {
                        JsonRoot.leave(parser, member);
                        return null;
                    }
                    return token == null ? null : element(token);
                });
    }

    private Element element(JsonToken token) throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        if (token == JsonToken.START_OBJECT) {
            object("", names, values);
            return new Element(line, true, names, values);
        }
        values.add(token == JsonToken.START_ARRAY ? list() : parser.getText());
        return new Element(line, false, names, values);
    }

    private void object(String outer, List<String> names, List<String> values) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = outer + parser.currentName().strip();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                object(name + ".", names, values);
                continue;
            }
            names.add(name);
            values.add(
                    switch (token) {
                        case START_ARRAY -> list();
                        case VALUE_NULL -> "";
                        default -> parser.getText();
                    });
        }
    }

    /** In one cell, as our own CSV answers write a list. */
    private String list() throws IOException {
        List<String> parts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonToken token = parser.currentToken();
            if (token != JsonToken.VALUE_NULL) {
                parts.add(
                        token.isStructStart()
                                ? parser.readValueAsTree().toString()
                                : parser.getText());
            }
        }
        return String.join("; ", parts);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableFileException(
                    "The file stops being JSON in line %d: %s."
                            .formatted(line, e.getOriginalMessage()),
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
