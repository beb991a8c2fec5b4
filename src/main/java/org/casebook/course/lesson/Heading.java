package org.casebook.course.lesson;

/** A heading inside a section or page, which themselves carry the heading above it. */
public record Heading(String text) implements Block, CoursePage.Part {}
