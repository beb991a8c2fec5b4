package org.casebook.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * H2's file as it lies on the disk. H2 itself takes an empty file for a new database, and of one that was cut off it
 * shows without a word what is left.
 */
final class DatabaseFile {

    private static final int BLOCK = 4096;

    /** Two blocks that begin it, and the first that holds something. */
    private static final int LEAST = 3 * BLOCK;

    private static final Pattern POSITION = Pattern.compile("(?:^|,)block:(\\p{XDigit}+)");
    private static final Pattern LENGTH = Pattern.compile("(?:^|,)len:(\\p{XDigit}+)");

    private DatabaseFile() {}

    /** Whether nothing tells that a part is missing. What was closed in order says where it ends. */
    static boolean isWhole(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var head = line(channel, 0);
            if (channel.size() < LEAST || !head.startsWith("H:2,")) {
                return false;
            }
            if (!head.contains("clean:1")) {
                return true;
            }
            var last = number(POSITION, head);
            var length =
                    last.isEmpty() ? OptionalLong.empty() : number(LENGTH, line(channel, last.getAsLong() * BLOCK));
            return length.isPresent() && channel.size() >= (last.getAsLong() + length.getAsLong()) * BLOCK;
        } catch (IOException _) {
            return true; // Whoever opens it will say why it can't be read.
        }
    }

    /** Deletes what is there under a name; not while a process has it open as its database. */
    static void deleteUnlessInUse(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                Files.delete(file);
            }
        } catch (OverlappingFileLockException _) {
            // This process has it.
        }
    }

    private static String line(FileChannel channel, long position) throws IOException {
        var block = ByteBuffer.allocate(BLOCK);
        int read = channel.read(block, position);
        return new String(block.array(), 0, Math.max(read, 0), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
    }

    private static OptionalLong number(Pattern field, String line) {
        var found = field.matcher(line);
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1), 16)) : OptionalLong.empty();
    }
}
