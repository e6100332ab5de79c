/**
 * Errors as RFC 9457 problem documents: one record on the wire, one exception that carries it, one
 * class that turns whatever else is thrown into it. Every type has its page in docs/errors.md.
 */
package org.peaceops.platform.problem;
