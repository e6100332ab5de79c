/** Documents and datasets that facts are taken from. */
package org.peaceops.programs.source;
