package org.casebook.simulation.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.casebook.adaptive.AbilityChange;
import org.casebook.adaptive.Ease;
import org.casebook.simulation.Bounds;
import org.casebook.simulation.CalibrationTrial;
import org.casebook.simulation.ExactPosterior;
import org.casebook.simulation.FollowingTrial;
import org.casebook.simulation.GrowthTrial;
import org.casebook.simulation.PracticeTrial;
import org.casebook.simulation.SecureTrial;
import org.casebook.simulation.Student;
import org.casebook.simulation.Verdicts;

/**
 * Everything that is measured with one seed's bank and students.
 *
 * @param draws from each exact posterior
 * @param compared how many attempts are held against it
 * @param progress is told what is being measured
 * @param record takes the figures
 */
record SeedTrials(Setting setting, int draws, int compared, Consumer<String> progress, Recorder record) {

    static final int LENGTH = 20;
    static final int LONGEST = 40;

    private static final int PER_TOPIC = LENGTH / Setting.TOPICS;
    private static final double EXPOSURE = .3;
    private static final double EXPERT_ERROR = .5;
    private static final int CALIBRATING = 500;
    private static final int GROWING = 1_000;

    static final List<Integer> FOLLOWED_AFTER = List.of(7, 30, 120);

    /** The ability of students with a bad history, and the share of items from which a topic is secure. */
    private static final double POOR_HISTORY = -.5;

    private static final double SECURE = .8;

    static final List<Double> PRACTISING = List.of(-1.0, 0.0, 1.0, 1.5);
    private static final int PRACTISED = 500;
    private static final double CHANGED = 1.5;

    /** Takes a figure. */
    interface Recorder {
        void put(String name, double value);
    }

    /**
     * What can be drawn.
     *
     * @param longest attempts of the greatest length
     * @param free attempts without exposure control
     * @param controlled attempts with it
     */
    record Drawable(Setting.Run longest, Setting.Run free, Setting.Run controlled, CalibrationTrial calibration) {}

    Drawable run() {
        progress.accept("attempts");
        record.put("rmse12", setting.fixed(12, false).figures().rmse());
        var twenty = setting.fixed(LENGTH, true);
        record.put("rmse20", twenty.figures().rmse());
        record.put("ratio", twenty.figures().rmse() / twenty.figures().rootVariance());
        record.put("coverage", twenty.figures().coverage());
        record.put("bias", twenty.figures().bias());
        record.put("efficiency", twenty.figures().efficiency());
        record.put("hindsight", Bounds.efficiency(setting.bank(), setting.students(), twenty.outcome(), PER_TOPIC));
        var forty = setting.fixed(LONGEST, true);
        record.put("rmse40", forty.figures().rmse());
        progress.accept("exposure");
        var controlled = setting.exposed(LENGTH, EXPOSURE);
        record.put("exposure", controlled.figures().highestExposure());
        record.put("controlled", controlled.figures().rmse());
        progress.accept("mastery");
        var mastery = setting.mastery();
        var verdicts = Verdicts.of(setting.students(), mastery.outcome(), 0, Setting.MARGIN);
        record.put("items", mastery.figures().meanItems());
        record.put("wrong", verdicts.beyond());
        record.put("wrongAll", verdicts.all());
        progress.accept("exact posterior");
        var exact = ExactPosterior.compare(setting.bank(), twenty.outcome(), compared, Setting.CORRELATION, draws);
        record.put("meanOff", exact.meanOff());
        record.put("sdOff", exact.sdOff());
        progress.accept("growth");
        growth();
        progress.accept("following");
        following();
        progress.accept("practice");
        practice();
        progress.accept("calibration");
        var calibration = calibration(EXPERT_ERROR);
        record.put("correlation", calibration.calibrated().correlation());
        record.put("difficulty", calibration.calibrated().rmse());
        record.put("expertCorrelation", calibration.expert().correlation());
        record.put("expertDifficulty", calibration.expert().rmse());
        record.put("difficultyExact", calibration(0).calibrated().rmse());
        return new Drawable(forty, twenty, controlled, calibration);
    }

    private void growth() {
        var students = setting.students().subList(0, GROWING);
        var up = GrowthTrial.run(setting.bank(), students, Setting.CORRELATION, LENGTH, 12, 1);
        record.put("followed", up.followed());
        record.put("held", up.held());
        var still = GrowthTrial.run(setting.bank(), students, Setting.CORRELATION, LENGTH, 12, 0);
        record.put("followedStill", still.followed());
        record.put("heldStill", still.held());
    }

    private void following() {
        var students = setting.students().subList(0, GROWING);
        var trial = new FollowingTrial(setting.bank(), Setting.CORRELATION, setting.seed(), setting.threads());
        for (int days : FOLLOWED_AFTER) {
            for (var shift : FollowingTrial.Shift.values()) {
                var name = shift + " " + days;
                var held = trial.follow(students, shift, days, AbilityChange.NONE);
                var followed = trial.follow(students, shift, days, AbilityChange.USUAL);
                record.put("held " + name, held.rmse());
                record.put("held coverage " + name, held.coverage());
                record.put("followed " + name, followed.rmse());
                record.put("followed coverage " + name, followed.coverage());
            }
        }
        record.put(
                "secure",
                SecureTrial.run(
                        setting.bank(), POOR_HISTORY, SECURE, Setting.CORRELATION, setting.seed(), setting.threads()));
    }

    private void practice() {
        for (double ability : PRACTISING) {
            var students = IntStream.range(0, PRACTISED)
                    .mapToObj(number -> new Student(
                            "p" + number,
                            DoubleStream.generate(() -> ability)
                                    .limit(Setting.TOPICS)
                                    .toArray()))
                    .toList();
            put("newcomers " + ability, setting.practice(students, 0, Ease.BALANCED));
            put("risen " + ability, setting.practice(students, CHANGED, Ease.BALANCED));
            put("fallen " + ability, setting.practice(students, -CHANGED, Ease.BALANCED));
        }
        for (var ease : List.of(Ease.QUICKEST, Ease.BALANCED, Ease.EASIER)) {
            put("practice " + ease.target(), setting.practice(setting.students(), 0, ease));
        }
    }

    private void put(String name, PracticeTrial trial) {
        record.put("right " + name, trial.right());
        record.put("misses " + name, trial.longestMisses());
        record.put("rmse " + name, trial.rmse());
    }

    private CalibrationTrial calibration(double expertError) {
        return CalibrationTrial.run(
                setting.bank(),
                setting.students().subList(0, CALIBRATING),
                LENGTH,
                Setting.CORRELATION,
                expertError,
                setting.seed());
    }
}
