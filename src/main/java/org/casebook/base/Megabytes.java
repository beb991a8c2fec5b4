package org.casebook.base;

import java.util.Locale;

/** Sizes of files, for people to read. */
public final class Megabytes {

    private static final double BYTES = 1_000_000;

    private Megabytes() {}

    /** Such as '2.1 MB'. */
    public static String of(long bytes) {
        return String.format(Locale.UK, "%.1f MB", bytes / BYTES);
    }
}
