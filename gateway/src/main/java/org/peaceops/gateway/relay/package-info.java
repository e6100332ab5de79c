/** How a request is passed on: streaming both ways, untouched but for the headers of the hop. */
package org.peaceops.gateway.relay;
