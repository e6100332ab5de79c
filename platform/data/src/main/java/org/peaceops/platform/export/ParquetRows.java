package org.peaceops.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.api.RecordConsumer;

/**
 * Parquet, Snappy compressed. One group of rows at a time is in memory; the file is written from
 * its first byte to its last and needs no disk. The footer comes last: a file without one broke
 * off.
 */
final class ParquetRows<V> implements RowWriter<V> {

    private static final int GROUP_BYTES = 8 << 20;
    private static final int LOOKED_AT = 1_000;

    private final ParquetSchema<V> schema;
    private final Map<String, String> about;
    private final ParquetProperties properties = ParquetProperties.builder().build();
    private final ParquetFileWriter file;
    private ColumnChunkPageWriteStore pages;
    private ColumnWriteStore columns;
    private RecordConsumer group;
    private long rows;

    /**
     * @param about key-value metadata of the file
     */
    ParquetRows(ParquetSchema<V> schema, Map<String, String> about, OutputStream out)
            throws IOException {
        this.schema = schema;
        this.about = about;
        this.file =
                new ParquetFileWriter(
                        new ParquetStream(out),
                        schema.type(),
                        ParquetFileWriter.Mode.CREATE,
                        GROUP_BYTES,
                        0,
                        properties.getColumnIndexTruncateLength(),
                        properties.getStatisticsTruncateLength(),
                        properties.getPageWriteChecksumEnabled());
        file.start();
        begin();
    }

    @Override
    public void take(V row) throws IOException {
        schema.write(row, group);
        rows++;
        if (rows % LOOKED_AT == 0 && columns.getBufferedSize() > GROUP_BYTES) {
            finishGroup();
            begin();
        }
    }

    @Override
    public void end() throws IOException {
        finishGroup();
        file.end(about);
    }

    private void begin() {
        rows = 0;
        pages =
                new ColumnChunkPageWriteStore(
                        new Snappy(),
                        schema.type(),
                        properties.getAllocator(),
                        properties.getColumnIndexTruncateLength());
        columns = properties.newColumnWriteStore(schema.type(), pages);
        group = new ColumnIOFactory().getColumnIO(schema.type()).getRecordWriter(columns);
    }

    private void finishGroup() throws IOException {
        group.flush();
        if (rows > 0) {
            file.startBlock(rows);
            columns.flush();
            pages.flushToFileWriter(file);
            file.endBlock();
        }
        columns.close();
        pages.close();
    }
}
