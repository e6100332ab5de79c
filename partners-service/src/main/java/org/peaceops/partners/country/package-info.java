/** Countries and their codes, from the code lists that every service shares. */
package org.peaceops.partners.country;
