package org.peaceops.metrics.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;

/**
 * What is known of a contributor, between the first and the last month in which a file names it.
 *
 * @param status {@code not-reported} when no file gives any number of it
 * @param from first month in which a file names it
 * @param to last month
 * @param months from the first to the last
 * @param reportedMonths months with at least one number
 * @param silentMonths months in which files name it without any number; at most 24 are named
 * @param silentMonthCount how many those are
 * @param absentMonths months in which no file names it; at most 24 are named
 * @param absentMonthCount how many those are
 * @param silentMissions missions in which files name it without ever giving a number
 */
@Schema(description = "What is known of a contributor")
public record CoverageContributor(
        @Schema(examples = "USA") String country,
        @Schema(examples = "United States of America") String name,
        @Schema(enumeration = {"reported", "not-reported"}) String status,
        @Schema(examples = "2009-11") String from,
        @Schema(examples = "2014-02") String to,
        @Schema(examples = "52") long months,
        @Schema(examples = "0") long reportedMonths,
        @Schema(examples = "52") int silentMonthCount,
        List<String> silentMonths,
        @Schema(examples = "0") int absentMonthCount,
        List<String> absentMonths,
        List<String> silentMissions,
        @Schema(examples = "0") long reportedValues,
        @Schema(examples = "468") long notReportedValues) {

    private static final int MOST = 24;

    private static final Sorting<CoverageContributor> BY_COUNTRY =
            Sorting.byKey(
                            List.of(
                                    SortField.text(
                                            "country", "country", CoverageContributor::country)))
                    .or(
                            List.of(
                                    SortField.number(
                                            "reportedMonths",
                                            "reported_months",
                                            CoverageContributor::reportedMonths)));

    static SqlSelection<CoverageContributor> all() {
        return new SqlSelection<>(
                "*",
                CoverageSql.contributors() + " s",
                List.of(),
                new Where(),
                BY_COUNTRY,
                CoverageContributor::of);
    }

    private static CoverageContributor of(ResultSet row) throws SQLException {
        String country = row.getString("country");
        YearMonth first = YearMonth.from(row.getObject("first", LocalDate.class));
        YearMonth last = YearMonth.from(row.getObject("last", LocalDate.class));
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        List<String> silent = texts(row, "silent");
        Set<String> named = Set.copyOf(texts(row, "named"));
        List<String> absent =
                Stream.iterate(first, m -> m.plusMonths(1))
                        .limit(months)
                        .map(YearMonth::toString)
                        .filter(m -> !named.contains(m))
                        .toList();
        long reported = row.getLong("reported_months");
        return new CoverageContributor(
                country,
                Countries.standard().byAlpha3(country).map(Country::name).orElse(country),
                reported == 0 ? "not-reported" : "reported",
                first.toString(),
                last.toString(),
                months,
                reported,
                silent.size(),
                silent.stream().limit(MOST).toList(),
                absent.size(),
                absent.stream().limit(MOST).toList(),
                texts(row, "silent_missions"),
                row.getLong("reported_values"),
                row.getLong("not_reported_values"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
