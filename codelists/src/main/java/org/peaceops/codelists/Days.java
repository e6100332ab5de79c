package org.peaceops.codelists;

import java.time.LocalDate;

/** Spans of days of which both ends belong to the span and a null end is open. */
final class Days {

    private Days() {}

    static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** "1971-10-27 to 1997-05-17", "until 1989-06-18", or empty when neither end is known. */
    static String inWords(LocalDate from, LocalDate to) {
        if (from != null && to != null) {
            return from + " to " + to;
        }
        if (from == null && to == null) {
            return "";
        }
        return to == null ? "from " + from : "until " + to;
    }
}
