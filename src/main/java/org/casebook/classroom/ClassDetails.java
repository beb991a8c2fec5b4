package org.casebook.classroom;

import java.util.UUID;

/** A class as an administrator sees it. */
public record ClassDetails(ClassSummary summary, ClassForm form) {

    public UUID id() {
        return summary.id();
    }

    public String name() {
        return summary.name();
    }
}
