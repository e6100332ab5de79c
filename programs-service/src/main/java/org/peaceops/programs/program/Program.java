package org.peaceops.programs.program;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A program, account or authority, in one of its versions. */
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
                            "years_from",
                            "years_to",
                            "years_basis",
                            "source",
                            "locator"),
                    List.of());

    private static final Sorting<Program> SORTING =
            Sorting.byKey(List.of(SortField.<Program>text("code", "code", p -> p.code)))
                    .or(List.of(SortField.text("name", "name", p -> p.name)));

    public String code;
    public String name;
    public String kind;
    public String status;
    public String mission;
    public String fundingAccount;
    public String authority;
    public String managingOffice;
    public List<String> implementingPartners;
    public Integer yearsFrom;
    public Integer yearsTo;
    public String yearsBasis;
    public String source;
    public String locator;

    static EntitySelection<Program> matching(ProgramFilter filter) {
        Where where =
                Where.pinned(Pin.current(), "fromRevision", "toRevision")
                        .andIf(filter.kind(), "kind = ?")
                        .andIf(filter.status(), "status = ?")
                        .andIf(filter.fundingAccount, "fundingAccount = ?")
                        .andIf(filter.source, "source = ?");
        return new EntitySelection<>(Program.class, where, SORTING);
    }

    /** As the request reads it; 404 if no such program was known then. */
    static Program pinned(String code) {
        Where where =
                Where.pinned(Pin.current(), "fromRevision", "toRevision").and("code = ?", code);
        return new EntitySelection<>(Program.class, where, SORTING)
                .first()
                .orElseThrow(() -> unknown(code));
    }

    /** As it is now, to be changed; 404 if there is none. */
    static Program current(String code) {
        Optional<Program> found =
                find("code = ?1 and toRevision is null", code).firstResultOptional();
        return found.orElseThrow(() -> unknown(code));
    }

    private static RuntimeException unknown(String code) {
        List<String> codes =
                getEntityManager()
                        .createQuery(
                                "select code from Program where toRevision is null", String.class)
                        .getResultList();
        return Problem.of(
                ProblemType.NOT_FOUND,
                "There is no program \"%s\". %s".formatted(code, Nearest.hint(code, codes)));
    }
}
