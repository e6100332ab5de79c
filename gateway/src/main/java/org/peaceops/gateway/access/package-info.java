/** Who may pass: the token's signature, issuer, audience, expiry and a role that could suffice. */
package org.peaceops.gateway.access;
