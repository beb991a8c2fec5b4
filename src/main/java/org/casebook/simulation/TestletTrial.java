package org.casebook.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.Posterior;
import org.casebook.adaptive.Selector;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.Testlet;

/**
 * Students whose answers to the questions of a set go together more than the ability explains, measured as if they didn't,
 * and with the engine's discount.
 *
 * @param coverage how often the 90 % range of a topic on which a set was asked holds the true ability
 * @param error RMSE on those topics
 * @param claimed the root mean of the variances that are claimed there
 */
public record TestletTrial(double coverage, double error, double claimed) {

    /** How the set's answers are learned from. */
    public enum Learning {
        /** As if they were answers to any other questions. */
        IGNORED("ignored"),
        /** Each for itself as the set's effect leaves it, but all of them independent. */
        EACH_ALONE("each question alone"),
        /** As the engine does. */
        DISCOUNTED("discounted, as in quizzes");

        private final String label;

        Learning(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        private UnaryOperator<TestItem> as(int size) {
            return switch (this) {
                case IGNORED -> item -> item;
                case EACH_ALONE -> Testlet.of(1)::discounted;
                case DISCOUNTED -> Testlet.of(size)::discounted;
            };
        }
    }

    /**
     * An attempt.
     *
     * @param sets how many sets it has, each on a topic of its own
     * @param size the questions of each
     * @param others how many single questions are chosen beside them
     */
    public record Plan(int sets, int size, int others) {}

    private static final double NINETY = 1.6448536269514722;

    /** @param variance the true one of a set's effect, in units of the ability's */
    public static TestletTrial run(
            ItemBank bank, List<Student> students, double correlation, Plan plan, double variance, Learning learning) {
        var prior = Ability.prior(bank.topics().size(), correlation);
        double held = 0;
        double error = 0;
        double claimed = 0;
        for (int number = 0; number < students.size(); number++) {
            var student = students.get(number);
            var random = Draws.generator(number, Draws.Stream.ANSWERS, plan.size());
            var left = new ArrayList<TestItem>(bank.items());
            var posterior = Posterior.startingAt(prior);
            for (int set = 0; set < plan.sets(); set++) {
                int topic = (number + set) % prior.topics();
                posterior =
                        ofSet(posterior, taken(left, topic, plan.size(), random), student, variance, learning, random);
            }
            var estimate = alone(posterior, left, student, plan, random).ability();
            for (int set = 0; set < plan.sets(); set++) {
                int topic = (number + set) % prior.topics();
                double off = estimate.mean(topic) - student.ability(topic);
                held += Math.abs(off) <= NINETY * estimate.sd(topic) ? 1 : 0;
                error += off * off;
                claimed += estimate.sd(topic) * estimate.sd(topic);
            }
        }
        double all = (double) students.size() * plan.sets();
        return new TestletTrial(held / all, Math.sqrt(error / all), Math.sqrt(claimed / all));
    }

    /** The items of a set, which leave the others. */
    private static List<TestItem> taken(List<TestItem> left, int topic, int size, RandomGenerator random) {
        var set = new ArrayList<TestItem>();
        while (set.size() < size) {
            int place = random.nextInt(left.size());
            if (left.get(place).topic() == topic) {
                set.add(left.remove(place));
            }
        }
        return set;
    }

    private static Posterior ofSet(
            Posterior start,
            List<TestItem> set,
            Student student,
            double variance,
            Learning learning,
            RandomGenerator random) {
        var posterior = start;
        double effect = Math.sqrt(variance) * random.nextGaussian();
        var as = learning.as(set.size());
        for (var item : set) {
            double chance = item.rightChance(student.ability(item.topic()) + effect);
            posterior = posterior.after(as.apply(item), random.nextDouble() < chance ? 1 : 0);
        }
        return posterior;
    }

    private static Posterior alone(
            Posterior start, List<TestItem> left, Student student, Plan plan, RandomGenerator random) {
        var candidates = left.stream().map(Candidate::fresh).collect(Collectors.toCollection(ArrayList::new));
        var shares = new double[start.ability().topics()];
        Arrays.fill(shares, 1.0 / shares.length);
        var blueprint = new Blueprint(shares);
        var asked = new int[shares.length];
        var posterior = start;
        for (int n = 0; n < plan.others(); n++) {
            var choice = new Selector(0)
                    .next(posterior.ability(), candidates, asked, blueprint, random)
                    .orElseThrow();
            candidates.removeIf(candidate -> candidate.item().equals(choice.item()));
            asked[choice.topic()]++;
            double chance = choice.item().rightChance(student.ability(choice.topic()));
            posterior = posterior.after(choice.item(), random.nextDouble() < chance ? 1 : 0);
        }
        return posterior;
    }
}
