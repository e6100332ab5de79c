package org.peaceops.metrics.fatality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;

/**
 * What is known of a year. Every year from the first incident to the last is listed; one without
 * fatalities had none.
 *
 * @param months of the year between the first and the last incident of all
 * @param firstIncident null in a year without fatalities
 * @param lastIncident alike; in the newest year the day up to which anything is known
 * @param flagged kept though doubtful, see {@code flags}
 */
@Schema(description = "What is known of the fatalities of a year")
public record FatalityYear(
        @Schema(examples = "2013") String year,
        @Schema(examples = "12") int months,
        @Schema(examples = "109") long fatalities,
        @Schema(examples = "2013-01-04") LocalDate firstIncident,
        @Schema(examples = "2013-12-28") LocalDate lastIncident,
        @Schema(examples = "33") long missions,
        @Schema(examples = "40") long countries,
        @Schema(examples = "0") long nationalityNotReported,
        @Schema(examples = "0") long sexNotReported,
        @Schema(examples = "0") long flagged) {

    private static final Sorting<FatalityYear> BY_YEAR =
            Sorting.byKey(List.of(SortField.text("year", "year", FatalityYear::year)));

    static SqlSelection<FatalityYear> all() {
        Where where = Where.pinned(Pin.current(), "from_revision", "to_revision");
        String relation =
                """
                (with known as (select * from fatality where %s),
                  ends as (select date_trunc('month', min(incident_on)) as first, date_trunc('month', max(incident_on)) as last from known)
                select m.year, m.months, count(k.casualty) as fatalities,
                  min(k.incident_on) as first_incident, max(k.incident_on) as last_incident,
                  count(distinct k.mission) as missions, count(distinct k.nationality) as countries,
                  count(*) filter (where k.nationality_status = 'not-reported') as nationality_not_reported,
                  count(*) filter (where k.sex_status = 'not-reported') as sex_not_reported,
                  count(*) filter (where cardinality(k.flags) > 0) as flagged
                from (select to_char(month, 'YYYY') as year, count(*) as months
                      from ends, generate_series(first, last, interval '1 month') as month group by 1) m
                left join known k on to_char(k.incident_on, 'YYYY') = m.year
                group by m.year, m.months) y"""
                        .formatted(where.sql());
        return new SqlSelection<>(
                "*", relation, where.arguments(), new Where(), BY_YEAR, FatalityYear::of);
    }

    private static FatalityYear of(ResultSet row) throws SQLException {
        return new FatalityYear(
                row.getString("year"),
                row.getInt("months"),
                row.getLong("fatalities"),
                row.getObject("first_incident", LocalDate.class),
                row.getObject("last_incident", LocalDate.class),
                row.getLong("missions"),
                row.getLong("countries"),
                row.getLong("nationality_not_reported"),
                row.getLong("sex_not_reported"),
                row.getLong("flagged"));
    }
}
