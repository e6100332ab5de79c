package org.peaceops.platform.list;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.peaceops.platform.problem.Problem;

/**
 * Where the next page begins: the revision that the walk reads, the last row's place in the order,
 * and a mark of the query it belongs to. Opaque to callers.
 */
public record Cursor(long revision, int query, List<String> lastRow) {

    public static final String PARAMETER = "cursor";

    private static final int LONGEST = 4_000;

    String encode() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(revision);
            out.writeInt(query);
            out.writeByte(lastRow.size());
            for (String value : lastRow) {
                out.writeUTF(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    public static Cursor parse(String text) {
        if (text.length() > LONGEST) {
            throw malformed();
        }
        try (var in =
                new DataInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            long revision = in.readLong();
            int query = in.readInt();
            int size = in.readByte();
            List<String> row = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                row.add(in.readUTF());
            }
            if (revision < 0 || in.available() > 0) {
                throw malformed();
            }
            return new Cursor(revision, query, List.copyOf(row));
        } catch (IOException | IllegalArgumentException e) {
            throw malformed();
        }
    }

    /** Refuses a cursor of another query: its place would mean nothing here. */
    Cursor checkedFor(int expectedQuery, int fields) {
        if (query != expectedQuery || lastRow.size() != fields) {
            throw Problem.parameter(
                    PARAMETER,
                    null,
                    "the cursor belongs to another query; keep every other parameter as it was, or leave the cursor out to begin anew");
        }
        return this;
    }

    static RuntimeException malformed() {
        return Problem.parameter(
                PARAMETER,
                null,
                "not a cursor that this service gave; use page.next of an answer as it stands");
    }
}
