package org.peaceops.metrics.contribution;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.peaceops.codelists.Countries;

/** A made-up month of one mission, and how each layout writes it. */
record CleanTable(YearMonth month, String mission, Map<String, Map<String, int[]>> persons) {

    /** Every layout that brings observations. */
    enum Form {
        WIDE(
                "Date,Contributor,Contributor_ISO-3,Mission"
                        + wide()
                        + ",Total_Male,Total_Female,Total_Total"),
        R(
                ",Date,Contributor,Contributor.ISO.3,Mission"
                        + wide()
                        + ",Total_Male,Total_Female,Total_Total"),
        MONTH(
                "Date,Contributor,Contributor_ISO-3,Mission,Mission_Country,Experts_on_Mission,Formed_Police_Units,Inidividual_Police,Civilian_Police,Troops,Observers,Total"),
        HUB(
                "CONTRIBUTION_ID,isocode3,m49_code,Contributing_Country,mission_acronym,personnel_type,female_personnel,MALE_PERSONNEL,last_reporting_date"),
        TIDY("month,country,mission,personnelType,female,male,total");

        final List<String> header;

        Form(String header) {
            this.header = List.of(header.split(",", -1));
        }

        boolean tellsSex() {
            return this != MONTH;
        }

        /** Columns that hold a date, a name, a code, a mission; -1 for none. */
        int[] places() {
            return switch (this) {
                case WIDE, MONTH -> new int[] {0, 1, 2, 3};
                case R -> new int[] {1, 2, 3, 4};
                case HUB -> new int[] {8, 3, 1, 4};
                case TIDY -> new int[] {0, -1, 1, 2};
            };
        }

        int firstCount() {
            return switch (this) {
                case WIDE -> 4;
                case R, MONTH -> 5;
                case HUB -> 6;
                case TIDY -> 4;
            };
        }

        int lastCount() {
            return switch (this) {
                case WIDE -> 15;
                case R -> 16;
                case MONTH -> 10;
                case HUB -> 7;
                case TIDY -> 6;
            };
        }
    }

    /** A line of a file, and the observations that it carries. */
    record Line(List<String> cells, List<String> keys) {

        Line with(int place, Function<String, String> change) {
            List<String> changed = new ArrayList<>(cells);
            changed.set(place, change.apply(changed.get(place)));
            return new Line(changed, keys);
        }
    }

    private static final List<String> FOUR =
            List.of("individual-police", "formed-police-units", "experts-on-mission", "troops");
    private static final Map<String, String> HUB_NAMES =
            Map.of(
                    "individual-police", "Individual Police",
                    "formed-police-units", "Formed Police Units",
                    "experts-on-mission", "Experts on Mission",
                    "troops", "Troops",
                    "staff-officers", "Staff Officer");

    static final Map<String, List<String>> NAMES =
            Map.of(
                    "GHA", List.of("Ghana"),
                    "CIV", List.of("Cote d Ivoire", "Côte d’Ivoire", "Ivory Coast"),
                    "COD",
                            List.of(
                                    "DR Congo",
                                    "Democratic Republic of the Congo",
                                    "Zaire (now Congo)"),
                    "TZA", List.of("Tanzania", "United Republic of Tanzania"),
                    "BOL", List.of("Bolivia", "Bolivia (Plurinational State of)"),
                    "LAO", List.of("Lao People's Democratic Republic", "Laos"),
                    "BRB", List.of("Barbados"),
                    "BGD", List.of("Bangladesh"));

    private static String wide() {
        StringBuilder columns = new StringBuilder();
        for (String type :
                List.of(
                        "Individual_Police",
                        "Formed_Police_Units",
                        "Experts_on_Mission",
                        "Troops")) {
            columns.append(",%1$s_Male,%1$s_Female,%1$s_Total".formatted(type));
        }
        return columns.toString();
    }

