package org.casebook.course.lesson;

/**
 * The question that a section is about, which stands at its start, and an answer that rests on the section alone, which
 * opens at its end.
 *
 * @param question safe inline HTML
 * @param answer safe inline HTML
 */
public record LeadQuestion(String question, String answer) {}
