package org.casebook.attempt.ui;

import com.vaadin.flow.component.ComponentUtil;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;
import org.casebook.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins quizzes whose first question is the one that a test wants, whatever the engine would have chosen. */
record Asks(Course course, Attempts attempts, JdbcClient database) {

    /** An attempt of the given length that asks the question first, its parts last to first, for right or wrong. */
    UUID first(Actor student, Question question, int length) {
        var attempt = attempts.start(
                student,
                QuizRequest.ofLength(course.topics().stream().map(Topic::id).toList(), length));
        var order = IntStream.range(0, parts(question))
                .mapToObj(place -> String.valueOf(parts(question) - 1 - place))
                .collect(Collectors.joining(" "));
        database.sql("""
                        update attempt_item
                        set part_order = :order, steps = null, full_score = 1, question_version_id =
                            (select id from question_version where question_id = :question and retired_at is null)
                        where attempt_id = :attempt
                        """)
                .param("order", order)
                .param("question", question.id())
                .param("attempt", attempt)
                .update();
        return attempt;
    }

    /** The same for partial credit. */
    UUID inSteps(Actor student, Question question, int length) {
        var attempt = first(student, question, length);
        database.sql("update attempt_item set steps = :steps, full_score = :full where attempt_id = :attempt")
                .param("steps", String.join(" ", Collections.nCopies(question.fullPoints(), "0.0")))
                .param("full", question.fullPoints())
                .param("attempt", attempt)
                .update();
        return attempt;
    }

    private static int parts(Question question) {
        return switch (question) {
            case SingleChoice choice -> choice.options().size();
            case MultipleChoice choice -> choice.options().size();
            case TrueFalse judgement -> judgement.reasons().size();
            case Ordering ordering -> ordering.items().size();
            case Matching matching -> matching.rights().size();
            case Numeric _, ShortText _, Claims _, Evidence _ -> 0;
        };
    }

    /** One question of the kind. */
    Question ofKind(Class<? extends Question> kind) {
        return course.questions().stream().filter(kind::isInstance).findFirst().orElseThrow();
    }

    static List<Class<? extends Question>> kinds() {
        return List.of(
                SingleChoice.class,
                MultipleChoice.class,
                TrueFalse.class,
                Numeric.class,
                Ordering.class,
                Matching.class,
                ShortText.class);
    }

    /** Gives an answer in its written form, as the browser does when 'Answer' is pressed. */
    static void give(AnswerField field, String written) {
        ComponentUtil.fireEvent(field, new AnswerField.Answered(field, true, written));
    }
}
