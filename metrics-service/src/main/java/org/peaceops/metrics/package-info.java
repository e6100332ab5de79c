/**
 * Deployment metrics: missions, and who had how many women and men in which of them, month by
 * month. Knows countries by their codes alone and no programs at all: a cohort reaches it as a list
 * of countries.
 */
package org.peaceops.metrics;
