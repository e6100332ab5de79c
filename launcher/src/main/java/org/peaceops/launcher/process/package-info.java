/**
 * Operating system processes: starting them again, ending them, knowing one again by pid and start.
 */
package org.peaceops.launcher.process;
