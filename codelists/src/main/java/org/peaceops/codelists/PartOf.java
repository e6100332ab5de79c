package org.peaceops.codelists;

import java.time.LocalDate;

/**
 * A time in which a country's territory belonged to another country; both days belong to it.
 *
 * @param alpha3 the other country, {@code "SUN"}
 * @param from first day, null: as far back as anybody asks
 * @param to last day
 */
public record PartOf(String alpha3, LocalDate from, LocalDate to) {}
