/**
 * Indicators asked by name of cohort: partners-service says who is in a cohort and why, whichever
 * service has the rows says what the indicator comes to, and the answer shows both.
 */
package org.peaceops.gateway.indicator;
