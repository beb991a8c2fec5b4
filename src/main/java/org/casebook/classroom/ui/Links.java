package org.casebook.classroom.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.casebook.base.ui.Addresses;

/** Addresses of the pages about one class. */
final class Links {

    private static final String CLASS = "class";

    private Links() {}

    /** The parameters of this package's pages about a class. */
    static RouteParameters of(UUID classId) {
        return new RouteParameters(CLASS, classId.toString());
    }

    static UUID classId(RouteParameters parameters) {
        return Addresses.uuid(parameters, CLASS);
    }

    /** A class's results: the page is another feature's, which this one doesn't know. */
    static String results(UUID classId) {
        return "classes/" + classId;
    }

    /** A student's page among a class's results. */
    static String results(UUID classId, UUID student) {
        return results(classId) + "/student/" + student;
    }
}
