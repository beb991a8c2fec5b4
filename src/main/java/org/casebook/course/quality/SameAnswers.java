package org.casebook.course.quality;

import java.util.List;
import org.casebook.course.Problem;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;

/** Of two questions with the same number or word to type, one would give the other away. */
final class SameAnswers implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
        return Meeting.where(course.questions(), SameAnswers::same).stream()
                .map(pair -> course.at(pair.second())
                        .problem("the answer is that of '" + pair.first().id() + "'; name it under 'enemies'"))
                .toList();
    }

    private static boolean same(Question first, Question second) {
        if (first instanceof Numeric one && second instanceof Numeric other) {
            // Between topics, the same number is a coincidence rather than the same fact.
            return one.topic().equals(other.topic())
                    && one.answer().compareTo(other.answer()) == 0
                    && one.unit().equals(other.unit());
        }
        return first instanceof ShortText one
                && second instanceof ShortText other
                && (one.accepts(other.accepted().getFirst())
                        || other.accepts(one.accepted().getFirst()));
    }
}
