package org.casebook.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.ExpertScale;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.Posterior;
import org.casebook.adaptive.Selector;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.calibration.AnsweredAttempt;
import org.casebook.adaptive.calibration.Calibration;
import org.casebook.adaptive.calibration.CalibrationReport;
import org.casebook.adaptive.calibration.ScoredResponse;
import org.casebook.adaptive.calibration.ShrinkagePrior;

/**
 * Calibrates a bank whose truth is known: an expert who sees each difficulty with an error puts it on one of five
 * levels; students take adaptive quizzes that go by these levels; then the truth is compared with what calibration
 * makes of the answers.
 *
 * @param expert how near the experts' difficulties were
 * @param calibrated how near the calibrated ones are
 * @param truth the true difficulties
 * @param report what the calibration gave
 */
public record CalibrationTrial(Closeness expert, Closeness calibrated, List<Double> truth, CalibrationReport report) {

    /** Difficulties against the true ones. */
    public record Closeness(double correlation, double rmse) {}

    /** @param expertError standard deviation of the expert's error before it is put on a level; 0 for none */
    public static CalibrationTrial run(
            ItemBank bank, List<Student> students, int length, double correlation, double expertError, long seed) {
        var experts = experts(bank, expertError, seed);
        var attempts = new ArrayList<List<AnsweredAttempt>>();
        for (int number = 0; number < students.size(); number++) {
            var answers = attempt(bank, experts, students.get(number), length, correlation, seed, number);
            attempts.add(List.of(new AnsweredAttempt(Duration.ZERO, answers)));
        }
        var drift = AbilityDrift.usual(Ability.prior(bank.topics().size(), correlation));
        var report = new Calibration(experts, ShrinkagePrior.inExperts(), drift).calibrate(attempts);
        var truth = bank.items().stream().map(Item::b).toList();
        var calibrated = report.items().stream().map(item -> item.calibrated()).toList();
        return new CalibrationTrial(closeness(truth, experts), closeness(truth, calibrated), truth, report);
    }

    private static List<Item> experts(ItemBank bank, double expertError, long seed) {
        var random = Draws.generator(seed, Draws.Stream.EXPERTS, 0);
        return bank.items().stream()
                .map(item -> {
                    double seen = item.b() + expertError * random.nextGaussian();
                    double step = ExpertScale.difficulty(4) - ExpertScale.difficulty(3);
                    int level = Math.clamp(Math.round(seen / step) + 3, 1, 5);
                    return new Item(
                            item.id(),
                            item.direction(),
                            ExpertScale.discrimination(),
                            ExpertScale.difficulty(level),
                            item.c());
                })
                .toList();
    }

    private static List<ScoredResponse> attempt(
            ItemBank bank, List<Item> experts, Student student, int length, double correlation, long seed, int number) {
        var answers = Draws.generator(seed, Draws.Stream.ANSWERS, number);
        var choices = Draws.generator(seed, Draws.Stream.CHOICES, number);
        int topics = bank.topics().size();
        var blueprint = Blueprint.even(
                topics, Set.copyOf(IntStream.range(0, topics).boxed().toList()));
        var left = new ArrayList<>(experts.stream().map(Candidate::fresh).toList());
        var posterior = Posterior.startingAt(Ability.prior(topics, correlation));
        var asked = new int[topics];
        var given = new ArrayList<ScoredResponse>();
        for (int n = 0; n < length; n++) {
            var choice = new Selector()
                    .next(posterior.ability(), left, asked, blueprint, choices)
                    .orElseThrow();
            left.removeIf(candidate -> candidate.item().equals(choice.item()));
            asked[choice.topic()]++;
            int place = experts.indexOf(choice.item());
            boolean correct =
                    answers.nextDouble() < bank.items().get(place).probability(student.ability(choice.topic()));
            posterior = posterior.after(experts.get(place), correct);
            given.add(new ScoredResponse(place, correct));
        }
        return given;
    }

    private static Closeness closeness(List<Double> truth, List<? extends TestItem> items) {
        int count = items.size();
        double meanTruth = truth.stream().mapToDouble(b -> b).average().orElse(0);
        double mean = items.stream().mapToDouble(TestItem::difficulty).average().orElse(0);
        double squares = 0;
        double together = 0;
        double ofTruth = 0;
        double ofItems = 0;
        for (int i = 0; i < count; i++) {
            double b = items.get(i).difficulty();
            squares += (b - truth.get(i)) * (b - truth.get(i));
            together += (b - mean) * (truth.get(i) - meanTruth);
            ofTruth += (truth.get(i) - meanTruth) * (truth.get(i) - meanTruth);
            ofItems += (b - mean) * (b - mean);
        }
        return new Closeness(together / Math.sqrt(ofTruth * ofItems), Math.sqrt(squares / count));
    }
}
