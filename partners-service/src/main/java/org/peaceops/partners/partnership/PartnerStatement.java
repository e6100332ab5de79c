package org.peaceops.partners.partnership;

import java.util.Collection;
import java.util.List;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.RevisionedTable;

/**
 * What a source says of a program's partners as a whole.
 *
 * @param named {@code all}, {@code some} or {@code none}: which of them the source names
 * @param stated how many there are; null if the source does not say
 * @param qualifier such as {@code more than}; null where the number is stated flatly
 * @param figure id of the published figure that states the number
 */
record PartnerStatement(
        String program,
        String source,
        String named,
        Integer stated,
        String qualifier,
        String figure,
        String locator,
        String note) {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "partner_list",
                    "partnerships/programs",
                    List.of("program", "source"),
                    List.of("named", "stated", "qualifier", "figure", "locator", "note"),
                    List.of());

    /** Of these programs, or of all if none is given, at the request's revision. */
    static List<PartnerStatement> of(Collection<String> programs) {
        Where where =
                Where.pinned(Pin.current(), "from_revision", "to_revision")
                        .andIn("program", programs);
        return SqlSelection.query(
                "select * from partner_list where %s order by program, source"
                        .formatted(where.sql()),
                where.arguments(),
                row ->
                        new PartnerStatement(
                                row.getString("program"),
                                row.getString("source"),
                                row.getString("named"),
                                row.getObject("stated", Integer.class),
                                row.getString("qualifier"),
                                row.getString("figure"),
                                row.getString("locator"),
                                row.getString("note")));
    }

    /** Whether so many are all that it counts; "more than 50" does not say how many are all. */
    boolean isMetBy(int partners) {
        return stated != null && qualifier == null && stated <= partners;
    }

    /** "PM-GPI states 55 (figure gpoi-partner-countries-pm-gpi)" */
    String words() {
        return "%s states %s%d (figure %s)"
                .formatted(source, qualifier == null ? "" : qualifier + " ", stated, figure);
    }
}
