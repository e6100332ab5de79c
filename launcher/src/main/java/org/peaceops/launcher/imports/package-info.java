/** Sending a file to the running stack and saying what came of it. */
package org.peaceops.launcher.imports;
