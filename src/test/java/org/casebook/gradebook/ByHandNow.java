package org.casebook.gradebook;

import java.util.UUID;
import org.casebook.base.Edit;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.people.Actor;

/** Sets grades by hand as a form does that was opened just now. */
public final class ByHandNow {

    private ByHandNow() {}

    public static void set(
            GradeOverrides overrides, Actor teacher, UUID classId, UUID assignment, UUID student, ByHand wanted) {
        var opened = overrides.of(teacher, classId, assignment, student).byHand();
        overrides.edit(teacher, classId, assignment, student, new Edit<>(opened, wanted));
    }
}
