package org.casebook.recall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.recall.RecallRounds;
import org.casebook.recall.RoundState;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes back, on the pages. */
class RecallViewsTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    RecallRounds rounds;

    @Autowired
    TestClock clock;

    private Actor student;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
    }

    @Test
    void whoHasAnsweredNothingIsSentToAQuiz() {
        navigate(AskAgainView.class);

        assertThat(text()).contains("You have answered nothing yet.");
        assertThat(links("Take a quiz first")).containsExactly("quiz");
        navigate(MistakesView.class);
        assertThat(text()).contains("What you miss in a quiz is kept here");
    }

    @Test
    void afterAQuizTheMissedQuestionsAreAskedAgain() {
        var quiz = quiz(6, position -> position > 2);

        open("quiz/" + quiz + "/review");
        click("Ask me these 2 again");

        assertThat(where()).isEqualTo("0 of 2 right so far");
        click("Stop here");
        assertThat(text()).contains("0 of 2 were right when you stopped.");
        assertThat(links("Back to 'Ask me again'")).containsExactly("again");
    }

    @Test
    void mistakesStandByTopicWithOnesOwnAnswerAndTheReason() {
        quiz(6, position -> position > 1);
        navigate(MistakesView.class);
        var mistake = find(Details.class).single();

        mistake.setOpened(true);

        assertThat(text()).contains("None put right yet.", "Ask me again about", "Why");
        assertThat(text(mistake)).contains("I don't know");
    }

    @Test
    void whatIsPutRightSaysSo() {
        quiz(6, position -> position > 1);
        play(rounds.startMistakes(student, null).orElseThrow());

        navigate(MistakesView.class);

        assertThat(text()).contains("All put right.", "✓ Put right ").doesNotContain("Ask me again about");
        navigate(AskAgainView.class);
        assertThat(text()).contains("Nothing is left to put right.");
    }

    @Test
    void whatIsDueStandsWithItsMinutesOnLearnAndToDo() {
        quiz(12, _ -> true);
        clock.advance(Duration.ofDays(40));

        for (var page : List.of("learn", "assignments", "again")) {
            open(page);
            assertThat(text()).as(page).contains("Due today 10 questions, about 7 minutes.");
        }
        click("Begin");
        open("learn");

        assertThat(text()).contains("0 of 10 right so far. The rest waits.");
    }

    @Test
    void aDayIsPlannedForAndTakenAway() {
        quiz(12, _ -> true);
        navigate(AskAgainView.class);
        click("Plan for it");
        assertThat(find(DatePicker.class).single().getErrorMessage()).isEqualTo("Choose a day.");

        choose(find(DatePicker.class).single(), today());
        click("Plan for it");
        assertThat(find(DatePicker.class).single().getErrorMessage()).startsWith("Choose a day from tomorrow on");
        choose(find(CheckboxGroup.class).single(), Set.of());
        choose(find(DatePicker.class).single(), today().plusDays(30));
        click("Plan for it");
        assertThat(find(CheckboxGroup.class).single().getErrorMessage()).isEqualTo("Choose at least one topic.");
        choose(find(CheckboxGroup.class).single(), Set.copyOf(course.topics()));
        click("Plan for it");

        assertThat(text()).contains("if you do nothing; about", "a day until then.");
        click("Remove the day");
        assertThat(text()).doesNotContain("if you do nothing");
    }

    @Test
    void threeQuestionsStandAtTheEndOfASection() {
        var section = course.sections().getFirst();
        open("lessons/" + section.slug());
        assertThat(text()).contains("Check yourself", "Three questions on this section");

        click("Try three questions");
        assertThat(where()).isEqualTo("0 of 3 answered");
        play(current(section.slug()));
        open("lessons/" + section.slug());

        assertThat(text()).contains("3 of 3 right.");
        click("Three more");
        assertThat(where()).isEqualTo("0 of 3 answered");
    }

    @Test
    void aTeacherReadsTheSectionWithoutThem() {
        signIn(school.teacher());

        open("lessons/" + course.sections().getFirst().slug());

        assertThat(text()).contains("Check yourself").doesNotContain("Three questions on this section");
    }

    @Test
    void somebodyElsesRoundIsNotFound() {
        quiz(3, _ -> false);
        var round = rounds.startMistakes(student, null).orElseThrow();
        signIn(school.student());

        open("again/" + round);

        assertThat(heading()).isEqualTo("Not found");
        open("again/no-round");
        assertThat(heading()).isEqualTo("Not found");
    }

    private UUID current(String section) {
        return rounds.ofSection(student, section).orElseThrow().head().id();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private UUID quiz(int length, IntPredicate right) {
        var quiz = attempts.start(
                student,
                QuizRequest.ofLength(course.topics().stream().map(Topic::id).toList(), length));
        while (attempts.next(student, quiz) instanceof AttemptState.Asking(var _, var asked)) {
            attempts.answer(
                    student,
                    quiz,
                    asked.position(),
                    right.test(asked.position()) ? DemoAnswers.right(asked.question()) : new Response.DontKnow());
        }
        return quiz;
    }

    private void play(UUID round) {
        var state = rounds.state(student, round);
        while (state instanceof RoundState.Asking(var _, var asked)) {
            rounds.answer(student, round, asked.position(), DemoAnswers.right(asked.question()));
            state = rounds.next(student, round);
        }
    }
}
