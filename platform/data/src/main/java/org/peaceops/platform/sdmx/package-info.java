/**
 * What SDMX calls structure, as the SDMX-JSON 2.0 structure message writes it: which dimensions,
 * measures and attributes data has, and from which lists their codes come.
 */
package org.peaceops.platform.sdmx;
