package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A uniformed fatality behind a rate.
 *
 * @param side {@code cohort}, {@code comparison} or {@code both}
 * @param counted false: no headcount of its country in its mission and month is known, or its
 *     country was not in the cohort, so it is in no number
 * @param line in the file, as an editor shows it
 * @param source code of /sources
 */
@Schema(name = "IndicatorFatality", description = "A uniformed fatality behind a rate")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ExplainedFatality(
        @Schema(enumeration = {"cohort", "comparison", "both"}) String side,
        boolean counted,
        @Schema(examples = "UNAMID-2013-07-06720") String casualty,
        @Schema(examples = "2013-07-13") LocalDate incidentDate,
        @Schema(examples = "TZA") String country,
        @Schema(examples = "UNAMID") String mission,
        @Schema(examples = "military") String personnelType,
        @Schema(examples = "1") long importId,
        @Schema(examples = "dppadposs-fatalities.csv") String file,
        @Schema(examples = "2") long line,
        @Schema(examples = "UN-PSDATA") String source,
        boolean synthetic) {

    static final String COLUMNS =
            """
            f.casualty, f.incident_on, f.nationality, f.mission, f.personnel_type, f.counted,
            f.import_id, i.file_name, f.line, f.source, i.synthetic""";

    /**
     * @param inNumber whether the country counts in the month of the incident
     */
    static ExplainedFatality of(String side, boolean inNumber, ResultSet row) throws SQLException {
        return new ExplainedFatality(
                side,
                inNumber && row.getBoolean("counted"),
                row.getString("casualty"),
                row.getObject("incident_on", LocalDate.class),
                row.getString("nationality"),
                row.getString("mission"),
                row.getString("personnel_type"),
                row.getLong("import_id"),
                row.getString("file_name"),
                row.getLong("line"),
                row.getString("source"),
                row.getBoolean("synthetic"));
    }
}
