package org.casebook.writing;

/** How texts are marked. The names are stored. */
public enum MarkedBy {
    /** Each by itself, criterion by criterion. */
    RUBRIC,
    /** By which of two is the better one, again and again. */
    PAIRS
}
