package org.peaceops.partners.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.peaceops.platform.curated.Inputs;
import org.peaceops.platform.curated.NamedBy;
import org.peaceops.platform.imports.DataImport.Mode;
import org.peaceops.platform.imports.Dataset;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.RecordLayout;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.revision.RevisionedTable;

/** Units as a dataset: a program office loads its own list from a file. */
@Singleton
public class UnitDataset implements Dataset {

    private static final List<String> REQUIRED =
            List.of("id", "country", "kind", "name", "life", "source.code", "source.locator");

    private final Inputs inputs;
    private final ObjectMapper json;

    UnitDataset(Inputs inputs, ObjectMapper json) {
        this.inputs = inputs;
        this.json = json;
    }

    @Override
    public String code() {
        return "capability-units";
    }

    @Override
    public String title() {
        return "Units that countries pledge to peace operations, with their dated lives";
    }

    @Override
    public RevisionedTable table() {
        return CapabilityUnit.TABLE;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                new RecordLayout<>(
                        "capability-units",
                        UnitInput.class,
                        REQUIRED,
                        inputs,
                        Rows::new,
                        UnitView.COMPUTED));
    }

    /** A complete file is the whole truth for the sources it names. */
    @Override
    public List<String> scope() {
        return List.of("source");
    }

    @Override
    public Optional<String> objection(Connection transaction, Mode mode) throws SQLException {
        Optional<String> ended =
                mode == Mode.COMPLETE
                        ? NamedBy.ofEnded(transaction, "unit", CapabilityUnit.NAMED_IN)
                        : Optional.empty();
        return ended.isPresent() ? ended : UnitDependants.ofChanged(transaction);
    }

    private final class Rows implements RecordLayout.Rows<UnitInput> {

        @Override
        public void check(UnitInput value, Violations wrong) {
            value.check(wrong);
        }

        @Override
        public Map<String, String> optional() {
            return Map.of(
                    "size",
                    "size",
                    "readiness",
                    "readiness",
                    "assistance",
                    "assistance",
                    "note",
                    "note");
        }

        @Override
        public String[] row(UnitInput u) {
            return new String[] {
                u.id(),
                u.country(),
                u.kind(),
                u.name(),
                Objects.toString(u.size(), null),
                json(u.life()),
                json(u.readiness()),
                json(u.assistance()),
                u.source().code(),
                u.source().locator(),
                u.note()
            };
        }

        private String json(List<?> events) {
            try {
                return json.writeValueAsString(events);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
