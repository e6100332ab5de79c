/** The least that Quarkus can be, to be measured against. */
package org.peaceops.bare;
