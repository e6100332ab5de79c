/** Where facts come from. */
package org.peaceops.platform.provenance;
