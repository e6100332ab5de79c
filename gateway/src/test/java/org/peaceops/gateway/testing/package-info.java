/** Services of our own making, which do on demand what real ones do only at the worst time. */
package org.peaceops.gateway.testing;
