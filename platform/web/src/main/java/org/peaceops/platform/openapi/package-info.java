/** What the OpenAPI document says of every operation alike. */
package org.peaceops.platform.openapi;
