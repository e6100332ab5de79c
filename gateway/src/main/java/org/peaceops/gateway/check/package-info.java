/**
 * Published figures checked: the recipe of a figure is run on the data now loaded, and the answer
 * says whether it gives the number that was published, or what is missing for that.
 */
package org.peaceops.gateway.check;
