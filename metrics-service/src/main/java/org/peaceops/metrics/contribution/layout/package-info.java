/**
 * The layouts in which contributions come: one small class each for what is its own, and shared
 * pieces for what all have in common: cells, counts, days, contributors and missions.
 */
package org.peaceops.metrics.contribution.layout;
