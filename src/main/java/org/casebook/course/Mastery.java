package org.casebook.course;

/** How well a topic is known, in the words that people see. */
public enum Mastery {
    NOT_YET,
    NEARLY,
    SECURE
}
