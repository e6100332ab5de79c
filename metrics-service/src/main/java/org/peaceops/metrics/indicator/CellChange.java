package org.peaceops.metrics.indicator;

import java.util.Locale;

/**
 * What became of one contributor in one mission.
 *
 * @param start persons at first, of those that are counted; 0 where none is known
 * @param end persons at last
 */
record CellChange(String country, String mission, Kind kind, long start, long end) {

    /** Every cell is of one kind. */
    enum Kind {
        CONTINUING("Contributors that stayed in the mission"),
        MISSION_OPENED("Missions that had nobody at the start"),
        NEW_CONTRIBUTOR("Contributors that had nobody anywhere at the start"),
        NEW_DEPLOYMENT("Contributors of both months, new to a mission of both"),
        MISSION_CLOSED("Missions that have nobody at the end"),
        LEFT_CONTRIBUTOR("Contributors that have nobody anywhere at the end"),
        ENDED_DEPLOYMENT("Contributors of both months, gone from a mission of both"),
        REPORTING_BEGAN("Not reported at the start, so not known to be a change"),
        REPORTING_ENDED("Not reported at the end, so not known to be a change");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String title() {
            return title;
        }
    }
}
