package org.peaceops.codelists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every country in the files that publishers delivered, where those files lie beside the project.
 */
class DeliveredFilesTest {

    private static final Countries COUNTRIES = Countries.standard();

    /** Seen from this module's folder, where Maven runs its tests. */
    private static final Path DATA = Path.of("..", "..", "shared", "data");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ipi/full_gender_data.2014-10-22.csv",
                "ipi/full_gender_data.2014-10-29.csv"
            })
    void everyContributorResolves(String file) throws IOException {
        Set<Written> written =
                written(
                        file,
                        row -> !row.getField("Contributor").equals("all"),
                        "Date",
                        "Contributor",
                        "Contributor_ISO-3");
        assertThat(written).hasSizeGreaterThan(5_000);
        assertThat(disagreeing(written)).isEmpty();
        assertThat(countriesIn(written)).hasSize(130);
    }

    @Test
    void everyRankedContributorResolves() throws IOException {
        Set<Written> written =
                written(
                        "un/Rank.csv",
                        row -> !row.getField("ISOCode3").isBlank(),
                        null,
                        "ISOCode3",
                        "M49_Code",
                        "Contributing_Country");
        assertThat(written).hasSize(122);
        assertThat(disagreeing(written)).isEmpty();
    }

    @Test
    void everyNationalityOfACasualtyResolves() throws IOException {
        Set<Written> written =
                written(
                        "un/dppadposs-fatalities.csv",
                        row -> true,
                        "incident_date",
                        "isocode3",
                        "m49_code",
                        "casualty_nationality");
        assertThat(disagreeing(written))
                .allMatch(
                        each ->
                                each.texts().isEmpty()
                                        || each.texts().contains("ZZ [Undetermined]"));
        assertThat(countriesIn(written)).hasSize(132).contains("YUG", "SCG", "CIV");
    }

    /** What one row writes for one country, blank cells left out, and the day it is about. */
    private record Written(LocalDate on, List<String> texts) {

        Set<String> countries(LocalDate day) {
            return texts.stream()
                    .map(text -> COUNTRIES.resolve(text, day))
                    .map(
                            it ->
                                    it.country()
                                            .map(Country::alpha3)
                                            .orElse("none: " + it.explanation()))
                    .collect(Collectors.toSet());
        }

        /** One country by every column, whether or not one asks for the day. */
        boolean agrees() {
            Set<String> any = countries(null);
            return any.equals(countries(on))
                    && any.size() == 1
                    && COUNTRIES.byAlpha3(any.iterator().next()).isPresent();
        }
    }

    private static Set<Written> disagreeing(Set<Written> written) {
        return written.stream().filter(each -> !each.agrees()).collect(Collectors.toSet());
    }

    private static Set<String> countriesIn(Set<Written> written) {
        return written.stream()
                .flatMap(each -> each.countries(each.on()).stream())
                .filter(code -> !code.startsWith("none"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Written> written(
            String file, Predicate<NamedCsvRecord> wanted, String day, String... columns)
            throws IOException {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), () -> "not beside this project, so not tested: " + path);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path)) {
            return rows.stream()
                    .filter(wanted)
                    .map(row -> new Written(day(row, day), texts(row, columns)))
                    .collect(Collectors.toSet());
        }
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        return column == null ? LocalDate.of(2021, 1, 31) : LocalDate.parse(row.getField(column));
    }

    // one delivery ends its texts with a stray apostrophe, which its layout has to strip
    private static List<String> texts(NamedCsvRecord row, String... columns) {
        return Stream.of(columns)
                .map(row::getField)
                .map(text -> text.endsWith("'") ? text.substring(0, text.length() - 1) : text)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
