package org.casebook.simulation.report;

import java.util.function.Consumer;
import org.casebook.simulation.Bounds;
import org.casebook.simulation.CalibrationTrial;
import org.casebook.simulation.ExactPosterior;
import org.casebook.simulation.GrowthTrial;
import org.casebook.simulation.Verdicts;

/**
 * Everything that is measured with one seed's bank and students.
 *
 * @param draws from each exact posterior
 * @param compared how many sittings are held against it
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

    /** Takes a figure. */
    interface Recorder {
        void put(String name, double value);
    }

    /**
     * What can be drawn.
     *
     * @param longest sittings of the greatest length
     * @param free sittings without exposure control
     * @param controlled sittings with it
     */
    record Drawable(Setting.Run longest, Setting.Run free, Setting.Run controlled, CalibrationTrial calibration) {}

    Drawable run() {
        progress.accept("sittings");
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
