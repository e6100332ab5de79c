package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An observation behind a figure.
 *
 * @param side {@code cohort}, {@code comparison}, {@code both}, or {@code everyone}: counted in a
 *     denominator alone
 * @param line in the file, as an editor shows it
 * @param source code of /sources
 */
@Schema(name = "IndicatorRow", description = "An observation behind a figure")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ExplainedRow(
        @Schema(enumeration = {"cohort", "comparison", "both", "everyone"}) String side,
        @Schema(examples = "2013-09") String month,
        @Schema(examples = "GHA") String country,
        @Schema(examples = "UNMIL") String mission,
        @Schema(examples = "troops") String personnelType,
        @Schema(examples = "78") Integer female,
        @Schema(examples = "628") Integer male,
        @Schema(examples = "706") Integer total,
        @Schema(enumeration = {"reported", "not-reported", "not-applicable", "withheld"})
                String status,
        @Schema(examples = "1") long importId,
        @Schema(examples = "full_gender_data.csv") String file,
        @Schema(examples = "15") long line,
        @Schema(examples = "IPI-PPP") String source,
        boolean synthetic) {

    static final String COLUMNS =
            """
            c.month, c.country, c.mission, c.personnel_type, c.female, c.male, c.total, c.status,
            c.import_id, i.file_name, c.line, i.source, i.synthetic""";

    static ExplainedRow of(String side, ResultSet row) throws SQLException {
        return new ExplainedRow(
                side,
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                row.getString("country"),
                row.getString("mission"),
                row.getString("personnel_type"),
                row.getObject("female", Integer.class),
                row.getObject("male", Integer.class),
                row.getObject("total", Integer.class),
                row.getString("status"),
                row.getLong("import_id"),
                row.getString("file_name"),
                row.getLong("line"),
                row.getString("source"),
                row.getBoolean("synthetic"));
    }
}
