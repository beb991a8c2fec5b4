package org.casebook.gradebook.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.gradebook.ExternalForm;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.GradeColumns;
import org.casebook.gradebook.GradeExport;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Columns for work done elsewhere, categories, and totals before the reader's eyes. */
class ExternalViewTest extends ViewTest {

    @Autowired
    ExternalWorks works;

    @Autowired
    GradeBook book;

    @Autowired
    GradeExport export;

    private Actor teacher;
    private Actor student;
    private Actor classmate;
    private UUID classId;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        classmate = school.student();
        classId = school.classOf(teacher, student, classmate);
        signIn(teacher);
    }

    @Test
    void aColumnIsAddedOnceItIsWhole() {
        open("classes/" + classId + "/grades");
        click("Add a column for work done elsewhere");
        click("Save");
        assertThat(field("Title").getErrorMessage()).isEqualTo("Please give the column a title.");
        assertThat(field("Title").isInvalid()).isTrue();

        type("Title", "Talk on the sources");
        find(IntegerField.class)
                .withLabel("Points for everything right")
                .single()
                .setValue(20);
        click("Save");

        assertThat(heading()).isEqualTo("Talk on the sources");
        assertThat(text()).contains("Out of 20 points");
        assertThat(book.open(teacher, classId).outside()).hasSize(1);
    }

    @Test
    void pointsAreTypedIntoFieldsThatSaySoIfTheyAreNone() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 20, LocalDate.EPOCH, 0));
        open(page(id));

        test(points(student)).setValue("21");
        assertThat(points(student).isInvalid()).isTrue();
        assertThat(points(student).getErrorMessage()).contains("points from 0 to 20 in tenths; '21' is not");
        assertThat(works.sheet(teacher, classId, id).points()).isEmpty();

        test(points(student)).setValue("17,5");
        assertThat(points(student).isInvalid()).isFalse();
        assertThat(works.sheet(teacher, classId, id).points()).isEqualTo(Map.of(student.id(), "17.5"));
        test(points(student)).setValue("18");
        assertThat(text()).contains(name(student) + ": saved, before it was 17.5.");
        click("Undo");
        assertThat(points(student).getValue()).isEqualTo("17.5");
        assertThat(works.sheet(teacher, classId, id).points()).isEqualTo(Map.of(student.id(), "17.5"));
    }

    @Test
    void aPastedTableIsSeenRowByRowBeforeItIsTaken() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 20, LocalDate.EPOCH, 0));
        open(page(id));
        find(TextArea.class).withLabel("Rows to paste").single().setValue(username(student) + "\t12\nSomebody\t5");
        click("Show what it would do");

        assertThat(text())
                .contains("1 grade would be set; 1 row is not understood and would be left out.")
                .contains("Somebody, 5 – – Left out: No student in this class has that name.");
        assertThat(works.sheet(teacher, classId, id).points()).isEmpty();
        click("Set this grade");
        assertThat(works.sheet(teacher, classId, id).points()).isEqualTo(Map.of(student.id(), "12"));
        click("Undo");
        assertThat(works.sheet(teacher, classId, id).points()).isEmpty();
    }

    @Test
    void anUploadIsForThoseWhoTeachTheClassNow() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 20, LocalDate.EPOCH, 0));
        open(page(id));
        var panel = find(ExternalImportPanel.class).single();
        var file = (username(student) + ",12").getBytes(StandardCharsets.UTF_8);
        panel.read(file);
        assertThat(text()).contains("1 grade would be set, and every row is understood.");

        for (var other : List.of(school.teacher(), student, school.administrator())) {
            signIn(other);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> panel.read(file));
            assertNotFound(page(id));
            assertNotFound("classes/" + classId + "/grades/total/" + student.id());
        }
    }

    @Test
    void aColumnIsDeletedAfterAQuestionAndBroughtBack() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 20, LocalDate.EPOCH, 0));
        open(page(id));
        click("Delete this column");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(book.open(teacher, classId).outside()).isEmpty();
        click("Undo");

        assertThat(heading()).isEqualTo("Talk");
        assertThat(book.open(teacher, classId).outside()).hasSize(1);
    }

    @Test
    void categoriesAreSetWithAPreviewAndStandInTheTableTheFileAndTheSum() throws IOException {
        var talk = works.add(teacher, classId, new ExternalForm("Talk", 20, LocalDate.EPOCH, 0));
        var essay = works.add(teacher, classId, new ExternalForm("Essay", 10, LocalDate.EPOCH, 0));
        var poster = works.add(teacher, classId, new ExternalForm("Poster", 10, LocalDate.EPOCH, 0));
        works.set(teacher, classId, talk, Map.of(student.id(), "15"));
        works.set(teacher, classId, essay, Map.of(student.id(), "9", classmate.id(), "4"));
        works.set(teacher, classId, poster, Map.of(student.id(), "5"));

        open("classes/" + classId + "/grades/scheme");
        find(TextField.class).withLabel("Category").single().setValue("Speaking");
        click("Add a category");
        find(TextField.class).withLabel("Category").all().getLast().setValue("Writing");
        find(IntegerField.class).withLabel("Weight").all().getFirst().setValue(60);
        find(IntegerField.class).withLabel("Weight").all().getLast().setValue(40);
        find(IntegerField.class).withLabel("Drop the lowest").all().getLast().setValue(1);
        for (int work = 1; work < 3; work++) {
            @SuppressWarnings("unchecked")
            Select<CategoryFields.Line> category =
                    find(Select.class).withLabel("Category").all().get(work);
            category.setValue(category.getListDataView().getItem(1));
        }
        click("Show what changes");
        assertThat(text())
                .contains(
                        "In the total 'Speaking' counts 60 of 100; 'Writing' counts 40 of 100, and the lowest grade is"
                                + " dropped.")
                .contains("0 grades and 1 total change.");
        click("Grade this class like this");

        open("classes/" + classId + "/grades");
        assertThat(text())
                .contains("81 % of 2 grades", "75 %", "90 %", "50 % 5 of 10 points, dropped")
                .contains("40 % of 1 grade, without Speaking yet");
        assertThat(csv()).contains("Speaking (category): grade").contains("\"5 of 10 points, dropped\"");
        open("classes/" + classId + "/grades/total/" + student.id());
        assertThat(text())
                .contains("Poster 50 1 dropped", "90 ÷ 1 = 90, rounded: 90 %.")
                .contains("Speaking 75 60 4500", "Writing 90 40 3600", "8100 ÷ 100 = 81, rounded: 81 %.");

        signIn(classmate);
        open("grades");
        assertThat(text())
                .contains(
                        "There is no grade in 'Speaking' yet: it is left out",
                        "Essay given by hand 40 % 4 of 10 points, Writing");
    }

    private String csv() throws IOException {
        var out = new ByteArrayOutputStream();
        export.prepare(teacher, classId, GradeColumns.A_ROW_A_STUDENT, FileFormat.CSV)
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private TextField points(Actor of) {
        return find(TextField.class)
                .withCondition(field -> field.getAriaLabel().orElse("").equals("Points of " + name(of) + " out of 20"))
                .single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private String page(UUID work) {
        return "classes/" + classId + "/grades/elsewhere/" + work;
    }

    private String name(Actor actor) {
        return people.byId(List.of(actor.id())).get(actor.id()).displayName();
    }

    private String username(Actor actor) {
        return people.byId(List.of(actor.id())).get(actor.id()).username();
    }
}
