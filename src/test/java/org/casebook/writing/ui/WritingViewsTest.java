package org.casebook.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.base.Edit;
import org.casebook.base.ui.ReaderTime;
import org.casebook.course.Course;
import org.casebook.course.writing.SampleAnswer.Level;
import org.casebook.course.writing.WritingTask;
import org.casebook.people.Actor;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.OwnWriting;
import org.casebook.writing.Saving;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingPlan;
import org.casebook.writing.WrittenAnswers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking a class to write, and writing. */
class WritingViewsTest extends ViewTest {

    @Autowired
    WritingAssignments assignments;

    @Autowired
    WrittenAnswers answers;

    @Autowired
    OwnWriting own;

    @Autowired
    Course course;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor anna;
    private Actor boris;
    private UUID classId;
    private WritingTask task;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        anna = school.student();
        boris = school.student();
        classId = school.classOf(teacher, anna, boris);
        task = course.writingTasks().getFirst();
    }

    @Test
    void aTeacherGivesOutATaskOfTheCourseAndTakesItBack() {
        signIn(teacher);
        open("classes/" + classId + "/writing");
        assertThat(text()).contains("Nothing to write is set yet.");
        assertThat(links("New writing task")).containsExactly("classes/" + classId + "/writing/new");

        open("classes/" + classId + "/writing/new");
        assertThat(text())
                .contains(
                        task.documents().getFirst().title(),
                        task.criteria().getFirst().name())
                .contains("(2 students) writes " + range() + " without a due date.");
        var due = ReaderTime.local(clock.instant().plus(Duration.ofDays(3)));
        choose(find(DateTimePicker.class).single(), due);
        assertThat(text()).contains("writes " + range() + " until ");
        click("Give it out");

        var path = UI.getCurrent().getActiveViewLocation().getPath();
        assertThat(path).startsWith("classes/" + classId + "/writing/");
        assertThat(text(find(Notification.class).all().getFirst()))
                .contains("Given out.", "(2 students) writes " + range() + " until ");
        assertThat(text()).contains("handed in 0 of 2", "Not begun");
        assertThat(own.of(anna)).hasSize(1);

        test(find(Button.class, find(Notification.class).all().getFirst())
                        .withText("Undo")
                        .single())
                .click();
        assertThat(own.of(anna)).isEmpty();
        assertThat(text()).contains("Draft");
    }

    @Test
    void aTeacherChangesTheRubricForTheClassAndTheCourseStaysAsItWas() {
        signIn(teacher);
        open("classes/" + classId + "/writing/new");
        var name = find(TextField.class).withLabel("Criterion").all().getFirst();
        test(name).setValue("Thesis");
        click("Save as a draft");

        var draft = assignments
                .ofClass(teacher, classId)
                .getFirst()
                .assignment()
                .plan()
                .task();
        assertThat(draft.criteria().getFirst().name()).isEqualTo("Thesis");
        assertThat(draft.samples().getFirst().points())
                .isEqualTo(task.samples().getFirst().points());
        assertThat(course.writingTasks().getFirst()).isEqualTo(task);
    }

    @Test
    void aTeacherWordsATaskOfTheirOwnAndReadsWhatIsMissing() {
        signIn(teacher);
        open("classes/" + classId + "/writing/new");
        ownTask();
        click("Give it out");
        assertThat(fieldErrors()).singleElement().satisfies(error -> assertThat(error)
                .startsWith("Please give it a title"));

        type("Title", "What is <b>a quota</b>?");
        test(find(TextArea.class).withLabel("What is to be written").single())
                .setValue("Say what it is.\n\nUse <script>alert(1)</script> & an example.");
        test(find(IntegerField.class).withLabel("Words, at least").single()).setValue(50);
        test(find(IntegerField.class).withLabel("Words, at most").single()).setValue(80);
        click("Save as a draft");

        var draft = assignments.ofClass(teacher, classId).getFirst().assignment();
        assertThat(draft.plan().courseTask()).isNull();
        assertThat(text()).contains("What is <b>a quota</b>?", "Use <script>alert(1)</script> & an example.");

        open("classes/" + classId + "/writing/" + draft.id() + "/edit");
        assertThat(find(TextArea.class)
                        .withLabel("What is to be written")
                        .single()
                        .getValue())
                .isEqualTo("Say what it is.\n\nUse <script>alert(1)</script> & an example.");
        click("Save");
        assertThat(assignments.get(teacher, classId, draft.id()).plan()).isEqualTo(draft.plan());
    }

    @SuppressWarnings("unchecked")
    private void ownTask() {
        var select = (Select<WritingTask>) find(Select.class).single();
        var other = select.getListDataView()
                .getItems()
                .filter(each -> each.id().isEmpty())
                .findFirst()
                .orElseThrow();
        choose(select, other);
    }

    @Test
    void twoTeachersOfADraftAreToldOfEachOther() {
        var id = assignments.draft(teacher, classId, plan(null));
        signIn(teacher);
        open("classes/" + classId + "/writing/" + id + "/edit");
        var before = assignments.get(teacher, classId, id).plan();
        assignments.edit(
                teacher,
                classId,
                id,
                new Edit<>(before, before.dueAt(clock.instant().plusSeconds(7200))));
        test(find(TextField.class).withLabel("Criterion").all().getFirst()).setValue("Thesis");
        click("Save");

        assertThat(text()).contains("has changed this since you opened it", "it stays like that");
        click("Save");
        var saved = assignments.get(teacher, classId, id).plan();
        assertThat(saved.due()).isNotNull();
        assertThat(saved.task().criteria().getFirst().name()).isEqualTo("Thesis");
    }

    @Test
    void aStudentFindsItWritesAndIsToldThatItIsSaved() {
        var id = given(null);
        signIn(anna);
        open("learn");
        assertThat(text()).contains("To write", task.title(), range());
        open("assignments");
        assertThat(links(task.title())).containsExactly("writing/" + id);

        open("writing/" + id);
        assertThat(text())
                .contains(
                        task.documents().getFirst().title(),
                        task.criteria().getFirst().name())
                .doesNotContain(task.samples().getFirst().comment());
        types("I agree in part.", 0);
        assertThat(own.get(anna, id).draft().text()).isEqualTo("I agree in part.");

        open("assignments");
        assertThat(text()).contains("Begun, 4 words");
    }

    @Test
    void aSecondDeviceOverwritesNothing() {
        var id = given(null);
        own.save(anna, id, "On the phone", 0);
        signIn(anna);
        open("writing/" + id);

        types("On the laptop", 0);

        assertThat(own.get(anna, id).draft().text()).isEqualTo("On the phone");
    }

    @Test
    void aStudentIsAskedOnceAndReadsTheSamplesBesideTheirText() {
        var id = given(null);
        signIn(anna);
        open("writing/" + id);
        wantsToHandIn("I agree.\nIn part <b>only</b>.", 0);

        var dialog = find(ConfirmDialog.class).single();
        assertThat(own.get(anna, id).isHandedIn()).isFalse();
        test(dialog).confirm();

        assertThat(own.get(anna, id).isHandedIn()).isTrue();
        assertThat(text()).contains("Your text", "In part <b>only</b>.", "5 words");
        for (var sample : task.samples()) {
            assertThat(text())
                    .contains(sample.level().label() + ": " + sample.sum() + " of " + task.outOf() + " points")
                    .contains(sample.comment());
        }
        assertThat(Level.values()).hasSize(task.samples().size());
        open("assignments");
        assertThat(text()).contains("Written", "✓ Handed in").doesNotContain("To write");
    }

    @Test
    void nothingIsHandedInWithoutAText() {
        var id = given(null);
        signIn(anna);
        open("writing/" + id);
        wantsToHandIn("", 0);

        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(own.get(anna, id).isHandedIn()).isFalse();
    }

    @Test
    void aTeacherNotesATextOnPaperTypesItInAndGivesItBack() {
        var id = given(null);
        signIn(teacher);
        open("classes/" + classId + "/writing/" + id);
        pressed("Handed in on paper", anna);
        test(find(TextArea.class).single()).setValue("Typed from paper");
        click("It is handed in on paper");

        assertThat(text()).contains("handed in 1 of 2", "✓ Handed in on paper");
        assertThat(answers.fromPaper(teacher, classId, id, anna.id())).isEqualTo("Typed from paper");
        pressed("Text from paper", anna);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Typed from paper");
        click("Cancel");

        pressed("Not on paper", anna);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("handed in 0 of 2");
    }

    @Test
    void onPaperThereAreTheTaskAndLinesToWriteOn() {
        var id = given(null);
        signIn(teacher);
        open("classes/" + classId + "/writing/" + id + "/paper");

        assertThat(text())
                .contains(
                        task.title(),
                        "Name",
                        "Write " + range() + ".",
                        task.documents().getFirst().title())
                .contains(task.criteria().getFirst().levels())
                .doesNotContain(task.samples().getFirst().comment());
    }

    @Test
    void whatIsBegunIsWithdrawnAndBroughtBack() {
        var id = given(null);
        own.save(anna, id, "Begun", 0);
        signIn(teacher);
        open("classes/" + classId + "/writing/" + id);
        assertThat(find(Button.class).withText("Delete").all()).isEmpty();
        click("Withdraw");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("Withdrawn. Students don't have it to do any more");

        signIn(anna);
        open("writing/" + id);
        assertThat(text()).contains("This can't be written any more.", "Begun");

        signIn(teacher);
        open("classes/" + classId + "/writing/" + id);
        click("Bring it back");
        assertThat(own.get(anna, id).open()).isTrue();
    }

    @Test
    void toOthersItIsNotFound() {
        var id = given(null);
        signIn(school.student());
        assertNotFound("writing/" + id);
        assertNotFound("classes/" + classId + "/writing");
        signIn(school.teacher());
        assertNotFound("classes/" + classId + "/writing");
        assertNotFound("classes/" + classId + "/writing/new");
        assertNotFound("classes/" + classId + "/writing/" + id);
        assertNotFound("classes/" + classId + "/writing/" + id + "/edit");
        assertNotFound("classes/" + classId + "/writing/" + id + "/paper");
        signIn(teacher);
        assertNotFound("writing/" + id);
        assertNotFound("classes/" + classId + "/writing/" + id + "/edit");
        assertNotFound("classes/" + classId + "/writing/" + UUID.randomUUID());
        assertThat(own.save(boris, id, "Mine", 0)).isInstanceOf(Saving.Saved.class);
    }

    private void types(String text, long base) {
        var field = find(WritingField.class).single();
        ComponentUtil.fireEvent(field, new WritingField.TypedEvent(field, true, text, base));
    }

    private void wantsToHandIn(String text, long base) {
        var field = find(WritingField.class).single();
        ComponentUtil.fireEvent(field, new WritingField.HandInEvent(field, true, text, base));
    }

    private void pressed(String what, Actor student) {
        var label = what + ": "
                + people.byId(List.of(student.id())).get(student.id()).displayName();
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private UUID given(@Nullable Instant due) {
        return assignments.give(teacher, classId, plan(due));
    }

    private WritingPlan plan(@Nullable Instant due) {
        return new WritingPlan(task.id(), task, due, MarkedBy.RUBRIC);
    }

    private String range() {
        return task.words().least() + " to " + task.words().most() + " words";
    }
}
