package org.casebook.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.adaptive.memory.ForgettingModel;
import org.casebook.adaptive.memory.ForgettingRates;
import org.casebook.adaptive.memory.Memory;
import org.casebook.adaptive.memory.RateFit;
import org.casebook.adaptive.memory.Recall;
import org.casebook.adaptive.memory.Review;

/**
 * A term of pupils who forget in another way than the model thinks: by an exponential curve (Ebbinghaus 1885) whose time
 * differs from passage to passage, grows with each recall the more was forgotten, and shrinks with each miss. In the first
 * {@value #WEEKS_OF_QUIZZES} weeks they meet new passages in quizzes; what is due is asked by the model's rule,
 * whose rates are fitted again every week.
 *
 * @param histories the answers to each passage of each pupil
 * @param daily how many were asked in reviews a day, as a mean over all days
 * @param busiest the same on the busiest day
 * @param recalled the share of the passages that are recalled at the end
 * @param withoutReviews the same if nothing had been asked after the quizzes
 * @param foretold the share that the model expects to be recalled at the end
 * @param cured the share of missed passages that are recalled at the end
 */
public record ForgettingTrial(
        List<List<Review>> histories,
        double daily,
        int busiest,
        double recalled,
        double withoutReviews,
        double foretold,
        double cured) {

    static final int WEEKS_OF_QUIZZES = 8;

    private static final int DAYS = 90;
    private static final int PASSAGES_A_WEEK = 10;
    private static final int MOST_A_DAY = 10;
    private static final int HORIZON = 14;
    private static final double MEDIAN_TIME = 20;
    private static final double GUESSING = .25;
    private static final double TRANSFER = .9;

    /** Before the first answer, which follows at once. */
    private static final Memory NONE = new Memory(1, 1, 0);

    /** What one pupil has of one passage. */
    private static final class Trace {

        private final List<Review> answers = new ArrayList<>();
        private final double firstTime;
        private double time;
        private double last;
        private Memory believed = NONE;
        private boolean missed;

        Trace(double time, double day) {
            this.firstTime = time;
            this.time = time;
            this.last = day;
        }

        double recalled(double day) {
            return Math.exp(-(day - last) / time);
        }

        void believe(ForgettingModel model) {
            var first = answers.getFirst();
            believed = model.first(Recall.of(first.share()), first.day());
            for (var answer : answers.subList(1, answers.size())) {
                believed = model.after(believed, Recall.of(answer.share()), answer.day());
            }
        }

        double recalledUntouched(double day) {
            return Math.exp(-(day - answers.getFirst().day()) / firstTime);
        }

        void answer(ForgettingModel model, double day, SplittableRandom random) {
            double chance = recalled(day);
            boolean knows = random.nextDouble() < chance * TRANSFER;
            boolean right = knows || random.nextDouble() < GUESSING;
            answers.add(new Review(day, right ? 1 : 0, GUESSING));
            if (!right) {
                missed = true;
                // It comes back in the same round until it is right.
                answers.add(new Review(day, 1, GUESSING));
            }
            believe(model);
            time = knows ? time * (1.4 + 3 * (1 - chance)) : Math.max(1, time / 2);
            last = day;
        }
    }

    /** @param seed decides all that is left to chance */
    public static ForgettingTrial run(int pupils, long seed) {
        var random = new SplittableRandom(seed);
        var school = IntStream.range(0, pupils)
                .mapToObj(_ -> new Pupil(Math.exp(.4 * random.nextGaussian()), new ArrayList<>()))
                .toList();
        var model = new ForgettingModel(ForgettingRates.USUAL);
        int reviews = 0;
        int busiest = 0;
        for (int day = 0; day < DAYS; day++) {
            for (var pupil : school) {
                int today = pupil.review(model, day, random);
                reviews += today;
                busiest = Math.max(busiest, today);
                if (day % 7 == 0 && day / 7 < WEEKS_OF_QUIZZES) {
                    pupil.takeQuiz(model, day, random);
                }
            }
            if (day % 7 == 6) {
                model = refitted(school);
            }
        }
        var last = model;
        var all = school.stream().flatMap(pupil -> pupil.traces().stream()).toList();
        return new ForgettingTrial(
                all.stream().map(trace -> List.copyOf(trace.answers)).toList(),
                reviews / (double) (pupils * DAYS),
                busiest,
                mean(all.stream().map(trace -> trace.recalled(DAYS))),
                mean(all.stream().map(trace -> trace.recalledUntouched(DAYS))),
                mean(all.stream().map(trace -> last.recalled(trace.believed, DAYS))),
                mean(all.stream().filter(trace -> trace.missed).map(trace -> trace.recalled(DAYS))));
    }

    /** As at night in a school, but once a week. */
    private static ForgettingModel refitted(List<Pupil> school) {
        var traces = school.stream().flatMap(pupil -> pupil.traces().stream()).toList();
        var model = new ForgettingModel(
                RateFit.of(traces.stream().map(trace -> trace.answers).toList()));
        traces.forEach(trace -> trace.believe(model));
        return model;
    }

    /** @param pace how long this pupil remembers, as a factor */
    private record Pupil(double pace, List<Trace> traces) {

        void takeQuiz(ForgettingModel model, int day, SplittableRandom random) {
            for (int n = 0; n < PASSAGES_A_WEEK; n++) {
                var trace = new Trace(MEDIAN_TIME * pace * Math.exp(.7 * random.nextGaussian()), day - 1.0);
                trace.answer(model, day, random);
                traces.add(trace);
            }
        }

        int review(ForgettingModel model, int day, SplittableRandom random) {
            var due = traces.stream()
                    .filter(trace -> model.recalled(trace.believed, day) < ForgettingModel.KEPT)
                    .sorted(Comparator.comparingDouble(
                            (Trace trace) -> -model.gain(trace.believed, day, day + HORIZON)))
                    .limit(MOST_A_DAY)
                    .toList();
            due.forEach(trace -> trace.answer(model, day, random));
            return due.size();
        }
    }

    private static double mean(Stream<Double> shares) {
        return shares.mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
