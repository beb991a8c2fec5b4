package org.casebook.base;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody else has changed what a form shows since it was opened. Nothing was saved. */
public class ChangedMeanwhileException extends InvalidInputException {

    private final String by;
    private final transient @Nullable Instant at;
    private final transient Object now;

    /**
     * @param by the name of who changed it; empty if nobody knows
     * @param now what the form would show if it were opened now
     */
    public ChangedMeanwhileException(String by, @Nullable Instant at, Object now) {
        super((by.isEmpty() ? "Somebody else" : by) + " has changed this since you opened it. Yours is not saved.");
        this.by = by;
        this.at = at;
        this.now = now;
    }

    public String by() {
        return by;
    }

    public @Nullable Instant at() {
        return at;
    }

    public Object now() {
        return now;
    }
}
