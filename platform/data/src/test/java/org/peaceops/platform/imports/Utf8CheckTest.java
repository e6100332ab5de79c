package org.peaceops.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {

    @Test
    void utf8IsKnownHoweverItIsCutIntoPieces() {
        byte[] bytes = "Côte d’Ivoire, Türkiye, 中非共和国, 🕊".getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size < 7; size++) {
            assertThat(check(bytes, size).valid()).isTrue();
        }
    }

    @Test
    void latin1IsNot() {
        assertThat(check("Côte d'Ivoire".getBytes(StandardCharsets.ISO_8859_1), 100).valid())
                .isFalse();
        assertThat(check("é".getBytes(StandardCharsets.ISO_8859_1), 100).valid()).isFalse();
    }

    @Test
    void nulIsSeen() {
        assertThat(check(new byte[] {'a', 0, 'b'}, 2).sawNul()).isTrue();
        assertThat(check(new byte[] {'a', 'b'}, 2).sawNul()).isFalse();
    }

    private static Utf8Check check(byte[] bytes, int size) {
        Utf8Check check = new Utf8Check();
        for (int from = 0; from < bytes.length; from += size) {
            byte[] piece =
                    java.util.Arrays.copyOfRange(bytes, from, Math.min(from + size, bytes.length));
            check.update(piece, piece.length);
        }
        return check;
    }
}
