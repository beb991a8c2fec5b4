package org.casebook.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.WhyThisQuestion;
import org.casebook.course.Course;
import org.casebook.course.question.Head;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions without reasons, as students and teachers see them: no heading stands above nothing. */
class PlainQuestionTest extends ViewTest {

    @Autowired
    Course course;

    private SingleChoice choice;
    private TrueFalse verdict;

    @BeforeEach
    void setUp() {
        var first = course.questions().getFirst().head();
        var head = new Head("own", first.topic(), 3, Head.Level.RECALL, first.passage(), "Which is it?", "", List.of());
        choice = new SingleChoice(head, List.of(new Option("One", true, null), new Option("Two", false, null)));
        verdict = new TrueFalse(head, true, "", List.of());
        signIn(school.teacher());
        open("questions");
    }

    @Test
    void feedbackSaysWhatIsRightAndWhereToReadOn() {
        assertThat(feedback(choice, new Response.Chosen(1)))
                .contains("Not right")
                .contains("One ✓ The right answer")
                .contains("Read it in the lesson:")
                .doesNotContain("Why Read");
        assertThat(feedback(choice, new Response.Chosen(0))).contains("Right").doesNotContain("The right answer");
        assertThat(feedback(verdict, new Response.Judged(false)))
                .contains("True ✓ The right answer")
                .contains("Not right Read it");
    }

    @Test
    void aVerdictAloneIsAnAnswer() {
        var field = new AnswerField(asked(verdict));
        assertThat(field.whatIsMissing()).isEqualTo("Choose true or false.");
        assertThat(field.read("")).isEmpty();
        assertThat(find(FieldSet.class, field).all()).hasSize(1);
        assertThat(field.read("true")).contains(new Response.Judged(true));

        field.tell(new Response.Judged(false), verdict.score(new Response.Judged(false)));

        assertThat(inputs(field))
                .extracting(input -> input.getProperty("checked", false))
                .containsExactly(false, true);
        assertThat(AidsBarTest.readAloud(new OpenQuestion(asked(verdict))))
                .containsExactly("Is this true or false?", "Which is it?", "This statement is", "True", "False");
    }

    private static Stream<Element> inputs(AnswerField field) {
        return AnsweringTest.descendants(field.getElement())
                .filter(element -> element.getTag().equals("input"));
    }

    private String feedback(Question question, Response response) {
        var field = new AnswerField(asked(question));
        field.tell(response, question.score(response));
        return text(field) + " " + text(new FeedbackView(course, asked(question), response, question.score(response)));
    }

    private static Asked asked(Question question) {
        var order = IntStream.range(0, question.shuffled()).boxed().toList();
        var why = new WhyThisQuestion(question.topic(), 0, 1, 0.5, false, WhyThisQuestion.Aim.TELLS_MOST);
        return new Asked(1, question, order, why);
    }
}
