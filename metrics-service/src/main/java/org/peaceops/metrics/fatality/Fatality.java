package org.peaceops.metrics.fatality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.revision.RevisionedTable;

/**
 * A death in the service of a UN peace operation.
 *
 * @param casualty the publisher's casualty number, one for each person
 * @param incidentDate day of the incident; the death may have come later
 * @param nationality ISO alpha-3, of the day; null when not reported
 * @param sex null when not reported
 * @param flags {@code nationality-told-twice}: the file has the person under a successor state too;
 *     {@code implausible}: the date and the month in the casualty number are ten years apart or
 *     more
 * @param provenance the file and line it came from
 */
@Schema(description = "A death in the service of a UN peace operation")
public record Fatality(
        @Schema(examples = "UNTSO-1948-07-02408") String casualty,
        @Schema(examples = "1948-07-06") LocalDate incidentDate,
        @Schema(examples = "UNTSO") String mission,
        @Schema(examples = "FRA") String nationality,
        @Schema(enumeration = {"reported", "not-reported"}) String nationalityStatus,
        @Schema(
                        enumeration = {"female", "male"},
                        examples = "male")
                String sex,
        @Schema(enumeration = {"reported", "not-reported"}) String sexStatus,
        @Schema(examples = "military") String personnelType,
        @Schema(examples = "malicious-act") String incidentType,
        @Schema(examples = "fatality") String casualtyType,
        List<String> flags,
        Provenance provenance) {

    static final String REPORTED = "reported";
    static final String NOT_REPORTED = "not-reported";

    /**
     * Where the row came from.
     *
     * @param source code of /sources
     * @param locator the place in it
     * @param line as an editor shows it, the header is line 1
     * @param synthetic made up for demonstration
     */
    @Schema(name = "FatalityProvenance", description = "Where a fatality came from")
    public record Provenance(
            @Schema(examples = "UN-PSDATA") String source,
            @Schema(examples = "DPPADPOSS-FATALITIES, id 1") String locator,
            @Schema(examples = "dppadposs-fatalities.csv") String file,
            @Schema(examples = "2") long importId,
            @Schema(examples = "2") long line,
            boolean synthetic) {}

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "fatality",
                    "fatalities",
                    List.of("casualty"),
                    List.of(
                            "incident_on",
                            "mission",
                            "nationality",
                            "nationality_status",
                            "sex",
                            "sex_status",
                            "personnel_type",
                            "incident_type",
                            "casualty_type",
                            "flags",
                            "source",
                            "locator"),
                    List.of("import_id", "line"));

    private static final Sorting<Fatality> SORTING =
            Sorting.byKey(List.of(SortField.text("casualty", "f.casualty", Fatality::casualty)))
                    .or(
                            List.of(
                                    SortField.date(
                                            "incidentDate",
                                            "f.incident_on",
                                            Fatality::incidentDate),
                                    SortField.text("mission", "f.mission", Fatality::mission),
                                    SortField.text(
                                            "nationality",
                                            "coalesce(f.nationality, 'not-reported')",
                                            f -> orAbsent(f.nationality))))
                    .usually("incidentDate");

    static SqlSelection<Fatality> matching(FatalityFilter filter) {
        return new SqlSelection<>(
                "f.*, i.file_name, i.synthetic",
                "fatality f join data_import i on i.id = f.import_id",
                List.of(),
                filter.where(),
                SORTING,
                Fatality::of);
    }

    private static Fatality of(ResultSet row) throws SQLException {
        return new Fatality(
                row.getString("casualty"),
                row.getObject("incident_on", LocalDate.class),
                row.getString("mission"),
                row.getString("nationality"),
                row.getString("nationality_status"),
                row.getString("sex"),
                row.getString("sex_status"),
                row.getString("personnel_type"),
                row.getString("incident_type"),
                row.getString("casualty_type"),
                List.of((String[]) row.getArray("flags").getArray()),
                new Provenance(
                        row.getString("source"),
                        row.getString("locator"),
                        row.getString("file_name"),
                        row.getLong("import_id"),
                        row.getLong("line"),
                        row.getBoolean("synthetic")));
    }

    static String orAbsent(String told) {
        return told == null ? NOT_REPORTED : told;
    }
}
