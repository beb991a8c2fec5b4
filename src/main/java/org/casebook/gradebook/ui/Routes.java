package org.casebook.gradebook.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.casebook.base.ui.Addresses;
import org.casebook.classroom.ui.ClassLinks;

/** Addresses of single grades and of students' among those of a class. */
final class Routes {

    private static final String ASSIGNMENT = "assignment";
    private static final String EXTERNAL = "work";
    private static final String STUDENT = "student";

    private Routes() {}

    static RouteParameters ofGrade(UUID schoolClass, UUID assignment, UUID student) {
        return ClassLinks.of(
                schoolClass,
                new RouteParam(ASSIGNMENT, assignment.toString()),
                new RouteParam(STUDENT, student.toString()));
    }

    static RouteParameters ofAssignment(UUID assignment) {
        return new RouteParameters(ASSIGNMENT, assignment.toString());
    }

    static RouteParameters ofStudent(UUID schoolClass, UUID student) {
        return ClassLinks.of(schoolClass, new RouteParam(STUDENT, student.toString()));
    }

    static RouteParameters ofExternal(UUID schoolClass, UUID work) {
        return ClassLinks.of(schoolClass, new RouteParam(EXTERNAL, work.toString()));
    }

    static UUID outside(RouteParameters parameters) {
        return Addresses.uuid(parameters, EXTERNAL);
    }

    static UUID assignment(RouteParameters parameters) {
        return Addresses.uuid(parameters, ASSIGNMENT);
    }

    static UUID student(RouteParameters parameters) {
        return Addresses.uuid(parameters, STUDENT);
    }

    static boolean namesStudent(RouteParameters parameters) {
        return parameters.get(STUDENT).isPresent();
    }

    /** A quiz among a class's results: the page is another feature's, which this one doesn't know. */
    static String quiz(UUID schoolClass, UUID student, UUID attempt) {
        return "classes/" + schoolClass + "/student/" + student + "/quiz/" + attempt;
    }
}
