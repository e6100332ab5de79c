/**
 * Deaths in the service of UN peace operations: one row per person, sums over any time (a death is
 * an event, a flow), and rates against the uniformed personnel of the same missions and months.
 */
package org.peaceops.metrics.fatality;
