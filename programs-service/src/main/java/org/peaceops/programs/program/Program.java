package org.peaceops.programs.program;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A program, or what pays for programs or rules them, in one of its versions. */
@Entity
@Table(name = "program")
public class Program extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "program",
                    "programs",
                    List.of("code"),
                    List.of(
                            "name",
                            "kind",
                            "status",
                            "mission",
                            "funding_account",
                            "authority",
                            "managing_office",
                            "implementing_partners",
                            "capability_areas",
                            "objectives",
                            "relations",
                            "years_from",
                            "years_to",
                            "years_basis",
                            "source",
                            "locator"),
                    List.of());

    public static final Curated<Program> ROWS =
            Curated.of(
                    Program.class,
                    "program",
                    SortField.text("code", "code", p -> p.code),
                    List.of(SortField.text("name", "name", p -> p.name)));

    /** Where such a row is named, as SQL over the table's current rows. */
    static final Map<String, String> NAMED_IN =
            Map.of(
                    "course",
                    "? = any(programs)",
                    "figure",
                    "program = ? or ? = any(programs)",
                    "funding",
                    "program = ?",
                    "managed_system",
                    "programs @> jsonb_build_array(jsonb_build_object('program', ?::text))",
                    "program",
                    "code <> ? and (funding_account = ? or relations @> jsonb_build_array(jsonb_build_object('program', ?::text)))");

    public String code;
    public String name;
    public String kind;
    public String status;
    public String mission;
    public String fundingAccount;
    public String authority;
    public String managingOffice;
    public List<String> implementingPartners;
    public List<String> capabilityAreas;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Objective> objectives;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Relation> relations;

    public Integer yearsFrom;
    public Integer yearsTo;
    public String yearsBasis;
    public String source;
    public String locator;

    /** The codes, each of which names a program that there is or was; 400 naming the nearest. */
    public static List<String> known(String parameter, List<String> codes) {
        if (!codes.isEmpty()) {
            List<String> all =
                    SqlSelection.query(
                            "select distinct code from program order by code",
                            List.of(),
                            row -> row.getString(1));
            for (String code : codes) {
                if (!all.contains(code)) {
                    String hint = "there is no such program. " + Nearest.hint(code, all);
                    throw Problem.parameter(parameter, code, hint);
                }
            }
        }
        return codes;
    }

    static EntitySelection<Program> matching(ProgramFilter filter) {
        Where where =
                Curated.pinned()
                        .andIf(filter.kind(), "kind = ?")
                        .andIf(filter.status(), "status = ?")
                        .andIf(filter.fundingAccount, "fundingAccount = ?")
                        .andIf(filter.managingOffice, "managingOffice = ?")
                        .andHolds("capabilityAreas", filter.capabilityArea)
                        .andIf(filter.source, "source = ?");
        return ROWS.matching(where);
    }
}
