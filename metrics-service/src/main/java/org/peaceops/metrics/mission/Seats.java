package org.peaceops.metrics.mission;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Where missions have their seats, well enough to see that a latitude is a longitude. */
final class Seats {

    private final Map<String, String> countries =
            read("/mission/seats.csv", "place", r -> r.getField("country"));
    private final Map<String, Extent> extents =
            read(
                    "/mission/extents.csv",
                    "country",
                    r ->
                            new Extent(
                                    new BigDecimal(r.getField("west")),
                                    new BigDecimal(r.getField("south")),
                                    new BigDecimal(r.getField("east")),
                                    new BigDecimal(r.getField("north"))));

    /** The country of a place, alpha-3; null for a place that is not known here. */
    String country(String place) {
        return countries.get(place);
    }

    /** Where those of the countries lie that are known here. */
    List<Extent> extents(Collection<String> alpha3) {
        return alpha3.stream().map(extents::get).filter(Objects::nonNull).toList();
    }

    private static <T> Map<String, T> read(
            String file, String key, Function<NamedCsvRecord, T> value) {
        Map<String, T> found = new HashMap<>();
        try (var in = Objects.requireNonNull(Seats.class.getResourceAsStream(file), file);
                var csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(r -> found.put(r.getField(key), value.apply(r)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
