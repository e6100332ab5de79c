package org.peaceops.metrics.contribution;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A made-up file in the wide layout, for tests. */
public final class WideFile {

    public static final String HEADER =
            "Date,Contributor,Contributor_ISO-3,Mission,Individual_Police_Male,Individual_Police_Female,Individual_Police_Total,"
                    + "Formed_Police_Units_Male,Formed_Police_Units_Female,Formed_Police_Units_Total,Experts_on_Mission_Male,"
                    + "Experts_on_Mission_Female,Experts_on_Mission_Total,Troops_Male,Troops_Female,Troops_Total,Total_Male,Total_Female,Total_Total";

    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    /** Adds a line with troops alone. */
    public WideFile troops(
            String date, String name, String code, String mission, int male, int female) {
        int total = male + female;
        return line(
                "%s,%s,%s,%s,NA,NA,NA,NA,NA,NA,NA,NA,NA,%d,%d,%d,%d,%d,%d"
                        .formatted(
                                date, name, code, mission, male, female, total, male, female,
                                total));
    }

    public WideFile line(String line) {
        lines.add(line);
        return this;
    }

    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
