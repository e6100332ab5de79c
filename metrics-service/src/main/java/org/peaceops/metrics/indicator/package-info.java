/**
 * Indicators: each is a definition, as data, and one small function over counts of persons by month
 * and country. Cohorts come as lists of countries with dates; what made them a cohort is not known
 * here.
 */
package org.peaceops.metrics.indicator;
