package org.casebook.assignment;

/** Which of a student's finished attempts at a quiz counts. */
public enum CountedAttempt {
    BEST,
    LATEST,
    FIRST
}
