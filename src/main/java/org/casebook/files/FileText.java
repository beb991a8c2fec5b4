package org.casebook.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file's text.
 *
 * @param note what there is to say of its encoding, if anything
 */
public record FileText(String content, Optional<String> note) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** UTF-8 or, by its mark, UTF-16; what is neither is taken for what editors write on Windows in the West. */
    public static FileText of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new FileText(new String(bytes, StandardCharsets.UTF_16), Optional.empty());
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new FileText(text.startsWith("\uFEFF") ? text.substring(1) : text, Optional.empty());
        } catch (CharacterCodingException _) {
            return new FileText(
                    new String(bytes, WINDOWS),
                    Optional.of("The file is not in UTF-8, so it is read as Windows-1252. If letters such as ä, é or ł"
                            + " look wrong below, save it as UTF-8 and import it again."));
        }
    }

    /** Whether a mark at their beginning says so. */
    public static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }
}
