package org.peaceops.partners.cohort;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.Where;

/** Which saved cohorts. */
public class CohortFilter {

    @QueryParam("q")
    @Parameter(
            description = "Text that the name or the expression contains; case does not matter.",
            example = "APRRP")
    String q;

    EntitySelection<Cohort> selection() {
        Where where = Curated.pinned();
        if (q != null) {
            String text = q.toLowerCase(Locale.ROOT);
            where.and(
                    "(locate(?, lower(name)) > 0 or locate(?, lower(expression)) > 0)", text, text);
        }
        return Cohort.ROWS.matching(where);
    }
}
