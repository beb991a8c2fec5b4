package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a foreign question has of its kind's own. */
sealed interface ForeignBody {

    /**
     * An answer that is offered or foreseen.
     *
     * @param percent of the marks that it gives, 100 for all
     */
    record Answer(ForeignText text, double percent, ForeignText feedback) {}

    /** Options; either one is right, or several together. */
    record Choices(boolean single, List<Answer> answers) implements ForeignBody {

        /**
         * Plain options without feedback. Of several right ones each gives its share of the marks, which a wrong one
         * takes away.
         *
         * @param right the places of those that are right, from 0
         */
        static Choices of(List<String> options, Set<Integer> right) {
            boolean single = right.size() < 2;
            double share = single ? ForeignDraft.ALL : ForeignDraft.ALL / right.size();
            var answers = new ArrayList<Answer>();
            for (int place = 0; place < options.size(); place++) {
                answers.add(new Answer(
                        new ForeignText(options.get(place), ForeignText.Format.PLAIN),
                        right.contains(place) ? share : single ? 0 : -share,
                        ForeignText.NONE));
            }
            return new Choices(single, answers);
        }
    }

    /** A statement; the feedback is what those hear who judge it so. */
    record Judgement(boolean answer, ForeignText feedbackToTrue, ForeignText feedbackToFalse) implements ForeignBody {}

    /** Numbers that are right, or nearly, or wrong; as they are written, each with its tolerance. */
    record Numbers(List<NumberAnswer> answers, String unit) implements ForeignBody {}

    /** A number, a range (low..high), or an empty text for any other number; the tolerance may be empty. */
    record NumberAnswer(String value, String tolerance, double percent, ForeignText feedback) {}

    /** Words that are right, or nearly, or wrong. */
    record Words(List<Answer> answers) implements ForeignBody {}

    /** Left and right sides; one without a left side belongs to nothing. Right sides are plain text. */
    record Pairs(List<Pair> pairs) implements ForeignBody {}

    /** A left side and its right side. */
    record Pair(ForeignText left, String right) {}

    /** Items in their right order, each with what is said of it. */
    record Order(List<Answer> items) implements ForeignBody {}
}
