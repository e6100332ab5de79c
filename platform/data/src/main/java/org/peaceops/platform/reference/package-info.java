/**
 * Reference data: readable files that come with a release and take the same road as imports. Only
 * differences are written; what an editor has changed since is left alone and reported.
 */
package org.peaceops.platform.reference;
