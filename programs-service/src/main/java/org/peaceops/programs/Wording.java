package org.peaceops.programs;

import org.peaceops.platform.curated.Patterns;

/** How dates and qualifiers of numbers are written in everything that editors send. */
public final class Wording {

    /** An id that is none of the words that stand in addresses where ids do. */
    public static final String ID = "(?!(?:conflicts|checks|totals)$)" + Patterns.ID;

    public static final String ID_HINT = Patterns.ID_HINT + "; not conflicts, checks or totals";

    /** A day, a month, a year or a U.S. fiscal year. */
    public static final String DATE =
            "(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?|FY(?:19|20)\\d{2}";

    public static final String DATE_HINT =
            "a year (2005), fiscal year (FY2005), month (2010-09) or day (2010-09-30)";

    public static final String QUALIFIER = "nearly|more than|approximately|at least|less than";
    public static final String QUALIFIER_HINT =
            "nearly, more than, approximately, at least or less than; none where the number is exact";

    private static final String COHORT_ATOM =
            "(?:not:)?(?:all|(?:program|region|list|cohort):(?:\"[^\"]+\"|[\\w.]+(?:[-,][\\w.]+)*))";

    /** As far as this service can judge: what a cohort is, partners-service knows. */
    public static final String COHORT =
            COHORT_ATOM + "(?:\\s*[&|]\\s*" + COHORT_ATOM + "|\\s+-\\s*" + COHORT_ATOM + ")*";

    public static final String COHORT_HINT =
            "a cohort expression such as program:GPOI, not:program:GPOI, region:002, list:ETH,GHA or all";

    private Wording() {}
}
