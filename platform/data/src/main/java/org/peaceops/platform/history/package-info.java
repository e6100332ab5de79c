/** What happened: the revisions of this service, and the feed of rows that began or ended. */
package org.peaceops.platform.history;
