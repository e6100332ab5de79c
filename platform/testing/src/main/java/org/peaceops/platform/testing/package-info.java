/** What every service test needs: a real PostgreSQL and signed tokens. */
package org.peaceops.platform.testing;
