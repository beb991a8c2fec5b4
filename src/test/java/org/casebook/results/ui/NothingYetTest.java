package org.casebook.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.attempt.Regrade;
import org.casebook.bank.TopicMastery;
import org.casebook.base.ui.ShareBar;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.MasteryReports;
import org.casebook.regrade.Regrades;
import org.casebook.results.ClassResults;
import org.casebook.results.Period;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That wherever mastery is shown, nothing is claimed of a topic without an answer that counts. */
class NothingYetTest extends ViewTest {

    /** A share, as pages write it; a group of the page's own that explains the scale may be about. */
    private static final String SHARE = "\\d+ to \\d+ %|between \\d+ and \\d+ %|about \\d+ %";

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    Regrades regrades;

    @Autowired
    MasteryReports reports;

    @Autowired
    ClassResults results;

    private Actor student;
    private Actor teacher;
    private UUID own;

    @BeforeEach
    void setUp() {
        student = school.student();
        teacher = school.teacher();
        own = school.classOf(teacher, student);
    }

    @Test
    void ofANewcomerNothingIsClaimedAnywhere() {
        visit();
    }

    @Test
    void norOfWhoEndedAQuizWithoutAnAnswer() {
        attempts.end(student, attempts.start(student, QuizRequest.ofLength(topics(), 8)));

        visit();
        assertThat(reports.history(student, student.id())).isEmpty();
    }

    @Test
    void norOfWhoseOnlyAnswersAreVoided() {
        var attempt = attempts.start(student, QuizRequest.ofLength(topics(), 1));
        answerAll(attempt);
        var answered = regrades.answered(teacher, own).getFirst();
        regrades.make(teacher, own, answered.version(), new Regrade.Voided());

        visit();
        signIn(teacher);
        open("classes/" + own + "/student/" + student.id() + "/quiz/" + attempt);
        assertThat(text()).contains("none yet").doesNotContainPattern(SHARE);
    }

    @Test
    void ofWhoWasAskedAboutOneTopicNothingIsClaimedOfTheOthers() {
        var asked = topics().getFirst();
        var attempt = attempts.start(student, QuizRequest.ofLength(List.of(asked), 4));
        answerAll(attempt);

        assertThat(reports.mastery(student, student.id()).subList(1, topics().size()))
                .containsExactlyElementsOf(topics().subList(1, topics().size()).stream()
                        .map(topic -> (TopicMastery) new TopicMastery.NothingYet(topic))
                        .toList());
        assertThat(reports.history(student, student.id()))
                .extracting(MasteryReports.Point::topic)
                .containsExactly(asked);
        signIn(student);
        for (var address : List.of("learn", "progress", "quiz/" + attempt + "/review")) {
            open(address);
            assertThat(find(ShareBar.class).all()).as(address).hasSize(1);
        }
        open("account/record");
        assertThat(rows("Mastery by topic"))
                .filteredOn(row -> text(row).contains("nothing yet"))
                .hasSize(topics().size() - 1);
        signIn(teacher);
        open("classes/" + own);
        assertThat(rows("Students and topics").getFirst().getDataCells())
                .filteredOn(cell -> text(cell).equals("–"))
                .hasSize(topics().size() - 1);
        for (var address :
                List.of("classes/" + own + "/student/" + student.id(), "classes/" + own + "/grades/reports")) {
            open(address);
            assertThat(find(ShareBar.class).all()).as(address).hasSize(1);
        }
        open("classes/" + own + "/student/" + student.id() + "/quiz/" + attempt);
        assertThat(find(ShareBar.class).all()).hasSize(1);
        assertThat(find(AttemptStep.class).all()).hasSize(4);
        assertThat(text(find(AttemptStep.class).all().getFirst())).doesNotContainPattern("from \\d+ %");
        assertThat(text(find(AttemptStep.class).all().getLast())).containsPattern("from \\d+ % to \\d+ %");
    }

    @Test
    void whyAQuestionIsAskedClaimsNothingOfATopicWithoutAnAnswer() {
        signIn(student);
        var topic = topics().subList(0, 1);
        var attempt = attempts.start(student, QuizRequest.ofLength(topic, 3));
        claimsNothing("quiz/" + attempt);
        assertThat(text()).contains("We don't know yet how much you know about ");

        answer(attempt, 1);
        attempts.next(student, attempt);

        open("learn");
        open("quiz/" + attempt);
        assertThat(text()).contains("So far we expect you to get between ").doesNotContain("We don't know yet");
    }

    /** Looks at every page that shows mastery, of someone of whom nothing is known. */
    private void visit() {
        signIn(student);
        for (var address : List.of("learn", "progress", "account/record", "grades")) {
            claimsNothing(address);
        }
        signIn(teacher);
        for (var address : List.of(
                "classes/" + own,
                "classes/" + own + "/student/" + student.id(),
                "classes/" + own + "/grades",
                "classes/" + own + "/grades/reports",
                "classes/" + own + "/grades/reports/" + student.id())) {
            claimsNothing(address);
        }
        signIn(school.administrator());
        claimsNothing("people/" + student.id() + "/record");
        var overview = results.overview(teacher, own, Period.ALL);
        assertThat(overview.groups().unknown()).hasSize(1);
        assertThat(overview.changes())
                .allSatisfy(change -> assertThat(change.students()).isZero());
    }

    private void claimsNothing(String address) {
        open(address);
        assertThat(heading()).as(address).isNotEqualTo("Not found");
        assertThat(find(ShareBar.class).all()).as(address).isEmpty();
        assertThat(text()).as(address).doesNotContainPattern(SHARE);
    }

    private List<NativeTableRow> rows(String caption) {
        return find(NativeTable.class).all().stream()
                .filter(table -> text(table).contains(caption) || caption.equals(name(table)))
                .findFirst()
                .orElseThrow()
                .getBody()
                .getRows();
    }

    private static String name(NativeTable table) {
        return table.getParent()
                .map(frame -> frame.getElement().getAttribute("aria-label"))
                .orElse("");
    }

    private void answerAll(UUID attempt) {
        while (attempts.next(student, attempt) instanceof AttemptState.Asking asking) {
            answer(attempt, asking.asked().position());
        }
    }

    private void answer(UUID attempt, int position) {
        if (attempts.state(student, attempt) instanceof AttemptState.Asking(var _, var asked)) {
            attempts.answer(student, attempt, position, DemoAnswers.wrong(asked.question(), new Random(1)));
        }
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
