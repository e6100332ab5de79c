package org.peaceops.platform.imports;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;

/** Records of a CSV file: lenient on line ends, short lines and the separator. */
final class CsvRecords implements Records {

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> header;

    CsvRecords(BufferedInputStream bytes, Charset charset) throws IOException {
        csv = reader(bytes, charset);
        records = csv.iterator();
        header = readHeader();
    }

    private static CsvReader<CsvRecord> reader(BufferedInputStream bytes, Charset charset)
            throws IOException {
        return CsvReader.builder()
                .fieldSeparator(FileStart.separator(bytes))
                .commentStrategy(CommentStrategy.NONE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(LONGEST)
                                .maxRecordSize(LONGEST)
                                .build(),
                        bytes,
                        charset);
    }

    private List<String> readHeader() throws UnreadableFileException {
        CsvRecord first = nextRecord();
        return first == null ? List.of() : first.getFields().stream().map(String::strip).toList();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Layout.Line next(LineOutcome outcome) throws UnreadableFileException {
        CsvRecord record = nextRecord();
        if (record == null) {
            return null;
        }
        List<String> fields = record.getFields();
        outcome.begin(record.getStartingLineNumber());
        if (fields.size() > header.size()) {
            outcome.error(
                    null,
                    String.join(",", fields),
                    "too-many-fields",
                    "%d fields as in the header, not %d; a separator within a value needs quotes around it"
                            .formatted(header.size(), fields.size()));
        }
        return new Layout.Line(record.getStartingLineNumber(), fields);
    }

    private CsvRecord nextRecord() throws UnreadableFileException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw new UnreadableFileException(
                    "The file stops being CSV: %s.".formatted(e.getMessage()), e);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
