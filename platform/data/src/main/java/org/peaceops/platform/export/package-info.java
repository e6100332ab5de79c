/**
 * Whole datasets in one answer of any length: rows go out as the database gives them. One mechanism
 * for every dataset; a resource says which rows, and gets every format.
 */
package org.peaceops.platform.export;
