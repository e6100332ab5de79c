/**
 * Partner countries: what they are called and coded, and in which programs they partner since when.
 * Knows programs and missions by their codes alone.
 */
package org.peaceops.partners;
