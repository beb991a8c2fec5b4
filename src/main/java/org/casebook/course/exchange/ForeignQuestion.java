package org.casebook.course.exchange;

/**
 * A question as a foreign file has it.
 *
 * @param line where it begins, from 1
 * @param name its name, or an empty text
 * @param category path of the category it is filed under, or an empty text
 * @param feedback what everyone is told after answering
 */
record ForeignQuestion(
        int line, String name, String category, ForeignText stem, ForeignText feedback, ForeignBody body) {}
