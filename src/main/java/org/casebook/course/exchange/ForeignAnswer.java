package org.casebook.course.exchange;

/**
 * An answer that a file of others offers or foresees: an option, an item, words, or a number as it is written.
 *
 * @param tolerance of a number; empty where none is given
 * @param percent of the marks that it gives, 100 for all
 */
record ForeignAnswer(ForeignText text, String tolerance, double percent, ForeignText feedback) {

    ForeignAnswer(ForeignText text, double percent, ForeignText feedback) {
        this(text, "", percent, feedback);
    }
}
