package org.casebook.course.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a choice of several is marked. */
final class SeveralOptions {

    private SeveralOptions() {}

    /** One over the number of non-empty sets of options. */
    static double guessing(List<Option> options) {
        return 1.0 / ((1L << options.size()) - 1);
    }

    /** How many belong to the key. */
    static int right(List<Option> options) {
        return (int) options.stream().filter(Option::correct).count();
    }

    /**
     * Remarks on what was chosen and on what should have been; a wrong option left alone needs none.
     *
     * @param missed what is said of an option that belongs to the key and was not chosen
     */
    static Score score(List<Option> options, Set<Integer> chosen, String missed) {
        chosen.forEach(place -> Responses.requirePlace(place, options.size()));
        var remarks = new ArrayList<Score.Remark>();
        for (int place = 0; place < options.size(); place++) {
            var option = options.get(place);
            boolean taken = chosen.contains(place);
            if (taken || option.correct()) {
                var text = taken ? option.reason() : missed;
                remarks.add(new Score.Remark(option.text(), taken == option.correct(), text));
            }
        }
        boolean correct = remarks.stream().allMatch(Score.Remark::right);
        return new Score(correct, remarks, points(options, chosen), right(options));
    }

    /** A wrong choice takes a point away, so that choosing everything gains nothing. */
    private static int points(List<Option> options, Set<Integer> chosen) {
        int sum = 0;
        for (int place : chosen) {
            sum += options.get(place).correct() ? 1 : -1;
        }
        return Math.max(0, sum);
    }
}
