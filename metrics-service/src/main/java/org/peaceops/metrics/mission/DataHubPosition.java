package org.peaceops.metrics.mission;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peaceops.metrics.datahub.HubLine;

/** Latitude and longitude of a line, the right way round. */
record DataHubPosition(HubLine line, KnownMission known, Seats seats, List<String> flags) {

    private static final String LONGITUDE = "mission_longitude";
    private static final String LATITUDE = "mission_latitude";

    /** Null when neither the file nor what was known before tells it, or it cannot be read. */
    Coordinates read() {
        if (line.text(LONGITUDE).isEmpty() && line.text(LATITUDE).isEmpty()) {
            return known.latitude() == null
                    ? null
                    : new Coordinates(known.latitude(), known.longitude());
        }
        BigDecimal longitude = degrees(LONGITUDE);
        BigDecimal latitude = degrees(LATITUDE);
        return longitude == null || latitude == null
                ? null
                : placed(new Coordinates(latitude, longitude));
    }

    private BigDecimal degrees(String column) {
        String text = line.text(column);
        BigDecimal degrees = Coordinates.degrees(text);
        if (degrees == null) {
            line.error(
                    column,
                    text.isEmpty() ? "missing" : "not-a-coordinate",
                    "decimal degrees such as 15.9833 or 15,9833, or latitude and longitude both blank");
        } else if (text.indexOf(',') >= 0) {
            line.outcome().mended("decimalCommasRead");
        }
        return degrees;
    }

    private Coordinates placed(Coordinates told) {
        List<Extent> where = seats.extents(countries());
        if (told.onEarth() && told.within(where)) {
            return told;
        }
        Coordinates turned = told.swapped();
        if (turned.onEarth() && turned.within(where)) {
            flags.add("coordinates-swapped");
            line.warning(
                    LATITUDE,
                    "coordinates-swapped",
                    "latitude and longitude were the wrong way round for %s; mended and flagged"
                            .formatted(countriesInWords()));
            return turned;
        }
        if (!told.onEarth()) {
            line.error(LATITUDE, "not-a-coordinate", "a latitude from -90 to 90, longitude to 180");
            return null;
        }
        if (where.isEmpty()) {
            line.outcome().mended("coordinatesNotChecked");
            return told;
        }
        flags.add("coordinates-implausible");
        line.warning(
                LATITUDE,
                "coordinates-implausible",
                "neither this way nor swapped a place in %s; kept as told and flagged"
                        .formatted(countriesInWords()));
        return told;
    }

    private Set<String> countries() {
        Set<String> countries = new HashSet<>(known.hostCountries());
        countries.add(seats.country(line.text("mission_location")));
        countries.removeIf(c -> c == null || c.isEmpty());
        return countries;
    }

    private String countriesInWords() {
        return String.join(" or ", countries().stream().sorted().toList());
    }
}
