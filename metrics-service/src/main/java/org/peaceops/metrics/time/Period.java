package org.peaceops.metrics.time;

import java.time.YearMonth;

/**
 * Months that are told as one.
 *
 * @param label such as {@code 2014-02}, {@code 2014-Q1}, {@code 2014}, {@code FY2014}, {@code
 *     2013/14}
 * @param first first month
 * @param last last month
 */
public record Period(String label, YearMonth first, YearMonth last) {}
