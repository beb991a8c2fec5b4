package org.casebook.teaching.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.casebook.base.ui.Addresses;

/** Addresses of a class's assignments. */
final class Routes {

    private static final String CLASS = "class";
    private static final String ASSIGNMENT = "assignment";

    private Routes() {}

    static RouteParameters ofClass(UUID schoolClass) {
        return new RouteParameters(CLASS, schoolClass.toString());
    }

    static RouteParameters ofAssignment(UUID schoolClass, UUID assignment) {
        return new RouteParameters(
                new RouteParam(CLASS, schoolClass.toString()), new RouteParam(ASSIGNMENT, assignment.toString()));
    }

    static UUID schoolClass(RouteParameters parameters) {
        return Addresses.uuid(parameters, CLASS);
    }

    static UUID assignment(RouteParameters parameters) {
        return Addresses.uuid(parameters, ASSIGNMENT);
    }
}
