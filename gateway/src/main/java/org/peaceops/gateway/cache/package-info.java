/**
 * Answers kept as bytes by request and revisions. An answer is a pure function of both, so it is
 * never wrong, only as old as the knowledge of the newest revisions ({@code
 * peaceops.gateway.freshness}).
 */
package org.peaceops.gateway.cache;
