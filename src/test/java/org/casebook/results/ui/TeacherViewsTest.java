package org.casebook.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.Chart;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.learning.PastSittings;
import org.casebook.learning.QuizRequest;
import org.casebook.people.Actor;
import org.casebook.results.ClassResults;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a teacher sees of their classes, and that nobody else sees it. */
class TeacherViewsTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    PastSittings past;

    @Autowired
    ClassResults results;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor student;
    private Actor newcomer;
    private UUID own;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        newcomer = school.student();
        own = school.classOf(teacher, student, newcomer);
        var topics = course.topics().stream().map(Topic::id).toList();
        past.take(
                student,
                QuizRequest.ofLength(topics, 8),
                clock.instant().minus(Duration.ofDays(7)),
                DemoAnswers::right);
        signIn(teacher);
    }

    @Test
    void aClassShowsEachStudentsMasteryOfEachTopic() {
        open("classes/" + own);

        var grid = test(find(Grid.class).single(), ClassResults.StudentMastery.class);
        assertThat(grid.size()).isEqualTo(2);
        int row = grid.getRow(0).student().id().equals(student.id()) ? 0 : 1;
        var name = (RouterLink) grid.getCellComponent(row, 0);
        assertThat(name.getHref()).isEqualTo("classes/" + own + "/student/" + student.id());
        for (int topic = 0; topic < course.topics().size(); topic++) {
            assertThat(grid.getHeaderCell(topic + 1))
                    .isEqualTo(course.topics().get(topic).name());
            assertThat(text(grid.getCellComponent(row, topic + 1))).matches("\\d+ % \\d+ to \\d+ %");
            assertThat(grid.getCellComponent(1 - row, topic + 1).getElement().getAttribute("aria-label"))
                    .isEqualTo("no answer yet");
        }
        assertThat(grid.getCellText(row, course.topics().size() + 1)).isEqualTo("8");
        assertThat(grid.getCellText(1 - row, course.topics().size() + 1)).isEqualTo("0");
    }

    @Test
    void aClassWithoutStudentsSaysWhoAddsThem() {
        var empty = school.classOf(teacher);

        open("classes/" + empty);

        assertThat(text()).contains("No student is in this class yet. An administrator adds them.");
        assertThat(find(Grid.class).all()).isEmpty();
    }

    @Test
    void aStudentsPageShowsTheirMasteryAndItsHistory() {
        open("classes/" + own + "/student/" + student.id());

        var report = results.student(teacher, own, student.id());
        assertThat(heading()).isEqualTo(report.current().student().displayName());
        assertThat(links(report.schoolClass().name())).containsExactly("classes/" + own);
        assertThat(find(Chart.class).all()).hasSize(1);
        assertThat(text())
                .contains("% of the questions right, probably between")
                .doesNotContain("No quiz finished");
    }

    @Test
    void aNewStudentsPageSaysThatThereIsNothingYet() {
        open("classes/" + own + "/student/" + newcomer.id());

        assertThat(text()).contains("No question answered yet.", "No quiz finished yet.");
        assertThat(find(Chart.class).all()).isEmpty();
    }

    @Test
    void anothersClassAndItsStudentsAreNotFound() {
        var others = school.student();
        var othersClass = school.classOf(school.teacher(), others, student);

        for (var address : List.of(
                "classes/" + othersClass,
                "classes/" + othersClass + "/student/" + others.id(),
                // A student of both classes is seen by way of one's own alone.
                "classes/" + othersClass + "/student/" + student.id(),
                "classes/" + own + "/student/" + others.id(),
                "classes/" + own + "/student/" + teacher.id(),
                "classes/" + own + "/student/" + UUID.randomUUID(),
                "classes/" + UUID.randomUUID(),
                "classes/1")) {
            assertNotFound(address);
        }
    }

    @Test
    void nobodyButATeacherOpensAClass() {
        for (var actor : List.of(student, school.administrator(), school.teacher())) {
            signIn(actor);
            assertNotFound("classes/" + own);
            assertNotFound("classes/" + own + "/student/" + student.id());
        }
    }
}
