/**
 * The light coordination mechanism: which open offers answer which open needs, how well and why,
 * and what editors decided. An accepted match becomes assistance in the life of a unit.
 */
package org.peaceops.partners.match;
