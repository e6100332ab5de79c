package org.peaceops.partners.need;

import java.util.Set;
import org.peaceops.partners.Dependants;
import org.peaceops.partners.unit.CapabilityUnit;
import org.peaceops.partners.unit.KnownUnits;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.revision.Along;
import org.peaceops.platform.revision.Revisioned;

/**
 * What must stay of a need while decisions name it. Looked at in the open revision, when no import
 * of units can go on.
 */
final class NeedDependants implements Along<CapabilityNeed> {

    @Override
    public Set<Class<? extends Revisioned>> writes() {
        // held against imports, which may change the unit that the need names
        return Set.of(CapabilityUnit.class);
    }

    @Override
    public void change(CapabilityNeed was, CapabilityNeed next) {
        Violations wrong = new Violations();
        new KnownUnits().check("unit", next.unit, next.country, next.kind, wrong);
        wrong.refuse();
        if (was != null && !(was.country.equals(next.country) && was.kind.equals(next.kind))) {
            Dependants.refuse(
                    "The need %s cannot change its country or kind".formatted(was.code),
                    "select 'decision ' || code from capability_match_decision where to_revision is null and need = ? order by 1",
                    was.code);
        }
    }
}
