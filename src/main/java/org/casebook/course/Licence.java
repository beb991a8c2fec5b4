package org.casebook.course;

/**
 * What others may do with a course.
 *
 * @param url where its text is
 */
public record Licence(String name, String url) {

    /** Of a course that doesn't say. */
    public static final Licence NONE = new Licence("", "");
}
