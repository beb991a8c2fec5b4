package org.casebook.adaptive.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.Choice;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.Posterior;
import org.casebook.adaptive.Selector;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one answer costs in the middle of an attempt of twenty: choosing among the whole bank and learning from the
 * answer. With {@code -prof gc} it shows that what is allocated doesn't grow with the bank.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnswerBenchmark {

    private static final int TOPICS = 4;
    private static final int ANSWERED = 10;

    @Param({"200", "800"})
    public int items;

    private final Selector selector = new Selector(0);
    private final Blueprint blueprint = Blueprint.even(TOPICS, Set.of(0, 1, 2, 3));
    private final int[] asked = {3, 3, 2, 2};
    private final SplittableRandom random = new SplittableRandom(1);

    private List<Candidate> candidates = List.of();
    private Posterior posterior = Posterior.startingAt(Ability.prior(TOPICS, .6));

    @Setup
    public void drawBank() {
        var draws = new Random(1);
        var drawn = new ArrayList<Candidate>();
        for (int i = 0; i < items; i++) {
            double a = Math.exp(.2 + .3 * draws.nextGaussian());
            drawn.add(Candidate.fresh(Item.onTopic("i" + i, i % TOPICS, TOPICS, a, draws.nextGaussian(), .2)));
        }
        for (int answer = 0; answer < ANSWERED; answer++) {
            posterior = posterior.after(drawn.removeLast().item(), draws.nextInt(2));
        }
        candidates = drawn;
    }

    @Benchmark
    public Choice select() {
        return selector.next(posterior.ability(), candidates, asked, blueprint, random)
                .orElseThrow();
    }

    @Benchmark
    public Posterior selectAndUpdate() {
        return posterior.after(select().item(), random.nextInt(2));
    }
}
