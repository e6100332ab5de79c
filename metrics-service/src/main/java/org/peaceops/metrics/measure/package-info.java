/** What the numbers of this service count: unit, kind, and which statistics make sense of it. */
package org.peaceops.metrics.measure;
