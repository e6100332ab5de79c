/**
 * Imports, the same for every dataset: a file, CSV or JSON, is spooled and recognised by its
 * header, read record by record into a staging table, checked there as a set, and becomes one
 * revision or none. Whatever was wrong is kept with line, column, value and a hint.
 *
 * <p>A dataset brings a {@link org.peaceops.platform.imports.Dataset} with its {@link
 * org.peaceops.platform.imports.Layout}s. One import of a service runs at a time; one process of a
 * service imports.
 */
package org.peaceops.platform.imports;
