/** Capabilities that countries lack, for others to help with. */
package org.peaceops.partners.need;
