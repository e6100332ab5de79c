package org.peaceops.gateway.headline;

import com.fasterxml.jackson.databind.JsonNode;
import io.prometheus.client.Collector.MetricFamilySamples;
import io.prometheus.client.GaugeMetricFamily;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The headline of one revision. What is not known has no sample, and no metric holds a total beside
 * its parts.
 */
final class Headline {

    private static final double PERCENT = 100;
    private static final String TYPE = "personnel_type";
    private static final String DATASET = "dataset";

    /** Members of a summary's row by the label that they get. */
    private static final SortedMap<String, String> SEXES =
            new TreeMap<>(
                    Map.of("female", "female", "male", "male", "not-reported", "sexNotReported"));

    private final GaugeMetricFamily personnel =
            new GaugeMetricFamily(
                    "peaceops_uniformed_personnel",
                    "Persons deployed on the last day of the newest month",
                    List.of(TYPE));
    private final GaugeMetricFamily bySex =
            new GaugeMetricFamily(
                    "peaceops_uniformed_personnel_by_sex",
                    "The same persons by sex, as published",
                    List.of(TYPE, "sex"));
    private final GaugeMetricFamily womensShare =
            new GaugeMetricFamily(
                    "peaceops_womens_share_ratio",
                    "Women among the persons whose sex is known, 0 to 1",
                    List.of(TYPE));
    private final GaugeMetricFamily allPersonnel =
            new GaugeMetricFamily(
                    "peaceops_uniformed_personnel_all_types",
                    "Persons of all personnel types",
                    List.of());
    private final GaugeMetricFamily womensShareOfAll =
            new GaugeMetricFamily(
                    "peaceops_womens_share_all_types_ratio",
                    "Women among the persons of all types whose sex is known, 0 to 1",
                    List.of());
    private final GaugeMetricFamily newestMonth =
            new GaugeMetricFamily(
                    "peaceops_newest_month_timestamp_seconds",
                    "First day (UTC) of the newest month of contributions, to which the numbers belong",
                    List.of());
    private final GaugeMetricFamily synthetic =
            new GaugeMetricFamily(
                    "peaceops_headline_synthetic",
                    "1 if the numbers are made up for demonstration",
                    List.of());
    private final Map<String, Instant> imports = new ConcurrentSkipListMap<>();

    /** What is told while metrics-service does not give the numbers. */
    static String unknown() {
        return Exposition.of(List.of(up(0)));
    }

    void month(YearMonth month) {
        newestMonth.addMetric(
                List.of(), month.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    }

    void synthetic(JsonNode mark) {
        if (mark.isBoolean()) {
            synthetic.addMetric(List.of(), mark.booleanValue() ? 1 : 0);
        }
    }

    /** A row of a summary by personnel type. */
    void type(JsonNode row) {
        String type = row.path("personnelType").asText();
        known(personnel, List.of(type), row.path("total"), 1);
        SEXES.forEach((sex, member) -> known(bySex, List.of(type, sex), row.path(member), 1));
        known(womensShare, List.of(type), row.path("womenPercent"), PERCENT);
    }

    /** The row of a summary over all personnel types. */
    void all(JsonNode row) {
        known(allPersonnel, List.of(), row.path("total"), 1);
        known(womensShareOfAll, List.of(), row.path("womenPercent"), PERCENT);
    }

    void imported(String dataset, Instant at) {
        imports.put(dataset, at);
    }

    /** As Prometheus reads it. */
    String text(Clock clock) {
        List<MetricFamilySamples> all =
                new ArrayList<>(
                        List.of(
                                up(1),
                                synthetic,
                                newestMonth,
                                personnel,
                                bySex,
                                womensShare,
                                allPersonnel,
                                womensShareOfAll));
        var ended =
                new GaugeMetricFamily(
                        "peaceops_newest_import_timestamp_seconds",
                        "When the newest import ended that was loaded or held nothing new",
                        List.of(DATASET));
        var age =
                new GaugeMetricFamily(
                        "peaceops_newest_import_age_seconds", "Time since then", List.of(DATASET));
        imports.forEach(
                (dataset, at) -> {
                    ended.addMetric(List.of(dataset), at.getEpochSecond());
                    long seconds = Duration.between(at, clock.instant()).toSeconds();
                    age.addMetric(List.of(dataset), Math.max(0, seconds));
                });
        all.addAll(List.of(ended, age));
        return Exposition.of(all);
    }

    private static GaugeMetricFamily up(int value) {
        return new GaugeMetricFamily(
                "peaceops_headline_up",
                "1 if metrics-service gave the numbers; else there are none",
                value);
    }

    private static void known(
            GaugeMetricFamily family, List<String> labels, JsonNode number, double divisor) {
        if (number.isNumber()) {
            family.addMetric(labels, number.asDouble() / divisor);
        }
    }
}
