package org.peaceops.programs.funding;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peaceops.platform.curated.Inputs;
import org.peaceops.platform.imports.Dataset;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.RecordLayout;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.revision.RevisionedTable;
import org.peaceops.programs.KnownCodes;

/** Funding as a dataset: a program office loads its own amounts from a file. */
@Singleton
public class FundingDataset implements Dataset {

    private static final List<String> REQUIRED =
            List.of(
                    "id",
                    "program",
                    "amount",
                    "currency",
                    "stage",
                    "purpose",
                    "source.code",
                    "source.locator");

    private final Inputs inputs;

    FundingDataset(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public String code() {
        return "funding";
    }

    @Override
    public String title() {
        return "Amounts of money that documents state of programs";
    }

    @Override
    public RevisionedTable table() {
        return Funding.TABLE;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                new RecordLayout<>("funding", FundingInput.class, REQUIRED, inputs, Rows::new));
    }

    /** A complete file is the whole truth for the sources it names. */
    @Override
    public List<String> scope() {
        return List.of("source");
    }

    private static final class Rows implements RecordLayout.Rows<FundingInput> {

        private final KnownCodes known = new KnownCodes();

        @Override
        public void check(FundingInput value, Violations wrong) {
            value.check(known, wrong);
        }

        @Override
        public Map<String, String> optional() {
            return Map.of(
                    "qualifier", "qualifier",
                    "years_from", "years.from",
                    "years_to", "years.to",
                    "years_basis", "years.basis",
                    "countries", "countries",
                    "figure", "figure");
        }

        @Override
        public String[] row(FundingInput f) {
            return new String[] {
                f.id(),
                f.program(),
                f.amount().toPlainString(),
                f.currency(),
                f.qualifier(),
                f.stage(),
                text(f.years().from()),
                text(f.years().to()),
                f.years().basis(),
                text(f.countries()),
                f.purpose(),
                f.figure(),
                f.source().code(),
                f.source().locator()
            };
        }

        private static String text(Integer number) {
            return Objects.toString(number, null);
        }
    }
}
