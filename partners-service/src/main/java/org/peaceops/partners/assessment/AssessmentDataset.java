package org.peaceops.partners.assessment;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.peaceops.partners.unit.KnownUnits;
import org.peaceops.platform.curated.Inputs;
import org.peaceops.platform.imports.DataImport.Mode;
import org.peaceops.platform.imports.Dataset;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.RecordLayout;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.revision.RevisionedTable;

/** Assessments as a dataset: a program office loads its own from a file. */
@Singleton
public class AssessmentDataset implements Dataset {

    private static final List<String> REQUIRED =
            List.of("id", "country", "kind", "date.date", "source.code", "source.locator");

    private static final String WITHOUT_UNIT =
            """
            select d.code, d.unit from differing d
            where d.unit is not null and not exists (
                select from capability_unit u
                where u.code = d.unit and u.country = d.country and u.to_revision is null)
            order by d.code limit 1""";

    private final Inputs inputs;

    AssessmentDataset(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public String code() {
        return "assessments";
    }

    @Override
    public String title() {
        return "Assessments of countries and units, and visits to them";
    }

    @Override
    public RevisionedTable table() {
        return Assessment.TABLE;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                new RecordLayout<>(
                        "assessments", AssessmentInput.class, REQUIRED, inputs, Rows::new));
    }

    /** A complete file is the whole truth for the sources it names. */
    @Override
    public List<String> scope() {
        return List.of("source");
    }

    /** Lines are judged by the units that there were when the file was read. */
    @Override
    public Optional<String> objection(Connection transaction, Mode mode) throws SQLException {
        try (var query = transaction.createStatement();
                var row = query.executeQuery(WITHOUT_UNIT)) {
            return row.next()
                    ? Optional.of(
                            "The unit %s, which the assessment %s names, was deleted or given to another country while the file was read. Send the file again to have its lines judged by the units that there are now."
                                    .formatted(row.getString("unit"), row.getString("code")))
                    : Optional.empty();
        }
    }

    private static final class Rows implements RecordLayout.Rows<AssessmentInput> {

        private final KnownUnits units = new KnownUnits();

        @Override
        public void check(AssessmentInput value, Violations wrong) {
            value.check(units, wrong);
        }

        @Override
        public Map<String, String> optional() {
            return Map.of(
                    "outcome", "outcome",
                    "criteria_met", "criteriaMet",
                    "criteria_total", "criteriaTotal",
                    "assessor", "assessor",
                    "unit", "unit",
                    "program", "program",
                    "note", "note");
        }

        @Override
        public String[] row(AssessmentInput a) {
            return new String[] {
                a.id(),
                a.country(),
                a.kind(),
                a.date().date(),
                a.date().precision(),
                a.outcome(),
                Objects.toString(a.criteriaMet(), null),
                Objects.toString(a.criteriaTotal(), null),
                a.assessor(),
                a.unit(),
                a.program(),
                a.source().code(),
                a.source().locator(),
                a.note()
            };
        }
    }
}
