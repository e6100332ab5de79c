/** Where countries train for peace operations. */
package org.peaceops.partners.institution;
