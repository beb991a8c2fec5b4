package org.casebook.course.quality;

import org.casebook.course.question.QuestionKind;

/**
 * How well the questions of a kind are answered by form alone.
 *
 * @param questions how many there are
 * @param right how many of them were answered right by the rule that did best on others
 * @param expected how many would be by guessing
 */
public record FormGain(QuestionKind kind, int questions, int right, double expected) {

    /** How much larger the share answered right is than by guessing; below zero where guessing does better. */
    public double gain() {
        return (right - expected) / questions;
    }
}
