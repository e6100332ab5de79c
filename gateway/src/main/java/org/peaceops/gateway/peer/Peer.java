package org.peaceops.gateway.peer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A service behind this gateway. */
public enum Peer {
    PROGRAMS("p"),
    PARTNERS("c"),
    METRICS("m");

    private final String letter;

    Peer(String letter) {
        this.letter = letter;
    }

    /** Short name, as in the configuration and in {@code /revisions/{service}}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands for it in a snapshot. */
    public String letter() {
        return letter;
    }

    public static Optional<Peer> coded(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }

    public static Optional<Peer> lettered(String letter) {
        return Arrays.stream(values()).filter(p -> p.letter.equals(letter)).findFirst();
    }
}
