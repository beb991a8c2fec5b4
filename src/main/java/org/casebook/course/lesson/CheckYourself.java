package org.casebook.course.lesson;

/**
 * A question for the reader alone, whose answer opens on demand.
 *
 * @param question safe inline HTML
 * @param answer safe inline HTML
 */
public record CheckYourself(String question, String answer) {}
