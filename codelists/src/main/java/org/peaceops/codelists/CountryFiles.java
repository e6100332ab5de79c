package org.peaceops.codelists;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the CSV resources beside this class; a mistake in one of them stops the start. */
final class CountryFiles {

    private final List<NameRow> rows = read("names.csv", NameRow::of);
    private final List<Region> regions = read("regions.csv", CountryFiles::region);
    private final Map<String, Region> regionsByCode =
            regions.stream().collect(Collectors.toMap(Region::m49, Function.identity()));
    private final Map<String, List<FormerName>> formerNames =
            rows.stream()
                    .filter(row -> row.kind().equals("former"))
                    .collect(
                            Collectors.groupingBy(
                                    NameRow::alpha3,
                                    Collectors.mapping(NameRow::former, Collectors.toList())));
    private final Map<String, List<PartOf>> partOf =
            read("part-of.csv", BelongingRow::of).stream()
                    .collect(
                            Collectors.groupingBy(
                                    BelongingRow::alpha3,
                                    Collectors.mapping(BelongingRow::partOf, Collectors.toList())));
    private final List<Country> countries = read("countries.csv", this::country);

    List<Region> regions() {
        return regions;
    }

    /** By alpha-3, as in the file. */
    List<Country> countries() {
        return countries;
    }

    List<KnownName> names() {
        Map<String, Country> byAlpha3 =
                countries.stream().collect(Collectors.toMap(Country::alpha3, Function.identity()));
        List<KnownName> names =
                new ArrayList<>(countries.stream().map(KnownName::current).toList());
        rows.stream()
                .filter(row -> row.alpha3() != null)
                .map(row -> row.of(byAlpha3.get(row.alpha3())))
                .forEach(names::add);
        return names;
    }

    /** Texts that stand for "not known" in files. */
    List<String> placeholders() {
        return rows.stream().filter(row -> row.alpha3() == null).map(NameRow::name).toList();
    }

    private Country country(NamedCsvRecord row) {
        String alpha3 = row.getField("alpha3");
        Region subregion = regionsByCode.get(row.getField("subregion"));
        return new Country(
                alpha3,
                text(row, "alpha2"),
                text(row, "m49"),
                row.getField("name"),
                continent(subregion),
                subregion,
                Status.valueOf(constant(row.getField("status"))),
                day(row, "from"),
                day(row, "to"),
                formerNames.getOrDefault(alpha3, List.of()),
                partOf.getOrDefault(alpha3, List.of()));
    }

    private Region continent(Region grouping) {
        Region parent = regionsByCode.get(grouping.parentM49());
        return parent == null || parent.parentM49() == null ? grouping : continent(parent);
    }

    private static Region region(NamedCsvRecord row) {
        return new Region(row.getField("m49"), row.getField("name"), text(row, "parent"));
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (InputStream in = CountryFiles.class.getResourceAsStream(file);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String text(NamedCsvRecord row, String column) {
        String field = row.getField(column);
        return field.isEmpty() ? null : field;
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        String field = text(row, column);
        return field == null ? null : LocalDate.parse(field);
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** A line of names.csv; without a country it is a placeholder. */
    private record NameRow(String alpha3, String name, String kind, LocalDate from, LocalDate to) {

        static NameRow of(NamedCsvRecord row) {
            return new NameRow(
                    text(row, "alpha3"),
                    row.getField("name"),
                    row.getField("kind"),
                    day(row, "from"),
                    day(row, "to"));
        }

        FormerName former() {
            return new FormerName(name, from, to);
        }

        KnownName of(Country country) {
            return new KnownName(name, country, KnownName.Kind.valueOf(constant(kind)), from, to);
        }
    }

    /** A line of part-of.csv. */
    private record BelongingRow(String alpha3, PartOf partOf) {

        static BelongingRow of(NamedCsvRecord row) {
            return new BelongingRow(
                    row.getField("alpha3"),
                    new PartOf(row.getField("part_of"), day(row, "from"), day(row, "to")));
        }
    }
}
