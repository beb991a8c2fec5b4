package org.casebook.classroom.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.base.ui.Addresses;

/** Addresses of the pages about one class: their routes begin with {@code classes/:class}. */
public final class ClassLinks {

    private static final String CLASS = "class";

    private ClassLinks() {}

    /**
     * The parameters of a page about a class.
     *
     * @param within what of the class it is about, if not the whole
     */
    public static RouteParameters of(UUID classId, RouteParam... within) {
        return new RouteParameters(
                Stream.concat(Stream.of(new RouteParam(CLASS, classId.toString())), Arrays.stream(within))
                        .toArray(RouteParam[]::new));
    }

    /** Which class a page is about. */
    public static UUID classId(RouteParameters parameters) {
        return Addresses.uuid(parameters, CLASS);
    }

    /** Where a class begins: the first of its pages. */
    public static String first(UUID classId) {
        return ClassTabs.Tab.ASSIGNMENTS.address(classId);
    }

    /** A class's results: the page is another feature's, which this one doesn't know. */
    static String results(UUID classId) {
        return "classes/" + classId;
    }

    /** What students of a class are allowed beyond the rest; another feature's page, too. */
    static String accommodations(UUID classId) {
        return results(classId) + "/accommodations";
    }

    /** A student's page among a class's results. */
    public static String results(UUID classId, UUID student) {
        return results(classId) + "/student/" + student;
    }
}
