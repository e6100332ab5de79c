/** Which revision of each service an answer was made of, so that it can be had again. */
package org.peaceops.gateway.snapshot;
