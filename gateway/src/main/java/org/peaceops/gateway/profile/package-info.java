/**
 * One page about a country, a program or a mission: the parts that the services hold, side by side,
 * as JSON in their own shapes and as a sheet to print. Each part names the address that explains
 * it.
 */
package org.peaceops.gateway.profile;
