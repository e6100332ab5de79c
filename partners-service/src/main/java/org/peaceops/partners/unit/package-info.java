/**
 * Units that countries pledge to peace operations, after the UN's readiness system: what they are,
 * their dated life from pledge to withdrawal, and what can be counted of them on any day.
 */
package org.peaceops.partners.unit;
