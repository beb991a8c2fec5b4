package org.casebook.writing;

/**
 * How far a class is with something to write.
 *
 * @param students who are in the class now
 * @param begun of them, those who have written something or handed it in
 * @param handedIn of them, on paper or not
 */
public record WritingSummary(WritingAssignment assignment, int students, int begun, int handedIn) {}
