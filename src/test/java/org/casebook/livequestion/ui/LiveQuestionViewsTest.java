package org.casebook.livequestion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.casebook.course.Course;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.livequestion.LiveAnswers;
import org.casebook.livequestion.LiveQuestions;
import org.casebook.livequestion.SplittingQuestions;
import org.casebook.livequestion.SplittingQuestions.Offered;
import org.casebook.livequestion.Stage;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** A live question on the wall and on a student's device. */
class LiveQuestionViewsTest extends ViewTest {

    @Autowired
    LiveQuestions live;

    @Autowired
    LiveAnswers answers;

    @Autowired
    SplittingQuestions splitting;

    @Autowired
    Course course;

    private Actor teacher;
    private Actor anna;
    private Actor boris;
    private UUID classId;
    private Offered offered;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        anna = school.student();
        boris = school.student();
        classId = school.classOf(teacher, anna, boris);
        offered = splitting.of(teacher, classId, null, "").stream()
                .filter(one -> one.question().stimulus() == null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTeacherChoosesAQuestionThatDividesTheClassAndStartsIt() {
        signIn(teacher);
        open("classes/" + classId + "/live");

        assertThat(text()).contains("Nothing of it counts", "First those that about half of this class");
        assertThat(find(Button.class).withText("Ask it now").all()).hasSize(8);
        click("Show more");
        assertThat(find(Button.class).withText("Ask it now").all()).hasSize(16);
        var look = find(NativeDetails.class).all().getFirst();
        assertThat(text(look)).doesNotContain("The right answer");
        choose(find(Select.class).single(), course.topics().getFirst());
        assertThat(text()).contains(course.topics().getFirst().name());
        type("Words in the question", "no such words at all");
        assertThat(text()).contains("No question fits.");
        type("Words in the question", "");

        test(find(Button.class).withText("Ask it now").all().getFirst()).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("classes/" + classId + "/live/");
        assertThat(text()).contains("0 of 2 have answered");
        open("classes/" + classId + "/live");
        assertThat(text()).contains("A live question is open");
        assertThat(links("Go on with it")).hasSize(1);
    }

    @Test
    void theWallShowsTheVotesOnlyOnceTheyAreClosedAndNoNames() {
        var id = start();
        signIn(teacher);
        openWall(id);
        browserSays("https://casebook.example/school/");
        assertThat(text()).contains("Answer under 'Learn', or at", "https://casebook.example/school/live");
        assertThat(find(Image.class).single().getAlt()).contains("QR code for https://casebook.example/school/live");

        answers.vote(anna, id, Stage.VOTE, DemoAnswers.right(offered.question()));
        answers.vote(boris, id, Stage.VOTE, new Response.DontKnow());
        openWall(id);
        assertThat(text()).contains("2 of 2 have answered").doesNotContain("%");

        click("Close the vote");
        assertThat(text()).contains("2 answers.", "50 % (1)", "I don't know").doesNotContain("Right");
        click("Let them talk");
        assertThat(text()).contains("Talk to someone who chose otherwise").doesNotContain("%", name(anna), name(boris));
        click("Show the pairs on the wall");
        assertThat(text()).contains(name(anna), name(boris));
        click("Hide the pairs");
        assertThat(text()).doesNotContain(name(anna));
        click("Vote again");
        answers.vote(anna, id, Stage.VOTE_AGAIN, DemoAnswers.right(offered.question()));
        answers.vote(boris, id, Stage.VOTE_AGAIN, DemoAnswers.right(offered.question()));
        click("Close the vote");
        assertThat(text())
                .contains("Before the talk: 2 answers. After it: 2 answers.", "Before", "After", "100 % (2)")
                .doesNotContain("Right");
        click("Show the reason");
        assertThat(text())
                .contains(
                        "Before the talk: 2 answers, 1 right. After it: 2 answers, 2 right.", "Why", "From the lesson");

        test(find(Button.class).withText("End it").all().getLast()).click();
        assertThat(text()).contains("Asked before", "50 % of 2", "100 % of 2");
        openWall(id);
        assertThat(heading()).isEqualTo("This live question is over");
    }

    @Test
    void whoMovesOnFromAnOldPageIsToldAndSeesHowItStands() {
        var id = start();
        signIn(teacher);
        openWall(id);
        var close = find(Button.class).withText("Close the vote").single();
        live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED);
        live.goOn(teacher, classId, id, Stage.COUNTED, Stage.TALK);

        // As a browser would that hasn't heard of it yet.
        close.click();

        assertThat(messages()).containsExactly("The live question has moved on meanwhile. This is how it stands now.");
        assertThat(text()).contains("Talk to someone who chose otherwise");
    }

