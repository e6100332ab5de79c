package org.peaceops.metrics.mission;

import jakarta.inject.Singleton;
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

/** Missions as a dataset: the publisher's list, or one of our own. */
@Singleton
public class MissionDataset implements Dataset {

    private static final List<String> REQUIRED =
            List.of(
                    "acronym",
                    "name",
                    "kind",
                    "startedOn",
                    "endedOn",
                    "status",
                    "latitude",
                    "longitude",
                    "source.code",
                    "source.locator");

    /** Rows elsewhere that name a mission. */
    private static final Map<String, String> NAMED_IN =
            Map.of(
                    "contribution", "n.mission = ?",
                    "fatality", "n.mission = ?",
                    "mission", "n.part_of = ?");

    private final Inputs inputs;

    MissionDataset(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public String code() {
        return "missions";
    }

    @Override
    public String title() {
        return "UN peace operations: names, dates, places, and which is part of which";
    }

    @Override
    public RevisionedTable table() {
        return Mission.TABLE;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                new DataHubMissions(),
                new RecordLayout<>("missions", MissionInput.class, REQUIRED, inputs, Rows::new));
    }

    /** A complete file is the whole truth for the sources it names. */
    @Override
    public List<String> scope() {
        return List.of("source");
    }

    @Override
    public Optional<String> objection(Connection transaction, Mode mode) throws SQLException {
        return mode == Mode.COMPLETE
                ? NamedBy.ofEnded(transaction, "mission", "acronym", NAMED_IN)
                : Optional.empty();
    }

    private static final class Rows implements RecordLayout.Rows<MissionInput> {

        private final Map<String, KnownMission> known = KnownMission.all();

        @Override
        public void check(MissionInput value, Violations wrong) {
            value.check(known, wrong);
        }

        @Override
        public Map<String, String> optional() {
            return Map.ofEntries(
                    Map.entry("lead_department", "leadDepartment"),
                    Map.entry("host_countries", "hostCountries"),
                    Map.entry("location", "location"),
                    Map.entry("part_of", "partOf"),
                    Map.entry("flags", "flags"));
        }

        @Override
        public String[] row(MissionInput m) {
            return new String[] {
                m.acronym(),
                m.name(),
                m.kind(),
                m.leadDepartment(),
                Objects.toString(m.startedOn(), null),
                m.startedPrecision(),
                Objects.toString(m.endedOn(), null),
                m.endedPrecision(),
                m.status(),
                m.hosts(),
                m.location(),
                Objects.toString(m.latitude(), null),
                Objects.toString(m.longitude(), null),
                m.partOf(),
                m.flags().isEmpty() ? null : String.join(" ", m.flags()),
                m.source().code(),
                m.source().locator()
            };
        }
    }
}
