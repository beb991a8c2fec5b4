package org.casebook.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import org.casebook.assignment.Dial;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Choosing a quiz. */
class QuizViewTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    private Actor student;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
    }

    @Test
    void allTopicsAndTwelveQuestionsAreProposed() {
        navigate(QuizView.class);

        assertThat(topics().getValue()).isEqualTo(Set.copyOf(course.topics()));
        click("Start the quiz");

        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
        assertThat(attempts.open(student)).hasValueSatisfying(head -> {
            assertThat(head.topics()).containsExactlyElementsOf(topicIds());
            assertThat(head.maxItems()).isEqualTo(12);
            assertThat(head.untilSure()).isFalse();
        });
    }

    @Test
    void aTopicInTheAddressIsTheOnlyOneChosenAndAnUnknownOneIsIgnored() {
        var topic = course.topics().get(2);
        open("quiz?topic=" + topic.id());
        assertThat(topics().getValue()).isEqualTo(Set.of(topic));

        open("quiz?topic=nonsense");
        assertThat(topics().getValue()).isEqualTo(Set.copyOf(course.topics()));
    }

    @Test
    void severalTopicsUntilItIsSureCanBeAskedFor() {
        navigate(QuizView.class);
        choose(topics(), Set.copyOf(course.topics().subList(1, 3)));
        test(length(), Integer.class).selectItem("Until it is sure whether you know each topic securely");
        assertThat(foretold())
                .startsWith("For each topic it decides whether you are secure or not secure yet, with 90 % certainty.")
                .containsPattern("For someone like you that takes about \\d+( to \\d+)? questions, 40 at most\\.");
        click("Start the quiz");

        assertThat(text())
                .contains("Decided: none. Still open: " + course.topics().get(1).name() + ", "
                        + course.topics().get(2).name() + ".");
        assertThat(where()).isEqualTo("Question 1");
        assertThat(attempts.open(student)).hasValueSatisfying(head -> {
            assertThat(head.topics()).containsExactlyElementsOf(topicIds().subList(1, 3));
            assertThat(head.untilSure()).isTrue();
        });
    }

    @Test
    void practiceIsBalancedUnlessTheStudentTurnsTheDial() {
        navigate(QuizView.class);
        var ease = find(DialField.class).single();
        assertThat(ease.getValue()).isEqualTo(Dial.BALANCED);
        assertThat(text()).contains("takes 2 to 3 more questions to be as certain as 12 of the quickest");
        click("Start the quiz");
        assertThat(text()).contains("chosen to be neither too hard nor too easy");
        attempts.end(student, attempts.open(student).orElseThrow().id());

        navigate(QuizView.class);
        choose(find(DialField.class).single(), Dial.QUICKEST);
        click("Start the quiz");
        assertThat(text()).contains("this one tells us most about").doesNotContain("neither too hard");
    }

    @Test
    void aFixedLengthAndAQuizWithoutATopicForetellNothing() {
        navigate(QuizView.class);
        assertThat(foretold()).isEmpty();
        test(length(), Integer.class).selectItem("Until it is sure whether you know each topic securely");
        assertThat(foretold()).isNotEmpty();

        choose(topics(), Set.of());

        assertThat(foretold()).isEmpty();
    }

    @Test
    void aQuizWithoutATopicIsRefusedAndCanStillBeChosen() {
        navigate(QuizView.class);
        choose(topics(), Set.of());
        click("Start the quiz");

        assertThat(find(CheckboxGroup.class).single().getErrorMessage()).isEqualTo("Choose at least one topic.");
        assertThat(attempts.open(student)).isEmpty();
        choose(topics(), Set.of(course.topics().getFirst()));
        click("Start the quiz");
        assertThat(attempts.open(student)).isPresent();
    }

    @Test
    void whoHasAQuizOpenIsLedToItInstead() {
        var attempt = attempts.start(student, QuizRequest.ofLength(topicIds(), 8));

        navigate(QuizView.class);

        assertThat(links("Go on with the quiz")).containsExactly("quiz/" + attempt);
        assertThat(text()).contains("8 questions", "0 questions are answered and saved.");
        assertThat(find(CheckboxGroup.class).all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Topic> topics() {
        return find(CheckboxGroup.class).withLabel("Topics").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> length() {
        return find(RadioButtonGroup.class).withLabel("Length").single();
    }

    private String foretold() {
        return java.util.Objects.requireNonNullElse(length().getHelperText(), "");
    }

    private List<String> topicIds() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
