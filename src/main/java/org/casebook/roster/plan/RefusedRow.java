package org.casebook.roster.plan;

import org.casebook.roster.plan.Roster.Line;

/** By what a row that was given back as impossible is known when it comes in again. */
public final class RefusedRow {

    /** The column with what is wrong. */
    public static final String REASON = "reason";
    /** The column with the {@link #reference}. */
    public static final String FROM = "from";

    private RefusedRow() {}

    /** Where a row stands and how it was written there: a changed file is another one. */
    public static String reference(RosterPlace place, Line line) {
        return place + " (" + line.mark() + ")";
    }
}
