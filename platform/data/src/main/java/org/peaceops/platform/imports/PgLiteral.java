package org.peaceops.platform.imports;

import java.util.List;
import java.util.stream.Collectors;

/** Values as PostgreSQL reads them from text. */
public final class PgLiteral {

    private PgLiteral() {}

    /** An array of text; null stays null. */
    public static String array(List<?> elements) {
        return elements == null
                ? null
                : elements.stream()
                        .map(PgLiteral::quoted)
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(Object element) {
        return '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
