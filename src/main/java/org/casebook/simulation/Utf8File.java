package org.casebook.simulation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a whole text file and refuses one that is not UTF-8, or in which a quotation mark is never closed, instead of
 * making something of it.
 */
final class Utf8File {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char QUOTE = '"';

    private Utf8File() {}

    /** The text without a byte order mark. */
    static String read(Path file) throws IOException, MalformedFileException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        var text = CharBuffer.allocate(bytes.capacity());
        var outcome = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        text.flip();
        if (outcome.isError()) {
            throw malformed(file, text.toString(), "the text is not UTF-8");
        }
        if (text.chars().filter(character -> character == QUOTE).count() % 2 != 0) {
            var last = text.toString().substring(0, text.toString().lastIndexOf(QUOTE));
            throw malformed(file, last, "a quotation mark is not closed");
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return text.subSequence(marked ? 1 : 0, text.length()).toString();
    }

    private static MalformedFileException malformed(Path file, String before, String problem) {
        long line = before.chars().filter(character -> character == '\n').count() + 1;
        var inLine = before.substring(before.lastIndexOf('\n') + 1);
        long column = inLine.chars().filter(character -> character == ',').count() + 1;
        return new MalformedFileException(file, line, String.valueOf(column), problem);
    }
}
