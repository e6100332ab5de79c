/** Programs, the accounts that fund them and the authorities under which they run. */
package org.peaceops.programs.program;
