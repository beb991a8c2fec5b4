package org.casebook.command;

import org.jspecify.annotations.Nullable;

/**
 * How to get at a database.
 *
 * @param password if it doesn't stand in the address; nothing for a folder's own
 */
record DatabaseAddress(String url, @Nullable String password) {

    /** Says as a variable of the environment what an option says. */
    static final String VARIABLE = "CASEBOOK_DB";

    /** How an address of PostgreSQL begins. */
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** What the environment says, where everybody on the machine who lists the processes would see an option. */
    static @Nullable String fromEnvironment() {
        var url = System.getenv(VARIABLE);
        return url == null || url.isBlank() ? null : url;
    }

    static DatabaseAddress postgres(String url) {
        return new DatabaseAddress(url, System.getenv(VARIABLE + "_PASSWORD"));
    }

    static boolean isPostgres(String url) {
        return url.startsWith(POSTGRESQL);
    }

    /** What to say of an address that is none. */
    static String expected(String option) {
        return option + " (or " + VARIABLE + ") takes an address that begins with " + POSTGRESQL;
    }

    @Override
    public String toString() {
        return "a database"; // no password in a log
    }
}
