package org.peaceops.partners.institution;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A place that trains for peace operations, in one of its versions. */
@Entity
@Table(name = "training_institution")
public class TrainingInstitution extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "training_institution",
                    "training-institutions",
                    List.of("code"),
                    List.of(
                            "name",
                            "country",
                            "place",
                            "programs",
                            "capacity",
                            "address",
                            "source",
                            "locator",
                            "note"),
                    List.of());

    public static final Curated<TrainingInstitution> ROWS =
            Curated.of(
                    TrainingInstitution.class,
                    "training institution",
                    SortField.text("code", "code", t -> t.code),
                    List.of(
                            SortField.text("name", "name", t -> t.name),
                            SortField.text("country", "country", t -> t.country)));

    public String code;
    public String name;
    public String country;
    public String place;
    public List<String> programs;
    public Integer capacity;
    public String address;
    public String source;
    public String locator;
    public String note;

    static EntitySelection<TrainingInstitution> matching(InstitutionFilter filter) {
        return ROWS.matching(
                Curated.pinned()
                        .andIn("country", filter.countries())
                        .andHolds("programs", filter.program)
                        .andIf(filter.source, "source = ?"));
    }

    /** Editors alone fill it: no release and no file does. */
    static class Edited {

        @Produces
        @Singleton
        RevisionedTable table() {
            return TABLE;
        }
    }
}
