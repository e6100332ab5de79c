/** Help that countries offer others for their capabilities. */
package org.peaceops.partners.offer;
