package org.peaceops.codelists;

/**
 * A grouping of the UN M49 standard: the world, a region (Africa), a sub-region (Sub-Saharan
 * Africa) or an intermediate region (Western Africa).
 *
 * @param m49 three digits as text, {@code "011"}
 * @param name English name in M49
 * @param parentM49 code of the grouping that contains this one; null for the world, {@code "001"}
 */
public record Region(String m49, String name, String parentM49) {}
