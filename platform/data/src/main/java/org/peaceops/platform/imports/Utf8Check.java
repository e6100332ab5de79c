package org.peaceops.platform.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Watches bytes go by: are they UTF-8, is there a NUL among them. */
final class Utf8Check {

    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer sink = CharBuffer.allocate(1 << 13);
    private byte[] pending = new byte[0];
    private boolean valid = true;
    private boolean nul;

    void update(byte[] bytes, int length) {
        for (int i = 0; i < length && !nul; i++) {
            nul = bytes[i] == 0;
        }
        if (!valid) {
            return;
        }
        ByteBuffer in = ByteBuffer.allocate(pending.length + length);
        in.put(pending).put(bytes, 0, length).flip();
        var result = decoder.decode(in, sink, false);
        while (result.isOverflow()) {
            sink.clear();
            result = decoder.decode(in, sink, false);
        }
        sink.clear();
        valid = !result.isError();
        pending = new byte[in.remaining()];
        in.get(pending);
    }

    /** Asked after the last byte: a sequence cut off in the middle is not UTF-8 either. */
    boolean valid() {
        return valid && pending.length == 0;
    }

    boolean sawNul() {
        return nul;
    }
}
