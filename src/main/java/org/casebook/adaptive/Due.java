package org.casebook.adaptive;

import java.util.List;

/** Which candidates are due: those on the topic, or on equally due topics, that most lacks questions and has some. */
final class Due {

    private static final double TIE = 1e-9;

    private final double[] lacks;
    private final double most;
    private final boolean anyFresh;

    Due(int[] askedPerTopic, Blueprint blueprint, List<Candidate> candidates) {
        this.lacks = lacks(askedPerTopic, blueprint);
        double highest = Double.NEGATIVE_INFINITY;
        for (var candidate : candidates) {
            highest = Math.max(highest, lacks[candidate.item().topic()]);
        }
        this.most = highest;
        boolean fresh = false;
        for (var candidate : candidates) {
            fresh |= candidate.isFresh() && isDue(candidate);
        }
        this.anyFresh = fresh;
    }

    /** By how many questions each topic will be short of its share after the next one; of what isn't asked, none. */
    private static double[] lacks(int[] askedPerTopic, Blueprint blueprint) {
        int asked = 0;
        for (int t = 0; t < askedPerTopic.length; t++) {
            asked += blueprint.asks(t) ? askedPerTopic[t] : 0;
        }
        var lacks = new double[askedPerTopic.length];
        for (int t = 0; t < lacks.length; t++) {
            lacks[t] = blueprint.asks(t)
                    ? blueprint.share(t) * (asked + 1) - askedPerTopic[t]
                    : Double.NEGATIVE_INFINITY;
        }
        return lacks;
    }

    boolean anyFresh() {
        return anyFresh;
    }

    /** Whether the candidate may come now: it is due, and fresh if any that is due is. */
    boolean now(Candidate candidate) {
        return isDue(candidate) && (candidate.isFresh() || !anyFresh);
    }

    private boolean isDue(Candidate candidate) {
        double lack = lacks[candidate.item().topic()];
        return lack > Double.NEGATIVE_INFINITY && lack >= most - TIE;
    }
}
