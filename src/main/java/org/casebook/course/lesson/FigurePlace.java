package org.casebook.course.lesson;

/** Where a figure stands in the text. */
public record FigurePlace(String figure) implements Block {}
