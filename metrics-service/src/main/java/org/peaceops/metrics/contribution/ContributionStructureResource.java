package org.peaceops.metrics.contribution;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.codelists.Countries;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.sdmx.Item;
import org.peaceops.platform.sdmx.Structure;
import org.peaceops.platform.sdmx.StructureMessage;

/** What the export as SDMX-CSV is made of. */
@Path("/api/v1/datasets/contributions/structure")
@Produces({Formats.JSON, "application/vnd.sdmx.structure+json"})
@RunOnVirtualThread
@Pinned
@Tag(name = "Contributions")
public class ContributionStructureResource {

    @GET
    @Operation(
            operationId = "getContributionStructure",
            summary =
                    "The data structure, concepts and code lists of the SDMX-CSV export, as SDMX-JSON 2.0")
    public StructureMessage get(@BeanParam ReadQuery query) {
        long revision = Pin.current().number();
        Structure structure =
                new Structure(
                        ContributionSdmx.AGENCY,
                        ContributionSdmx.FLOW,
                        ContributionSdmx.VERSION,
                        "Uniformed personnel in UN peace operations");
        keys(structure);
        values(structure);
        return structure.message(
                "%s-r%d".formatted(ContributionSdmx.FLOW, revision), recordedAt(revision));
    }

    private static void keys(Structure structure) {
        structure
                .dimension(
                        Item.of("FREQ", "Frequency"),
                        "Frequencies",
                        List.of(Item.of("M", "Monthly")))
                .dimension(
                        new Item(
                                "CONTRIBUTOR",
                                "Contributing country",
                                "Whose persons they are, not where they are"),
                        "Countries, ISO 3166-1 alpha-3",
                        Countries.standard().all().stream()
                                .map(c -> Item.of(c.alpha3(), c.name()))
                                .toList())
                .dimension(Item.of("MISSION", "UN peace operation"), "Missions", missions())
                .dimension(
                        Item.of("PERSONNEL_TYPE", "Type of uniformed personnel"),
                        "Personnel types",
                        Arrays.stream(PersonnelType.values())
                                .map(t -> new Item(t.code(), t.title(), t.description()))
                                .toList())
                .dimension(
                        Item.of("SEX", "Sex"),
                        "Sexes",
                        List.of(
                                Item.of("F", "Female"),
                                Item.of("M", "Male"),
                                Item.of("_T", "Total, as published")))
                .time(
                        new Item("TIME_PERIOD", "Month", "The last day of the month is meant"),
                        "GregorianYearMonth");
    }

    private static void values(Structure structure) {
        structure
                .measure(Item.of("OBS_VALUE", "Persons; absent where not reported"), "Integer")
                .attribute(
                        Item.of("OBS_STATUS", "Observation status"),
                        "Observation statuses, from SDMX's CL_OBS_STATUS",
                        List.of(
                                Item.of("A", "Normal value"),
                                Item.of("U", "Low reliability: parts and total do not add up"),
                                Item.of("O", "Missing value: not reported"),
                                Item.of("M", "Missing value: cannot exist"),
                                Item.of("Q", "Missing value: withheld")))
                .attribute(
                        Item.of("UNIT_MEASURE", "Unit of measure"),
                        "Units",
                        List.of(Item.of("PS", "Persons")))
                .attribute(Item.of("SOURCE", "Source, by its code in /sources"), "String")
                .attribute(Item.of("SOURCE_FILE", "File the value came in"), "String")
                .attribute(Item.of("SOURCE_LINE", "Line of the file, its header is 1"), "Long")
                .attribute(Item.of("SYNTHETIC", "Made up for demonstration"), "Boolean");
    }

    /** Those of the release and those that data names besides. */
    private static List<Item> missions() {
        String known = MonthSeries.known();
        String sql =
                """
                select acronym, coalesce(max(name), acronym) as name from (
                  select acronym, name from mission where %1$s
                  union all
                  select distinct mission, null from contribution where %1$s) m
                group by acronym order by acronym"""
                        .formatted(known);
        return SqlSelection.query(
                sql, List.of(), row -> Item.of(row.getString(1), row.getString(2)));
    }

    /** When the revision was recorded, so that the same revision gives the same bytes. */
    private static Instant recordedAt(long revision) {
        return SqlSelection.query(
                        "select recorded_at from revision where number = ?",
                        List.of(revision),
                        row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .stream()
                .findFirst()
                .orElse(Instant.EPOCH);
    }
}