    static CleanTable of(YearMonth month, String mission, boolean five, Random random) {
        Map<String, Map<String, int[]>> persons = new TreeMap<>();
        List<String> countries = new ArrayList<>(new TreeMap<>(NAMES).keySet());
        java.util.Collections.shuffle(countries, random);
        for (String country : countries.subList(0, 3)) {
            Map<String, int[]> types = new TreeMap<>();
            for (String type : FOUR) {
                types.put(type, random.nextInt(4) == 0 ? null : count(random));
            }
            types.put("troops", count(random));
            if (five) {
                types.put("staff-officers", count(random));
            }
            persons.put(country, types);
        }
        return new CleanTable(month, mission, persons);
    }

    private static int[] count(Random random) {
        int women = random.nextInt(3) == 0 ? random.nextInt(5_000) : random.nextInt(50);
        int men = random.nextInt(3) == 0 ? random.nextInt(90_000) : random.nextInt(900);
        return new int[] {women, men};
    }

    /** Observations by key, as {@code women men total}; null where not reported. */
    Map<String, String> truth(Form form) {
        Map<String, String> truth = new TreeMap<>();
        persons.forEach(
                (country, types) ->
                        types.forEach(
                                (type, n) ->
                                        truth.put(
                                                key(country, type),
                                                n == null
                                                        ? "null null null"
                                                        : form.tellsSex()
                                                                ? n[0]
                                                                        + " "
                                                                        + n[1]
                                                                        + " "
                                                                        + (n[0] + n[1])
                                                                : "null null " + (n[0] + n[1]))));
        return truth;
    }

    String key(String country, String type) {
        return month + " " + country + " " + mission + " " + type;
    }

    List<Line> lines(Form form) {
        List<Line> lines = new ArrayList<>();
        persons.forEach(
                (country, types) -> {
                    if (form == Form.HUB || form == Form.TIDY) {
                        types.forEach((type, n) -> lines.add(single(form, country, type, n)));
                    } else {
                        lines.add(whole(form, country, types));
                    }
                });
        return lines;
    }

    private Line single(Form form, String country, String type, int[] n) {
        String name = NAMES.get(country).getFirst();
        String women = n == null ? "" : "" + n[0];
        String men = n == null ? "" : "" + n[1];
        List<String> cells =
                form == Form.HUB
                        ? List.of(
                                "1",
                                country,
                                Countries.standard().byAlpha3(country).orElseThrow().m49(),
                                name,
                                mission,
                                HUB_NAMES.get(type),
                                women,
                                men,
                                month.atEndOfMonth().toString())
                        : List.of(
                                month.toString(),
                                country,
                                mission,
                                type,
                                women,
                                men,
                                n == null ? "" : "" + (n[0] + n[1]));
        return new Line(cells, List.of(key(country, type)));
    }

    private Line whole(Form form, String country, Map<String, int[]> types) {
        List<String> cells = new ArrayList<>();
        if (form == Form.R) {
            cells.add("7");
        }
        cells.addAll(
                List.of(
                        month.atEndOfMonth().toString(),
                        NAMES.get(country).getFirst(),
                        country,
                        mission));
        if (form == Form.MONTH) {
            cells.add("Somewhere");
            for (String type :
                    List.of(
                            "experts-on-mission",
                            "formed-police-units",
                            "individual-police",
                            "",
                            "troops",
                            "")) {
                cells.add(type.isEmpty() ? "NA" : total(types.get(type)));
            }
            cells.add("NA");
        } else {
            for (String type : FOUR) {
                int[] n = types.get(type);
                cells.add(n == null ? "NA" : "" + n[1]);
                cells.add(n == null ? "NA" : "" + n[0]);
                cells.add(total(n));
            }
            cells.addAll(List.of("NA", "NA", "NA"));
        }
        return new Line(cells, FOUR.stream().map(type -> key(country, type)).toList());
    }

    private static String total(int[] n) {
        return n == null ? "NA" : "" + IntStream.of(n).sum();
    }
}
