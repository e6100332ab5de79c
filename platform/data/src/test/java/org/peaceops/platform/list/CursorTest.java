package org.peaceops.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.problem.ProblemException;

class CursorTest {

    @Test
    void cursorComesBackAsItWas() {
        Cursor cursor = new Cursor(33, -7, List.of("2014-02-01", "CIV", "", "Côte d’Ivoire"));
        assertThat(Cursor.parse(cursor.encode())).isEqualTo(cursor);
    }

    @Test
    void anyOtherTextIsRefusedAsAParameter() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            String text = java.util.Base64.getUrlEncoder().encodeToString(bytes);
            try {
                Cursor.parse(text);
            } catch (ProblemException refused) {
                assertThat(refused.type().status()).isEqualTo(400);
            }
        }
        assertThatThrownBy(() -> Cursor.parse("not base64 !")).isInstanceOf(ProblemException.class);
    }

    @Test
    void cutOffCursorIsRefused() {
        String whole = new Cursor(33, 1, List.of("GHA")).encode();
        for (int length = 0; length < whole.length() - 1; length++) {
            String part = whole.substring(0, length);
            assertThatThrownBy(() -> Cursor.parse(part)).isInstanceOf(ProblemException.class);
        }
    }
}