    @Test
    void aStudentFindsItOnTheirStartPagesAndGoesThroughIt() {
        signIn(anna);
        open("learn");
        assertThat(text()).doesNotContain("Live question in");
        open("live");
        assertThat(text()).contains("Your class has no live question at the moment");

        var id = start();
        for (var page : List.of("learn", "assignments")) {
            open(page);
            assertThat(text()).contains("Live question in");
            assertThat(links("Answer it")).containsExactly("live");
        }
        open("live");
        click("I don't know");
        assertThat(text()).contains("Your answer is in: I don't know", "You can change it until");
        assertThat(find(Button.class).withText("Change the answer").all()).hasSize(1);
        open("live");
        assertThat(text()).as("on another device").contains("Your answer is in");

        answers.vote(boris, id, Stage.VOTE, DemoAnswers.right(offered.question()));
        var dontKnow = find(Button.class).withText("I don't know").single();
        live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED);
        dontKnow.click();
        assertThat(messages()).singleElement().asString().startsWith("This vote is closed");
        assertThat(text()).contains("How your class has answered", "50 % (1)", "Your answer: ");
        live.goOn(teacher, classId, id, Stage.COUNTED, Stage.TALK);
        open("live");
        assertThat(text()).contains("Talk to " + name(boris), "You have chosen differently.");
        live.goOn(teacher, classId, id, Stage.TALK, Stage.VOTE_AGAIN);
        open("live");
        assertThat(text()).contains("Answer once more, the same or otherwise.");
        answers.vote(anna, id, Stage.VOTE_AGAIN, DemoAnswers.right(offered.question()));
        live.goOn(teacher, classId, id, Stage.VOTE_AGAIN, Stage.COMPARED);
        open("live");
        assertThat(text()).contains("Before and after the talk", "Your first answer: ", "Your second answer: ");
        live.goOn(teacher, classId, id, Stage.COMPARED, Stage.REASON);
        open("live");
        assertThat(text()).contains("The reason", "Your answer", "Read it in the lesson: ");
        live.end(teacher, classId, id);
        open("live");
        assertThat(text()).contains("Your class has no live question at the moment");
    }

    @Test
    void whoHasNotAnsweredReadsTheReasonToo() {
        var id = start();
        answers.vote(boris, id, Stage.VOTE, new Response.DontKnow());
        live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED);
        live.goOn(teacher, classId, id, Stage.COUNTED, Stage.REASON);
        signIn(anna);

        open("live");

        assertThat(text()).contains("The right answer", "Why", "From the lesson");
    }

    @Test
    void othersDoNotFindThePages() {
        var id = start();
        signIn(school.teacher());
        assertNotFound("classes/" + classId + "/live");
        assertNotFound("classes/" + classId + "/live/" + id);
        assertNotFound("live");
        signIn(anna);
        assertNotFound("classes/" + classId + "/live");
        assertNotFound("classes/" + classId + "/live/" + id);
        signIn(teacher);
        assertNotFound("classes/" + school.classOf(teacher) + "/live/" + id);
        assertNotFound("classes/" + classId + "/live/" + UUID.randomUUID());
    }

    private UUID start() {
        return live.start(teacher, classId, offered.version());
    }

    private void openWall(UUID id) {
        open("classes/" + classId + "/live");
        open("classes/" + classId + "/live/" + id);
    }

    private String name(Actor actor) {
        return Objects.requireNonNull(people.byId(List.of(actor.id())).get(actor.id()))
                .displayName();
    }

    /** Answers the page's question for its own address as a browser would. */
    private void browserSays(String base) {
        roundTrip();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("document.baseURI"))
                .findFirst()
                .orElseThrow()
                .complete(StringNode.valueOf(base));
    }
}
