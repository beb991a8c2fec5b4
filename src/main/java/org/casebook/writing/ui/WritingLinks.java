package org.casebook.writing.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.casebook.classroom.ui.ClassLinks;

/** Addresses of a teacher's pages about something that a class is asked to write. */
final class WritingLinks {

    private WritingLinks() {}

    /** What a student's own text has earned: the page is another feature's, which this one doesn't know. */
    static String ownMarks(UUID assignment) {
        return "writing/" + assignment + "/marks";
    }

    /** The marks of a class's texts; another feature's page, too. */
    static String marks(UUID classId, UUID assignment) {
        return "classes/" + classId + "/writing/" + assignment + "/marks";
    }

    static RouteParameters of(UUID classId, UUID assignment) {
        return ClassLinks.of(classId, new RouteParam(WritingView.WRITING, assignment.toString()));
    }
}
