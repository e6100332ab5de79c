/** Published figures, and how those of one measure agree. */
package org.peaceops.programs.figure;
