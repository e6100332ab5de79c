/**
 * Answers kept as bytes. An answer of a pinned GET follows from the request and the revision alone,
 * so it is made once and then given again as it was, until the next revision makes another.
 */
package org.peaceops.platform.answer;
