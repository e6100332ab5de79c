package org.peaceops.platform.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;

/**
 * The records of a file, in order, each a list of fields under the file's header. Whoever reads
 * them does not see in which form they were written.
 */
interface Records extends AutoCloseable {

    /** Characters; what is longer is no record of a table, but one that was never closed. */
    int LONGEST = 1 << 20;

    /** Names of the fields, stripped; empty if the file has none that can be read. */
    List<String> header();

    /**
     * The next record, or null after the last. What is wrong with it as a record is said to the
     * outcome, which begins with it.
     *
     * @throws UnreadableFileException where the file stops being of its form
     */
    Layout.Line next(LineOutcome outcome) throws IOException;

    /** Whether records are known by their line; if not, by their number in the file. */
    default boolean isByLine() {
        return true;
    }

    @Override
    void close() throws IOException;

    /** Opens a file in the form in which it begins. */
    static Records open(InputStream file, Charset charset) throws IOException {
        var bytes = new BufferedInputStream(file, FileStart.LONGEST);
        FileStart.skipMark(bytes);
        return FileStart.isJson(bytes)
                ? new JsonRecords(bytes, charset)
                : new CsvRecords(bytes, charset);
    }

    /** The header of an upload; empty if it has none that can be read. */
    static List<String> header(Upload upload) throws IOException {
        if (!upload.text() || upload.bytes() == 0) {
            return List.of();
        }
        try (var records = open(Files.newInputStream(upload.file()), upload.charset())) {
            return records.header();
        } catch (UnreadableFileException e) {
            return List.of();
        }
    }

    /** The file stopped being of its form somewhere. */
    final class UnreadableFileException extends IOException {

        private static final long serialVersionUID = 1L;

        UnreadableFileException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
