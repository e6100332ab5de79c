package org.peaceops.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.Selection;

/**
 * All rows of a selection, to be written in one answer; made by {@link ExportQuery}. The selection
 * must be made within a request that is {@code @Pinned(streamed = true)}: its rows are read after
 * the request's transaction.
 *
 * @param dataset names the file
 * @param rowType the rows' record
 * @param view a row as the dataset's list shows it
 * @param months columns that hold a month such as 2014-02, which typed formats give as its first
 *     day
 * @param observations how the rows are told in SDMX; null if they are not
 * @param csv writes the same rows as lines of CSV by itself; null if they are told like in the
 *     other formats
 * @param revision that is read
 * @param epoch tells this database from another with the same numbers
 */
@Schema(type = SchemaType.STRING, format = "binary")
public record Export<T, V>(
        String dataset,
        Class<V> rowType,
        Selection<T> selection,
        Function<T, V> view,
        Set<String> months,
        Observations<V> observations,
        CsvLines csv,
        long revision,
        String epoch) {

    /** Lines of CSV without a header, with the columns of the row type. */
    @FunctionalInterface
    public interface CsvLines {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The same with columns that hold months. */
    public Export<T, V> withMonths(String... columns) {
        return new Export<>(
                dataset,
                rowType,
                selection,
                view,
                Set.of(columns),
                observations,
                csv,
                revision,
                epoch);
    }

    /** The same, able to be told in SDMX. */
    public Export<T, V> with(Observations<V> told) {
        return new Export<>(dataset, rowType, selection, view, months, told, csv, revision, epoch);
    }

    /** The same with lines of CSV that are made another way. */
    public Export<T, V> withCsv(CsvLines lines) {
        return new Export<>(
                dataset, rowType, selection, view, months, observations, lines, revision, epoch);
    }
}
