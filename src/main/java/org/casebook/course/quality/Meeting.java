package org.casebook.course.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.casebook.course.question.Question;

/** Two questions that one attempt may hold, since they aren't enemies. */
record Meeting(Question first, Question second) {

    /** All pairs of which something holds. */
    static List<Meeting> where(List<Question> questions, BiPredicate<Question, Question> holds) {
        var meetings = new ArrayList<Meeting>();
        for (int later = 1; later < questions.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                var first = questions.get(earlier);
                var second = questions.get(later);
                if (!first.head().enemies().contains(second.id()) && holds.test(first, second)) {
                    meetings.add(new Meeting(first, second));
                }
            }
        }
        return meetings;
    }
}
