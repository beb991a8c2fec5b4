package org.casebook.attempt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.casebook.adaptive.Share;
import org.casebook.assignment.GradingBasis;

/**
 * What an attempt is worth, by what its assignment's grades rest on. Where a reader can compute the share anew, it is
 * made of the figures that are shown, and rounded to hundredths of a per cent.
 */
public sealed interface AttemptScore {

    int POINTS_DIGITS = 2;
    int TOPIC_DIGITS = 3;
    int SHARE_DIGITS = 4;

    GradingBasis basis();

    Completion completion();

    /** The share that the grade is made of, with the range that it probably lies in. */
    Share share();

    /**
     * Points.
     *
     * @param earned in hundredths
     */
    record Points(BigDecimal earned, Completion completion) implements AttemptScore {

        public Points {
            earned = plain(earned.setScale(POINTS_DIGITS, RoundingMode.HALF_UP));
        }

        @Override
        public GradingBasis basis() {
            return GradingBasis.POINTS;
        }

        /** Points are what they are: the range has no width. */
        @Override
        public Share share() {
            double share = rounded(
                            earned.divide(BigDecimal.valueOf(completion.possible()), MathContext.DECIMAL64),
                            SHARE_DIGITS)
                    .doubleValue();
            return new Share(share, share, share);
        }
    }

    /**
     * What the attempt's answers alone make expected.
     *
     * @param topics at least one
     * @param answers on how many of the answers that count it rests; see {@link OwnShares}
     * @param flawless whether every question that counts was answered, and all of it right
     */
    record ThisAttempt(List<OfTopic> topics, int answers, boolean flawless, Completion completion)
            implements AttemptScore {

        public ThisAttempt {
            topics = List.copyOf(topics);
        }

        @Override
        public GradingBasis basis() {
            return GradingBasis.THIS_ATTEMPT;
        }

        @Override
        public Share share() {
            var sum = BigDecimal.ZERO;
            double low = 0;
            double high = 0;
            for (var topic : topics) {
                sum = sum.add(topic.weighted());
                low += topic.weight() * topic.share().low();
                high += topic.weight() * topic.share().high();
            }
            double expected = rounded(
                            sum.multiply(BigDecimal.valueOf(answers))
                                    .divide(
                                            BigDecimal.valueOf((long) weight() * completion.possible()),
                                            MathContext.DECIMAL64),
                            SHARE_DIGITS)
                    .doubleValue();
            double part = (double) answers / completion.possible() / weight();
            return new Share(expected, Math.min(expected, low * part), Math.clamp(high * part, expected, 1));
        }

        /** The weights of all topics together. */
        public int weight() {
            return topics.stream().mapToInt(OfTopic::weight).sum();
        }
    }

    /** What was believed of the student when the attempt ended, from all quizzes so far. */
    record AllSoFar(Share share, Completion completion) implements AttemptScore {

        @Override
        public GradingBasis basis() {
            return GradingBasis.ALL_SO_FAR;
        }
    }

    /**
     * A topic's part in {@link ThisAttempt}.
     *
     * @param weight in relation to the other topics, above 0
     */
    record OfTopic(String topic, int weight, Share share) {

        /** The expected share in tenths of a per cent, as it is shown and counted. */
        public BigDecimal expected() {
            return rounded(BigDecimal.valueOf(share.expected()), TOPIC_DIGITS);
        }

        BigDecimal weighted() {
            return expected().multiply(BigDecimal.valueOf(weight));
        }
    }

    private static BigDecimal rounded(BigDecimal share, int digits) {
        return share.setScale(digits, RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
