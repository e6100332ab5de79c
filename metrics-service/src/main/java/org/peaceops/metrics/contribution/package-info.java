/**
 * Contributions: uniformed personnel by month, contributing country, mission and personnel type,
 * women and men. A headcount is a stock: it is never summed over months without being told how.
 */
package org.peaceops.metrics.contribution;
