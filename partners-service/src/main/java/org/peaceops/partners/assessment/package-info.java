/**
 * What was found when a country or one of its units was assessed or visited, and how many partners
 * of a program train for peace operations without help.
 */
package org.peaceops.partners.assessment;
