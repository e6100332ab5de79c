/** The services as the gateway sees them: asking them, whether they answer, since when not. */
package org.peaceops.gateway.peer;
