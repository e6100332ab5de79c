/** Where a request goes: path prefix to service, from configuration alone. */
package org.peaceops.gateway.route;
