/**
 * Countries, their codes and names, and the resolving of whatever a file or a caller writes for
 * one.
 *
 * <p>Owns the lists of ISO 3166 codes, UN M49 regions, former names with their validity and
 * spellings in use, all read from the CSV resources of this package. Knows no database, no HTTP and
 * none of the services: {@link org.peaceops.codelists.Countries#standard()} is the way in.
 */
package org.peaceops.codelists;
