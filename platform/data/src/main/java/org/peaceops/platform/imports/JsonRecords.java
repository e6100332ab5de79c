package org.peaceops.platform.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records of a JSON file: flat objects, whose keys are the header. An object within an object reads
 * as {@code outer.inner} and a list as one cell, as our own CSV answers write them.
 *
 * <p>A record has the number of the line on which its object begins. Where objects share a line,
 * each has its own number in the list instead, the first being 1.
 */
final class JsonRecords implements Records {

    /** Objects that are read ahead for their keys; later ones may lack keys, but not add any. */
    private static final int AHEAD = 1_000;

    private final JsonObjects objects;
    private final Deque<JsonObjects.Element> ahead = new ArrayDeque<>();
    private final List<String> header;
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean byLine;
    private UnreadableFileException broken;
    private long number;
    private long last;

    JsonRecords(BufferedInputStream bytes, Charset charset) throws IOException {
        objects = new JsonObjects(bytes, charset);
        byLine = readAhead();
        Set<String> keys = new LinkedHashSet<>();
        ahead.forEach(e -> keys.addAll(e.names()));
        header = List.copyOf(keys);
        for (String key : header) {
            places.put(key, places.size());
        }
    }

    /** Whether each object so far begins on a line of its own. */
    private boolean readAhead() throws IOException {
        Set<Long> lines = new HashSet<>();
        long characters = 0;
        JsonObjects.Element element = objects.next();
        while (element != null) {
            ahead.add(element);
            lines.add(element.line());
            characters += element.length();
            boolean more = ahead.size() < AHEAD && characters < LONGEST;
            element = more ? nextOrNone() : null;
        }
        return lines.size() == ahead.size();
    }

    /** A file that breaks off has a header all the same; where it does is said when it is read. */
    private JsonObjects.Element nextOrNone() throws IOException {
        try {
            return objects.next();
        } catch (UnreadableFileException e) {
            broken = e;
            return null;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean isByLine() {
        return byLine;
    }

    @Override
    public Layout.Line next(LineOutcome outcome) throws IOException {
        if (ahead.isEmpty() && broken != null) {
            throw broken;
        }
        JsonObjects.Element element = ahead.isEmpty() ? objects.next() : ahead.remove();
        if (element == null) {
            return null;
        }
        number++;
        long line = byLine ? element.line() : number;
        if (line == last) {
            throw new UnreadableFileException(
                    "Two objects begin in line %d, others on lines of their own, so that no number tells them apart. Put each on its own line."
                            .formatted(line),
                    null);
        }
        last = line;
        outcome.begin(line);
        return new Layout.Line(line, fields(element, outcome));
    }

    private List<String> fields(JsonObjects.Element element, LineOutcome outcome)
            throws UnreadableFileException {
        if (element.length() > LONGEST) {
            throw new UnreadableFileException(
                    "The object that begins in line %d is longer than %,d characters."
                            .formatted(element.line(), LONGEST),
                    null);
        }
        if (!element.isObject()) {
            outcome.error(
                    null,
                    element.values().getFirst(),
                    "not-an-object",
                    "an object with the fields of the others");
            return element.values();
        }
        return element.names().equals(header) ? element.values() : placed(element, outcome);
    }

    private List<String> placed(JsonObjects.Element element, LineOutcome outcome) {
        String[] fields = new String[header.size()];
        for (int i = 0; i < element.names().size(); i++) {
            String name = element.names().get(i);
            String value = element.values().get(i);
            Integer place = places.get(name);
            if (place == null) {
                outcome.error(
                        name,
                        value,
                        "unknown-field",
                        "one of the fields that the first objects of the file have; put an object with all fields first");
            } else if (fields[place] != null) {
                outcome.error(name, value, "field-twice", "each field once in an object");
            } else {
                fields[place] = value;
            }
        }
        return Arrays.stream(fields).map(f -> f == null ? "" : f).toList();
    }

    @Override
    public void close() throws IOException {
        objects.close();
    }
}
