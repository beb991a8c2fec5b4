package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.OnH2;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an answer and the step to the next question ask of the database: both happen a hundred times a second. */
@OnH2
class AnswerStatementsTest {

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    Queries queries;

    @Autowired
    School school;

    /** With the look whether somebody is signed in still, one for each request, these are twelve. */
    @Test
    void anAnswerAndTheNextQuestionAskForTenStatements() {
        var student = school.student();
        school.classOf(school.teacher(), student);
        var topics = course.topics().stream().map(Topic::id).toList();
        var id = attempts.start(student, QuizRequest.ofLength(topics, 12));
        attempts.answer(student, id, 1, right(student, id));
        attempts.next(student, id);

        var response = right(student, id);
        assertThat(queries.of(() -> attempts.answer(student, id, 2, response))).isLessThanOrEqualTo(5);
        assertThat(queries.of(() -> attempts.next(student, id))).isLessThanOrEqualTo(5);
    }

    private Response right(Actor student, UUID id) {
        return DemoAnswers.right(
                ((AttemptState.Asking) attempts.state(student, id)).asked().question());
    }
}
