package org.peaceops.platform.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.peaceops.platform.imports.Records.UnreadableFileException;

/** Where in a JSON file its records stand: in what part of the outermost value. */
final class JsonRoot {

    private JsonRoot() {}

    /**
     * The member of the outermost object that holds the records, as our own answers and many
     * publishers wrap them; null if the objects stand by themselves.
     *
     * @param start over the first bytes alone, which may end anywhere
     */
    static String listMember(JsonParser start) throws IOException {
        String found = null;
        try {
            if (start.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (start.nextToken() == JsonToken.FIELD_NAME) {
                String name = start.currentName();
                if (start.nextToken() == JsonToken.START_ARRAY) {
                    boolean ofObjects = start.nextToken() == JsonToken.START_OBJECT;
                    found = found == null && ofObjects ? name : found;
                    skipRestOfArray(start);
                } else {
                    start.skipChildren();
                }
            }
            // a second object behind the first: each is a record, whatever lists it holds
            return start.nextToken() == null ? found : null;
        } catch (JsonProcessingException cutOff) {
            return found;
        }
    }

    private static void skipRestOfArray(JsonParser parser) throws IOException {
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            if (parser.nextToken() == null) {
                return;
            }
        }
    }

    /** Goes to the first record. */
    static Void enter(JsonParser parser, String member) throws IOException {
        JsonToken token = parser.nextToken();
        while (token != JsonToken.START_ARRAY) {
            parser.nextToken();
            boolean here = parser.currentName().equals(member);
            token = parser.nextToken();
            if (!here) {
                parser.skipChildren();
                token = JsonToken.NOT_AVAILABLE;
            }
        }
        return null;
    }

    /** Reads what stands behind the last record: nothing that could be records too. */
    static void leave(JsonParser parser, String member) throws IOException {
        while (member != null && parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                parser.skipChildren();
                continue;
            }
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                throw new UnreadableFileException(
                        "The file has two lists of objects, \"%s\" and \"%s\". Send the one that is meant."
                                .formatted(member, name),
                        null);
            }
            skipRestOfArray(parser);
        }
        if (parser.nextToken() != null) {
            throw new UnreadableFileException(
                    "The file goes on behind the end of its list, in line %d. Send the list alone."
                            .formatted(parser.currentTokenLocation().getLineNr()),
                    null);
        }
    }
}
