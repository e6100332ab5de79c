/**
 * The one door to the three services. It owns no data. Three ideas, three places: <em>where</em> a
 * request goes ({@code route}), <em>how</em> it is passed on ({@code relay}, after {@code access}
 * has looked at its token), and <em>what the gateway adds</em>: joined views ({@code dataset}), the
 * health of everything ({@code peer}) and the merged document ({@code document}).
 */
package org.peaceops.gateway;
