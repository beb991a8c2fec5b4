package org.casebook.course.lesson;

/** In which words a section's passages are read. */
public enum Words {
    /** Those of the section's own file. */
    USUAL,
    /** Shorter sentences and everyday words that say the same. */
    PLAINER
}
