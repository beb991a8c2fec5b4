package org.casebook.course.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Any number of right options among several; right when exactly those are chosen. */
public record MultipleChoice(Head head, List<Option> options) implements Question {

    public MultipleChoice {
        options = List.copyOf(options);
    }

    /** One over the number of non-empty sets of options. */
    @Override
    public double guessing() {
        return 1.0 / ((1L << options.size()) - 1);
    }

    /** One for each option of the key. */
    @Override
    public int fullPoints() {
        return (int) options.stream().filter(Option::correct).count();
    }

    /** A wrong choice takes a point away, so that choosing everything gains nothing. */
    private int points(Set<Integer> chosen) {
        int sum = 0;
        for (int place : chosen) {
            sum += options.get(place).correct() ? 1 : -1;
        }
        return Math.max(0, sum);
    }

    /** Remarks on what was chosen and on what should have been; a wrong option left alone needs none. */
    @Override
    public Score scoreAttempt(Response response) {
        var chosen = Responses.as(Response.ChosenSet.class, response).options();
        chosen.forEach(place -> Responses.requirePlace(place, options.size()));
        var remarks = new ArrayList<Score.Remark>();
        for (int place = 0; place < options.size(); place++) {
            var option = options.get(place);
            boolean taken = chosen.contains(place);
            if (taken || option.correct()) {
                var text = taken ? option.reason() : "This belongs to the answer too, and was not chosen.";
                remarks.add(new Score.Remark(option.text(), taken == option.correct(), text));
            }
        }
        boolean correct = remarks.stream().allMatch(Score.Remark::right);
        return new Score(correct, remarks, points(chosen), fullPoints());
    }
}
