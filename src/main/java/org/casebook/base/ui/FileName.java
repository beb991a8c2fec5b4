package org.casebook.base.ui;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files made of what people have typed, such as a class's name. */
final class FileName {

    /** File systems take 255 bytes; programs add to a name when they save it a second time. */
    private static final int MOST_BYTES = 200;

    private static final int LONGEST_EXTENSION = 12;

    private FileName() {}

    /**
     * The name with letters, digits, spaces, dots, hyphens and underscores alone: it leads into no other folder, hides no
     * file, turns nothing round, ends no header, and fits into a file system. What stands behind its last dot stays.
     */
    static String of(String wanted) {
        var name = Normalizer.normalize(wanted, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._ -]", "-")
                .replaceFirst("^[. ]+", "");
        int dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        var base = name.substring(0, name.length() - extension.length());
        while (bytes(base) + bytes(extension) > MOST_BYTES) {
            base = base.substring(0, base.offsetByCodePoints(base.length(), -1));
        }
        return (base.isBlank() ? "file" : base.strip()) + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
