package org.casebook.gradebook.ui;

import java.util.UUID;

/** Addresses of pages about grades, for other features' links. */
public final class GradeLinks {

    private GradeLinks() {}

    /** Where points are given for work done elsewhere. */
    public static String external(UUID classId, UUID work) {
        return "classes/" + classId + "/grades/elsewhere/" + work;
    }
}
