package org.peaceops.partners.unit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.problem.Violations;

/**
 * The units that there are now, by id. Read at most once, so one instance serves a request or a
 * whole file.
 */
public final class KnownUnits {

    private record Unit(String id, String country, String kind) {}

    private Map<String, Unit> read;

    /**
     * The unit is absent or exists, and is of that country and kind.
     *
     * @param kind null: of any
     */
    public void check(String field, String id, String country, String kind, Violations wrong) {
        if (id == null) {
            return;
        }
        Unit unit = all().get(id);
        if (unit == null) {
            wrong.unlessKnown(field, id, "unit", all().keySet());
            return;
        }
        wrong.unless(
                country == null || unit.country.equals(country),
                field,
                id,
                "a unit of %s, this one is of %s".formatted(country, unit.country));
        wrong.unless(
                kind == null || unit.kind.equals(kind),
                field,
                id,
                "a unit of kind %s, this one is of kind %s".formatted(kind, unit.kind));
    }

    private Map<String, Unit> all() {
        if (read == null) {
            // plain SQL: imports ask too, and run outside of any request
            read =
                    SqlSelection.query(
                                    "select code, country, kind from capability_unit where to_revision is null",
                                    List.of(),
                                    row ->
                                            new Unit(
                                                    row.getString(1),
                                                    row.getString(2),
                                                    row.getString(3)))
                            .stream()
                            .collect(Collectors.toMap(Unit::id, unit -> unit));
        }
        return read;
    }
}
