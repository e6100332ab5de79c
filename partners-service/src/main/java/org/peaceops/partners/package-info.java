/**
 * Partner countries: what they are called and coded, in which programs they partner since when, and
 * the cohorts that follow from it. Knows programs and missions by their codes alone.
 */
package org.peaceops.partners;
