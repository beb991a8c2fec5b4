package org.casebook.livequestion.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.casebook.classroom.ui.ClassLinks;

/** Addresses of the pages about live questions. */
final class LiveLinks {

    static final String QUESTION = "question";

    private LiveLinks() {}

    /** A live question on the wall. */
    static RouteParameters wall(UUID classId, UUID question) {
        return ClassLinks.of(classId, new RouteParam(QUESTION, question.toString()));
    }
}
