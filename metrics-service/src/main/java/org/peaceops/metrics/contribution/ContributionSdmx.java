package org.peaceops.metrics.contribution;

import java.util.Arrays;
import java.util.List;
import org.peaceops.platform.export.Observations;

/**
 * Contributions as SDMX tells them: women, men and the total of a row are three observations. The
 * statuses are those of SDMX's code list {@code CL_OBS_STATUS}.
 */
final class ContributionSdmx {

    static final String AGENCY = "PEACEOPS";
    static final String FLOW = "CONTRIBUTIONS";
    static final String VERSION = "1.0.0";

    static final List<String> COMPONENTS =
            List.of(
                    "FREQ",
                    "CONTRIBUTOR",
                    "MISSION",
                    "PERSONNEL_TYPE",
                    "SEX",
                    "TIME_PERIOD",
                    "OBS_VALUE",
                    "OBS_STATUS",
                    "UNIT_MEASURE",
                    "SOURCE",
                    "SOURCE_FILE",
                    "SOURCE_LINE",
                    "SYNTHETIC");

    static final Observations<Contribution> OBSERVATIONS =
            new Observations<>(
                    "%s:%s(%s)".formatted(AGENCY, FLOW, VERSION), COMPONENTS, ContributionSdmx::of);

    private ContributionSdmx() {}

    private static List<List<String>> of(Contribution row) {
        return List.of(
                observation(row, "F", row.female()),
                observation(row, "M", row.male()),
                observation(row, "_T", row.total()));
    }

    private static List<String> observation(Contribution row, String sex, Integer value) {
        var from = row.provenance();
        return Arrays.asList(
                "M",
                row.country(),
                row.mission(),
                row.personnelType(),
                sex,
                row.month(),
                value == null ? null : value.toString(),
                status(row, value),
                "PS",
                from.source(),
                from.file(),
                Long.toString(from.line()),
                Boolean.toString(from.synthetic()));
    }

    /**
     * A normal, U of low reliability (the parts do not add up to the total), O missing, M cannot
     * exist, Q suppressed.
     */
    private static String status(Contribution row, Integer value) {
        if (value != null) {
            return row.flags().isEmpty() ? "A" : "U";
        }
        return switch (row.status()) {
            case "not-applicable" -> "M";
            case "withheld" -> "Q";
            default -> "O";
        };
    }
}
