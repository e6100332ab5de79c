/**
 * The surface of everything, from the services' OpenAPI documents: the merged document's finishing
 * touches, the index of addresses, and the answer to an address that does not exist.
 */
package org.peaceops.gateway.document;
