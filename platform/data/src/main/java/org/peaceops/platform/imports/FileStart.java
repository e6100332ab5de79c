package org.peaceops.platform.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;

/** What the first bytes of a file say of its form. Every question leaves them to be read. */
final class FileStart {

    /** Bytes that are looked at. */
    static final int LONGEST = 1 << 16;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private FileStart() {}

    /** Passes over a byte order mark, if there is one. */
    static void skipMark(BufferedInputStream bytes) throws IOException {
        if (Arrays.equals(peek(bytes, BOM.length), BOM)) {
            bytes.skipNBytes(BOM.length);
        }
    }

    /** No header of a table begins with a bracket. */
    static boolean isJson(BufferedInputStream bytes) throws IOException {
        char first = first(bytes);
        return first == '[' || first == '{';
    }

    /** The first character that is not blank; a blank if there is none. */
    static char first(BufferedInputStream bytes) throws IOException {
        for (byte b : peek(bytes, LONGEST)) {
            if (!Character.isWhitespace(b)) {
                return (char) b;
            }
        }
        return ' ';
    }

    /**
     * The separator of a table: the comma, unless the header has none and has semicolons or tabs,
     * and only one of the two.
     */
    static char separator(BufferedInputStream bytes) throws IOException {
        boolean quoted = false;
        boolean semicolon = false;
        boolean tab = false;
        boolean begun = false;
        for (byte b : peek(bytes, LONGEST)) {
            if (b == '"') {
                quoted = !quoted;
            }
            if (!quoted && (b == ',' || begun && (b == '\n' || b == '\r'))) {
                return b == ',' || semicolon == tab ? ',' : semicolon ? ';' : '\t';
            }
            semicolon |= !quoted && b == ';';
            tab |= !quoted && b == '\t';
            begun |= b != '\n' && b != '\r';
        }
        return semicolon == tab ? ',' : semicolon ? ';' : '\t';
    }

    static byte[] peek(BufferedInputStream bytes, int most) throws IOException {
        bytes.mark(most);
        byte[] start = bytes.readNBytes(most);
        bytes.reset();
        return start;
    }
}
