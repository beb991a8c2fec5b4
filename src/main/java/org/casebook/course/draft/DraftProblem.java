package org.casebook.course.draft;

/**
 * Something that keeps a draft from being a question.
 *
 * @param field the key in a question file, such as {@code stem}, or for a part of an entry {@code options/2/why},
 *     entries being counted from 0
 * @param message what to do about it
 */
public record DraftProblem(String field, String message) {}
