package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casebook.course.draft.Entry;
import org.casebook.course.exchange.ForeignText.Format;

/** The options of a foreign question as ours, which are right or wrong. */
record ForeignChoices(ConversionRemarks remarks) {

    /**
     * Plain options without feedback. Of several right ones each gives its share of the marks, which a wrong one takes
     * away.
     *
     * @param right the places of those that are right, from 0
     */
    static List<ForeignAnswer> answers(List<String> options, Set<Integer> right) {
        boolean single = right.size() < 2;
        double share = single ? ForeignDraft.ALL : ForeignDraft.ALL / right.size();
        var answers = new ArrayList<ForeignAnswer>();
        for (int place = 0; place < options.size(); place++) {
            answers.add(new ForeignAnswer(
                    new ForeignText(options.get(place), Format.PLAIN),
                    right.contains(place) ? share : single ? 0 : -share,
                    ForeignText.NONE));
        }
        return answers;
    }

    /** The options, of which either one is right or several together. */
    List<Entry> options(boolean single, List<ForeignAnswer> answers) {
        var options = new ArrayList<Entry>();
        for (var answer : answers) {
            if (answer.text().isEmpty() && answer.feedback().isEmpty()) {
                remarks.say("An empty option is left out.");
                continue;
            }
            boolean correct = single ? ForeignDraft.isAll(answer.percent()) : answer.percent() > 0;
            var text = answer.text().markdown(remarks);
            if (single && !correct && answer.percent() > 0) {
                remarks.say("'" + ConversionRemarks.brief(text) + "' gave " + ForeignDraft.percent(answer.percent())
                        + " of the marks; here it counts as wrong.");
            }
            options.add(
                    Entry.option(text, correct, correct ? "" : answer.feedback().markdown(remarks)));
            if (correct) {
                remarks.explainRight(answer.feedback());
            }
        }
        if (single) {
            number(options.stream().filter(Entry::isCorrect).count());
            if (answers.stream().anyMatch(answer -> answer.percent() < 0)) {
                remarks.say("Marks taken away for wrong options are left out.");
            }
        } else {
            weights(answers);
        }
        return options;
    }

    private void number(long right) {
        if (right == 0) {
            remarks.say("No option gives all of the marks, so that none is marked as right.");
        } else if (right > 1) {
            remarks.say((right == 2 ? "Two" : Long.toString(right)) + " options are right, where one should be.");
        }
    }

    /** Ours: every right option counts alike, and a wrong one takes as much away. */
    private void weights(List<ForeignAnswer> answers) {
        double share = ForeignDraft.ALL
                / answers.stream().filter(answer -> answer.percent() > 0).count();
        boolean alike = answers.stream()
                .allMatch(answer ->
                        Math.abs(answer.percent() - (answer.percent() > 0 ? share : -share)) < ForeignDraft.ROUNDING);
        if (!alike) {
            remarks.say("The marks of its options are left out: here each right option counts alike,"
                    + " and each wrong one takes as much away.");
        }
    }
}
