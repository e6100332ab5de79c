package org.peaceops.codelists;

import java.util.Locale;

/**
 * How the constants of this package are written in answers and files: {@code USER_ASSIGNED} is
 * user-assigned.
 */
final class Wire {

    private Wire() {}

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
