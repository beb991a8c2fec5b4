package org.casebook.marking.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ui.ClassLinks;

/** Addresses of pages about marks of writing. */
public final class MarkingLinks {

    static final String WRITING = "writing";

    private static final String PLACE = "place";

    private MarkingLinks() {}

    /** A teacher's page about the marks of a writing task. */
    public static String marks(UUID classId, UUID writing) {
        return writing(classId, writing) + "/marks";
    }

    /** What a student's own text has earned. */
    public static String own(UUID writing) {
        return text(writing) + "/marks";
    }

    /** A writing task for its teacher: the page is another feature's. */
    static String writing(UUID classId, UUID writing) {
        return "classes/" + classId + "/writing/" + writing;
    }

    /** A student's own text; another feature's page, too. */
    static String text(UUID writing) {
        return "writing/" + writing;
    }

    static RouteParameters of(UUID classId, UUID writing) {
        return ClassLinks.of(classId, new RouteParam(WRITING, writing.toString()));
    }

    /** @param place in the pile, from 0 */
    static RouteParameters of(UUID classId, UUID writing, int place) {
        return ClassLinks.of(
                classId,
                new RouteParam(WRITING, writing.toString()),
                new RouteParam(PLACE, Integer.toString(place + 1)));
    }

    /** From 0. */
    static int place(RouteParameters parameters) {
        return parameters
                .getInteger(PLACE)
                .map(place -> place - 1)
                .orElseThrow(() -> new NotFoundException("place in the pile"));
    }
}
