package org.casebook.attempt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Posterior;
import org.casebook.adaptive.Share;
import org.casebook.adaptive.TestItem;
import org.casebook.attempt.AttemptScore.OfTopic;

/**
 * What an attempt's own answers say of its topics, with the population as prior: equal for all who answer the same
 * paper in the same way.
 *
 * <p>A wrong answer may lower the estimate by more than its part of the paper. Since what isn't answered costs that part
 * (docs/decisions/grading-basis.md), whoever ended the quiz before it would be better off. So the shares rest on the
 * answers up to the one at which share times answers is greatest: for most attempts all of them.
 *
 * @param answers on how many of the answers that count the shares rest, from the first on
 */
public record OwnShares(int answers, Map<String, Share> byTopic) {

    /**
     * An answer that counts.
     *
     * @param score from 0 to the item's full score
     */
    record Answer(TestItem item, int score) {}

    public OwnShares {
        byTopic = Map.copyOf(byTopic);
    }

    /**
     * Computes them from the answers in their order.
     *
     * @param prior what is believed of someone of whom nothing is known
     * @param weights the part of each topic in the attempt, above 0
     * @param shares what an ability makes expected of each of these topics
     */
    static OwnShares of(
            Ability prior,
            List<Answer> answers,
            Map<String, Integer> weights,
            Function<Ability, Map<String, Share>> shares) {
        var abilities = new ArrayList<Ability>(List.of(prior));
        var posterior = Posterior.startingAt(prior);
        for (var answer : answers) {
            posterior = posterior.after(answer.item(), answer.score());
            abilities.add(posterior.ability());
        }
        var best = new OwnShares(answers.size(), shares.apply(abilities.getLast()));
        // A share is at most 1: so many answers alone can't be worth more than the best.
        int whole = weights.values().stream().mapToInt(Integer::intValue).sum();
        for (int count = answers.size() - 1;
                BigDecimal.valueOf((long) count * whole).compareTo(best.worth(weights)) > 0;
                count--) {
            var fewer = new OwnShares(count, shares.apply(abilities.get(count)));
            if (fewer.worth(weights).compareTo(best.worth(weights)) > 0) {
                best = fewer;
            }
        }
        return best;
    }

    /** Weighted shares times answers, from the figures that the grade is made of. */
    private BigDecimal worth(Map<String, Integer> weights) {
        return byTopic.entrySet().stream()
                .map(topic -> new OfTopic(topic.getKey(), weights.getOrDefault(topic.getKey(), 0), topic.getValue()))
                .map(OfTopic::weighted)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(answers));
    }
}
