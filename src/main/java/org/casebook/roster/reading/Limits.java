package org.casebook.roster.reading;

/** How much is read. A large school's roster has a few megabytes; more than this is a mistake or an attack. */
public final class Limits {

    /** Bytes of one chosen file. */
    public static final int FILE = 20_000_000;
    /** Bytes of all files that are chosen. */
    public static final int TOGETHER = 40_000_000;
    /** Bytes of all that a zip holds. */
    static final int UNPACKED = 100_000_000;
    /** Files in a zip. */
    static final int ENTRIES = 100;
    /** Columns of one table. */
    static final int COLUMNS = 200;
    /** Rows of all tables. */
    static final int ALL_ROWS = 300_000;
    /** Characters of a cell. */
    static final int CELL = 5_000;

    private Limits() {}
}
