/**
 * Rows that editors keep one by one: finding a version by its code, merge patches, and the history
 * of a row. Writing is {@link org.peaceops.platform.revision.Edits}.
 */
package org.peaceops.platform.curated;
