package org.casebook.course.lesson;

/** A heading inside a section; sections themselves carry the heading above it. */
public record Heading(String text) implements Block {}
