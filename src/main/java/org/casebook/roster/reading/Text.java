package org.casebook.roster.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file's text.
 *
 * @param encoding its name, for people
 * @param isGuessed whether another encoding could be meant
 */
record Text(String content, String encoding, boolean isGuessed) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** UTF-8 or, by its mark, UTF-16; what is neither is taken for what Excel writes on Windows in the West. */
    static Text of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new Text(new String(bytes, StandardCharsets.UTF_16), "UTF-16", false);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Text(withoutMark(text), "UTF-8", false);
        } catch (CharacterCodingException notUtf8) {
            return new Text(new String(bytes, Charset.forName("windows-1252")), "Windows-1252", true);
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && Arrays.equals(bytes, 0, 2, new byte[] {(byte) first, (byte) second}, 0, 2);
    }
}
