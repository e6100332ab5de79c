package org.peaceops.partners.partnership;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.peaceops.platform.curated.Inputs;
import org.peaceops.platform.imports.DataImport;
import org.peaceops.platform.imports.Dataset;
import org.peaceops.platform.imports.ImportProblem;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.RecordLayout;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.revision.RevisionedTable;

/** Partnerships as a dataset: a program office loads its own list from a file. */
@Singleton
public class PartnershipDataset implements Dataset {

    private static final List<String> REQUIRED =
            List.of("country", "program", "source.code", "source.locator");

    private final Inputs inputs;

    PartnershipDataset(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public String code() {
        return "partnerships";
    }

    @Override
    public String title() {
        return "Which country partners in which program, and when";
    }

    @Override
    public RevisionedTable table() {
        return Partnership.TABLE;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                new RecordLayout<>(
                        "partnerships", PartnershipInput.class, REQUIRED, inputs, Rows::new));
    }

    /** A complete file is the whole truth for the programs it names. */
    @Override
    public List<String> scope() {
        return List.of("program");
    }

    @Override
    public List<ImportProblem> doubts(Connection transaction, String staged, DataImport.Mode mode)
            throws SQLException {
        return new Overlaps(transaction, staged, mode).warnings();
    }

    private static final class Rows implements RecordLayout.Rows<PartnershipInput> {

        @Override
        public void check(PartnershipInput value, Violations wrong) {
            value.check(wrong);
        }

        @Override
        public String[] row(PartnershipInput p) {
            return new String[] {
                p.key(),
                p.country(),
                p.program(),
                Objects.toString(p.from().first(), null),
                p.from().precision(),
                Objects.toString(p.to().last(), null),
                p.to().precision(),
                p.status(),
                p.source().code(),
                p.source().locator(),
                p.note()
            };
        }
    }
}
