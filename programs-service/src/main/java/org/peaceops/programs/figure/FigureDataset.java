package org.peaceops.programs.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceops.platform.curated.Inputs;
import org.peaceops.platform.curated.NamedBy;
import org.peaceops.platform.imports.DataImport.Mode;
import org.peaceops.platform.imports.Dataset;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.PgLiteral;
import org.peaceops.platform.imports.RecordLayout;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.revision.RevisionedTable;
import org.peaceops.programs.KnownCodes;

/** Published figures as a dataset: an analyst loads those of a whole document from a file. */
@Singleton
public class FigureDataset implements Dataset {

    private static final List<String> REQUIRED =
            List.of("id", "measure", "value", "unit", "statement", "source.code", "source.locator");

    private final Inputs inputs;
    private final ObjectMapper json;

    FigureDataset(Inputs inputs, ObjectMapper json) {
        this.inputs = inputs;
        this.json = json;
    }

    @Override
    public String code() {
        return "figures";
    }

    @Override
    public String title() {
        return "Numbers that documents state, each with its source";
    }

    @Override
    public RevisionedTable table() {
        return Figure.TABLE;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                new RecordLayout<>("figures", FigureInput.class, REQUIRED, inputs, Rows::new));
    }

    /** A complete file is the whole truth for the sources it names. */
    @Override
    public List<String> scope() {
        return List.of("source");
    }

    @Override
    public Optional<String> objection(Connection transaction, Mode mode) throws SQLException {
        return mode == Mode.COMPLETE
                ? NamedBy.ofEnded(transaction, "figure", Figure.NAMED_IN)
                : Optional.empty();
    }

    private final class Rows implements RecordLayout.Rows<FigureInput> {

        private final KnownCodes known = new KnownCodes();

        @Override
        public void check(FigureInput value, Violations wrong) {
            value.check(known, wrong);
        }

        @Override
        public Map<String, String> optional() {
            return Map.ofEntries(
                    Map.entry("program", "program"),
                    Map.entry("qualifier", "qualifier"),
                    Map.entry("population", "scope.population"),
                    Map.entry("countries", "scope.countries"),
                    Map.entry("programs", "scope.programs"),
                    Map.entry("clock", "clock"),
                    Map.entry("from_date", "from"),
                    Map.entry("to_date", "to"),
                    Map.entry("as_of", "asOf"),
                    Map.entry("recipe", "recipe"));
        }

        @Override
        public String[] row(FigureInput f) {
            return new String[] {
                f.id(),
                f.program(),
                f.measure(),
                f.value().toPlainString(),
                f.unit(),
                f.qualifier(),
                f.scope().population(),
                f.scope().countries(),
                PgLiteral.array(f.scope().programs()),
                f.clock(),
                f.from(),
                f.to(),
                f.asOf(),
                f.statement(),
                f.recipe() == null ? null : json(f.recipe()),
                f.source().code(),
                f.source().locator()
            };
        }

        private String json(Recipe recipe) {
            try {
                return json.writeValueAsString(recipe);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
