package org.peaceops.metrics.mission;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A UN peace operation, in one of its versions. */
@Entity
@Table(name = "mission")
public class Mission extends Revisioned {

    public static final RevisionedTable TABLE =
            new RevisionedTable(
                    "mission",
                    "missions",
                    List.of("acronym"),
                    List.of(
                            "name",
                            "kind",
                            "lead_department",
                            "started_on",
                            "started_precision",
                            "ended_on",
                            "ended_precision",
                            "status",
                            "host_countries",
                            "location",
                            "latitude",
                            "longitude",
                            "part_of",
                            "flags",
                            "source",
                            "locator"),
                    List.of());

    private static final Sorting<Mission> SORTING =
            Sorting.byKey(List.of(SortField.<Mission>text("acronym", "acronym", m -> m.acronym)))
                    .or(List.of(SortField.text("name", "name", m -> m.name)));

    public String acronym;
    public String name;
    public String kind;
    public String leadDepartment;
    public LocalDate startedOn;
    public String startedPrecision;
    public LocalDate endedOn;
    public String endedPrecision;
    public String status;
    public String hostCountries;
    public String location;
    public BigDecimal latitude;
    public BigDecimal longitude;
    public String partOf;
    public String flags;
    public String source;
    public String locator;

    static EntitySelection<Mission> matching(MissionFilter filter) {
        return new EntitySelection<>(Mission.class, filter.where(), SORTING);
    }

    static Optional<Mission> pinned(String acronym) {
        Where where =
                Where.pinned(Pin.current(), "fromRevision", "toRevision")
                        .and("acronym = ?", acronym);
        return new EntitySelection<>(Mission.class, where, SORTING).first();
    }

    /** Acronyms of the missions that are in any of these countries, at the pinned revision. */
    public static List<String> hostedBy(Set<String> countries) {
        Where where =
                Where.pinned(Pin.current(), "from_revision", "to_revision")
                        .and(
                                "string_to_array(host_countries, ' ') && ?::text[]",
                                (Object) countries.toArray(String[]::new));
        return SqlSelection.query(
                "select acronym from mission where " + where.sql(),
                where.arguments(),
                row -> row.getString(1));
    }

    /** Acronyms of all missions known now; an import checks against them. */
    public static List<String> acronyms() {
        return SqlSelection.query(
                "select acronym from mission where to_revision is null",
                List.of(),
                row -> row.getString(1));
    }
}
