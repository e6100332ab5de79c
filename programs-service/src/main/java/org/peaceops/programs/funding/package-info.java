/** Amounts of money that documents state of programs, and what they come to. */
package org.peaceops.programs.funding;
