package org.casebook.adaptive;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Item banks for tests. */
final class Bank {

    private Bank() {}

    /** Three-parameter items like those of a fair multiple-choice bank: a log-normal(.2, .3), b normal, c = .2. */
    static List<Item> drawn(int topics, int perTopic, RandomGenerator random) {
        var items = new ArrayList<Item>();
        for (int topic = 0; topic < topics; topic++) {
            for (int i = 0; i < perTopic; i++) {
                double a = Math.exp(.2 + .3 * random.nextGaussian());
                items.add(Item.onTopic("t" + topic + "-" + i, topic, topics, a, random.nextGaussian(), .2));
            }
        }
        return items;
    }
}
