package org.casebook.adaptive;

import java.util.random.RandomGenerator;

/** What simulated students answer. */
final class DrawnScore {

    private DrawnScore() {}

    /** @param ability along the item's direction */
    static int of(TestItem item, double ability, RandomGenerator random) {
        double beyond = random.nextDouble();
        int score = 0;
        while (score < item.fullScore() && beyond >= item.likelihood(ability, score)) {
            beyond -= item.likelihood(ability, score);
            score++;
        }
        return score;
    }
}
