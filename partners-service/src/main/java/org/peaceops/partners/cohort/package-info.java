/**
 * Cohorts: sets of countries, told by an expression and judged on a day or over a period. {@link
 * org.peaceops.partners.cohort.ExpressionParser} reads an expression, {@link
 * org.peaceops.partners.cohort.Judgement} says of one country whether it is in, {@link
 * org.peaceops.partners.cohort.Reasons} why. docs/cohorts.md has the grammar and the rules.
 */
package org.peaceops.partners.cohort;
