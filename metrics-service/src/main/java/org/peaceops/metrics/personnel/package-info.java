/** The types of uniformed personnel that the United Nations counts. */
package org.peaceops.metrics.personnel;
