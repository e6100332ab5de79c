package org.peaceops.programs.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A training course, in one of its versions. */
@Entity
@Table(name = "course")
public class Course extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "course",
                    "courses",
                    List.of("code"),
                    List.of(
                            "name",
                            "owners",
                            "programs",
                            "audience",
                            "length_days",
                            "runs",
                            "participants",
                            "participants_qualifier",
                            "participant_countries",
                            "years_from",
                            "years_to",
                            "status",
                            "note",
                            "source",
                            "locator"),
                    List.of());

    public static final Curated<Course> ROWS =
            Curated.of(
                    Course.class,
                    "course",
                    SortField.text("code", "code", c -> c.code),
                    List.of(SortField.text("name", "name", c -> c.name)));

    public String code;
    public String name;
    public List<String> owners;
    public List<String> programs;
    public String audience;
    public Integer lengthDays;
    public Integer runs;
    public Integer participants;
    public String participantsQualifier;
    public Integer participantCountries;
    public Integer yearsFrom;
    public Integer yearsTo;
    public String status;
    public String note;
    public String source;
    public String locator;

    static EntitySelection<Course> matching(CourseFilter filter) {
        return ROWS.matching(
                Curated.pinned()
                        .andHolds("owners", filter.owner)
                        .andHolds("programs", filter.program)
                        .andIf(filter.status(), "status = ?")
                        .andIf(filter.source, "source = ?"));
    }
}
