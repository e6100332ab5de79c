/** What every service test needs: a real PostgreSQL, keys and signed tokens. */
package org.peaceops.platform.testing;
