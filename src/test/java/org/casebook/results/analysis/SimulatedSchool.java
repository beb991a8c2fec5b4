package org.casebook.results.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.Posterior;
import org.casebook.adaptive.Selector;
import org.casebook.course.question.Verdict;
import org.casebook.results.analysis.AnalyzedChoice.Wrong;

/**
 * A school whose students each take one adaptive quiz on one topic. All questions are as the engine takes them to be, but
 * for a few whose key names a wrong option.
 */
class SimulatedSchool {

    static final int ITEMS = 60;
    static final int STUDENTS = 400;
    static final Set<Integer> WRONG_KEYS = Set.of(25, 30, 35);
    static final int EASIEST = 14;
    static final int HARDEST = 46;

    private static final int LENGTH = 15;
    private static final int OPTIONS = 4;
    private static final Wrong TRULY_RIGHT = new Wrong("what is truly right", "");

    private final List<Item> bank;
    private final List<List<AnalyzedChoice>> choices;
    private final List<List<double[]>> raw;
    private final Random random;

    SimulatedSchool(long seed) {
        random = new Random(seed);
        bank = IntStream.range(0, ITEMS)
                .mapToObj(place -> Item.onTopic("q" + place, 0, 1, 1.2, (place - ITEMS / 2) / 15.0, 1.0 / OPTIONS))
                .toList();
        choices = IntStream.range(0, ITEMS)
                .<List<AnalyzedChoice>>mapToObj(_ -> new ArrayList<>())
                .toList();
        raw = IntStream.range(0, ITEMS)
                .<List<double[]>>mapToObj(_ -> new ArrayList<>())
                .toList();
        for (int student = 0; student < STUDENTS; student++) {
            examine(random.nextGaussian());
        }
    }

    List<AnalyzedChoice> choices(int item) {
        return choices.get(item);
    }

    /** Of being right with the number of other answers right, as it is usual for tests that are the same for all. */
    double correlationWithRest(int item) {
        var pairs = raw.get(item);
        double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
        double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
        double xy = pairs.stream()
                .mapToDouble(pair -> (pair[0] - x) * (pair[1] - y))
                .sum();
        double xx = pairs.stream()
                .mapToDouble(pair -> (pair[0] - x) * (pair[0] - x))
                .sum();
        double yy = pairs.stream()
                .mapToDouble(pair -> (pair[1] - y) * (pair[1] - y))
                .sum();
        return xy / Math.sqrt(xx * yy);
    }

    private void examine(double ability) {
        var selector = new Selector();
        var left = new ArrayList<>(bank);
        var asked = new ArrayList<Item>();
        var chances = new ArrayList<Double>();
        var given = new ArrayList<List<Wrong>>();
        var posterior = Posterior.startingAt(Ability.prior(1, 0));
        for (int count = 0; count < LENGTH; count++) {
            var candidates = left.stream().map(Candidate::fresh).toList();
            var choice = selector.next(
                            posterior.ability(), candidates, new int[] {count}, Blueprint.even(1, Set.of(0)), random)
                    .orElseThrow();
            var item = (Item) choice.item();
            left.remove(item);
            var wrong = answer(item, ability);
            asked.add(item);
            chances.add(choice.probability());
            given.add(wrong);
            posterior = posterior.after(item, wrong.isEmpty());
        }
        int right = (int) given.stream().filter(List::isEmpty).count();
        for (int answer = 0; answer < LENGTH; answer++) {
            var item = asked.get(answer);
            var others = posterior.without(answer);
            boolean correct = given.get(answer).isEmpty();
            int place = bank.indexOf(item);
            choices.get(place)
                    .add(new AnalyzedChoice(
                            others.mean(0),
                            correct ? Verdict.RIGHT : Verdict.WRONG,
                            new AnalyzedResponse(chances.get(answer), correct),
                            new AnalyzedResponse(others.probability(item), correct),
                            given.get(answer)));
            raw.get(place).add(new double[] {correct ? 1 : 0, right - (correct ? 1 : 0)});
        }
    }

    /** What is marked wrong; nothing if the answer is marked right. */
    private List<Wrong> answer(Item item, double ability) {
        boolean knows = random.nextDouble() < (item.probability(ability) - item.c()) / (1 - item.c());
        int option = knows ? 0 : random.nextInt(OPTIONS);
        int key = WRONG_KEYS.contains(bank.indexOf(item)) ? 1 : 0;
        if (option == key) {
            return List.of();
        }
        return List.of(option == 0 ? TRULY_RIGHT : new Wrong("option " + option, ""));
    }
}
