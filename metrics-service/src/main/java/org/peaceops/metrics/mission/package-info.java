/** UN peace operations: acronym, dates, where. */
package org.peaceops.metrics.mission;
