package org.casebook.adaptive;

import java.util.Arrays;

/**
 * Stops after so many questions.
 *
 * @param items 1 or more
 */
public record FixedLength(int items) implements StoppingRule {

    public FixedLength {
        if (items < 1) {
            throw new IllegalArgumentException("an attempt has at least one question, not " + items);
        }
    }

    @Override
    public boolean done(Ability ability, int[] answered) {
        return Arrays.stream(answered).sum() >= items;
    }
}
