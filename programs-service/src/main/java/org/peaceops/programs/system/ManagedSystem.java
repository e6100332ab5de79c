package org.peaceops.programs.system;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A system, process, mechanism or standing capacity, in one of its versions. */
@Entity
@Table(name = "managed_system")
public class ManagedSystem extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "managed_system",
                    "systems",
                    List.of("code"),
                    List.of(
                            "name",
                            "kind",
                            "owners",
                            "users",
                            "purpose",
                            "programs",
                            "address",
                            "place",
                            "source",
                            "locator"),
                    List.of());

    public static final Curated<ManagedSystem> ROWS =
            Curated.of(
                    ManagedSystem.class,
                    "system",
                    SortField.text("code", "code", s -> s.code),
                    List.of(SortField.text("name", "name", s -> s.name)));

    public String code;
    public String name;
    public String kind;
    public List<String> owners;
    public List<String> users;
    public String purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ProgramRole> programs;

    public String address;
    public String place;
    public String source;
    public String locator;

    static EntitySelection<ManagedSystem> matching(SystemFilter filter) {
        return ROWS.matching(
                Curated.pinned()
                        .andIf(filter.kind(), "kind = ?")
                        .andHolds("owners", filter.owner)
                        .andIf(
                                filter.program,
                                "function('jsonb_contains', programs, function('jsonb_build_array', function('jsonb_build_object', 'program', ?))) = true")
                        .andIf(filter.source, "source = ?"));
    }
}
