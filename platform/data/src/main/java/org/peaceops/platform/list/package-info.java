/**
 * Lists: keyset paging with an opaque cursor that carries the revision, sorting, picking of fields,
 * and the four formats. A feature brings a {@link org.peaceops.platform.list.Selection}; the rest
 * is here.
 */
package org.peaceops.platform.list;
