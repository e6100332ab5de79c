package org.peaceops.metrics.fatality;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.platform.testing.Imports;

/** A made-up list of fatalities in the Data Hub's layout, for tests. */
public final class FatalityFile {

    static final String HEADER =
            "id,incident_date,casualty_id,mission_acronym,type_of_casualty,gender,casualty_nationality,casualty_personnel_type,type_of_incident,m49_code,isocode3,last_update";

    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    /** A man of a country, by an accident. */
    public FatalityFile of(
            String number, String day, String mission, String name, String iso, String as) {
        return line(
                "%d,%s,%s,%s,Fatality,M,%s,%s,Accident,,%s,2020-01-01"
                        .formatted(lines.size(), day, number, mission, name, as, iso));
    }

    FatalityFile line(String line) {
        lines.add(line);
        return this;
    }

    public byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public JsonPath load() {
        return Imports.load("fatalities", bytes(), "made-up.csv", "");
    }
}
