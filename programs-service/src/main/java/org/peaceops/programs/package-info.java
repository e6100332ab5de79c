/**
 * Programs of peace-operations capacity building: who funds and runs what, and the documents that
 * say so. Knows countries by their codes alone.
 */
package org.peaceops.programs;
