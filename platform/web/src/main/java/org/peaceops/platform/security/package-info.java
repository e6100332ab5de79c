/**
 * Who may do what: three roles, read from the bearer token, checked at the gateway and again here.
 */
package org.peaceops.platform.security;
