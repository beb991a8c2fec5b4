package org.casebook.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.bank.ui.KeyText;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Verdict;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions of every kind, answered on the page. */
class AnsweringTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient database;

    private Asks asks;
    private Actor student;
    private UUID attempt;

    static List<Class<? extends Question>> kinds() {
        return Asks.kinds();
    }

    @BeforeEach
    void setUp() {
        asks = new Asks(course, attempts, database);
        student = school.student();
        signIn(student);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRightAnswerIsSavedAndExplained(Class<? extends Question> kind) {
        var question = put(kind);
        assertThat(where()).isEqualTo("Question 1 of 8");
        assertThat(text(find(QuestionStem.class).single()))
                .endsWith(Prose.plain(question.head().stem()));
        assertThat(text()).contains("Why this question?");

        fill(question, DemoAnswers.right(question));
        click("Answer");

        assertThat(text(feedback()))
                .startsWith("✓ Right")
                .contains(Prose.plain(question.head().explanation()), "Saved ")
                .doesNotContain("The right answer");
        assertStored(DemoAnswers.right(question));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aWrongAnswerIsSavedAndToldWhyAndWhatWasRight(Class<? extends Question> kind) {
        var question = put(kind);
        var response = DemoAnswers.wrong(question, new Random(1));

        fill(question, response);
        click("Answer");

        var remarks = question.score(response).remarks();
        assertThat(text(feedback()))
                .startsWith("✗ Not right")
                .contains("The right answer " + text(KeyText.of(question)))
                .contains(Prose.plain(question.head().explanation()));
        assertThat(remarks).allSatisfy(remark -> assertThat(text(feedback()))
                .contains(Prose.plain(remark.about()), Prose.plain(remark.text())));
        assertStored(response);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whoDoesNotKnowIsToldWhatWasRightAndNothingIsChosen(Class<? extends Question> kind) {
        var question = put(kind);
        fill(question, DemoAnswers.wrong(question, new Random(1)));

        click("I don't know");

        assertThat(text(feedback()))
                .startsWith("? I don't know")
                .contains("The right answer " + text(KeyText.of(question)))
                .contains(Prose.plain(question.head().explanation()));
        assertThat(find(Remarks.class).single().getChildren()).isEmpty();
        assertStored(new Response.DontKnow());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theFeedbackLinksToThePassageThatTheQuestionRestsOn(Class<? extends Question> kind) {
        var question = put(kind);
        fill(question, DemoAnswers.wrong(question, new Random(2)));
        click("Answer");

        var passage = question.head().passage();
        var title = course.section(passage.section()).orElseThrow().title();
        assertThat(links(title)).containsExactly("lessons/" + passage.section() + "/" + passage.passage());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anAnswerThatIsMissingIsAskedForAndNothingIsSaved(Class<? extends Question> kind) {
        if (kind == Ordering.class) {
            return; // the items always stand in some order
        }
        put(kind);

        click("Answer");

        assertThat(find(Paragraph.class).withClassName("missing").single().getText())
                .isNotEmpty();
        assertThat(attempts.state(student, attempt)).isInstanceOf(AttemptState.Asking.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anAnsweredQuestionCannotBeChanged(Class<? extends Question> kind) {
        var question = put(kind);
        fill(question, DemoAnswers.right(question));
        click("Answer");

        assertThat(find(Button.class).withText("Answer").all()).isEmpty();
        assertThat(find(Button.class).withAriaLabelContaining("Move").all()).isEmpty();
        assertThat(fields()).allMatch(HasValue::isReadOnly);

        // The same after the page is loaded again.
        open("quiz/" + attempt);
        assertThat(text(feedback())).startsWith("✓ Right");
        assertThat(fields()).allMatch(HasValue::isReadOnly);
    }

    @ParameterizedTest
    @MethodSource("kindsWithParts")
    void aPartlyRightAnswerSaysHowMuchOfItIsRight(Class<? extends Question> kind) {
        var question = asks.ofKind(kind);
        attempt = asks.inSteps(student, question, 8);
        open("quiz/" + attempt);
        var response = partlyRight(question);

        fill(question, response);
        click("Answer");

        var marking = question.score(response);
        assertThat(text(feedback()))
                .startsWith("◐ " + Verdict.PARTLY_RIGHT.label(question, marking))
                .contains("The right answer " + text(KeyText.of(question)));
        assertThat(feedback().hasClassName("partly-right")).isTrue();
        attempts.end(student, attempt);
        open("quiz/" + attempt + "/review");
        assertThat(text()).contains("◐ " + Verdict.PARTLY_RIGHT.label(question, marking));
        open("progress");
        assertThat(text()).contains("0 of 1 right, " + AttemptWords.points(marking.share()) + " of 1 points");
    }

    static List<Class<? extends Question>> kindsWithParts() {
        return List.of(MultipleChoice.class, Ordering.class, Matching.class);
    }

    private static Response partlyRight(Question question) {
        return switch (question) {
            case MultipleChoice choice ->
                new Response.ChosenSet(new TreeSet<>(((Response.ChosenSet) DemoAnswers.right(choice))
                        .options()
                        .headSet(((Response.ChosenSet) DemoAnswers.right(choice))
                                .options()
                                .last())));
            default -> DemoAnswers.wrong(question, new Random(1));
        };
    }

    private Question put(Class<? extends Question> kind) {
        var question = asks.ofKind(kind);
        attempt = asks.first(student, question, 8);
        open("quiz/" + attempt);
        return question;
    }

    private void fill(Question question, Response response) {
        switch (response) {
            case Response.DontKnow _ -> click("I don't know");
            case Response.Chosen(var option) ->
                choose(find(RadioButtonGroup.class).single(), option);
            case Response.ChosenSet(var options) ->
                choose(find(CheckboxGroup.class).single(), options);
            case Response.Judged(var verdict, var reason) -> {
                choose(
                        find(RadioButtonGroup.class)
                                .withLabel("This statement is")
                                .single(),
                        verdict);
                choose(find(RadioButtonGroup.class).withLabel("Because").single(), reason);
            }
            case Response.Number(var value) -> type("Your answer", value.toPlainString());
            case Response.Words(var words) -> type("Your answer", words);
            case Response.Ordered(var items) -> order((Ordering) question, items);
            case Response.Matched(var rights) -> {
                var choices = find(Select.class).all();
                for (int left = 0; left < rights.size(); left++) {
                    choose(choices.get(left), rights.get(left));
                }
            }
        }
    }

    /** Moves each item up to its place; at first they stand last to first. */
    private void order(Ordering question, List<Integer> wanted) {
        var now = new ArrayList<>(
                wanted.stream().sorted(Collections.reverseOrder()).toList());
        for (int place = 0; place < wanted.size(); place++) {
            var name = "Move up: "
                    + Prose.plain(question.items().get(wanted.get(place)).text());
            for (int at = now.indexOf(wanted.get(place)); at > place; at--) {
                test(find(Button.class).withAriaLabel(name).single()).click();
                Collections.swap(now, at, at - 1);
            }
        }
    }

    private Component feedback() {
        return find(FeedbackView.class).single();
    }

    private List<HasValue<?, ?>> fields() {
        Stream<Component> fields = Stream.of(RadioButtonGroup.class, CheckboxGroup.class, TextField.class, Select.class)
                .flatMap(type -> find(type).all().stream());
        return fields.<HasValue<?, ?>>map(field -> (HasValue<?, ?>) field).toList();
    }

    private void assertStored(Response response) {
        assertThat(attempts.state(student, attempt))
                .isInstanceOfSatisfying(
                        AttemptState.Answered.class,
                        answered -> assertThat(answered.feedback().response()).isEqualTo(response));
    }
}
