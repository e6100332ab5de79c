package org.peaceops.metrics.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a number counts. A code list that only a release changes.
 *
 * @param unit {@code persons} or {@code personnel-months}
 * @param kind {@code stock}: a state at a time, not to be summed over time; {@code flow}: may be;
 *     {@code cumulative}: everything since the beginning
 * @param statistics by which several months become one number
 */
@Schema(description = "What a number counts")
public record Measure(
        @Schema(examples = "uniformed-personnel") String code,
        @Schema(examples = "Uniformed personnel") String title,
        @Schema(examples = "persons") String unit,
        @Schema(enumeration = {"stock", "flow", "cumulative"}) String kind,
        @Schema(examples = "end") List<String> statistics,
        @Schema(
                        examples =
                                "Military and police personnel of a contributing country in a mission on the last day of the month; published totals added.")
                String definition) {

    private static final String FILE = "/reference/measures.csv";
    private static final List<Measure> ALL = read();

    static List<Measure> all() {
        return ALL;
    }

    /** The measure with this code, which the program itself names. */
    public static Measure of(String code) {
        return ALL.stream().filter(m -> m.code.equals(code)).findFirst().orElseThrow();
    }

    private static List<Measure> read() {
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Measure.class.getResourceAsStream(FILE),
                                        StandardCharsets.UTF_8))) {
            return csv.stream().map(Measure::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static Measure of(NamedCsvRecord row) {
        return new Measure(
                row.getField("code"),
                row.getField("title"),
                row.getField("unit"),
                row.getField("kind"),
                List.of(row.getField("statistics").split(" ")),
                row.getField("definition"));
    }
}
