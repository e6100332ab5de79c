package org.peaceops.gateway.route;

/**
 * A part of the surface that one service answers.
 *
 * @param prefix such as {@code /api/v1/programs}; the path itself and everything below it
 * @param service short name such as {@code programs}
 */
public record Route(String prefix, String service) {}
