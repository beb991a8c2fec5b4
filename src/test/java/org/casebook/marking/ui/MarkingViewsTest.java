package org.casebook.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.casebook.course.Course;
import org.casebook.course.writing.WritingTask;
import org.casebook.marking.GivenPoints;
import org.casebook.marking.MarkRelease;
import org.casebook.marking.Marking;
import org.casebook.marking.Pairs;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.OwnWriting;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Marking what a class has written, and reading what it earned. */
class MarkingViewsTest extends ViewTest {

    @Autowired
    WritingAssignments assignments;

    @Autowired
    OwnWriting own;

    @Autowired
    Marking marking;

    @Autowired
    Pairs pairs;

    @Autowired
    MarkRelease release;

    @Autowired
    Course course;

    private Actor teacher;
    private Actor anna;
    private List<Actor> students;
    private UUID classId;
    private WritingTask task;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        anna = school.student();
        students = List.of(anna, school.student(), school.student());
        classId = school.classOf(teacher, students.toArray(Actor[]::new));
        task = course.writingTasks().getFirst();
    }

    @Test
    void aTeacherMarksWithoutNamesAndWhatIsGivenIsSavedAtOnce() {
        var id = written(MarkedBy.RUBRIC);
        signIn(teacher);
        open("classes/" + classId + "/writing/" + id + "/marks");
        assertThat(text())
                .contains("You have marked 0 of 6.", "3 sample answers lie among them", "0 of 3 texts have points");
        assertThat(links("Mark")).containsExactly("classes/" + classId + "/writing/" + id + "/marks/1");

        open("classes/" + classId + "/writing/" + id + "/marks/1");
        assertThat(text()).contains("Answer 1 of 6", "marked 0 of 6").doesNotContain("Name of student");
        var groups = groups();
        assertThat(groups).hasSize(task.criteria().size());
        test(groups.getFirst())
                .selectItem("1: " + task.criteria().getFirst().levels().get(1));

        assertThat(text()).contains("Saved");
        assertThat(first(id)).isEqualTo(1);

        for (int place = 0; place < groups.size(); place++) {
            var criterion = task.criteria().get(place);
            test(groups.get(place)).selectItem("0: " + criterion.levels().getFirst());
        }
        test(find(TextArea.class).single()).setValue("Say whose numbers these are.");
        assertThat(text()).contains("✓ Saved, 0 points", "marked 1 of 6");

        click("Next");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/marks/2");
        click("Back");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Say whose numbers these are.");
        assertThat(groups()).allSatisfy(group -> assertThat(group.getValue()).isZero());
    }

    @Test
    void afterTheLastTextAMarkerSeesHowStrictTheyAreAndReleases() {
        var id = written(MarkedBy.RUBRIC);
        markAll(id);
        signIn(teacher);
        open("classes/" + classId + "/writing/" + id + "/marks/6");
        click("To the overview");
        assertThat(text())
                .contains("How strict you are", "You gave the 3 sample answers ", " more than their author on average")
                .contains("A first attempt", "On the way", "Well done")
                .contains("3 of 3 texts have points.");

        click("Release the marks");
        confirm();

        assertThat(text()).contains("Students see their marks since ");
        open("classes/" + classId + "/writing/" + id + "/marks/1");
        assertThat(text()).contains("Students see these marks already.");
        assertThat(groups()).allSatisfy(group -> assertThat(group.isReadOnly()).isTrue());

        open("classes/" + classId + "/grades");
        assertThat(text()).contains(task.title(), "marked by rubric", "100 %");
        assertThat(text()).contains(task.outOf() + " of " + task.outOf() + " points");
    }

    @Test
    void aStudentReadsPointsLevelsAndCommentsFromTheReleaseOn() {
        var id = written(MarkedBy.RUBRIC);
        markAll(id);
        signIn(anna);
        open("writing/" + id + "/marks");
        assertThat(text()).contains("There are no marks to see yet.").doesNotContain("Well done, this text");
        open("writing/" + id);
        assertThat(anchors("Your marks")).isEmpty();

        release.release(teacher, classId, id);

        open("writing/" + id);
        assertThat(anchors("Your marks")).containsExactly("writing/" + id + "/marks");
        open("writing/" + id + "/marks");
        assertThat(text())
                .contains(task.outOf() + " of " + task.outOf() + " points", "Well done, this text")
                .contains(
                        task.criteria().getFirst().name(),
                        task.criteria().getFirst().levels().getLast());
        open("grades");
        assertThat(text()).contains(task.title(), "marked by rubric", "100 %");
    }

    @Test
    void pairsAreJudgedTakenBackAndOrdered() {
        var id = written(MarkedBy.PAIRS);
        signIn(teacher);
        open("classes/" + classId + "/writing/" + id + "/marks");
        assertThat(text()).contains("0 of 3 judgements", "Not enough yet.");
        assertThat(links("Compare")).containsExactly("classes/" + classId + "/writing/" + id + "/pairs");

        open("classes/" + classId + "/writing/" + id + "/pairs");
        assertThat(text()).contains("Text A", "Text B", "0 of 3 judgements").doesNotContain("Name of student");
        click("← A is better");
        assertThat(text()).contains("1 of 3 judgements");
        click("Undo the last judgement");
        assertThat(text()).contains("0 of 3 judgements");
        for (int i = 0; i < 3; i++) {
            click("B is better →");
        }
        assertThat(text()).contains("There are as many judgements as are asked for.");

        open("classes/" + classId + "/writing/" + id + "/marks");
        assertThat(text()).contains("The order", "reliability 0.", "Text of student");
        click("Set the points");
        assertThat(field("Points for the lowest text").getErrorMessage()).startsWith("Please give from 0");
        test(field("Points for the lowest text")).setValue(2);
        test(field("Points for the highest text")).setValue(5);
        click("Set the points");
        assertThat(pairs.of(teacher, classId, id).range()).isPresent();
        click("Release the marks");
        confirm();

        signIn(anna);
        open("writing/" + id + "/marks");
        assertThat(text()).contains("compared the texts of the class two by two", " of " + task.outOf() + " points");
    }

    @Test
    void nothingHandedInIsSaidSo() {
        var id = assignments.draft(teacher, classId, new WritingPlan(task.id(), task, null, MarkedBy.RUBRIC));
        assignments.give(teacher, classId, id);
        signIn(teacher);

        open("classes/" + classId + "/writing/" + id + "/marks");

        assertThat(text()).contains("Nothing is handed in yet.");
    }

    private UUID written(MarkedBy way) {
        var id = assignments.draft(teacher, classId, new WritingPlan(task.id(), task, null, way));
        assignments.give(teacher, classId, id);
        for (var student : students) {
            var saved = own.save(student, id, "Text of student " + students.indexOf(student), 0);
            own.handIn(student, id, saved.draft().revision());
        }
        return id;
    }

    private void markAll(UUID id) {
        var highest = new GivenPoints(
                task.criteria().stream().map(criterion -> criterion.outOf()).toList());
        marking.pile(teacher, classId, id)
                .texts()
                .forEach(text -> marking.give(teacher, classId, id, text.id(), highest, "Well done, this text"));
    }

    private int first(UUID id) {
        return marking.pile(teacher, classId, id)
                .texts()
                .getFirst()
                .points()
                .each()
                .getFirst();
    }

    private List<String> anchors(String text) {
        return find(Anchor.class).withText(text).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private IntegerField field(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Integer>> groups() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Integer>) group)
                .toList();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }
}
