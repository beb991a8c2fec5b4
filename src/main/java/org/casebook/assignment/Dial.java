package org.casebook.assignment;

/** How easy the questions of a quiz are meant to be that are chosen for each student. */
public enum Dial {
    /** About three in four answered right. */
    EASIER,
    /** About two in three answered right. */
    BALANCED,
    /** Whatever tells most, however hard. */
    QUICKEST
}
