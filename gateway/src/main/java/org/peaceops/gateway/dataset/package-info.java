/** The datasets of all services as one list, with the services that do not answer declared. */
package org.peaceops.gateway.dataset;
