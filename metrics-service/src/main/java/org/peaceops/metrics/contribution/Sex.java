package org.peaceops.metrics.contribution;

import java.util.Locale;

/** Whose number a row tells, where it tells one sex alone. */
enum Sex {
    FEMALE,
    MALE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
