package org.peaceops.platform.imports;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;

/** How CSV files are read here, once: lenient on line ends and short lines, without the BOM. */
final class Csv {

    /** Characters; what is longer is no line of a table but a quote that was never closed. */
    private static final int LONGEST_LINE = 1 << 20;

    private Csv() {}

    static CsvReader<CsvRecord> reader(InputStream bytes, Charset charset) {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .detectBomHeader(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_LINE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(LONGEST_LINE)
                                .maxRecordSize(LONGEST_LINE)
                                .build(),
                        bytes,
                        charset);
    }

    /** The first record's fields, stripped; empty if the file has none that can be read. */
    static List<String> header(Upload upload) throws IOException {
        if (!upload.text() || upload.bytes() == 0) {
            return List.of();
        }
        try (var csv = reader(Files.newInputStream(upload.file()), upload.charset())) {
            var records = csv.iterator();
            return records.hasNext()
                    ? records.next().getFields().stream().map(String::strip).toList()
                    : List.of();
        } catch (CsvParseException e) {
            return List.of();
        }
    }
}
