package org.casebook.course.quality;

import java.util.List;
import java.util.stream.Stream;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/**
 * A text of which a student has to find out whether it is right: a statement to judge, or an option.
 *
 * @param right whether it is true, or belongs to the key
 * @param chance how likely that is for somebody who knows nothing but how many right ones its question has
 */
record Judged(Question question, String text, boolean right, double chance) {

    /** All there are among the questions. */
    static List<Judged> of(List<Question> questions) {
        return questions.stream()
                .flatMap(question -> Stream.concat(statement(question), options(question)))
                .toList();
    }

    /** The options alone. */
    static Stream<Judged> options(Question question) {
        if (!(question instanceof SingleChoice
                || question instanceof MultipleChoice
                || question instanceof TrueFalse)) {
            return Stream.of();
        }
        double share = question.options().stream().filter(Option::correct).count()
                / (double) question.options().size();
        return question.options().stream()
                .map(option -> new Judged(question, Wording.plain(option.text()), option.correct(), share));
    }

    private static Stream<Judged> statement(Question question) {
        return question instanceof TrueFalse judgement
                ? Stream.of(new Judged(question, QuestionTexts.stem(question), judgement.answer(), 0.5))
                : Stream.of();
    }
}
