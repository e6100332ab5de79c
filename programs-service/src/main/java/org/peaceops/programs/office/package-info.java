/** Offices, their reporting lines and the tree they make. */
package org.peaceops.programs.office;
