/** Which country partners in which program, and since when as far as known. */
package org.peaceops.partners.partnership;
