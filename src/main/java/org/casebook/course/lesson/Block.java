package org.casebook.course.lesson;

/** One piece of a section, in reading order. */
public sealed interface Block permits Heading, Passage, FigurePlace {}
