/** Starting, watching and ending the local stack: PostgreSQL, three services, the gateway. */
package org.peaceops.launcher.stack;
