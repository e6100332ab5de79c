package org.peaceops.metrics.fatality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peaceops.metrics.mission.Mission;
import org.peaceops.platform.imports.RecordLayout;
import org.peaceops.platform.problem.Violations;

/** Rows of our own layout. */
final class FatalityRows implements RecordLayout.Rows<FatalityInput> {

    private final List<String> missions = Mission.acronyms();
    private final LocalDate today;

    FatalityRows(Clock clock) {
        this.today = LocalDate.now(clock);
    }

    @Override
    public void check(FatalityInput value, Violations wrong) {
        value.check(missions, today, wrong);
    }

    @Override
    public String[] row(FatalityInput f) {
        return new String[] {
            f.casualty(),
            f.incidentDate().toString(),
            f.mission(),
            f.alpha3(),
            DataHubFatality.status(f.nationality()),
            f.sex(),
            DataHubFatality.status(f.sex()),
            f.personnelType(),
            f.incidentType(),
            f.casualtyType(),
            CasualtyNumber.isFarFrom(f.casualty(), f.incidentDate()) ? "{implausible}" : "{}",
            f.source().code(),
            f.source().locator()
        };
    }
}
