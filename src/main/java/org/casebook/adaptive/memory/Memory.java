package org.casebook.adaptive.memory;

/**
 * The state of one memory after an answer.
 *
 * @param stability the days after which it is recalled with a chance of 90 %; more than 0
 * @param difficulty how hard it is to keep, from 1 to 10
 * @param day when the answer was, in days since any fixed time
 */
public record Memory(double stability, double difficulty, double day) {

    public Memory {
        if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10) || !Double.isFinite(day)) {
            throw new IllegalArgumentException("no memory: " + stability + ", " + difficulty + ", " + day);
        }
    }
}
