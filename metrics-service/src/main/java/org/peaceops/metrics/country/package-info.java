/** Which countries a request is about: by code, name, region, or all but some. */
package org.peaceops.metrics.country;
