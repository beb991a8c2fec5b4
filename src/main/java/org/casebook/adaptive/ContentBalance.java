package org.casebook.adaptive;

import java.util.Arrays;
import java.util.List;

/** Which candidates are due: those on the topic, or on equally due topics, that most lacks questions and has some. */
final class ContentBalance {

    private static final double TIE = 1e-9;

    private final boolean[] due;
    private final boolean anyFresh;

    ContentBalance(int[] askedPerTopic, Blueprint blueprint, List<Candidate> candidates) {
        var present = new boolean[askedPerTopic.length];
        var fresh = new boolean[askedPerTopic.length];
        for (var candidate : candidates) {
            int topic = candidate.item().topic();
            present[topic] = true;
            fresh[topic] |= candidate.isFresh();
        }
        var lacks = lacks(askedPerTopic, blueprint, present);
        double most = Arrays.stream(lacks).max().orElseThrow();
        due = new boolean[askedPerTopic.length];
        boolean any = false;
        for (int t = 0; t < due.length; t++) {
            due[t] = lacks[t] > Double.NEGATIVE_INFINITY && lacks[t] >= most - TIE;
            any |= due[t] && fresh[t];
        }
        anyFresh = any;
    }

    /** By how many questions each topic is short of its share of one question more; one that can't come, by −∞. */
    private static double[] lacks(int[] askedPerTopic, Blueprint blueprint, boolean[] present) {
        int asked = 0;
        for (int t = 0; t < askedPerTopic.length; t++) {
            asked += blueprint.asks(t) ? askedPerTopic[t] : 0;
        }
        var lacks = new double[askedPerTopic.length];
        for (int t = 0; t < lacks.length; t++) {
            lacks[t] = present[t] && blueprint.asks(t)
                    ? blueprint.share(t) * (asked + 1) - askedPerTopic[t]
                    : Double.NEGATIVE_INFINITY;
        }
        return lacks;
    }

    boolean anyFresh() {
        return anyFresh;
    }

    /** Whether a candidate on the topic may come now: the topic is due, and it is fresh if any that is due is. */
    boolean now(Candidate candidate, int topic) {
        return due[topic] && (!anyFresh || candidate.isFresh());
    }
}
