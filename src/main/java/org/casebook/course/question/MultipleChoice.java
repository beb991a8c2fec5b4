package org.casebook.course.question;

import java.util.ArrayList;
import java.util.List;

/** Any number of right options among several; right when exactly those are chosen. */
public record MultipleChoice(Head head, List<Option> options) implements Question {

    public MultipleChoice {
        options = List.copyOf(options);
    }

    @Override
    public int shuffled() {
        return options.size();
    }

    /** One over the number of non-empty sets of options. */
    @Override
    public double guessing() {
        return 1.0 / ((1L << options.size()) - 1);
    }

    /** Remarks on what was chosen and on what should have been; a wrong option left alone needs none. */
    @Override
    public Marking mark(Response response) {
        var chosen = Responses.as(Response.ChosenSet.class, response).options();
        chosen.forEach(place -> Responses.requirePlace(place, options.size()));
        var remarks = new ArrayList<Marking.Remark>();
        for (int place = 0; place < options.size(); place++) {
            var option = options.get(place);
            boolean taken = chosen.contains(place);
            if (taken || option.correct()) {
                var text = taken ? OptionMarking.why(option) : "This belongs to the answer too, and was not chosen.";
                remarks.add(new Marking.Remark(option.text(), taken == option.correct(), text));
            }
        }
        return new Marking(remarks.stream().allMatch(Marking.Remark::right), remarks);
    }
}
