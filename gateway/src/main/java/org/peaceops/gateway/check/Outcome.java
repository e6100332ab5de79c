package org.peaceops.gateway.check;

import java.util.List;
import org.peaceops.gateway.indicator.Side;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.joined.Unavailable;

/**
 * What the check of a figure has found.
 *
 * @param state null when {@code unavailable} names a service that has a part in it
 */
record Outcome(
        CheckState state,
        Side recomputed,
        List<Lack> missing,
        List<String> notes,
        Unavailable unavailable,
        Part cohort,
        Part versus,
        FigureRows rows) {}
