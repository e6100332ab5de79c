/**
 * The command line of the local stack: embedded PostgreSQL, three services and the gateway as child
 * processes of one launcher. It is for a developer's or analyst's own machine and ships in no
 * production image.
 */
package org.peaceops.launcher;
