/** The local key pair, and the tokens that it signs for this machine's own stack. */
package org.peaceops.launcher.token;
