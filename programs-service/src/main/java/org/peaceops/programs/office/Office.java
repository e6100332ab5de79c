package org.peaceops.programs.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** An office and whom it reports to, in one of its versions. */
@Entity
@Table(name = "office")
public class Office extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "office",
                    "offices",
                    List.of("code"),
                    List.of(
                            "name",
                            "abbreviation",
                            "kind",
                            "organization",
                            "reports_to",
                            "functions",
                            "place",
                            "established",
                            "note",
                            "source",
                            "locator"),
                    List.of());

    public static final Curated<Office> ROWS =
            Curated.of(
                    Office.class, "office", SortField.text("code", "code", o -> o.code), List.of());

    /** Where such a row is named, as SQL over the table's current rows. */
    static final Map<String, String> NAMED_IN =
            Map.of(
                    "course",
                    "? = any(owners)",
                    "managed_system",
                    "? = any(owners)",
                    "office",
                    "? = any(reports_to)",
                    "program",
                    "managing_office = ?");

    public String code;
    public String name;
    public String abbreviation;
    public String kind;
    public String organization;
    public List<String> reportsTo;
    public List<String> functions;
    public String place;
    public Integer established;
    public String note;
    public String source;
    public String locator;
}
