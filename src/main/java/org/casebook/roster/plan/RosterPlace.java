package org.casebook.roster.plan;

import java.io.Serializable;

/**
 * Where something stands.
 *
 * @param line counted from 1, the header included
 */
public record RosterPlace(String file, int line) implements Serializable {

    /** For what is missing from every file. */
    public static final RosterPlace NOWHERE = new RosterPlace("", 0);

    @Override
    public String toString() {
        return line == 0 ? "" : file + ", line " + line;
    }
}
