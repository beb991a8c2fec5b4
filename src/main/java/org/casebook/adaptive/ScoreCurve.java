package org.casebook.adaptive;

/** What an answer to a question is expected to earn, and what it tells, at an ability along the question's direction. */
public final class ScoreCurve {

    private ScoreCurve() {}

    /** The expected share, in [0, 1], of the question's full score. */
    public static double points(TestItem item, double s) {
        return mean(item, s) / item.fullScore();
    }

    /** The Fisher information of an answer on the ability, 0 or more. */
    public static double information(TestItem item, double s) {
        return switch (item) {
            case Item single -> single.information(s);
            // Muraki 1993: a² times the variance of the score.
            case PartialCreditItem partial -> {
                double mean = mean(partial, s);
                double square = 0;
                for (int score = 1; score <= partial.fullScore(); score++) {
                    square += (double) score * score * partial.likelihood(s, score);
                }
                yield partial.a() * partial.a() * Math.max(0, square - mean * mean);
            }
        };
    }

    private static double mean(TestItem item, double s) {
        double mean = 0;
        for (int score = 1; score <= item.fullScore(); score++) {
            mean += score * item.likelihood(s, score);
        }
        return mean;
    }
}
