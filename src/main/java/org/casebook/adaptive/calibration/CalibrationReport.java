package org.casebook.adaptive.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a calibration came to.
 *
 * @param items in the order of those that were calibrated
 * @param populationMeans the mean ability of the students on each topic, on the experts' scale
 * @param rounds how many turns it took
 */
public record CalibrationReport(List<CalibratedItem> items, double[] populationMeans, int rounds) {

    public CalibrationReport {
        items = List.copyOf(items);
        populationMeans = populationMeans.clone();
    }

    @Override
    public double[] populationMeans() {
        return populationMeans.clone();
    }

    /** The items whose difficulty moved by more than so much, the furthest first. */
    public List<CalibratedItem> moved(double moreThan) {
        return items.stream()
                .filter(item -> Math.abs(item.moved()) > moreThan)
                .sorted(Comparator.comparingDouble(item -> -Math.abs(item.moved())))
                .toList();
    }

    /** The items whose key may be wrong. */
    public List<CalibratedItem> suspectedWrongKeys() {
        return items.stream()
                .filter(item -> item.statistics().suspectsWrongKey())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalibrationReport that
                && items.equals(that.items)
                && Arrays.equals(populationMeans, that.populationMeans)
                && rounds == that.rounds;
    }

    @Override
    public int hashCode() {
        return 31 * items.hashCode() + Arrays.hashCode(populationMeans);
    }

    @Override
    public String toString() {
        return "CalibrationReport[" + items.size() + " items, populationMeans=" + Arrays.toString(populationMeans)
                + ", rounds=" + rounds + "]";
    }
}
