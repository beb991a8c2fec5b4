package org.casebook.adaptive.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casebook.adaptive.Item;
import org.junit.jupiter.api.Test;

class CalibrationReportTest {

    private static final double[] MEANS = {.25};

    private static CalibratedItem moved(String id, double by) {
        var expert = Item.onTopic(id, 0, 1, 1, 1, 0);
        var statistics = new FitStatistics(50, .5, 1, 1, .4, 0);
        return new CalibratedItem(expert, expert.with(1, 1 + by), .1, .1, statistics);
    }

    private static CalibrationReport report(double... moves) {
        var items = new ArrayList<CalibratedItem>();
        for (double by : moves) {
            items.add(moved("by " + by, by));
        }
        return new CalibrationReport(items, MEANS, 7);
    }

    @Test
    void theFurthestMovedComeFirstAndThoseThatHardlyMovedNotAtAll() {
        var report = report(.5, -.125, 0, -2, .75);

        assertThat(report.moved(.25)).extracting(CalibratedItem::moved).containsExactly(-2.0, .75, .5);
        assertThat(report.moved(.75)).as("by more than").hasSize(1);
        assertThat(report.moved(0)).hasSize(4);
        assertThat(report.moved(3)).isEmpty();
    }

    @Test
    void reportsAreEqualIfAllTheySayIs() {
        assertThat(report(.5)).isEqualTo(report(.5)).hasSameHashCodeAs(report(.5));
        assertThat(report(.5)).isNotEqualTo(report(.4)).isNotEqualTo("a report");
        assertThat(report(.5)).isNotEqualTo(new CalibrationReport(List.of(moved("by 0.5", .5)), MEANS, 8));
        assertThat(report(.5)).isNotEqualTo(new CalibrationReport(List.of(moved("by 0.5", .5)), new double[1], 7));
    }

    @Test
    void whatIsReportedCannotBeChanged() {
        var means = MEANS.clone();
        var report = new CalibrationReport(List.of(), means, 1);
        means[0] = 9;
        report.populationMeans()[0] = 9;

        assertThat(report.populationMeans()).containsExactly(MEANS);
    }

    @Test
    void aReportTellsWhatItCameTo() {
        assertThat(report(.5, 1)).hasToString("CalibrationReport[2 items, populationMeans=[0.25], rounds=7]");
    }
}
