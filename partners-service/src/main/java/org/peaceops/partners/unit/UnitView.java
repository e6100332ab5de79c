package org.peaceops.partners.unit;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * A unit that a country pledges to peace operations.
 *
 * @param country that has it, ISO alpha-3
 * @param size persons
 * @param state on the day asked for, or as the record stands; null where only an undated event may
 *     have come by then
 * @param since when it came to that state
 * @param mission that it is in, on the way to or selected for
 * @param readinessLevel {@code 1}, {@code 2}, {@code 3} or {@code rapid-deployment}; null if none
 *     is known
 * @param stateNote what the dates leave open; null if nothing
 * @param life every step, past and to come, in order
 * @param readiness every level, in order
 * @param assistance help given to it, whatever has become of it since
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "CapabilityUnit", description = "A unit that a country pledges to peace operations")
public record UnitView(
        @Schema(examples = "gha-engineer-1") String id,
        @Schema(examples = "GHA") String country,
        @Schema(type = SchemaType.STRING, implementation = UnitKind.class, examples = "engineer")
                String kind,
        @Schema(examples = "Horizontal engineer company") String name,
        @Schema(examples = "200") Integer size,
        @Schema(type = SchemaType.STRING, implementation = UnitState.class, examples = "deployed")
                String state,
        Day since,
        @Schema(examples = "MINUSMA") String mission,
        @Schema(
                        enumeration = {"1", "2", "3", "rapid-deployment"},
                        examples = "rapid-deployment")
                String readinessLevel,
        String stateNote,
        List<LifeEvent> life,
        List<ReadinessStep> readiness,
        List<Assistance> assistance,
        SourceRef source,
        String note,
        @Schema(examples = "2") long revision)
        implements Versioned {

    /** Columns that an editor does not send. */
    static final List<String> COMPUTED =
            List.of(
                    "state",
                    "since.date",
                    "since.precision",
                    "mission",
                    "readinessLevel",
                    "stateNote");

    static final Sorting<UnitView> SORTING =
            Sorting.byKey(List.of(SortField.text("id", "id", UnitView::id)))
                    .or(
                            List.of(
                                    SortField.text("country", "country", UnitView::country),
                                    SortField.text("kind", "kind", UnitView::kind),
                                    SortField.text(
                                            "state", "state", u -> Objects.toString(u.state, "")),
                                    SortField.number(
                                            "size", "size", u -> u.size == null ? 0L : u.size)));

    static UnitView of(UnitOnDay on) {
        CapabilityUnit u = on.unit();
        return new UnitView(
                u.code,
                u.country,
                u.kind,
                u.name,
                u.size,
                on.state().map(UnitState::code).orElse(null),
                on.life().last() == null ? Day.UNKNOWN : on.life().last().date(),
                on.mission(),
                on.level(),
                on.note(),
                u.life,
                u.readiness,
                u.assistance,
                new SourceRef(u.source, u.locator),
                u.note,
                u.fromRevision);
    }

    /** As the record stands. */
    static UnitView of(CapabilityUnit unit) {
        return of(UnitOnDay.of(unit, null));
    }
}
