package org.casebook.gradebook;

import java.util.Optional;

/** A student's grade for something. */
public sealed interface WorkCell permits GradeCell, WrittenCell, ExternalCell {

    /** The one that holds. */
    Optional<Grade> grade();

    /** What is said beside the grade or instead of one; empty where there is nothing to say. */
    String remark();

    /** A remark with what is said of those that are left out. */
    static String remark(String own, boolean dropped) {
        if (!dropped) {
            return own;
        }
        return own.isEmpty() ? "dropped" : own + ", dropped";
    }
}
