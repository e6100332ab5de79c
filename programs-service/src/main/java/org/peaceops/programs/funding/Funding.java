package org.peaceops.programs.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.provenance.StatedRange;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;
import org.peaceops.programs.Years;

/** An amount of money that a document states of a program, in one of its versions. */
@Entity
@Table(name = "funding")
public class Funding extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "funding",
                    "funding",
                    List.of("code"),
                    List.of(
                            "program",
                            "amount",
                            "currency",
                            "qualifier",
                            "stage",
                            "years_from",
                            "years_to",
                            "years_basis",
                            "countries",
                            "purpose",
                            "figure",
                            "source",
                            "locator"),
                    List.of());

    public static final Curated<Funding> ROWS =
            Curated.of(
                    Funding.class,
                    "amount",
                    SortField.text("id", "code", f -> f.code),
                    List.of(
                            SortField.text("program", "program", f -> f.program),
                            new SortField<>("amount", "amount", BigDecimal::new, f -> f.amount)));

    /** The stage where a document does not say how far the money had gone. */
    static final String STATED = "stated";

    public String code;
    public String program;
    public BigDecimal amount;
    public String currency;
    public String qualifier;
    public String stage;
    public Integer yearsFrom;
    public Integer yearsTo;
    public String yearsBasis;
    public Integer countries;
    public String purpose;
    public String figure;
    public String source;
    public String locator;

    static EntitySelection<Funding> matching(FundingFilter filter) {
        return ROWS.matching(
                Curated.pinned()
                        .andIn("program", filter.programs())
                        .andIf(filter.stage(), "stage = ?")
                        .andIf(filter.source, "source = ?"));
    }

    /** The amounts stated of one program. */
    public static EntitySelection<Funding> of(String program) {
        return ROWS.matching(Curated.pinned().and("program = ?", program));
    }

    Years years() {
        return new Years(yearsFrom, yearsTo, yearsBasis);
    }

    StatedRange range() {
        return StatedRange.of(amount, qualifier);
    }
}
