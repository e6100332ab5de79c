package org.peaceops.gateway.profile;

import java.time.YearMonth;

/** The questions about the deployments of a country or in a mission. */
final class Deployments {

    private static final String SUMMARY = "/api/v1/contributions/summary?%s&from=%s&to=%s";
    private static final String COMPARED = "&share=true&change=year-before";
    private static final int TARGET_YEAR = 2028;

    private Deployments() {}

    /**
     * Asks for {@code deployment}, {@code personnelTypes}, {@code trend} and what they came from.
     *
     * @param filter of /contributions, such as {@code country=GHA}
     */
    static void ask(Asked asked, NewestMonth newest, String filter) {
        newest.ask(asked, "deployment", m -> at(filter, m) + COMPARED);
        newest.ask(
                asked,
                "personnelTypes",
                m -> at(filter, m) + "&groupBy=personnelType&share=true&size=1000");
        newest.ask(
                asked,
                "trend",
                m ->
                        SUMMARY.formatted(filter, newest.beginOfTrend(), m)
                                + "&groupBy=month&share=true&size=1000");
        newest.ask(
                asked,
                Origin.ROWS,
                m ->
                        "/api/v1/contributions?%s&from=%s&to=%s&fields=provenance&size=1000"
                                .formatted(filter, m, m));
    }

    /** Asks for {@code missions} and {@code missionTrend}. */
    static void askByMission(Asked asked, NewestMonth newest, String filter) {
        newest.ask(
                asked,
                "missions",
                m -> at(filter, m) + "&groupBy=mission" + COMPARED + "&size=1000");
        newest.ask(
                asked,
                "missionTrend",
                m ->
                        SUMMARY.formatted(filter, newest.beginOfTrend(), m)
                                + "&groupBy=month,mission&size=1000");
    }

    /**
     * Asks for {@code genderTargets}.
     *
     * @param question the part of a query of indicator values that says whose distance
     * @param body the same as a member of an evaluation
     */
    static void askTargets(
            Asked asked, NewestMonth newest, String question, String member, Object body) {
        if (newest.month() == null) {
            asked.put("genderTargets", newest.reason());
            return;
        }
        asked.indicator(
                "genderTargets",
                "gender-target-distance",
                "%s&to=%s&targetYear=%d".formatted(question, newest.month(), TARGET_YEAR),
                java.util.Map.of(member, body, "to", newest.text(), "targetYear", TARGET_YEAR));
    }

    private static String at(String filter, YearMonth month) {
        return SUMMARY.formatted(filter, month, month);
    }
}
