package org.peaceops.programs;

/** How dates and qualifiers of numbers are written in everything that editors send. */
public final class Wording {

    /** A day, a month, a year or a U.S. fiscal year. */
    public static final String DATE =
            "(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?|FY(?:19|20)\\d{2}";

    public static final String DATE_HINT =
            "a year (2005), fiscal year (FY2005), month (2010-09) or day (2010-09-30)";

    public static final String QUALIFIER = "nearly|more than|approximately|at least|less than";
    public static final String QUALIFIER_HINT =
            "nearly, more than, approximately, at least or less than; none where the number is exact";

    public static final String ADDRESS_HINT = "an address that begins with https:// or http://";

    private Wording() {}
}
