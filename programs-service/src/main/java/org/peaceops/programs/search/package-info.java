/** Search by words over everything that this service holds. */
package org.peaceops.programs.search;
