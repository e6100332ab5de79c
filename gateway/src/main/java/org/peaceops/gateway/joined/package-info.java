/**
 * What every joined answer needs: questions to several services at once, pinned to one snapshot,
 * within one time limit; and a missing part said instead of left out.
 */
package org.peaceops.gateway.joined;
