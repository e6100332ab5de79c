/**
 * The revision: a service's changes, numbered. A write is one transaction that opens one revision;
 * rows live in {@code [from_revision, to_revision)}; a read is pinned to one number. History,
 * {@code asKnownOn}, ETags, optimistic locking, the change feed and all-or-nothing imports follow
 * from it.
 */
package org.peaceops.platform.revision;
