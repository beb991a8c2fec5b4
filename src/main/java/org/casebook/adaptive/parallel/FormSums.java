package org.casebook.adaptive.parallel;

import java.util.List;

/**
 * What forms are expected to earn and what they tell, for each of the abilities at which they are held against each other.
 *
 * @param points by form and ability
 * @param information by form and ability
 */
record FormSums(double[][] points, double[][] information) {

    static FormSums of(List<List<FormUnit>> forms) {
        int abilities = FormDifference.ABILITIES.size();
        var points = new double[forms.size()][abilities];
        var information = new double[forms.size()][abilities];
        for (int form = 0; form < forms.size(); form++) {
            for (var unit : forms.get(form)) {
                for (int at = 0; at < abilities; at++) {
                    points[form][at] += unit.points(FormDifference.ABILITIES.get(at));
                    information[form][at] += unit.information(FormDifference.ABILITIES.get(at));
                }
            }
        }
        return new FormSums(points, information);
    }

    /** One unit of a form for another. */
    void exchange(int form, Values out, Values in) {
        for (int at = 0; at < points[form].length; at++) {
            points[form][at] += in.points[at] - out.points[at];
            information[form][at] += in.information[at] - out.information[at];
        }
    }

    /** A unit's part, computed once. */
    record Values(double[] points, double[] information) {

        static Values of(FormUnit unit) {
            return new Values(
                    FormDifference.ABILITIES.stream().mapToDouble(unit::points).toArray(),
                    FormDifference.ABILITIES.stream()
                            .mapToDouble(unit::information)
                            .toArray());
        }
    }

    FormDifference difference() {
        double most = 0;
        double mostInformation = 0;
        for (int at = 0; at < FormDifference.ABILITIES.size(); at++) {
            most = Math.max(most, range(points, at));
            mostInformation = Math.max(mostInformation, range(information, at) / mean(information, at));
        }
        return new FormDifference(most, mostInformation);
    }

    /** The same as one number of which every part counts, so that steps show which don't touch the worst. */
    double apart(int length) {
        double worst = difference().weighed(length);
        double sum = 0;
        for (int at = 0; at < FormDifference.ABILITIES.size(); at++) {
            sum += square(range(points, at) / (ParallelForms.POINTS_TOLERANCE * length))
                    + square(range(information, at) / mean(information, at) / ParallelForms.INFORMATION_TOLERANCE);
        }
        return worst * worst + sum / FormDifference.ABILITIES.size();
    }

    private static double square(double value) {
        return value * value;
    }

    private static double range(double[][] sums, int at) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (var form : sums) {
            least = Math.min(least, form[at]);
            most = Math.max(most, form[at]);
        }
        return most - least;
    }

    private static double mean(double[][] sums, int at) {
        double sum = 0;
        for (var form : sums) {
            sum += form[at];
        }
        return sum / sums.length;
    }
}
