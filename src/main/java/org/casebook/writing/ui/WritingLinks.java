package org.casebook.writing.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.casebook.classroom.ui.ClassLinks;

/** Addresses of a teacher's pages about something that a class is asked to write. */
final class WritingLinks {

    private WritingLinks() {}

    static RouteParameters of(UUID classId, UUID assignment) {
        return ClassLinks.of(classId, new RouteParam(WritingView.WRITING, assignment.toString()));
    }
}
