package org.casebook.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.List;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.PastAttempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.base.ui.Chart;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A student's progress. */
class ProgressViewTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Reading reading;

    @Autowired
    Attempts attempts;

    @Autowired
    PastAttempts past;

    @Autowired
    TestClock clock;

    private Actor student;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
    }

    @Test
    void anEmptyPageSaysWhatWillBeThereAndWhatToDo() {
        navigate(ProgressView.class);

        assertThat(text())
                .contains("After your first quiz, a chart here shows how your mastery changes.", "None taken yet.");
        assertThat(links("Choose one")).containsExactly("quiz");
        assertThat(links("Start reading")).hasSize(1);
        assertThat(find(Chart.class).all()).isEmpty();
    }

    @Test
    void aHistoryIsDrawnWithItsFiguresAsATable() {
        take(2);
        take(1);

        navigate(ProgressView.class);

        assertThat(find(Chart.class).all()).hasSize(1);
        var rows = find(NativeTable.class).single().getBody().getRows();
        assertThat(rows).hasSize(2 * course.topics().size());
        assertThat(rows).allSatisfy(row -> assertThat(text(row)).matches(".+ \\d+ % \\d+ to \\d+ %"));
    }

    @Test
    void everyQuizTakenHasAPageAndTheNewestComesFirst() {
        take(2);
        take(1);
        var open = attempts.start(student, QuizRequest.ofLength(topics(), 8));

        navigate(ProgressView.class);

        var list = find(UnorderedList.class).withClassName("quizzes").single();
        assertThat(find(RouterLink.class, list).all())
                .extracting(RouterLink::getHref)
                .containsExactlyElementsOf(attempts.history(student).stream()
                        .map(head -> "quiz/" + head.id())
                        .toList());
        var items = list.getChildren().toList();
        assertThat(items).hasSize(3);
        assertThat(links("Go on with the quiz")).containsExactly("quiz/" + open);
        assertThat(text(items.getFirst())).endsWith("Open: 0 answered");
        assertThat(text(items.getLast())).endsWith("8 of 8 right");
    }

    @Test
    void lessonsReadAreCounted() {
        reading.complete(student, course.sections().getFirst().slug());

        navigate(ProgressView.class);

        assertThat(text()).contains("1 of " + course.sections().size() + " read.");
        assertThat(links("All sections")).containsExactly("lessons");
    }

    /** A quiz of eight right answers some weeks ago. */
    private void take(int weeksAgo) {
        past.take(
                student,
                QuizRequest.ofLength(topics(), 8),
                clock.instant().minus(Duration.ofDays(7L * weeksAgo)),
                DemoAnswers::right);
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
