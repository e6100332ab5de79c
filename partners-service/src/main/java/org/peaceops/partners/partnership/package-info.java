/**
 * Which country partners in which program, and since when as far as known; how complete those lists
 * are; and how programs overlap.
 */
package org.peaceops.partners.partnership;
