package org.peaceops.programs.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.provenance.StatedRange;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A number that a document states, in one of its versions. */
@Entity
@Table(name = "figure")
public class Figure extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "figure",
                    "figures",
                    List.of("code"),
                    List.of(
                            "program",
                            "measure",
                            "value",
                            "unit",
                            "qualifier",
                            "population",
                            "countries",
                            "programs",
                            "clock",
                            "from_date",
                            "to_date",
                            "as_of",
                            "statement",
                            "recipe",
                            "source",
                            "locator"),
                    List.of());

    public static final Curated<Figure> ROWS =
            Curated.of(
                    Figure.class,
                    "figure",
                    SortField.text("id", "code", f -> f.code),
                    List.of(
                            SortField.text(
                                    "program",
                                    "coalesce(program, '')",
                                    f -> Objects.toString(f.program, "")),
                            SortField.text("measure", "measure", f -> f.measure),
                            new SortField<>("value", "value", BigDecimal::new, f -> f.value)));

    /** Where such a row is named, as SQL over the table's current rows. */
    static final Map<String, String> NAMED_IN = Map.of("funding", "figure = ?");

    public String code;
    public String program;
    public String measure;
    public BigDecimal value;
    public String unit;
    public String qualifier;
    public String population;
    public String countries;
    public List<String> programs;
    public String clock;
    public String fromDate;
    public String toDate;
    public String asOf;
    public String statement;

    @JdbcTypeCode(SqlTypes.JSON)
    public Recipe recipe;

    public String source;
    public String locator;

    static EntitySelection<Figure> matching(FigureFilter filter) {
        Where where =
                Curated.pinned()
                        .andIn("program", filter.programs())
                        .andHolds("programs", filter.covers())
                        .andIn("measure", filter.measures())
                        .andIf(filter.population, "population = ?")
                        .andIf(filter.unit, "unit = ?")
                        .andIf(filter.clock(), "clock = ?")
                        .andIf(filter.source, "source = ?");
        if (filter.checkable()) {
            // a recipe without an indicator says what is needed, not how to compute
            where.and("function('jsonb_extract_path_text', recipe, 'indicator') is not null");
        }
        return ROWS.matching(where);
    }

    /** Every program that it speaks of; none if it is of no program at all. */
    Set<String> subjects() {
        Set<String> all = new TreeSet<>(programs);
        if (program != null) {
            all.add(program);
        }
        return all;
    }

    StatedRange range() {
        return StatedRange.of(value, qualifier);
    }
}
