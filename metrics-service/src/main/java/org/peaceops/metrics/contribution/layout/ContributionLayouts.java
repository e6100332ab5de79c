package org.peaceops.metrics.contribution.layout;

import java.time.Clock;
import java.util.List;
import org.peaceops.platform.imports.Layout;

/** Every layout that is read, the most particular first. */
public final class ContributionLayouts {

    private ContributionLayouts() {}

    /**
     * @param clock says which month is the present one, the last that can have been observed
     * @param own columns of our own CSV answer
     */
    public static List<Layout> all(Clock clock, List<String> own) {
        return List.of(
                IpiWideBySex.ofR(clock),
                IpiWideBySex.published(clock),
                new IpiMonth(clock),
                new DataHubBySex(clock),
                new UnRanking(clock),
                new OwnTidy(clock, own));
    }
}
