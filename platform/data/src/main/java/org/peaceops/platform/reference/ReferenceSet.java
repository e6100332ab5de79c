package org.peaceops.platform.reference;

import org.peaceops.platform.revision.RevisionedTable;

/**
 * One file of reference data and the table it fills. One bean per file.
 *
 * @param file class path resource, {@code .csv} with a header or {@code .yaml} with a list; its
 *     columns are the table's key and value columns
 */
public record ReferenceSet(RevisionedTable table, String file) {}
