package org.casebook.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.ExposureControl;
import org.casebook.adaptive.Selector;

/**
 * Gives every student their attempts. Students sit in waves, and a wave in chunks that threads share; prices move
 * between waves, and each student has generators of his own. So the outcome depends on the seed alone, not on the
 * threads.
 */
public final class Simulation {

    private static final int CHUNK = 16;
    private static final int WAVE = 1024;
    private static final int CONTROLLED_WAVE = 64;

    /** With exposure control, items within 3 % of the best are chosen among by chance. */
    private static final double SPREAD = .03;

    private static final int REHEARSED = 4096;
    private static final double REHEARSAL_STEP = .016;
    private static final double STEP = .002;

    /** Draws of later attempts lie beyond those of every student's first. */
    private static final long LATER = 1L << 32;

    private final SimulationPlan plan;
    private final ItemBank bank;
    private final int threads;
    private final Selector selector;
    private final List<Candidate> free;

    /** @param threads how many work at once, 1 or more */
    public Simulation(SimulationPlan plan, ItemBank bank, int threads) {
        this.plan = plan;
        this.bank = bank;
        this.threads = threads;
        this.selector = new Selector(plan.exposure().isPresent() ? SPREAD : 0);
        this.free = bank.items().stream().map(Candidate::fresh).toList();
    }

    /**
     * @param students each one's attempts together, in their order
     * @param progress is told now and then how many attempts there were
     */
    public SimulationResults run(List<Student> students, IntConsumer progress) {
        try (var workers = Executors.newFixedThreadPool(threads)) {
            if (plan.exposure().isEmpty()) {
                return uncontrolled(people(students), workers, progress);
            }
            var control = rehearsed(plan.exposure().getAsDouble(), workers);
            int wave = Math.clamp(students.size() / 20, 1, CONTROLLED_WAVE);
            int most = (int) Math.floor(plan.exposure().getAsDouble() * students.size());
            var people = people(students);
            var outcome = new SimulationResults(bank.items().size());
            for (int from = 0; from < people.size(); from += wave) {
                var part =
                        wave(people, from, wave, Draws.Stream.ANSWERS, control, left(outcome.shown(), most), workers);
                control = control.after(part.shown(), part.attempts().size(), STEP);
                outcome.add(part);
                progress.accept(outcome.attempts().size());
            }
            return outcome;
        }
    }

    /** The attempts of each student. */
    private static List<List<Student>> people(List<Student> students) {
        var people = new ArrayList<List<Student>>();
        for (var student : students) {
            if (student.attempt() == 1) {
                people.add(new ArrayList<>());
            }
            people.getLast().add(student);
        }
        return people;
    }

    private SimulationResults uncontrolled(List<List<Student>> people, ExecutorService workers, IntConsumer progress) {
        var outcome = new SimulationResults(bank.items().size());
        var control = ExposureControl.free(bank.items().size(), 1);
        var unlimited = left(outcome.shown(), Integer.MAX_VALUE);
        for (int from = 0; from < people.size(); from += WAVE) {
            outcome.add(wave(people, from, WAVE, Draws.Stream.ANSWERS, control, unlimited, workers));
            progress.accept(outcome.attempts().size());
        }
        return outcome;
    }

    /** Prices found with students of the prior's population, so that the first real ones already meet fair ones. */
    private ExposureControl rehearsed(double highest, ExecutorService workers) {
        var control = ExposureControl.free(bank.items().size(), highest);
        var people = people(Draws.students(REHEARSED, bank.topics().size(), plan.correlation(), ~plan.seed()));
        var unlimited = left(new int[bank.items().size()], REHEARSED);
        for (int from = 0; from < REHEARSED; from += CONTROLLED_WAVE) {
            double step = Math.max(STEP, REHEARSAL_STEP * (REHEARSED - from) / REHEARSED);
            var part = wave(people, from, CONTROLLED_WAVE, Draws.Stream.REHEARSAL, control, unlimited, workers);
            control = control.after(part.shown(), part.attempts().size(), step);
        }
        return control;
    }

    /** How many more attempts may show each item. */
    private static int[] left(int[] shown, int most) {
        return IntStream.of(shown).map(count -> most - count).toArray();
    }

    private SimulationResults wave(
            List<List<Student>> people,
            int from,
            int size,
            Draws.Stream stream,
            ExposureControl control,
            int[] left,
            ExecutorService workers) {
        int to = Math.min(people.size(), from + size);
        var candidates = IntStream.range(0, free.size())
                .mapToObj(place -> free.get(place).at(control.price(place)))
                .toList();
        var tasks = new ArrayList<Callable<SimulationResults>>();
        int attempts = 0;
        for (int start = from; start < to; start += CHUNK) {
            int first = start;
            int last = Math.min(to, start + CHUNK);
            int before = attempts;
            tasks.add(() -> chunk(people, first, last, before, stream, candidates, left));
            attempts +=
                    people.subList(first, last).stream().mapToInt(List::size).sum();
        }
        var outcome = new SimulationResults(free.size());
        try {
            for (var chunk : workers.invokeAll(tasks)) {
                outcome.add(chunk.get());
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a simulated attempt failed", failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interruption);
        }
        return outcome;
    }

    /** @param before how many attempts of the wave come before this chunk's */
    private SimulationResults chunk(
            List<List<Student>> people,
            int from,
            int to,
            int before,
            Draws.Stream stream,
            List<Candidate> candidates,
            int[] left) {
        var outcome = new SimulationResults(candidates.size());
        var examiner = new Examiner(plan, bank, selector);
        int place = before;
        for (int number = from; number < to; number++) {
            examiner.forget();
            for (var student : people.get(number)) {
                sit(student, number, new Examiner.Offer(candidates, withheld(left, place)), stream, examiner, outcome);
                place++;
            }
        }
        return outcome;
    }

    private void sit(
            Student student,
            int number,
            Examiner.Offer offer,
            Draws.Stream stream,
            Examiner examiner,
            SimulationResults outcome) {
        long draw = number + LATER * (student.attempt() - 1);
        var answers = Draws.generator(plan.seed(), stream, draw);
        var choices = Draws.generator(plan.seed(), Draws.Stream.CHOICES, draw);
        long begun = System.nanoTime();
        var attempt = examiner.examine(
                student, offer, answers, choices, (count, belief) -> outcome.follow(student, count, belief));
        outcome.add(attempt, System.nanoTime() - begun);
    }

    private static List<Integer> withheld(int[] left, int place) {
        return IntStream.range(0, left.length)
                .filter(item -> place >= left[item])
                .boxed()
                .toList();
    }
}
