/** The headline numbers as gauges for Prometheus. */
package org.peaceops.gateway.headline;
