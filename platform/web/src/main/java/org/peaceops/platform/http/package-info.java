/** What every request meets before and after a resource: request id, format, strict parameters. */
package org.peaceops.platform.http;
