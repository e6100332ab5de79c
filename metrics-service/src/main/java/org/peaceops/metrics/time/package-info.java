/** Months as this field counts them: the state on a month's last day. */
package org.peaceops.metrics.time;
