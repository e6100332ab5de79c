package org.peaceops.metrics.fatality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peaceops.codelists.Countries;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.metrics.time.Period;

/**
 * The dimensions of a summary, and how a result of SQL with their columns falls into cells.
 *
 * @param dimensions in the order asked for
 */
record FatalityGrouping(List<FatalityDimension> dimensions) {

    /** Null when the time asked for is one. */
    Frequency frequency() {
        return dimensions.stream()
                .filter(FatalityDimension::isPeriod)
                .map(FatalityDimension::frequency)
                .findFirst()
                .orElse(null);
    }

    List<FatalityDimension> keys() {
        return dimensions.stream().filter(d -> !d.isPeriod()).toList();
    }

    boolean isSeries() {
        return frequency() != null && keys().isEmpty();
    }

    /** The keys' columns, each after a comma, to select and to group by. */
    String columns() {
        return keys().stream().map(d -> ", " + d.expression()).collect(Collectors.joining());
    }

    /**
     * The cell of a result's row.
     *
     * @param first number of the column with the month, the keys follow
     */
    FatalityCell cell(ResultSet row, int first) throws SQLException {
        YearMonth month = YearMonth.from(row.getObject(first, LocalDate.class));
        Map<FatalityDimension, String> keys = new HashMap<>();
        int column = first;
        for (FatalityDimension key : keys()) {
            String value = row.getString(++column);
            keys.put(key, key == FatalityDimension.REGION ? region(value) : value);
        }
        return new FatalityCell(period(month), keys);
    }

    Period period(YearMonth month) {
        return frequency() == null ? null : frequency().holding(month);
    }

    /** M49 code of the region of a country; a country that is not known has none that is. */
    static String region(String country) {
        return Countries.standard()
                .byAlpha3(country)
                .map(c -> c.region().m49())
                .orElse(Fatality.NOT_REPORTED);
    }

    /** Dimensions that contributions have too. */
    FatalityGrouping ofHeadcounts() {
        return new FatalityGrouping(
                dimensions.stream().filter(d -> d != FatalityDimension.INCIDENT_TYPE).toList());
    }
}
