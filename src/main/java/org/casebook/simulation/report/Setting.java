package org.casebook.simulation.report;

import java.util.List;
import java.util.OptionalDouble;
import org.casebook.adaptive.Ease;
import org.casebook.adaptive.FixedLength;
import org.casebook.adaptive.PosteriorCutRule;
import org.casebook.adaptive.StoppingRule;
import org.casebook.simulation.Draws;
import org.casebook.simulation.ItemBank;
import org.casebook.simulation.MeasuredFigures;
import org.casebook.simulation.PracticeTrial;
import org.casebook.simulation.Simulation;
import org.casebook.simulation.SimulationPlan;
import org.casebook.simulation.SimulationResults;
import org.casebook.simulation.Student;

/** A seed's bank and students, as the table has them: 4 topics × 50 items, topics correlated .6, 2,000 students. */
record Setting(long seed, ItemBank bank, List<Student> students, int threads) {

    static final int TOPICS = 4;
    static final double CORRELATION = .6;

    private static final int PER_TOPIC = 50;
    private static final int STUDENTS = 2_000;
    private static final double RATE = .04;
    static final double MARGIN = .5;
    private static final int MOST = 100;

    static Setting of(long seed, int threads) {
        return new Setting(
                seed,
                Draws.bank(TOPICS, PER_TOPIC, seed),
                Draws.students(STUDENTS, TOPICS, CORRELATION, seed),
                threads);
    }

    /** A run and what it came to. */
    record Run(MeasuredFigures figures, SimulationResults outcome) {}

    Run fixed(int length, boolean balanced) {
        return run(new FixedLength(length), balanced, OptionalDouble.empty());
    }

    Run exposed(int length, double highest) {
        return run(new FixedLength(length), true, OptionalDouble.of(highest));
    }

    Run mastery() {
        return run(PosteriorCutRule.ofRate(new double[TOPICS], RATE, MARGIN, MOST), false, OptionalDouble.empty());
    }

    /** @param shift what was added to their abilities since four earlier quizzes; 0 for newcomers' first */
    PracticeTrial practice(List<Student> students, double shift, Ease ease) {
        return shift == 0
                ? PracticeTrial.ofNewcomers(bank, students, ease, CORRELATION, seed, threads)
                : PracticeTrial.ofChanged(bank, students, shift, ease, CORRELATION, seed, threads);
    }

    private Run run(StoppingRule stopping, boolean balanced, OptionalDouble exposure) {
        var plan = new SimulationPlan(stopping, balanced, exposure, CORRELATION, seed);
        var outcome = new Simulation(plan, bank, threads).run(students, _ -> {});
        return new Run(MeasuredFigures.of(bank, students, outcome), outcome);
    }
}
