package org.peaceops.codelists;

import java.time.LocalDate;

/**
 * A name that a country no longer has. The day of a renaming belongs to both names.
 *
 * @param name as it was written in English
 * @param from first day of the name, null when not known
 * @param to last day of the name, null when not known
 */
public record FormerName(String name, LocalDate from, LocalDate to) {}
