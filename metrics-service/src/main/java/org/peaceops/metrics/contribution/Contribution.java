package org.peaceops.metrics.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.revision.RevisionedTable;

/**
 * An observation: persons of one type that a country had in a mission on the last day of a month.
 *
 * @param month such as 2014-02
 * @param country contributing country, ISO alpha-3
 * @param female women; null when not reported
 * @param male men; null when not reported
 * @param total as published; null when not reported. Not always women and men added, see flags
 * @param status {@code reported}, or why there is no number
 * @param flags {@code inconsistent}: women and men do not add up to the published total; {@code
 *     implausible}: one of them alone is more than it
 * @param provenance the file and line it came from
 */
@Schema(
        description =
                "Persons of one type that a country had in a mission on the last day of a month")
public record Contribution(
        @Schema(examples = "2014-02") String month,
        @Schema(examples = "GHA") String country,
        @Schema(examples = "UNMIL") String mission,
        @Schema(examples = "troops") String personnelType,
        @Schema(examples = "78") Integer female,
        @Schema(examples = "628") Integer male,
        @Schema(examples = "706") Integer total,
        @Schema(enumeration = {"reported", "not-reported", "not-applicable", "withheld"})
                String status,
        List<String> flags,
        Provenance provenance) {

    /**
     * Where an observation came from.
     *
     * @param source code of /sources
     * @param line as an editor shows it, the header is line 1
     * @param synthetic made up for demonstration, no observation at all
     */
    @Schema(name = "ContributionProvenance", description = "Where an observation came from")
    public record Provenance(
            @Schema(examples = "IPI-PPP") String source,
            @Schema(examples = "full_gender_data.csv") String file,
            @Schema(examples = "1") long importId,
            @Schema(examples = "15") long line,
            boolean synthetic) {}

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "contribution",
                    "contributions",
                    List.of("month", "country", "mission", "personnel_type"),
                    List.of("female", "male", "total", "status", "flags"),
                    List.of("import_id", "line"),
                    Map.of("month", "to_char(%s, 'YYYY-MM')"));

    private static final String COLUMNS =
            """
            c.month, c.country, c.mission, c.personnel_type, c.female, c.male, c.total, c.status, c.flags,
            i.source, i.file_name, c.import_id, c.line, i.synthetic""";

    /** Each column as it stands in CSV. */
    static final String CELLS =
            """
            to_char(c.month, 'YYYY-MM'), c.country, c.mission, c.personnel_type, c.female, c.male, c.total, c.status,
            nullif(array_to_string(c.flags, '; '), ''), i.source, i.file_name, c.import_id, c.line, i.synthetic::text""";

    private static final Sorting<Contribution> SORTING =
            Sorting.byKey(
                            List.of(
                                    SortField.<Contribution>date(
                                            "month",
                                            "c.month",
                                            c -> YearMonth.parse(c.month).atDay(1)),
                                    SortField.text("country", "c.country", Contribution::country),
                                    SortField.text("mission", "c.mission", Contribution::mission),
                                    SortField.text(
                                            "personnelType",
                                            "c.personnel_type",
                                            Contribution::personnelType)))
                    .or(
                            List.of(
                                    SortField.number(
                                            "total", "coalesce(c.total, -1)", c -> orNone(c.total)),
                                    SortField.number(
                                            "female",
                                            "coalesce(c.female, -1)",
                                            c -> orNone(c.female))));

    static SqlSelection<Contribution> matching(ContributionFilter filter) {
        return new SqlSelection<>(
                COLUMNS,
                "contribution c join data_import i on i.id = c.import_id",
                List.of(),
                filter.where(),
                SORTING,
                Contribution::of);
    }

    private static Contribution of(ResultSet row) throws SQLException {
        return new Contribution(
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                row.getString("country"),
                row.getString("mission"),
                row.getString("personnel_type"),
                row.getObject("female", Integer.class),
                row.getObject("male", Integer.class),
                row.getObject("total", Integer.class),
                row.getString("status"),
                List.of((String[]) row.getArray("flags").getArray()),
                new Provenance(
                        row.getString("source"),
                        row.getString("file_name"),
                        row.getLong("import_id"),
                        row.getLong("line"),
                        row.getBoolean("synthetic")));
    }

    private static Long orNone(Integer number) {
        return number == null ? -1L : number;
    }
}
