/** {@code Idempotency-Key}: a POST sent twice with one key is done once and answered twice. */
package org.peaceops.platform.idempotency;
